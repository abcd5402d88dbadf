// Where one of my requests stands: its place in the line, roughly how long, and the way back.

import { TurnKind } from '@/protocol';
import { pointTitle } from '@/store/floor';
import { Button } from '@/ui/Button';
import { turnKindText } from '@/ui/floor_words';
import { useCommand } from '@/ui/hooks';
import { useQuestion } from '@/ui/interpellation_hooks';
import { useLanguage, useT } from '@/ui/language';
import { RefusalNotice } from '@/ui/RefusalNotice';
import { useTicking } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import { Written } from '@/ui/Written';
import { isNext, type Standing, type WaitFacts, waitMinutes } from '../logic/line';
import styles from './StandingCard.module.css';

export interface StandingCardProps {
  readonly standing: Standing;
  readonly wait: WaitFacts;
}

export function StandingCard({ standing, wait }: StandingCardProps) {
  const t = useT();
  const times = useTimes();
  const language = useLanguage();
  const command = useCommand();
  const { request, place } = standing;
  const question = useQuestion(request.question)?.question;
  const minutes = useTicking((session) => waitMinutes(standing, wait, session.now()));
  const point = pointTitle(wait.rule, request.point, language);
  const next = isNext(standing);
  return (
    <div className={styles.card} data-next={next || undefined}>
      <p className={styles.kind}>
        {turnKindText(request.kind)}
        {point !== undefined && `: ${point}`}
      </p>
      <div role="status">
        <p className={styles.place}>
          {next ? t('delegate.floor.line.next') : t('delegate.floor.line.place', { place })}
          {minutes !== undefined && (
            <span className={styles.minutes}>
              {' · '}
              {t('delegate.floor.line.minutes', { minutes })}
            </span>
          )}
        </p>
        {request.called > 0 && <p>{t('delegate.floor.line.called', { place: request.called })}</p>}
        {request.skips > 0 && <p>{t('delegate.floor.line.skipped')}</p>}
      </div>
      {question && (
        <div className={styles.about}>
          {request.kind === TurnKind.DEBATE && question.asker && (
            <p>{t('delegate.floor.about.debate', { name: question.asker.name })}</p>
          )}
          {request.kind === TurnKind.QUESTION && <Written lines={2}>{question.text}</Written>}
        </div>
      )}
      <div className={styles.foot}>
        <p className={styles.soft}>
          {t('delegate.floor.line.registeredAt', { time: times.clockWithSeconds(request.at) })}
          {'. '}
          {!next && t('delegate.floor.line.estimate')}
        </p>
        <Button
          onPress={() =>
            void command.send({ case: 'withdrawRequest', value: { request: request.id } })
          }
          pending={command.state === 'sending'}
          disabledReason={command.blocked && t(`common.blocked.${command.blocked}`)}
        >
          {t('delegate.floor.line.withdraw')}
        </Button>
      </div>
      <RefusalNotice outcome={command.outcome} />
    </div>
  );
}
