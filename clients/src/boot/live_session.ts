// A session over the network: store, connection and the browser's events, put together.

import { browserPorts } from '@/net/browser_ports';
import { Connection } from '@/net/connection';
import type { Frames } from '@/net/frames';
import type { Audience } from '@/protocol';
import { SessionStore } from '@/store/session_store';
import type { Session } from '@/ui/session';
import { browserStorage, CredentialBox } from './credentials';
import { storageShelf } from './storage_shelf';

// Before the next frame, and in a hidden tab, where no frame is drawn, soon.
function beforeNextFrame(act: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    act();
  };
  requestAnimationFrame(once);
  setTimeout(once, 250);
}

export function sessionName(search: string): string {
  return new URLSearchParams(search).get('session') ?? 'demo';
}

function socketUrl(session: string): string {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  return `${scheme}://${location.host}/ws/${encodeURIComponent(session)}`;
}

export function startLiveSession(page: string, audience: Audience, frames: Frames): Session {
  const name = sessionName(location.search);
  const box = new CredentialBox(browserStorage(), `plenary.token.${name}.${page}`, location.hash);
  if (location.hash.includes('join=')) {
    history.replaceState(null, '', location.pathname + location.search);
  }

  const store = new SessionStore({
    schedule: beforeNextFrame,
    onGap: () => connection.resynchronise(),
  });
  const connection = new Connection(browserPorts, {
    url: socketUrl(name),
    audience,
    frames,
    credentials: () => box.get(),
    resume: () => store.position(),
    onState: (state) => {
      // For tests and kiosk supervisors: how this page is connected, readable from outside.
      document.documentElement.dataset.connection = state.phase;
      // The join code has left the address, so the page starts with the token it had before.
      if (state.reason === 'not_known' && box.refused() === 'try_again') location.reload();
      store.setConnection(state);
    },
    onWelcome: (welcome) => {
      box.keep(welcome.token);
      store.welcome(welcome);
    },
    onUpdate: (update) => store.enqueue(update),
    onHealth: (health) => store.setHealth(health.room),
  });

  window.addEventListener('online', () => connection.wake());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') connection.wake();
  });
  window.addEventListener('pagehide', () => connection.stop());
  window.addEventListener('pageshow', (event) => event.persisted && location.reload());
  connection.start();

  return {
    store,
    submit: (body, keptId) => connection.submit(body, keptId),
    now: () => connection.clock.now(),
    token: () => box.get()?.token,
    monotonic: () => browserPorts.monotonic(),
    shelf: (person, kept) => storageShelf(browserStorage(), `plenary.${kept}.${name}.${person}`),
    randomOctets: (count) => browserPorts.randomOctets(count),
  };
}
