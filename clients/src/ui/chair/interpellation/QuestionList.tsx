// Questions as rows: those of a group by state, and slips that wait for the chair. Rows are held
// while the list is touched or pointed at.

import { memo, useMemo } from 'react';
import {
  type IssueGroupCard,
  type QuestionCard,
  QuestionState,
  type RequestCard,
  TurnKind,
} from '@/protocol';
import { isLate } from '@/store/interpellation';
import { useLine } from '@/ui/floor_hooks';
import { questionStateText, writingCauseText } from '@/ui/floor_words';
import { useProcedure } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { StatusChip } from '@/ui/StatusChip';
import { useNow } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import { useConsole } from '../console';
import { BatchBar, BatchMark } from '../floor/BatchBar';
import { type HallFloor, useHallFloor } from '../floor/floor_facts';
import { columnDestination } from '../logic/question_moves';
import { boardOf, boardWhileLifted, type Column } from '../logic/questions';
import { useHeld } from '../settled';
import { placeClass, QuestionHandle, useDropPlace, useLifted } from './MoveBoard';
import styles from './QuestionList.module.css';

interface BoardProps {
  readonly group: IssueGroupCard;
  readonly questions: readonly QuestionCard[];
}

export function GroupBoard({ group, questions }: BoardProps) {
  const t = useT();
  const line = useLine(group.item);
  const hall = useHallFloor();
  const here = hall.active && hall.item?.id === group.item ? hall : undefined;
  const board = useMemo(
    () =>
      boardOf(
        questions,
        group.id,
        line.map((request) => request.question),
      ),
    [questions, group.id, line],
  );
  const { shown, touch } = useHeld(board);
  const lifted = useLifted();
  if (shown.length === 0) return <p className={styles.empty}>{t('chair.iq.emptyGroup')}</p>;
  const columns = lifted ? boardWhileLifted(shown, lifted, group) : shown;
  return (
    <div className={styles.board} {...touch}>
      {columns.map((entry) => (
        <ColumnList key={entry.column} {...entry} hall={here} group={group} />
      ))}
    </div>
  );
}

const asking = (line: readonly RequestCard[]): readonly RequestCard[] =>
  line.filter((request) => request.kind === TurnKind.QUESTION);

function ColumnList(props: {
  readonly column: Column;
  readonly questions: readonly QuestionCard[];
  // While the item of the group is active.
  readonly hall: HallFloor | undefined;
  readonly group: IssueGroupCard;
}) {
  const t = useT();
  const { column, questions, hall, group } = props;
  const place = useDropPlace(`column/${column}`, {
    name: t(`chair.iq.column.${column}`),
    destination: columnDestination(column, group),
  });
  const line = asking(hall?.line ?? []).filter((one) => one.called === 0);
  const title = t('chair.iq.columnCount', {
    column: t(`chair.iq.column.${column}`),
    count: questions.length,
  });
  const rows = questions.length > 0 && (
    <ul className={styles.list} aria-label={title}>
      {questions.map((question) => (
        <Row
          key={question.id}
          question={question}
          answerer={group.answerer?.id ?? 0}
          request={line.find((one) => one.question === question.id)}
        />
      ))}
    </ul>
  );
  if (column === 'over') {
    return (
      <details ref={place.ref} className={[styles.over, placeClass].join(' ')} {...place.look}>
        <summary>{title}</summary>
        {rows}
      </details>
    );
  }
  return (
    <section ref={place.ref} className={[styles.column, placeClass].join(' ')} {...place.look}>
      <h3 className={styles.heading}>{title}</h3>
      {hall && column === 'registered' && <BatchBar hall={hall} />}
      {rows}
    </section>
  );
}

export function SlipList({ slips }: { readonly slips: readonly QuestionCard[] }) {
  const t = useT();
  const { shown, touch, waiting } = useHeld(slips);
  if (shown.length === 0) return <p className={styles.empty}>{t('chair.iq.noSlips')}</p>;
  const more = slips.length - shown.length;
  return (
    <div className={styles.board} {...touch}>
      <p className={styles.held} role="status">
        {waiting && more > 0 ? t('chair.iq.newSlips', { count: more }) : ''}
      </p>
      <ul className={styles.list} aria-label={t('chair.iq.slips')}>
        {shown.map((question) => (
          <Row key={question.id} question={question} />
        ))}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly question: QuestionCard;
  // Its asker's, while it waits and has not been called.
  readonly request?: RequestCard | undefined;
  // Of the group: need not be named again.
  readonly answerer?: number;
}

const Row = memo(function Row({ question, request, answerer = 0 }: RowProps) {
  const console = useConsole();
  const max = useProcedure()?.interpellation?.batchMax ?? 1;
  const chosen = console.question === question.id;
  return (
    <li className={styles.row}>
      <QuestionHandle question={question} />
      {request && max > 1 && <BatchMark request={request} max={max} />}
      <button
        type="button"
        className={styles.press}
        aria-pressed={chosen}
        onClick={() => console.selectQuestion(chosen ? 0 : question.id)}
      >
        <span className={styles.who}>
          <strong>{question.asker?.name}</strong>
          <span className={styles.soft}>{question.asker?.group}</span>
        </span>
        <span className={styles.text}>{question.text}</span>
        <Marks question={question} answerer={answerer} />
      </button>
    </li>
  );
});

// What the heading of the column does not say.
const plain: readonly QuestionState[] = [
  QuestionState.SUBMITTED,
  QuestionState.ACCEPTED,
  QuestionState.REGISTERED,
  QuestionState.ANSWERED,
  QuestionState.IN_WRITING,
];

export function Marks(props: { readonly question: QuestionCard; readonly answerer?: number }) {
  const { question, answerer = 0 } = props;
  const t = useT();
  const times = useTimes();
  const late = isLate(question.due, useNow(60_000));
  const writing = question.state === QuestionState.IN_WRITING;
  const day = question.due === undefined ? undefined : times.shortDate(question.due);
  return (
    <span className={styles.marks}>
      {!plain.includes(question.state) && (
        <StatusChip {...lookOf(question.state)}>{questionStateText(question.state)}</StatusChip>
      )}
      {writing && day && (
        <StatusChip tone={late ? 'danger' : 'warning'} {...(late ? { sign: 'warning' } : {})}>
          {t(late ? 'interpellation.overdue' : 'interpellation.due', { date: day })}
        </StatusChip>
      )}
      {question.cosigners.length > 0 && (
        <StatusChip sign="check">
          {t('interpellation.cosigners', { count: question.cosigners.length })}
        </StatusChip>
      )}
      <span className={styles.soft}>
        {writing
          ? writingCauseText(question.cause)
          : question.addressee?.id !== answerer &&
            t('chair.iq.to', { name: question.addressee?.name ?? '' })}
      </span>
    </span>
  );
}

function lookOf(state: QuestionState) {
  const speaking: readonly QuestionState[] = [QuestionState.ASKING, QuestionState.ANSWERING];
  if (speaking.includes(state)) return { tone: 'accent', sign: 'play' } as const;
  return state === QuestionState.WRITTEN ? ({ tone: 'good', sign: 'check' } as const) : {};
}
