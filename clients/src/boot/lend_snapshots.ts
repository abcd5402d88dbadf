// Lends what one page has been told to another page of the same browser.

import { create, toBinary } from '@bufbuild/protobuf';
import { UpdateSchema, UpdateScope } from '@/protocol';
import type { Session } from '@/ui/session';
import { channelOf, type Note } from './snapshot_notes';

// From now on answers pages that ask what `page` has been told.
export function lendSnapshots(page: string, { store, now }: Session): void {
  const channel = channelOf(page);
  channel.onmessage = ({ data }: MessageEvent<Note>) => {
    if (data.kind !== 'wanted' || !store.hasCards) return;
    const update = create(UpdateSchema, {
      scope: UpdateScope.ALL,
      to: store.position(),
      serverTime: BigInt(store.asOf() ?? 0),
      upserted: [...store.cards('')],
    });
    const note: Note = { kind: 'told', update: toBinary(UpdateSchema, update), now: now() };
    channel.postMessage(note);
  };
}
