// A closed vote of hands or paper: who counts it, the sheet to enter, and, while two tellers do not
// agree, where their sheets differ.

import { type VoteCard, VoteForm } from '@/protocol';
import { useIdentity } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { useTimes } from '@/ui/times';
import { useVoteDesk } from '@/ui/vote_hooks';
import { differencesOf } from '../logic/count_sheet';
import { CountForm } from './CountForm';
import { Moments } from './Moments';
import { useSheetWords } from './sheet_words';
import styles from './VotePanel.module.css';
import { useCounts, useNames } from './vote_facts';

export function Counting({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const desk = useVoteDesk(vote.id);
  const counts = useCounts(vote, desk);
  const own = useIdentity()?.person ?? 0;
  const mine = desk?.sheets.find(({ by }) => by === own);
  const hands = vote.form === VoteForm.SHOW_OF_HANDS;
  // Everybody who was present and may vote was silent on the tablets.
  const present = desk?.waiting.length ?? 0;
  return (
    <>
      <section className={styles.card} aria-label={t('chair.vote.count.title')}>
        <h3 className={styles.heading}>{t('chair.vote.count.title')}</h3>
        <Moments vote={vote} />
        <p>{t('chair.vote.count.present', { present })}</p>
        {!counts && (
          <p className={styles.hint}>
            {t(hands ? 'chair.vote.count.bySecretary' : 'chair.vote.count.byTellers')}
          </p>
        )}
        {!hands && <Entered vote={vote} />}
      </section>
      <Differences vote={vote} />
      {counts && <CountForm key={vote.id} vote={vote} present={present} mine={mine?.sheet} />}
    </>
  );
}

// Whose sheet has come.
function Entered({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const times = useTimes();
  const name = useNames();
  const { sheets = [], tellers = [] } = useVoteDesk(vote.id) ?? {};
  const missing = tellers.filter((teller) => !sheets.some(({ by }) => by === teller));
  return (
    <ul className={styles.people}>
      {sheets.map(({ by, at }) => (
        <li key={by}>
          <span>
            <Sign name="check" />{' '}
            {t('chair.vote.count.enteredBy', {
              name: name(by),
              time: times.clockWithSeconds(at),
            })}
          </span>
        </li>
      ))}
      {missing.map((teller) => (
        <li key={teller} className={styles.soft}>
          {t('chair.vote.count.waitsFor', { name: name(teller) })}
        </li>
      ))}
      {sheets.length < 2 && <li className={styles.soft}>{t('chair.vote.count.twoSheets')}</li>}
    </ul>
  );
}

function Differences({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const name = useNames();
  const words = useSheetWords(vote);
  const sheets = useVoteDesk(vote.id)?.sheets ?? [];
  const differences = differencesOf(vote, sheets);
  const [one, other] = [sheets[0]?.by ?? 0, sheets[1]?.by ?? 0];
  if (differences.length === 0) return null;
  return (
    <section className={styles.alert} aria-label={t('chair.vote.count.differ')}>
      <p>
        <Sign name="warning" /> <strong>{t('chair.vote.count.differ')}</strong>
      </p>
      <ul className={styles.differences}>
        {differences.map(({ field, number, one: first, other: second }) => (
          <li key={`${number} ${field}`}>
            {t('chair.vote.count.difference', {
              where: words.place(field, number),
              one: name(one),
              first,
              other: name(other),
              second,
            })}
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{t('chair.vote.count.again')}</p>
    </section>
  );
}
