// The vote that is at hand, on the right side of the console, and the one thing that comes next
// with it: open, close, announce, open the next. B on the keyboard presses the same.

import './sentences';
import {
  Check,
  FastForward,
  FileSearch,
  Megaphone,
  Pencil,
  Play,
  Scale,
  Square,
} from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import type { CommandName, VoteCard } from '@/protocol';
import { VoteState } from '@/protocol';
import { isElectronic } from '@/store/vote';
import { titleOf } from '@/ui/agenda';
import { Button } from '@/ui/Button';
import { useT } from '@/ui/language';
import { VoteStateChip } from '@/ui/vote/VoteChips';
import { VoteSentence } from '@/ui/vote/VoteSentence';
import { useVoteDesk } from '@/ui/vote_hooks';
import { majorityText, voteTitle } from '@/ui/vote_words';
import { type DialogRequest, useConsole } from '../console';
import { useOffers } from '../facts';
import { useFloorOrder } from '../floor/floor_facts';
import { OrderButton } from '../floor/OrderButton';
import { progressOf, type VoteStep, voteStep } from '../logic/votes';
import { useSettled } from '../settled';
import { TurnoutMeter } from './TurnoutView';
import styles from './VoteStage.module.css';
import { useCounts, useMayGoOnWithout, useObstacle, useVoteFacts } from './vote_facts';

export function VoteStage() {
  const t = useT();
  const facts = useVoteFacts();
  const step = voteStep(facts);
  const { press, announce } = usePresses(step);
  const { voteKeys } = useConsole();
  useEffect(() => {
    voteKeys.current = { step: press, announce };
    return () => {
      voteKeys.current = undefined;
    };
  });
  if (step.kind === 'none') return null;
  return (
    <section className={styles.stage} aria-label={t('chair.vote.stage')}>
      {'vote' in step && <VoteFactsInShort vote={step.vote} />}
      <StepButton step={step} press={press} />
      {step.kind === 'advance' && <AnnounceOnly vote={step.vote} />}
    </section>
  );
}

// What a step is sent as, or the dialog that asks first.
interface Way {
  readonly command: CommandName;
  readonly icon: ReactNode;
  readonly dialog?: DialogRequest;
  readonly about?: string;
}

function wayOf(step: VoteStep): Way | undefined {
  const ask = (act: 'open' | 'close' | 'tie' | 'annulment', vote: VoteCard): DialogRequest => ({
    kind: 'vote',
    dialog: { act, vote: vote.id },
  });
  switch (step.kind) {
    case 'none':
    case 'unseal':
      return undefined;
    case 'prepare':
      return {
        command: 'prepareVote',
        icon: <Pencil />,
        about: titleOf(step.item),
        dialog: {
          kind: 'vote',
          dialog: {
            act: step.item.drafts.length > 1 ? 'prepare_all' : 'prepare',
            item: step.item.id,
          },
        },
      };
    case 'open':
      return { command: 'openVote', icon: <Play />, dialog: ask('open', step.vote) };
    case 'close':
      return { command: 'closeVote', icon: <Square />, dialog: ask('close', step.vote) };
    case 'tie':
      return { command: 'decideTie', icon: <Scale />, dialog: ask('tie', step.vote) };
    case 'annulment':
      return {
        command: 'confirmAnnulment',
        icon: <FileSearch />,
        dialog: ask('annulment', step.vote),
      };
    case 'count':
      return { command: 'enterCount', icon: <Pencil /> };
    case 'announce':
      return { command: 'announceVote', icon: <Megaphone /> };
    case 'advance':
      return { command: 'advanceVotes', icon: <FastForward />, about: voteTitle(step.next) };
    default:
      return step satisfies never;
  }
}

// Another step, or the same with another vote, is another press: a second tap that was meant for
// what stood here before does nothing.
const keyOf = (step: VoteStep): string =>
  'vote' in step ? `${step.kind} ${step.vote.id}` : step.kind;

