// One of my questions: its words, where it stands, what has been answered, and what I can do.

import { type QuestionCard, QuestionState } from '@/protocol';
import { isLate } from '@/store/interpellation';
import { questionStateText, writingCauseText } from '@/ui/floor_words';
import { useIssueGroup } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { useNow } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import { Written } from '@/ui/Written';
import { trackOf } from '../logic/track';
import { Answer } from './Answer';
import styles from './MyQuestion.module.css';
import { QuestionActs } from './QuestionActs';

export function MyQuestion({ question }: { readonly question: QuestionCard }) {
  const t = useT();
  const times = useTimes();
  const group = useIssueGroup(question.group);
  const id = `my-question-${question.id}`;
  const { addressee, submittedAt } = question;
  const handedIn = { time: times.clock(submittedAt), date: times.shortDate(submittedAt) };
  return (
    <article className={styles.card} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {t('delegate.questions.number', { number: question.id })}
        </h2>
        <p className={styles.state}>{questionStateText(question.state)}</p>
      </header>
      <div className={styles.text}>
        <Written block>{question.text}</Written>
      </div>
      <p className={styles.soft}>
        {addressee &&
          t('delegate.questions.to', {
            name: [addressee.name, addressee.office].filter(Boolean).join(', '),
          })}
        {' · '}
        {group
          ? t('delegate.questions.group', { number: group.id, title: group.title })
          : t('delegate.questions.noGroup')}
        {' · '}
        {t('delegate.questions.submittedAt', handedIn)}
      </p>
      <Track question={question} />
      <Standing question={question} />
      <Answer question={question} />
      <QuestionActs question={question} />
    </article>
  );
}

function Track({ question }: { readonly question: QuestionCard }) {
  const t = useT();
  const steps = trackOf(question);
  if (steps.length === 0) return null;
  return (
    <ol className={styles.track}>
      {steps.map(({ name, mark }) => (
        <li key={name} className={styles.step} data-mark={mark}>
          <Sign name={mark === 'done' ? 'check' : mark === 'now' ? 'right' : 'circle'} />{' '}
          {t(`delegate.questions.step.${name}`)}
          <span className="visually-hidden"> ({t(`delegate.questions.mark.${mark}`)})</span>
        </li>
      ))}
    </ol>
  );
}

const stateWords = {
  [QuestionState.SUBMITTED]: 'submitted',
  [QuestionState.MERGED]: 'merged',
  [QuestionState.ACCEPTED]: 'accepted',
  [QuestionState.REGISTERED]: 'registered',
  [QuestionState.INVITED]: 'invited',
  [QuestionState.ASKING]: 'asking',
  [QuestionState.ASKED]: 'asked',
  [QuestionState.ANSWERING]: 'answering',
  [QuestionState.ANSWERED]: 'answered',
  [QuestionState.IN_WRITING]: 'in_writing',
  [QuestionState.WRITTEN]: 'written',
  [QuestionState.CLOSED]: 'closed',
  [QuestionState.WITHDRAWN]: 'withdrawn',
} as const;

// What the state means for its asker, when an answer is due and why it comes in writing.
function Standing({ question }: { readonly question: QuestionCard }) {
  const t = useT();
  const times = useTimes();
  const now = useNow(60_000);
  const { state, due, reason, cosigners, mergedInto } = question;
  const word = state === QuestionState.UNSPECIFIED ? undefined : stateWords[state];
  const waits = state === QuestionState.IN_WRITING;
  const late = waits && isLate(due, now);
  return (
    <div className={styles.standing}>
      {word && (
        <p className={styles.next}>
          {word === 'merged'
            ? t('delegate.questions.next.merged', { number: mergedInto })
            : t(`delegate.questions.next.${word}`)}
        </p>
      )}
      {waits && <p>{t('delegate.questions.cause', { cause: writingCauseText(question.cause) })}</p>}
      {reason !== '' && (
        <p>
          {t('delegate.questions.why')} <Written>{reason}</Written>
        </p>
      )}
      {waits && due !== undefined && (
        <p className={styles.due} data-late={late || undefined}>
          {late && <Sign name="warning" />}{' '}
          {t(late ? 'delegate.questions.overdue' : 'delegate.questions.due', {
            date: times.longDate(due),
          })}
        </p>
      )}
      {cosigners.length > 0 && (
        <p>
          {t('delegate.questions.cosignerNames', {
            names: cosigners.map(({ name }) => name).join(', '),
          })}
        </p>
      )}
    </div>
  );
}
