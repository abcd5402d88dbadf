// Starts a page: language, sentences, session, and the root of what is drawn.

import '@/styles/tokens.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type Area, registerAreas, setLanguage } from '@/i18n';
import common from '@/i18n/gen/common';
import goodbye from '@/i18n/gen/goodbye';
import type { Frames } from '@/net/frames';
import type { Audience } from '@/protocol';
import { type Session, SessionProvider } from '@/ui/session';
import { startLiveSession } from './live_session';

export interface PageOptions {
  // "delegate": part of the key under which the device's token is kept.
  readonly page: string;
  readonly audience: Audience;
  // The part of the protocol that the page reads and says.
  readonly frames: Frames;
  // Sentences beyond `common` and `goodbye`.
  readonly areas: readonly Area[];
  readonly children: ReactNode;
  // Shown instead of a session over the network.
  readonly session?: Session | undefined;
}

export function startPage(options: PageOptions): void {
  const { page, audience, frames, areas, children, session } = options;
  registerAreas([common, goodbye, ...areas]);
  if (new URLSearchParams(location.search).get('lang') === 'en') {
    // Without its sentences the page goes on in Vietnamese.
    void setLanguage('en').catch(() => undefined);
  }
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  const shown = session ?? startLiveSession(page, audience, frames);
  if (!session && (page === 'chair' || page === 'delegate')) {
    void import('./lend_snapshots').then(({ lendSnapshots }) => lendSnapshots(page, shown));
  }
  createRoot(root).render(
    <StrictMode>
      <SessionProvider value={shown}>{children}</SessionProvider>
    </StrictMode>,
  );
}
