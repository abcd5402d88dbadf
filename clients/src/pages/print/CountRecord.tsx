// VT18: the record of the count of paper ballots, as the tellers entered it.

import { type CountSheet, type VoteCard, type VoteDeskCard, VoteKind } from '@/protocol';
import { useT } from '@/ui/language';
import { useTimes } from '@/ui/times';
import { voteTitle } from '@/ui/vote_words';
import { useNameOf } from './names';
import styles from './print.module.css';
import { SheetHead } from './SheetHead';
import { Signatures } from './Signatures';
import vote_styles from './vote.module.css';

interface CountRecordProps {
  readonly vote: VoteCard;
  readonly desk: VoteDeskCard;
}

export function CountRecord({ vote, desk }: CountRecordProps) {
  const t = useT();
  const times = useTimes();
  const name = useNameOf();
  const sheet = desk.sheets.at(-1)?.sheet;
  if (!sheet) return null;
  return (
    <section className={styles.sheet}>
      <SheetHead title={t('print.vote.countTitle')} />
      <p className={vote_styles.matter}>
        {t('print.vote.countOf', { title: voteTitle(vote) })} (
        {t('vote.number', { number: vote.id })})
      </p>
      {desk.differing.length > 0 && <p className={vote_styles.early}>{t('print.vote.differ')}</p>}
      <Head sheet={sheet} />
      {vote.kind === VoteKind.DECISION ? (
        <DecisionRow sheet={sheet} />
      ) : (
        <PersonRows vote={vote} sheet={sheet} />
      )}
      {desk.differing.length === 0 && desk.sheets.length > 1 && (
        <p className={vote_styles.matter}>
          {t('print.vote.sheets')}{' '}
          {desk.sheets
            .map(({ by, at }) =>
              t('print.vote.enteredBy', { name: name(by), time: times.clockWithSeconds(at) }),
            )
            .join('; ')}
          .
        </p>
      )}
      <Signatures vote={vote} desk={desk} tellersOnly />
    </section>
  );
}

function Head({ sheet }: { readonly sheet: CountSheet }) {
  const t = useT();
  return (
    <table className={styles.table}>
      <tbody>
        {(['issued', 'returned', 'valid', 'invalid'] as const).map((field) => (
          <tr key={field}>
            <th scope="row">{t(`vote.figures.${field}`)}</th>
            <td className={styles.number}>{sheet[field]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DecisionRow({ sheet }: { readonly sheet: CountSheet }) {
  const t = useT();
  const row = sheet.rows[0];
  return (
    <table className={styles.table}>
      <tbody>
        {(
          [
            ['yes', row?.first],
            ['no', row?.second],
            ['abstain', row?.third],
          ] as const
        ).map(([choice, count]) => (
          <tr key={choice}>
            <th scope="row">{t(`vote.choice.${choice}`)}</th>
            <td className={styles.number}>{count ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Column = readonly ['first' | 'second' | 'third', string];

function useColumns(kind: VoteKind): readonly Column[] {
  const t = useT();
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
}

interface PersonRowsProps {
  readonly vote: VoteCard;
  readonly sheet: CountSheet;
}

function PersonRows({ vote, sheet }: PersonRowsProps) {
  const t = useT();
  const columns = useColumns(vote.kind);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('vote.table.number')}</th>
          <th scope="col">{t('vote.table.name')}</th>
          {columns.map(([column, title]) => (
            <th scope="col" key={column} className={styles.number}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {vote.candidates.map(({ number, name, post }) => {
          const row = sheet.rows.find((one) => one.number === number);
          return (
            <tr key={number}>
              <td className={styles.figure}>{number}</td>
              <td>
                {name}
                <span className={styles.office}>{post}</span>
              </td>
              {columns.map(([column]) => (
                <td key={column} className={styles.number}>
                  {row?.[column] ?? '–'}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
