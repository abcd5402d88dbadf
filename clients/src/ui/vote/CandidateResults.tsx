// The result of an election or of a vote of confidence: each person with their figures and what
// came of it, in words.

import {
  type Candidate,
  type CandidateResult,
  type CountRow,
  Standing,
  type VoteCard,
  VoteKind,
  type VoteResult,
} from '@/protocol';
import { useT } from '../language';
import { Sign, type SignName } from '../Sign';
import { useTimes } from '../times';
import { citationText, standingText } from '../vote_words';
import styles from './CandidateResults.module.css';

export interface CandidateResultsProps {
  readonly vote: VoteCard;
  // What is known before the announcement, to those who run the session.
  readonly result?: VoteResult | undefined;
  readonly look?: 'panel' | 'wall';
  // Some of them only.
  readonly candidates?: readonly Candidate[];
}

const standingSigns: Partial<Record<Standing, SignName>> = {
  [Standing.ELECTED]: 'check',
  [Standing.CONFIDENT]: 'check',
  [Standing.NOT_ELECTED]: 'dash',
  [Standing.TIED]: 'both',
  [Standing.MAY_RESIGN]: 'warning',
  [Standing.DISMISSAL]: 'cross',
};

type Column = keyof Pick<CountRow, 'first' | 'second' | 'third'>;

const columnsOf = (kind: VoteKind, t: ReturnType<typeof useT>): readonly [Column, string][] => {
  switch (kind) {
    case VoteKind.CONFIDENCE:
      return [
        ['first', t('vote.table.high')],
        ['second', t('vote.table.middle')],
        ['third', t('vote.table.low')],
      ];
    case VoteKind.CONFIDENCE_MOTION:
      return [
        ['first', t('vote.table.confidence')],
        ['second', t('vote.table.noConfidence')],
      ];
    default:
      return [['first', t('vote.table.votes')]];
  }
};

export function CandidateResults(props: CandidateResultsProps) {
  const { vote, result = vote.result, look = 'panel', candidates = vote.candidates } = props;
  const t = useT();
  if (!result) return null;
  const columns = columnsOf(vote.kind, t);
  return (
    <div className={[styles.results, styles[look]].join(' ')}>
      <table className={styles.table} aria-label={t('vote.table.label')}>
        <thead>
          <tr>
            <th scope="col">{t('vote.table.number')}</th>
            <th scope="col">{t('vote.table.name')}</th>
            {columns.map(([column, title]) => (
              <th scope="col" key={column} className={styles.figure}>
                {title}
              </th>
            ))}
            <th scope="col">{t('vote.table.standing')}</th>
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate) => (
            <Line
              key={candidate.number}
              vote={vote}
              candidate={candidate}
              result={resultOf(result, candidate)}
              columns={columns}
            />
          ))}
        </tbody>
      </table>
      <Approval vote={vote} />
    </div>
  );
}

const resultOf = (result: VoteResult, { number }: Candidate): CandidateResult | undefined =>
  result.candidates.find(({ count }) => count?.number === number);

interface LineProps {
  readonly vote: VoteCard;
  readonly candidate: Candidate;
  readonly result: CandidateResult | undefined;
  readonly columns: readonly [Column, string][];
}

function Line({ vote, candidate, result, columns }: LineProps) {
  const standing = result?.standing ?? Standing.UNDECIDED;
  const won = standing === Standing.ELECTED || standing === Standing.CONFIDENT;
  return (
    <tr data-won={won || undefined}>
      <td>{candidate.number}</td>
      <th scope="row" className={styles.name}>
        {candidate.name}
        {candidate.post !== '' && <span className={styles.post}>{candidate.post}</span>}
      </th>
      {columns.map(([column]) => (
        <td key={column} className={styles.figure}>
          {result?.count?.[column] ?? '–'}
        </td>
      ))}
      <td className={styles.standing}>
        <Sign name={standingSigns[standing] ?? 'question'} /> {standingText(standing, vote)}
      </td>
    </tr>
  );
}

// Until when an election is sent on and approved, and on what ground.
function Approval({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const times = useTimes();
  if (!vote.approval) return null;
  const send = times.shortDate(vote.approval.sendBy);
  const approve = times.shortDate(vote.approval.approveBy);
  const citation = citationText(vote.approvalCitation);
  return (
    <p className={styles.approval}>
      {t('vote.table.approval', { send, approve })} {citation}
    </p>
  );
}
