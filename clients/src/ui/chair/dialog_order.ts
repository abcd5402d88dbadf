// An order given in a dialog: its answer shows there, and the dialog closes when it is done.

import type { CommandBody, CommandName } from '@/protocol';
import { type CommandHandle, useCommand } from '@/ui/hooks';
import { useSession } from '@/ui/session';
import { cardsBefore } from './before';
import { useConsole } from './console';
import { useOffers } from './facts';
import { undoOf } from './logic/undo';

export interface DialogOrder {
  readonly command: CommandHandle;
  readonly give: (body: CommandBody) => Promise<void>;
  // A sentence; the dialog's button then does nothing.
  readonly disabledReason: string | undefined;
  readonly close: () => void;
}

export function useDialogOrder(name: CommandName): DialogOrder {
  const { close, orders } = useConsole();
  const command = useCommand();
  const { store } = useSession();
  const { blocked } = useOffers()(name);
  const give = async (body: CommandBody) => {
    const undo = undoOf(body, cardsBefore(store));
    const outcome = await command.send(body);
    if (outcome.kind !== 'accepted') return;
    close();
    orders.given(undo);
  };
  return { command, give, disabledReason: blocked, close };
}
