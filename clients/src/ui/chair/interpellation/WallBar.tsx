// What hangs on the wall now, with the way to take it off.

import { Button } from '@/ui/Button';
import { useShownExhibit } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { useFloorOrder } from '../floor/floor_facts';
import styles from './QuestionDetail.module.css';

export function WallBar() {
  const t = useT();
  const exhibit = useShownExhibit();
  const clear = useFloorOrder()({ case: 'clearWall', value: {} });
  if (!exhibit) return null;
  return (
    <div className={styles.wall} role="status">
      <span>
        <Sign name="play" /> {t('chair.iq.onWall', { title: exhibit.title })}
      </span>
      {clear.shown && (
        <Button
          size="small"
          onPress={clear.give}
          pending={clear.pending}
          disabledReason={clear.blocked}
          reasonShownElsewhere
        >
          {t('chair.iq.clearWall')}
        </Button>
      )}
    </div>
  );
}
