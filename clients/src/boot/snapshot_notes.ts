// What pages of one browser write to each other about what they have been told.
//
// A person has one live connection for each kind of screen, and a newer one displaces the older. A
// page that only prints must not do that to the console it was opened from, so it asks the console
// for what it knows and opens no connection of its own. If nobody answers, nobody is displaced
// either, and it connects like any other page.

import { sessionName } from './live_session';

// `told`: the octets of an Update, and the server's time.
export type Note =
  | { readonly kind: 'wanted' }
  | { readonly kind: 'told'; readonly update: Uint8Array; readonly now: number | undefined };

export const channelOf = (page: string): BroadcastChannel =>
  new BroadcastChannel(`plenary.${sessionName(location.search)}.${page}`);
