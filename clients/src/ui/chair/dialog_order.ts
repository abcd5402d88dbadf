// An order given in a dialog: its answer shows there, and the dialog closes when it is done.

import type { CommandBody, CommandName } from '@/protocol';
import { type CommandHandle, useCommand } from '@/ui/hooks';
import { useConsole } from './console';
import { useItems, useOffers } from './facts';

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
  const items = useItems();
  const { blocked } = useOffers()(name);
  const give = async (body: CommandBody) => {
    const outcome = await command.send(body);
    if (outcome.kind !== 'accepted') return;
    close();
    orders.given(body, items);
  };
  return { command, give, disabledReason: blocked, close };
}
