// VT27: the digests of the sealed ballots that were sent from this device, by vote. Nothing else of
// a ballot is kept: a digest finds it among those that were counted and says nothing of the choice.
//
// A digest is kept before the ballot is sent, and is dropped when the server says that it has not
// taken it, or when it never left. Whatever may have arrived stays.

import type { Outcome } from '@/net/outbox';
import type { BallotsCard } from '@/protocol';
import type { Shelf } from './shelf';

type Kept = Readonly<Record<string, readonly string[]>>;

export class KeptBallots {
  constructor(private readonly shelf: Shelf) {}

  digests(vote: number): readonly string[] {
    return parsed(this.shelf.read())[vote] ?? [];
  }

  // False if the device does not keep it.
  keep(vote: number, digest: string): boolean {
    return this.put(vote, [...this.digests(vote), digest]);
  }

  settle(vote: number, digest: string, outcome: Outcome): void {
    if (outcome.kind === 'accepted') this.put(vote, [digest]);
    else if (outcome.kind === 'refused' || outcome.word === 'not_sent') {
      this.put(
        vote,
        this.digests(vote).filter((other) => other !== digest),
      );
    }
  }

  private put(vote: number, digests: readonly string[]): boolean {
    return this.shelf.write(JSON.stringify({ ...parsed(this.shelf.read()), [vote]: digests }));
  }
}

// Whether one of them is among the ballots that were counted; undefined while that is not known.
export function isInBox(
  ballots: BallotsCard | undefined,
  digests: readonly string[],
): boolean | undefined {
  if (!ballots || digests.length === 0) return undefined;
  return digests.some((digest) => ballots.digests.includes(digest));
}

// What cannot be read is not there: another program, or another version, wrote it.
function parsed(text: string | undefined): Kept {
  if (text === undefined) return {};
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(
        ([, digests]) =>
          Array.isArray(digests) && digests.every((digest) => typeof digest === 'string'),
      ),
    );
  } catch {
    return {};
  }
}
