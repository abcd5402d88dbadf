// Asks before one's own turn ends, because a finger may slip while speaking.

import { useT } from '@/ui/language';
import { PodiumButton } from '../PodiumButton';
import { useFormCommand } from './form';
import { NativeDialog } from './NativeDialog';

interface YieldDialogProps {
  readonly place: number;
  readonly onClose: () => void;
}

export function YieldDialog({ place, onClose }: YieldDialogProps) {
  const t = useT();
  const { command, submit, blocked } = useFormCommand(onClose);
  return (
    <NativeDialog
      title={t('podium.yieldForm.title')}
      onClose={onClose}
      command={command}
      actions={
        <PodiumButton
          tone="primary"
          onPress={() => submit({ case: 'yieldFloor', value: { place } })}
          pending={command.state === 'sending'}
          disabledReason={blocked}
        >
          {t('podium.yieldForm.action')}
        </PodiumButton>
      }
    >
      <p>{t('podium.yieldForm.text')}</p>
    </NativeDialog>
  );
}
