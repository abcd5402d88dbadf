// A pictured state of a screen: the cards it was told, the moment, the connection. Shown on the
// states page without a server; screenshotted and checked by `npm run states`.
//
// Each of chair.tsx, delegate.tsx, gallery.tsx, podium.tsx and print.tsx beside this file exports
// `states: readonly ScreenState[]`.

import type { ReactNode } from 'react';
import type { Outcome } from '@/net/outbox';
import type { ConnectionPhase } from '@/net/state';
import type { Card, CommandBody, Role, RoomHealth } from '@/protocol';

export type PageName = 'chair' | 'delegate' | 'podium' | 'gallery' | 'print';

// tablet 1280×800 · portrait 800×1280 · wall 1920×1080 · wall4k 3840×2160 · paper: A4 at 96 dpi
export type SizeName = 'tablet' | 'portrait' | 'wall' | 'wall4k' | 'paper';

// What a person does before the picture is taken. `click` and `fill` are Playwright selectors.
export type Step =
  | { readonly click: string }
  | { readonly fill: string; readonly text: string }
  | { readonly press: string };

export interface ScreenState {
  // "gallery/item-running": also the name of the picture.
  readonly id: string;
  readonly title: string;
  readonly page: PageName;
  readonly render: () => ReactNode;
  readonly cards: readonly Card[];
  // Told to the person at this screen only.
  readonly own?: Card;
  // Server time in milliseconds; undefined: not known yet.
  readonly now: number | undefined;
  // Which commands the role may send: "StartItem". Default: all.
  readonly rights?: readonly string[];
  readonly role?: Role;
  readonly name?: string;
  readonly connection?: {
    readonly phase: ConnectionPhase;
    // For how long the server has not been heard.
    readonly quiet_s?: number;
    // Live again for less than three seconds.
    readonly back?: boolean;
    readonly reason?: string;
  };
  readonly health?: RoomHealth;
  readonly language?: 'vi' | 'en';
  // Default: tablet and portrait for chair and delegate, wall for displays, paper for print.
  readonly sizes?: readonly SizeName[];
  readonly steps?: readonly Step[];
  // The server's answer to a command; undefined: none comes.
  readonly answer?: (body: CommandBody) => Outcome | undefined;
  // What the device has kept for this person: unfinished work, questions signed.
  readonly drafts?: string;
  readonly signed?: string;
  // Part of the address, for pages that read settings from it: "scale=1.2".
  readonly search?: string;
}
