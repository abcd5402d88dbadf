// The memory of a screen: what it has been told, who it is, how the connection is.
//
// Updates are collected and applied once per animation frame; every listener hears of its topic at
// most once then. Topics: a card's key ("agenda/12"), a kind of card ("agenda/"), "own",
// "connection", "identity", "health". Knows no React and no DOM.

import type { ConnectionState } from '@/net/state';
import type { Card, Position, RoomHealth, Update, Welcome } from '@/protocol';
import { RoomHealth as Health } from '@/protocol';
import { kNothingTold, reduce, type Told } from './state';

export interface Identity {
  readonly session: string;
  readonly role: number;
  readonly person: number;
  readonly name: string;
  readonly rights: ReadonlySet<string>;
}

export interface StoreOptions {
  // Calls back before the next frame is drawn.
  readonly schedule: (act: () => void) => void;
  // An update is missing.
  readonly onGap: () => void;
}

export const kStarting: ConnectionState = {
  phase: 'connecting',
  since: 0,
  quietSince: 0,
  losses: 0,
};

export class SessionStore {
  private told: Told = kNothingTold;
  private waiting: Update[] = [];
  private scheduled = false;
  private readonly listeners = new Map<string, Set<() => void>>();
  private readonly lists = new Map<string, readonly Card[]>();
  private connectionState: ConnectionState = kStarting;
  private identityNow: Identity | undefined;
  private healthNow: RoomHealth = Health.WORKING;

  constructor(private readonly options: StoreOptions) {}

  // -- what screens read; each value keeps its identity until it changes

  card(key: string): Card | undefined {
    return this.told.cards.get(key);
  }

  // All cards of a kind ("agenda/"), or all there are (""), in no particular order.
  cards(prefix: string): readonly Card[] {
    let list = this.lists.get(prefix);
    if (!list) {
      list = [...this.told.cards.values()].filter((card) => card.key.startsWith(prefix));
      this.lists.set(prefix, list);
    }
    return list;
  }

  own(): Card | undefined {
    for (const card of this.told.own.values()) return card;
    return undefined;
  }

  connection = (): ConnectionState => this.connectionState;
  identity = (): Identity | undefined => this.identityNow;
  health = (): RoomHealth => this.healthNow;
  asOf = (): number | undefined => this.told.asOf;

  // Whether there has been anything to show.
  get hasCards(): boolean {
    return this.told.position !== undefined;
  }

  subscribe(topic: string, listener: () => void): () => void {
    const set = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, set.add(listener));
    return () => set.delete(listener);
  }

  // -- what the connection tells

  enqueue(update: Update): void {
    this.waiting.push(update);
    if (this.scheduled) return;
    this.scheduled = true;
    this.options.schedule(() => this.flush());
  }

  // Where to resume: what has arrived counts, drawn or not.
  position(): Position | undefined {
    this.flush();
    return this.told.position;
  }

  welcome(welcome: Welcome): void {
    if (this.identityNow && this.identityNow.person !== welcome.person) {
      this.told = { ...this.told, own: new Map() };
      this.notify(['own']);
    }
    const { session, role, person, name } = welcome;
    this.identityNow = { session, role, person, name, rights: new Set(welcome.rights) };
    // The server speaks of its health after this only if it is not working.
    this.setHealth(Health.WORKING);
    this.notify(['identity']);
  }

  setConnection(state: ConnectionState): void {
    this.connectionState = state;
    this.notify(['connection']);
  }

  setHealth(health: RoomHealth): void {
    if (health === this.healthNow) return;
    this.healthNow = health;
    this.notify(['health']);
  }

  flush(): void {
    this.scheduled = false;
    const updates = this.waiting;
    this.waiting = [];
    const topics = new Set<string>();
    for (const update of updates) {
      const step = reduce(this.told, update);
      if (step.gap) {
        this.options.onGap();
        break;
      }
      this.told = step.told;
      for (const key of step.changed) addTopics(key, topics);
    }
    if (topics.size > 0) this.lists.delete('');
    for (const topic of topics) if (topic.endsWith('/')) this.lists.delete(topic);
    this.notify(topics);
  }

  private notify(topics: Iterable<string>): void {
    const called = new Set<() => void>();
    for (const topic of topics) {
      for (const listener of this.listeners.get(topic) ?? []) called.add(listener);
    }
    for (const listener of called) listener();
  }
}

function addTopics(key: string, topics: Set<string>): void {
  if (key.startsWith('own:')) {
    topics.add('own');
    return;
  }
  topics.add(key);
  const slash = key.indexOf('/');
  if (slash > 0) topics.add(key.slice(0, slash + 1));
}
