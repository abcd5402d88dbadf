// Giving orders without a dialog: one tap, the answer in one fixed place, ten seconds to undo.

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Outcome } from '@/net/outbox';
import type { CommandBody, CommandName } from '@/protocol';
import { useSession } from '@/ui/session';
import { cardsBefore } from './before';
import { kUndoMs, type Undo, undoOf } from './logic/undo';

export type Notice =
  | { readonly kind: 'refused'; readonly outcome: Outcome }
  // Nothing was sent, and a sentence says why.
  | { readonly kind: 'not_sent'; readonly why: string }
  // `until` on the clock of Session.monotonic().
  | { readonly kind: 'undo'; readonly undo: Undo; readonly until: number }
  | { readonly kind: 'undone' };

export interface Orders {
  // Sends one command; what came of it shows in the notice.
  readonly give: (body: CommandBody) => Promise<Outcome>;
  // For dialogs, which show a refusal themselves: only keeps what undoes it, if anything does.
  readonly given: (undo: Undo | undefined) => void;
  // For what cannot be ordered at all.
  readonly notSent: (why: string) => void;
  readonly undo: () => Promise<void>;
  readonly notice: Notice | undefined;
  readonly dismiss: () => void;
  // What waits for its answer.
  readonly pending: ReadonlySet<CommandName>;
}

export function useOrdersState(): Orders {
  const session = useSession();
  const [notice, setNotice] = useState<Notice>();
  const [pending, setPending] = useState<ReadonlySet<CommandName>>(new Set());

  const offerUndo = useCallback(
    (undo: Undo | undefined) => {
      if (undo) setNotice({ kind: 'undo', undo, until: session.monotonic() + kUndoMs });
    },
    [session],
  );

  const submit = useCallback(
    async (body: CommandBody) => {
      setPending((now) => new Set(now).add(body.case));
      const outcome = await session.submit(body);
      setPending((now) => new Set([...now].filter((name) => name !== body.case)));
      if (outcome.kind !== 'accepted') setNotice({ kind: 'refused', outcome });
      return outcome;
    },
    [session],
  );

  const give = useCallback(
    async (body: CommandBody) => {
      const undo = undoOf(body, cardsBefore(session.store));
      setNotice(undefined);
      const outcome = await submit(body);
      if (outcome.kind === 'accepted') offerUndo(undo);
      return outcome;
    },
    [session, submit, offerUndo],
  );

  const undo = useCallback(async () => {
    if (notice?.kind !== 'undo') return;
    setNotice(undefined);
    for (const body of notice.undo.commands) {
      const outcome = await submit(body);
      if (outcome.kind !== 'accepted') return;
    }
    setNotice({ kind: 'undone' });
  }, [notice, submit]);

  useFading(notice, setNotice, session.monotonic);
  const dismiss = useCallback(() => setNotice(undefined), []);
  const notSent = useCallback((why: string) => setNotice({ kind: 'not_sent', why }), []);
  return useMemo(
    () => ({ give, given: offerUndo, notSent, undo, notice, dismiss, pending }),
    [give, offerUndo, notSent, undo, notice, dismiss, pending],
  );
}

const kUndoneShownMs = 3_000;

// A refusal stays until it is dismissed or another order is given; the others go by themselves.
function useFading(
  notice: Notice | undefined,
  set: (notice: Notice | undefined) => void,
  monotonic: () => number,
): void {
  useEffect(() => {
    if (notice?.kind !== 'undo' && notice?.kind !== 'undone') return;
    const wait = notice.kind === 'undo' ? notice.until - monotonic() : kUndoneShownMs;
    const timer = setTimeout(() => set(undefined), Math.max(0, wait));
    return () => clearTimeout(timer);
  }, [notice, set, monotonic]);
}
