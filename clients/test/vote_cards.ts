// Small votes for the tests of the console's logic.

import { create, type MessageInitShape } from '@bufbuild/protobuf';
import {
  VoteCardSchema,
  VoteDeskCardSchema,
  VoteForm,
  VoteKind,
  type VoteOutcome,
  VoteState,
  VoteSubject,
} from '@/protocol';

export function vote(id: number, init: MessageInitShape<typeof VoteCardSchema> = {}) {
  return create(VoteCardSchema, {
    id,
    item: 1,
    kind: VoteKind.DECISION,
    subject: VoteSubject.OTHER,
    title: `Biểu quyết ${id}`,
    form: VoteForm.ELECTRONIC,
    state: VoteState.PREPARED,
    ...init,
  });
}

export function desk(id: number, init: MessageInitShape<typeof VoteDeskCardSchema> = {}) {
  return create(VoteDeskCardSchema, { id, ...init });
}

export const outcome = (what: VoteOutcome) => ({ result: { tally: {}, outcome: what } });
