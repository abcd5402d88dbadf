// What somebody does with one vote on this tablet: choose, where it cannot be taken back confirm,
// send. Nothing that the server pushes touches what is being chosen; and nothing stands as recorded
// before it is in the server's record, which is one's own card.

import { useMemo, useState } from 'react';
import type { Outcome } from '@/net/outbox';
import type { Choice, OwnBallot, VoteCard } from '@/protocol';
import { KeptBallots } from '@/store/kept_ballots';
import { isSealed, mayChange, type VotingBar, votingBar } from '@/store/vote';
import { type CommandHandle, useCommand, useIdentity, useMay, useOwn } from '@/ui/hooks';
import { useSession } from '@/ui/session';
import { useOwnBallot } from '@/ui/vote_hooks';
import { voterOf } from '../sight';

export interface Booth {
  readonly ballot: OwnBallot | undefined;
  readonly bar: VotingBar | 'role' | undefined;
  readonly command: CommandHandle;
  // Chosen, and not sent.
  readonly chosen: Choice | undefined;
  // Sent, and not in the record.
  readonly sending: Choice | undefined;
  // What went wrong on this device.
  readonly fault: 'notSealed' | 'notKept' | undefined;
  readonly press: (choice: Choice) => void;
  readonly confirm: () => void;
  readonly choose: () => void;
}

const loadSeal = () => import('@/net/seal');

// Fetched before anybody has chosen: the connection may be gone by then.
export const fetchSeal = (): void => void loadSeal().catch(() => undefined);

export function useKeptBallots(): KeptBallots {
  const session = useSession();
  const person = useIdentity()?.person ?? 0;
  return useMemo(() => new KeptBallots(session.shelf(person, 'ballots')), [session, person]);
}

export function useBooth(vote: VoteCard): Booth {
  const own = useOwn();
  const ballot = useOwnBallot(vote.id);
  const command = useCommand();
  const sealed = useSealedSending(vote, command);
  const [chosen, setChosen] = useState<Choice>();
  const [sent, setSent] = useState<Choice>();
  const may = useMay(isSealed(vote) ? 'castSealedBallot' : 'castBallot');
  const bar = votingBar(vote, voterOf(own)) ?? (may ? undefined : 'role');
  const arriving = command.state === 'sending' || sealed.sealing;
  const recorded = isSealed(vote) ? ballot?.cast === true : ballot?.choice === sent;
  const sending = arriving || (command.state === 'done' && !recorded) ? sent : undefined;
  const send = (choice: Choice) => {
    setChosen(undefined);
    setSent(choice);
    if (isSealed(vote)) void sealed.send(choice);
    else void command.send({ case: 'castBallot', value: { vote: vote.id, choice } });
  };
  return {
    ballot,
    bar,
    command,
    chosen,
    sending,
    fault: sealed.fault,
    press: (choice) => {
      if (bar || sending !== undefined || (ballot?.cast && ballot.choice === choice)) return;
      if (mayChange(vote)) send(choice);
      else setChosen(choice);
    },
    confirm: () => {
      if (chosen !== undefined && !bar && sending === undefined) send(chosen);
    },
    choose: () => setChosen(undefined),
  };
}

// Seals on this device, keeps the digest, sends. The choice is in no place that outlives this.
function useSealedSending(vote: VoteCard, command: CommandHandle) {
  const session = useSession();
  const kept = useKeptBallots();
  const [sealing, setSealing] = useState(false);
  const [fault, setFault] = useState<Booth['fault']>();
  const send = async (choice: Choice): Promise<Outcome | undefined> => {
    setSealing(true);
    setFault(undefined);
    try {
      const { sealBallot } = await loadSeal();
      const { sealed, digest } = sealBallot(vote.id, choice, vote.ballotKey, session.randomOctets);
      if (!kept.keep(vote.id, digest)) setFault('notKept');
      const answer = command.send({ case: 'castSealedBallot', value: { vote: vote.id, sealed } });
      setSealing(false);
      const outcome = await answer;
      kept.settle(vote.id, digest, outcome);
      return outcome;
    } catch {
      setSealing(false);
      setFault('notSealed');
      return undefined;
    }
  };
  return { sealing, fault, send };
}

// A ballot that was sent in time by this tablet's clock, and came too late by the server's.
export const cameTooLate = (outcome: Outcome | undefined): boolean =>
  outcome?.kind === 'refused' &&
  (outcome.refused.reason === 'vote_is_closed' || outcome.refused.reason === 'vote_not_open');
