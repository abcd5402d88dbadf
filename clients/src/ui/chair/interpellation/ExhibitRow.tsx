// Something for the wall: approved, shown, taken off.

import { type ExhibitCard, ExhibitState } from '@/protocol';
import { Button } from '@/ui/Button';
import { exhibitStateText } from '@/ui/floor_words';
import { useT } from '@/ui/language';
import { StatusChip } from '@/ui/StatusChip';
import detail from '../Detail.module.css';
import { useFloorOrder } from '../floor/floor_facts';
import styles from './QuestionDetail.module.css';

const looks = {
  [ExhibitState.UNSPECIFIED]: {},
  [ExhibitState.PROPOSED]: { tone: 'warning' },
  [ExhibitState.APPROVED]: { tone: 'good', sign: 'check' },
  [ExhibitState.SHOWN]: { tone: 'accent', sign: 'play' },
} as const;

export function ExhibitRow({ exhibit }: { readonly exhibit: ExhibitCard }) {
  const t = useT();
  const order = useFloorOrder();
  const value = { exhibit: exhibit.id };
  const act =
    exhibit.state === ExhibitState.PROPOSED
      ? order({ case: 'approveExhibit', value })
      : exhibit.state === ExhibitState.APPROVED
        ? order({ case: 'showExhibit', value })
        : order({ case: 'clearWall', value: {} });
  const words =
    exhibit.state === ExhibitState.PROPOSED
      ? t('chair.iq.approve')
      : exhibit.state === ExhibitState.APPROVED
        ? t('chair.iq.show')
        : t('chair.iq.clearWall');
  return (
    <li className={styles.thing}>
      <span className={styles.thingWords}>
        <strong>{exhibit.title}</strong>
        <span className={detail.soft}>
          {[exhibit.by?.name, exhibit.paper].filter(Boolean).join(' · ')}
        </span>
        {exhibit.text !== '' && <span className={styles.figures}>{exhibit.text}</span>}
        <span>
          <StatusChip {...looks[exhibit.state]}>{exhibitStateText(exhibit.state)}</StatusChip>
        </span>
      </span>
      {act.shown && (
        <Button
          size="small"
          onPress={act.give}
          pending={act.pending}
          disabledReason={act.blocked}
          reasonShownElsewhere
        >
          {words}
        </Button>
      )}
    </li>
  );
}
