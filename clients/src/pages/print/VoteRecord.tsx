// The record of one vote: what came of it in words, what was put and by how many it is decided, the
// figures with the share that decides marked, names where ballots were open, and places to sign.

import type { ReactNode } from 'react';
import { type VoteCard, type VoteDeskCard, VoteForm, type VoteResult, VoteState } from '@/protocol';
import { buckets, isOfPersons, sharesOf } from '@/store/vote';
import { itemTitle } from '@/ui/agenda';
import { useAgendaItem } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { useTimes } from '@/ui/times';
import { CandidateResults } from '@/ui/vote/CandidateResults';
import {
  bucketText,
  choiceText,
  citationText,
  majorityText,
  percentText,
  shareText,
  verdictText,
  voteFormText,
  voteTitle,
} from '@/ui/vote_words';
import { NamedList } from './NamedList';
import { useNameOf } from './names';
import styles from './print.module.css';
import { SheetHead } from './SheetHead';
import { Signatures } from './Signatures';
import vote_styles from './vote.module.css';

export interface RecordProps {
  readonly vote: VoteCard;
  readonly desk: VoteDeskCard | undefined;
  readonly result: VoteResult;
}

export function VoteRecord({ vote, desk, result }: RecordProps) {
  const t = useT();
  const early = vote.state === VoteState.COUNTED || vote.state === VoteState.CLOSED;
  return (
    <section className={styles.sheet}>
      <SheetHead title={t('print.vote.title')} first />
      {early && <p className={vote_styles.early}>{t('print.vote.early')}</p>}
      {vote.trial && <p className={vote_styles.early}>{t('vote.trialText')}</p>}
      <p className={vote_styles.verdict}>{verdictText(vote, result)}</p>
      <Facts vote={vote} />
      {isOfPersons(vote) && <CandidateResults vote={vote} result={result} />}
      <Figures vote={vote} result={result} />
      {!isOfPersons(vote) && <Shares vote={vote} result={result} />}
      <Annulled desk={desk} />
      <Recused desk={desk} />
      <NamedList vote={vote} desk={desk} />
      <Intentions desk={desk} />
      <Signatures vote={vote} desk={desk} />
    </section>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={vote_styles.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Facts({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const item = useAgendaItem(vote.item);
  const times = useTimes();
  const at = (moment: bigint | undefined) =>
    moment === undefined ? '–' : times.clockWithSeconds(moment);
  const [opened, closed] = [at(vote.openedAt), at(vote.closedAt)];
  const day = vote.openedAt === undefined ? '' : `, ${times.shortDate(vote.openedAt)}`;
  return (
    <dl className={vote_styles.facts}>
      <Row name={t('print.vote.number')}>{vote.id}</Row>
      {item && <Row name={t('print.item')}>{itemTitle(item)}</Row>}
      <Row name={t('print.vote.matter')}>
        <strong>{voteTitle(vote)}</strong>
      </Row>
      {vote.text !== '' && (
        <Row name={t('print.vote.text')}>
          <bdi className={vote_styles.text}>{vote.text}</bdi>
        </Row>
      )}
      {vote.digest !== '' && (
        <Row name={t('print.vote.digest')}>
          <span className={vote_styles.digest}>{vote.digest}</span>
        </Row>
      )}
      <Row name={t('print.vote.form')}>{voteFormText(vote.form)}</Row>
      {vote.majority && (
        <Row name={t('print.vote.majority')}>
          {majorityText(vote.majority, vote.kind)}.
          {vote.majority.quorumRequired > 0 &&
            ` ${t('vote.majority.quorum', { count: vote.majority.quorumRequired })}.`}{' '}
          {citationText(vote.majority.citation)}
        </Row>
      )}
      <Row name={t('print.vote.members')}>{vote.members}</Row>
      <Row name={t('print.vote.entitled')}>{vote.entitled}</Row>
      <Row name={t('print.vote.time')}>
        {vote.announcedAt === undefined
          ? t('print.vote.timesOpen', { opened, closed })
          : t('print.vote.times', { opened, closed, announced: at(vote.announcedAt) })}
        {day}
      </Row>
    </dl>
  );
}

function Figures({ vote, result }: Pick<RecordProps, 'vote' | 'result'>) {
  const t = useT();
  const { tally } = result;
  if (!tally) return null;
  const paper = vote.form === VoteForm.PAPER;
  const shown = isOfPersons(vote) ? (['silent', 'absent'] as const) : buckets;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('print.vote.figures')}</caption>
      <tbody>
        {shown.map((bucket) => (
          <tr key={bucket}>
            <th scope="row">
              {paper && bucket === 'silent' ? t('vote.paperBucket.silent') : bucketText(bucket)}
            </th>
            <td className={styles.number}>{tally[bucket]}</td>
          </tr>
        ))}
        {paper && <Line name={t('vote.figures.issued')} count={tally.issued} />}
        {paper && <Line name={t('vote.figures.returned')} count={tally.returned} />}
        {paper && <Line name={t('vote.figures.valid')} count={tally.returned - tally.invalid} />}
        {(paper || tally.invalid > 0) && (
          <Line name={t('vote.figures.invalid')} count={tally.invalid} />
        )}
      </tbody>
    </table>
  );
}

function Line({ name, count }: { readonly name: string; readonly count: number }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.number}>{count}</td>
    </tr>
  );
}

function Shares({ vote, result }: Pick<RecordProps, 'vote' | 'result'>) {
  const t = useT();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('print.vote.shares')}</caption>
      <tbody>
        {sharesOf(vote, result).map((share) => (
          <tr key={share.name} className={share.decisive ? vote_styles.decisive : undefined}>
            <th scope="row">
              {shareText(share, vote)}
              {share.decisive && ` (${t('print.vote.byLaw')})`}
            </th>
            <td className={styles.number}>
              {share.part}/{share.of}
            </td>
            <td className={styles.number}>{percentText(share.part, share.of)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DeskProps {
  readonly desk: VoteDeskCard | undefined;
}

function Annulled({ desk }: DeskProps) {
  const t = useT();
  const name = useNameOf();
  const annulment = desk?.annulment;
  if (!annulment || annulment.proposedBy === 0) return null;
  const { proposedBy, confirmedBy, reason } = annulment;
  const proposer = name(proposedBy);
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>{t('print.vote.annulment')}</h3>
      <p>
        {confirmedBy === 0
          ? t('print.vote.proposed', { proposer, reason })
          : t('print.vote.annulled', { proposer, confirmer: name(confirmedBy), reason })}
      </p>
    </section>
  );
}

function Recused({ desk }: DeskProps) {
  const t = useT();
  const name = useNameOf();
  const recused = desk?.recused ?? [];
  if (recused.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>{t('print.vote.recused')}</h3>
      <ul>
        {recused.map(({ person, reason }) => (
          <li key={person}>
            {name(person)}: {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

// VT20: apart from the result, and not among its figures.
function Intentions({ desk }: DeskProps) {
  const t = useT();
  const name = useNameOf();
  const intentions = desk?.intentions ?? [];
  if (intentions.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>{t('print.vote.intentions')}</h3>
      <ul>
        {intentions.map(({ person, choice }) => (
          <li key={person}>
            {name(person)}: {choiceText(choice)}
          </li>
        ))}
      </ul>
    </section>
  );
}