function usePresses(step: VoteStep) {
  const offers = useOffers();
  const order = useFloorOrder();
  const { open, setPart, selectVote } = useConsole();
  const settled = useSettled(keyOf(step));
  const why = useWhyNot(step);
  const way = wayOf(step);
  const press = () => {
    if (!way || !settled() || why !== undefined) return;
    const { shown, blocked } = offers(way.command);
    if (step.kind === 'count') {
      setPart('vote');
      selectVote(step.vote.id);
    } else if (!shown || blocked !== undefined) {
      return;
    } else if (way.dialog) {
      open(way.dialog);
    } else if (step.kind === 'advance') {
      order({ case: 'advanceVotes', value: {} }).give();
    } else if (step.kind === 'announce') {
      order({ case: 'announceVote', value: { vote: step.vote.id } }).give();
    }
  };
  const announce = () => {
    const counted = step.kind === 'announce' || step.kind === 'advance';
    if (!counted || !settled()) return;
    order({ case: 'announceVote', value: { vote: step.vote.id } }).give();
  };
  return { press, announce };
}

// Why a vote cannot be opened now; the other steps have nothing in their way but the connection.
function useWhyNot(step: VoteStep): string | undefined {
  const vote = step.kind === 'open' ? step.vote : undefined;
  const obstacle = useObstacle(vote);
  const anyway = useMayGoOnWithout(useVoteDesk(vote?.id ?? 0));
  return anyway ? undefined : obstacle;
}

function StepButton({ step, press }: { readonly step: VoteStep; readonly press: () => void }) {
  const t = useT();
  const offers = useOffers();
  const { orders } = useConsole();
  const why = useWhyNot(step);
  const way = wayOf(step);
  const counted = step.kind === 'count' ? step.vote : undefined;
  const counts = useCounts(counted, useVoteDesk(counted?.id ?? 0));
  if (step.kind === 'none') return null;
  const act = t(`chair.vote.step.${step.kind === 'count' && !counts ? 'wait' : step.kind}`);
  const { shown, blocked } = way ? offers(way.command) : { shown: false, blocked: undefined };
  const offered = step.kind === 'count' ? counts : shown;
  if (!way || !offered) {
    return <p className={styles.coming}>{act}</p>;
  }
  const reason = step.kind === 'count' ? undefined : (blocked ?? why);
  return (
    <div className={styles.next}>
      {reason && <p className={styles.soft}>{reason}</p>}
      <Button
        tone="primary"
        size="large"
        icon={way.icon}
        onPress={press}
        pending={!way.dialog && orders.pending.has(way.command)}
        disabledReason={reason}
        reasonShownElsewhere
      >
        <span className={styles.words}>
          <span className={styles.act}>{act}</span>
          {way.about && <span className={styles.about}>{way.about}</span>}
        </span>
      </Button>
    </div>
  );
}

// In a run of votes the press that announces opens the next one too; this one waits with that.
function AnnounceOnly({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const order = useFloorOrder();
  return (
    <OrderButton order={order({ case: 'announceVote', value: { vote: vote.id } })} icon={<Check />}>
      {t('chair.vote.act.announceOnly')}
    </OrderButton>
  );
}

function VoteFactsInShort({ vote }: { readonly vote: VoteCard }) {
  const t = useT();
  const { setPart, selectVote } = useConsole();
  const { votes, item } = useVoteFacts();
  const desk = useVoteDesk(vote.id);
  const { place, count } = progressOf(votes, item?.id ?? 0, vote);
  const show = () => {
    setPart('vote');
    selectVote(vote.id);
  };
  return (
    <div className={styles.facts}>
      <p className={styles.line}>
        <span>{t('vote.number', { number: vote.id })}</span>
        {count > 1 && place > 0 && (
          <span className={styles.place}>{t('chair.vote.place', { place, count })}</span>
        )}
        <VoteStateChip state={vote.state} />
      </p>
      <button type="button" className={styles.title} onClick={show}>
        {voteTitle(vote)}
      </button>
      {vote.state === VoteState.PREPARED && vote.majority && (
        <p className={styles.soft}>{majorityText(vote.majority, vote.kind)}</p>
      )}
      {vote.state === VoteState.OPEN && isElectronic(vote) && <TurnoutMeter vote={vote} />}
      {vote.state === VoteState.COUNTED && <VoteSentence vote={vote} result={desk?.result} />}
    </div>
  );
}
