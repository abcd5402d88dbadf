// Asks before one's own turn ends, because a finger may slip while speaking.

import { useT } from '@/ui/language';
import { FormDialog } from './FormDialog';
import { useFormCommand } from './form';

interface YieldDialogProps {
  readonly place: number;
  readonly onClose: () => void;
}

export function YieldDialog({ place, onClose }: YieldDialogProps) {
  const t = useT();
  const form = useFormCommand(onClose);
  return (
    <FormDialog
      title={t('podium.yieldForm.title')}
      action={t('podium.yieldForm.action')}
      form={form}
      onSend={() => form.submit({ case: 'yieldFloor', value: { place } })}
      onClose={onClose}
    >
      <p>{t('podium.yieldForm.text')}</p>
    </FormDialog>
  );
}
