// What came of a vote, as it will be announced: first in words, then in figures; open ballots by
// name and by seat; and apart from them what members say they meant.

import { Choice, type NamedChoice, type VoteCard, VoteState } from '@/protocol';
import { isElectronic, isOfPersons, isSecret } from '@/store/vote';
import { usePeople, useProcedure } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { CandidateResults } from '@/ui/vote/CandidateResults';
import { bucketOfChoice, bucketSigns } from '@/ui/vote/choice_looks';
import { Figures } from '@/ui/vote/Figures';
import { VoteSentence } from '@/ui/vote/VoteSentence';
import { useVoteDesk } from '@/ui/vote_hooks';
import { bucketText, choiceText } from '@/ui/vote_words';
import { resultOf } from '../logic/votes';
import { HallPlan, type SeatMark } from './HallPlan';
import { Ladder } from './Ladder';
import { Moments } from './Moments';
import { PeopleByGroup } from './PeopleByGroup';
import styles from './VotePanel.module.css';
import { useNames } from './vote_facts';

export function ResultView({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const desk = useVoteDesk(vote.id);
  const procedure = useProcedure();
  const result = resultOf(vote, desk);
  const early = vote.state === VoteState.COUNTED;
  return (
    <>
      <section className={styles.card} aria-label={t('chair.vote.result.title')}>
        {early && <p className={styles.soft}>{t('chair.vote.result.early')}</p>}
        <VoteSentence vote={vote} result={result} />
        {vote.state === VoteState.ANNULLED && result && (
          <p className={styles.soft}>{t('vote.verdict.kept')}</p>
        )}
        {isOfPersons(vote) && <CandidateResults vote={vote} result={result} />}
        {isOfPersons(vote) && procedure?.confidence && (
          <Ladder kind={vote.kind} rule={procedure.confidence} />
        )}
        <Figures vote={vote} result={result} shares={!isOfPersons(vote)} />
        <Moments vote={vote} />
      </section>
      <ByName vote={vote} />
      <Intentions vote={vote} />
    </>
  );
}

// Of open ballots.
function ByName({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const people = usePeople();
  const desk = useVoteDesk(vote.id);
  if (isSecret(vote) || !isElectronic(vote)) return null;
  const named = desk && desk.named.length > 0 ? desk.named : vote.named;
  const silent = desk?.waiting ?? [];
  if (named.length + silent.length === 0) return null;
  const marks = marksOf(named, silent);
  const apart: SeatMark = { tone: 'absent', sign: 'circle', words: bucketText('absent') };
  const markOf = (person: number) => marks.get(person) ?? apart;
  return (
    <>
      <details className={styles.card} open>
        <summary>{t('chair.vote.result.bySeat')}</summary>
        <figure className={styles.plan}>
          <HallPlan people={people} markOf={markOf} label={t('chair.vote.result.bySeat')} />
          <figcaption className={styles.legend}>
            {(['yes', 'no', 'abstain', 'silent', 'absent'] as const).map((bucket) => (
              <span key={bucket}>
                <Sign name={bucketSigns[bucket]} /> {bucketText(bucket)}
              </span>
            ))}
          </figcaption>
        </figure>
      </details>
      <details className={styles.card}>
        <summary>{t('chair.vote.result.byName', { count: marks.size })}</summary>
        <PeopleByGroup
          persons={[...marks.keys()]}
          mark={(person) => <NameMark mark={markOf(person)} />}
        />
      </details>
    </>
  );
}

function NameMark({ mark }: { readonly mark: SeatMark }) {
  return (
    <span className={styles.nameMark} data-tone={mark.tone}>
      <Sign name={mark.sign} />
      <span className="visually-hidden">{mark.words}:</span>
    </span>
  );
}

function marksOf(
  named: readonly NamedChoice[],
  silent: readonly number[],
): ReadonlyMap<number, SeatMark> {
  const mark = (choice: Choice): SeatMark => {
    const tone = bucketOfChoice(choice);
    const words = tone === 'silent' ? bucketText('silent') : choiceText(choice);
    return { tone, sign: bucketSigns[tone], words };
  };
  return new Map([
    ...named.map(({ person, choice }) => [person, mark(choice)] as const),
    ...silent.map((person) => [person, mark(Choice.NONE)] as const),
  ]);
}

// VT20: they change nothing, and are never among the figures.
function Intentions({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const name = useNames();
  const intentions = useVoteDesk(vote.id)?.intentions ?? [];
  if (intentions.length === 0) return null;
  return (
    <section className={styles.apart} aria-label={t('chair.vote.intentions.title')}>
      <h3 className={styles.heading}>{t('chair.vote.intentions.title')}</h3>
      <p className={styles.soft}>{t('chair.vote.intentions.text')}</p>
      <ul>
        {intentions.map(({ person, choice }) => (
          <li key={person}>
            <strong>{name(person)}</strong>: {choiceText(choice)}
          </li>
        ))}
      </ul>
    </section>
  );
}
