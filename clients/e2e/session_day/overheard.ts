// Everything a page was ever told over its connections, whether it showed it or not. What must be
// kept from somebody must not be sent to them at all.

import type { Page } from '@playwright/test';

export class Overheard {
  private readonly frames: Buffer[] = [];

  // Before the page is loaded.
  listen(page: Page): void {
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => this.frames.push(Buffer.from(payload)));
    });
  }

  mentions(text: string): boolean {
    const wanted = Buffer.from(text);
    return this.frames.some((frame) => frame.includes(wanted));
  }
}
