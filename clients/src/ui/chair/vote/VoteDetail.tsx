// One vote: what is put and by how many it is decided, then what there is to do or to see of it
// where it stands now.

import { type VoteCard, VoteForm, VoteState } from '@/protocol';
import { isElectronic, isSealed } from '@/store/vote';
import { titleOf } from '@/ui/agenda';
import { useT } from '@/ui/language';
import { MajorityLine } from '@/ui/vote/MajorityLine';
import { TrialChip, VoteStateChip } from '@/ui/vote/VoteChips';
import { VoteSentence } from '@/ui/vote/VoteSentence';
import {
  shortDigest,
  voteFormText,
  voteKindText,
  voteSubjectText,
  voteTitle,
} from '@/ui/vote_words';
import { Written } from '@/ui/Written';
import { Detail } from '../Detail';
import { useItems } from '../facts';
import { goingBefore } from '../logic/votes';
import { AnnulmentBox } from './AnnulmentBox';
import { Counting } from './Counting';
import { ElectionDesk } from './ElectionDesk';
import { Readiness } from './Readiness';
import { ResultView } from './ResultView';
import { TurnoutView } from './TurnoutView';
import { VoteActs } from './VoteActs';
import styles from './VotePanel.module.css';
import { useVoteFacts } from './vote_facts';

export function VoteDetail({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const item = useItems().find(({ id }) => id === vote.item);
  // What is put leads until it is put; then how it goes, and what came of it.
  const ahead = vote.state === VoteState.PREPARED || vote.state === VoteState.WITHDRAWN;
  return (
    <Detail label={t('vote.number', { number: vote.id })} acts={<VoteActs vote={vote} />}>
      <header className={styles.head}>
        <p className={styles.soft}>
          {t('vote.number', { number: vote.id })} · {kindOf(vote)} · {voteFormText(vote.form)}
        </p>
        <h2 className={styles.title}>{voteTitle(vote)}</h2>
        <p className={styles.chips}>
          <VoteStateChip state={vote.state} />
          {vote.trial && <TrialChip />}
        </p>
        {item && <p className={styles.soft}>{t('chair.vote.ofItem', { title: titleOf(item) })}</p>}
        <Relations vote={vote} />
      </header>
      <AnnulmentBox vote={vote} />
      {ahead && <PutText vote={vote} />}
      <Standing vote={vote} />
      {!ahead && <PutText vote={vote} />}
    </Detail>
  );
}

const kindOf = (vote: VoteCard): string =>
  vote.seats > 0 || vote.candidates.length > 0
    ? voteKindText(vote.kind)
    : voteSubjectText(vote.subject);

// What the screens of the delegates show word for word.
export function PutText({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  return (
    <>
      {vote.text !== '' && (
        <div className={styles.text}>
          <Written block>{vote.text}</Written>
        </div>
      )}
      <MajorityLine vote={vote} />
      {vote.digest !== '' && (
        <p className={styles.soft}>{t('vote.digest', { digest: shortDigest(vote.digest) })}</p>
      )}
    </>
  );
}

function Relations({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const { votes } = useVoteFacts();
  const first = vote.state === VoteState.PREPARED ? goingBefore(vote, votes) : [];
  const numbers = first.map(({ id }) => id).join(', ');
  return (
    <>
      {vote.repeats > 0 && (
        <p className={styles.soft}>{t('vote.repeats', { number: vote.repeats })}</p>
      )}
      {vote.firstRound > 0 && (
        <p className={styles.soft}>{t('vote.secondRound', { number: vote.firstRound })}</p>
      )}
      {vote.before > 0 && (
        <p className={styles.soft}>{t('vote.before', { number: vote.before })}</p>
      )}
      {first.length > 0 && <p className={styles.soft}>{t('chair.vote.after', { numbers })}</p>}
      {vote.exclusive && <p className={styles.soft}>{t('chair.vote.exclusive')}</p>}
    </>
  );
}

function Standing({ vote }: { readonly vote: VoteCard }) {
  switch (vote.state) {
    case VoteState.PREPARED:
      return (
        <>
          <Readiness vote={vote} />
          <ElectionDesk vote={vote} />
        </>
      );
    case VoteState.OPEN:
      return isElectronic(vote) ? <TurnoutView vote={vote} /> : <InTheHall vote={vote} />;
    case VoteState.CLOSED:
      return isSealed(vote) ? <Unsealing /> : <Counting vote={vote} />;
    case VoteState.WITHDRAWN:
      return <VoteSentence vote={vote} />;
    default:
      return <ResultView vote={vote} />;
  }
}

// Nothing comes from the tablets: hands and paper are counted once the vote is closed.
function InTheHall({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const hands = vote.form === VoteForm.SHOW_OF_HANDS;
  return (
    <p className={styles.hint}>{t(hands ? 'chair.vote.hall.hands' : 'chair.vote.hall.paper')}</p>
  );
}

// VT27: a moment, while the server opens the ballots that it cannot tell apart.
function Unsealing() {
  const t = useT();
  return (
    <div className={styles.hint} role="status">
      <p>
        <strong>{t('chair.vote.unseal.title')}</strong>
      </p>
      <progress className={styles.busy} aria-label={t('chair.vote.unseal.title')} />
      <p className={styles.soft}>{t('chair.vote.unseal.text')}</p>
    </div>
  );
}
