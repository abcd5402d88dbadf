// Who will do what by when, and what has come of it.

import { type PromiseCard, PromiseState } from '@/protocol';
import { isLate } from '@/store/interpellation';
import { Button } from '@/ui/Button';
import { promiseStateText } from '@/ui/floor_words';
import { useT } from '@/ui/language';
import { StatusChip } from '@/ui/StatusChip';
import { useNow } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import { useConsole } from '../console';
import detail from '../Detail.module.css';
import { useOffers } from '../facts';
import styles from './QuestionDetail.module.css';

const looks = {
  [PromiseState.UNSPECIFIED]: {},
  [PromiseState.OPEN]: { tone: 'warning' },
  [PromiseState.REPORTED]: { tone: 'accent' },
  [PromiseState.CLOSED]: { tone: 'good', sign: 'check' },
} as const;

export function PromiseRow({ promise }: { readonly promise: PromiseCard }) {
  const t = useT();
  const times = useTimes();
  const { open } = useConsole();
  const offers = useOffers();
  const now = useNow(60_000);
  const late = promise.state === PromiseState.OPEN && isLate(promise.due, now);
  const report = offers('reportPromise');
  const close = offers('closePromise');
  const day = promise.due === undefined ? undefined : times.shortDate(promise.due);
  return (
    <li className={styles.thing}>
      <span className={styles.thingWords}>
        <strong>{promise.who?.name}</strong>
        <span>{promise.what}</span>
        <span className={detail.marks}>
          <StatusChip {...looks[promise.state]}>{promiseStateText(promise.state)}</StatusChip>
          <span className={late ? styles.late : detail.soft}>
            {day === undefined
              ? t('interpellation.noDue')
              : t(late ? 'interpellation.overdue' : 'interpellation.due', { date: day })}
          </span>
          {promise.origin !== '' && <span className={detail.soft}>{promise.origin}</span>}
        </span>
        {promise.report !== '' && (
          <span className={detail.soft}>{t('chair.iq.reported', { text: promise.report })}</span>
        )}
      </span>
      {promise.state === PromiseState.OPEN && report.shown && (
        <Button
          size="small"
          onPress={() => open({ kind: 'report', promise })}
          disabledReason={report.blocked}
          reasonShownElsewhere
        >
          {t('chair.iq.report')}
        </Button>
      )}
      {promise.state === PromiseState.REPORTED && close.shown && (
        <Button
          size="small"
          onPress={() => open({ kind: 'close_promise', promise })}
          disabledReason={close.blocked}
          reasonShownElsewhere
        >
          {t('chair.iq.closePromise')}
        </Button>
      )}
    </li>
  );
}
