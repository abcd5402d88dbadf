// What this device shows at the door: the token it was given, or the code of a join link.
//
// A join link is `/delegate.html#join=CODE`. The code leaves the address bar at once, so that it
// neither stays in the history nor shows on a photograph. Tokens are kept per page and session, so
// one browser can hold the chair's page and a delegate's page side by side.

import type { Credentials } from '@/net/connection';

export interface KeyValueStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export class CredentialBox {
  private joinCode: string | undefined;
  private token: string | undefined;

  constructor(
    private readonly storage: KeyValueStorage | undefined,
    private readonly key: string,
    fragment: string,
  ) {
    this.joinCode = new URLSearchParams(fragment.replace(/^#/, '')).get('join') ?? undefined;
    // A new join link replaces who this device was before.
    this.token = this.joinCode ? undefined : (this.storage?.getItem(key) ?? undefined);
  }

  get(): Credentials | undefined {
    if (this.token) return { token: this.token };
    if (this.joinCode) return { joinCode: this.joinCode };
    return undefined;
  }

  keep(token: string): void {
    if (token === '') return;
    this.token = token;
    this.joinCode = undefined;
    this.storage?.setItem(this.key, token);
  }

  // The server does not know what was shown. A spent join link on a device that is already enrolled
  // does no harm: what it was before is worth another try.
  refused(): 'try_again' | 'give_up' {
    const earlier = this.joinCode ? this.storage?.getItem(this.key) : undefined;
    this.joinCode = undefined;
    this.token = earlier ?? undefined;
    if (this.token) return 'try_again';
    this.storage?.removeItem(this.key);
    return 'give_up';
  }
}

// Private browsing may forbid storage; the device is then enrolled until the page is left.
export function browserStorage(): KeyValueStorage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
