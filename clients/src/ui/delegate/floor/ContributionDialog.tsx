// Writes a contribution that is handed in instead of being spoken.

import type { AgendaCard } from '@/protocol';
import { titleOf } from '@/ui/agenda';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { useT } from '@/ui/language';
import { DraftField } from '../DraftField';
import { HandInButton, HandInState } from '../HandInButton';
import { contributionName } from '../logic/drafts';
import { useDraft } from '../work';

export interface ContributionDialogProps {
  readonly item: AgendaCard;
  readonly place: number;
  readonly onClose: () => void;
}

export function ContributionDialog({ item, place, onClose }: ContributionDialogProps) {
  const t = useT();
  const name = contributionName(item.id, place);
  const handle = useDraft(name);
  return (
    <Dialog
      title={t('delegate.floor.written.title')}
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.action.close')}</Button>
          <HandInButton
            name={name}
            handle={handle}
            action={t('delegate.floor.written.action')}
            onHandedIn={onClose}
          />
        </>
      }
    >
      <p>{titleOf(item)}</p>
      <p>{t('delegate.floor.written.text')}</p>
      <DraftField handle={handle} label={t('delegate.floor.written.label')} lines={8} autoFocus />
      <HandInState handle={handle} />
    </Dialog>
  );
}
