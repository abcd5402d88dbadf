// What came of the last order, in one place: why it was refused, or the way to take it back.

import { RotateCcw, X } from 'lucide-react';
import { Button } from '@/ui/Button';
import { useT } from '@/ui/language';
import { AlertNotice, RefusalNotice } from '@/ui/RefusalNotice';
import { useSlow } from '@/ui/slow';
import { useTicking } from '@/ui/ticking';
import { useConsole } from './console';
import type { Undo } from './logic/undo';
import styles from './NoticeBar.module.css';

export function NoticeBar() {
  const t = useT();
  const { orders } = useConsole();
  const { notice } = orders;
  const slow = useSlow(orders.pending.size > 0);
  return (
    <div className={styles.place} data-shown={notice !== undefined || slow || undefined}>
      {(notice?.kind === 'refused' || notice?.kind === 'not_sent') && (
        <div className={styles.refused}>
          {notice.kind === 'refused' ? (
            <RefusalNotice outcome={notice.outcome} />
          ) : (
            <AlertNotice text={notice.why} />
          )}
          <button
            type="button"
            className={styles.dismiss}
            aria-label={t('chair.notice.dismiss')}
            onClick={orders.dismiss}
          >
            <X aria-hidden="true" />
          </button>
        </div>
      )}
      <div role="status">
        {notice?.kind === 'undo' && <UndoOffer undo={notice.undo} until={notice.until} />}
        {slow && <p className={styles.undo}>{t('chair.notice.slow')}</p>}
        {notice?.kind === 'undone' && <p className={styles.undo}>{t('chair.undo.done')}</p>}
      </div>
    </div>
  );
}

function UndoOffer({ undo, until }: { readonly undo: Undo; readonly until: number }) {
  const t = useT();
  const { orders } = useConsole();
  const seconds = useTicking((session) =>
    Math.max(0, Math.ceil((until - session.monotonic()) / 1000)),
  );
  return (
    <div className={styles.undo}>
      <span className={styles.what}>{t(`chair.undo.${undo.kind}`, { title: undo.title })}</span>
      <Button size="small" icon={<RotateCcw />} onPress={() => void orders.undo()}>
        {t('chair.undo.action')}
      </Button>
      <span className={styles.left} aria-hidden="true">
        {t('chair.undo.left', { seconds })}
      </span>
    </div>
  );
}
