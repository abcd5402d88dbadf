// Asks for the floor, to speak and for nothing else (FL4). The desk is not told who waits; so what
// came of it is said here, and asking again is for the server to refuse.

import { TurnKind } from '@/protocol';
import { useCommand } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { FormDialog } from './FormDialog';
import { blockedText } from './form';
import { NativeDialog } from './NativeDialog';

interface AskDialogProps {
  readonly item: number;
  readonly place: number;
  readonly onClose: () => void;
}

export function AskDialog({ item, place, onClose }: AskDialogProps) {
  const t = useT();
  const command = useCommand();
  const ask = () => {
    void command.send({ case: 'requestFloor', value: { item, place, kind: TurnKind.SPEAK } });
  };
  if (command.state === 'done') {
    return (
      <NativeDialog title={t('podium.ask')} onClose={onClose} closeWord="close">
        <p role="status">{t('podium.askForm.done')}</p>
      </NativeDialog>
    );
  }
  return (
    <FormDialog
      title={t('podium.askForm.title')}
      action={t('podium.askForm.action')}
      form={{ command, blocked: blockedText(command) }}
      onSend={ask}
      onClose={onClose}
    >
      <p>{t('podium.askForm.text')}</p>
    </FormDialog>
  );
}
