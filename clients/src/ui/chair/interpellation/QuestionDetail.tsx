// The selected question: who asks whom, its text, who signs it too, what has become of it, and what
// may be done with it.

import type { ReactNode } from 'react';
import { Judgement, type QuestionCard, QuestionState } from '@/protocol';
import { exhibitsOf } from '@/store/interpellation';
import { judgementText, questionStateText, writingCauseText } from '@/ui/floor_words';
import { useExhibits, usePromises, useQuestion } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { StatusChip } from '@/ui/StatusChip';
import { useTimes } from '@/ui/times';
import { Detail, Fact, Facts, NoDetail } from '../Detail';
import detail from '../Detail.module.css';
import { weightOf } from '../logic/questions';
import { ExhibitRow } from './ExhibitRow';
import { PromiseRow } from './PromiseRow';
import { QuestionActs } from './QuestionActs';
import styles from './QuestionDetail.module.css';

export function QuestionDetail({ question }: { readonly question: QuestionCard | undefined }) {
  const t = useT();
  if (!question) return <NoDetail>{t('chair.iq.choose')}</NoDetail>;
  const name = question.asker?.name ?? '';
  return (
    <Detail label={t('chair.iq.questionOf', { name })} acts={<QuestionActs question={question} />}>
      <div>
        <h2 className={detail.title}>{name}</h2>
        <p className={detail.soft}>{question.asker?.group || question.asker?.office}</p>
      </div>
      <p className={detail.marks}>
        <StatusChip>{questionStateText(question.state)}</StatusChip>
        {question.cosigners.length > 0 && (
          <span>{t('chair.iq.weight', { count: weightOf(question) })}</span>
        )}
      </p>
      <blockquote className={styles.text}>{question.text}</blockquote>
      <QuestionFacts question={question} />
      <Answer question={question} />
      <Promises question={question.id} />
      <Exhibits question={question.id} />
    </Detail>
  );
}

function QuestionFacts({ question }: { readonly question: QuestionCard }) {
  const t = useT();
  const times = useTimes();
  const merged = useQuestion(question.mergedInto)?.question;
  const names = (people: readonly { readonly name: string }[]) =>
    people.map((one) => one.name).join(', ');
  return (
    <Facts>
      <Fact name={t('chair.iq.addressee')}>
        {question.addressee?.name} <Soft>{question.addressee?.office}</Soft>
      </Fact>
      {question.invited.length > 0 && (
        <Fact name={t('chair.iq.invited')}>{names(question.invited)}</Fact>
      )}
      {question.cosigners.length > 0 && (
        <Fact name={t('chair.iq.cosigners')}>{names(question.cosigners)}</Fact>
      )}
      {merged && <Fact name={t('chair.iq.mergedInto')}>{merged.asker?.name}</Fact>}
      <Fact name={t('chair.iq.submitted')}>
        {times.clock(question.submittedAt)}, {times.shortDate(question.submittedAt)}
      </Fact>
      {question.askedAt !== undefined && (
        <Fact name={t('chair.iq.askedAt')}>{times.clockWithSeconds(question.askedAt)}</Fact>
      )}
      {question.due !== undefined && (
        <Fact name={t('chair.iq.dueBy')}>
          {times.shortDate(question.due)} <Soft>{writingCauseText(question.cause)}</Soft>
        </Fact>
      )}
      {question.reason !== '' && <Fact name={t('chair.item.reason')}>{question.reason}</Fact>}
    </Facts>
  );
}

function Answer({ question }: { readonly question: QuestionCard }) {
  const t = useT();
  const times = useTimes();
  const { answer, judgement } = question;
  const judged = judgement !== Judgement.NONE && judgement !== Judgement.UNSPECIFIED;
  const spoken = question.answerRecorded && answer !== undefined;
  if (!spoken && !judged && question.written === '') return null;
  return (
    <div>
      <h3 className={detail.heading}>{t('chair.iq.answer')}</h3>
      <Facts>
        {spoken && (
          <>
            <Fact name={t('chair.iq.responsibility')}>{answer.responsibility}</Fact>
            <Fact name={t('chair.iq.measures')}>{answer.measures}</Fact>
            {answer.deadline !== undefined && (
              <Fact name={t('chair.iq.deadline')}>{times.shortDate(answer.deadline)}</Fact>
            )}
          </>
        )}
        {question.written !== '' && <Fact name={t('chair.iq.written')}>{question.written}</Fact>}
        {judged && (
          <Fact name={t('chair.iq.judgement')}>
            {judgementText(judgement)} <Soft>{question.remark}</Soft>
          </Fact>
        )}
      </Facts>
      {question.state === QuestionState.ANSWERED && !spoken && (
        <p className={detail.soft}>{t('chair.iq.notRecorded')}</p>
      )}
    </div>
  );
}

function Promises({ question }: { readonly question: number }) {
  const t = useT();
  const promises = usePromises().filter((one) => one.question === question);
  if (promises.length === 0) return null;
  return (
    <div>
      <h3 className={detail.heading}>{t('chair.iq.promises')}</h3>
      <ul className={styles.rows}>
        {promises.map((promise) => (
          <PromiseRow key={promise.id} promise={promise} />
        ))}
      </ul>
    </div>
  );
}

function Exhibits({ question }: { readonly question: number }) {
  const t = useT();
  const exhibits = exhibitsOf(useExhibits(), question);
  if (exhibits.length === 0) return null;
  return (
    <div>
      <h3 className={detail.heading}>{t('chair.iq.exhibits')}</h3>
      <ul className={styles.rows}>
        {exhibits.map((exhibit) => (
          <ExhibitRow key={exhibit.id} exhibit={exhibit} />
        ))}
      </ul>
    </div>
  );
}

function Soft({ children }: { readonly children: ReactNode }) {
  return <span className={[detail.soft, styles.below].join(' ')}>{children}</span>;
}
