// EL2 to EL4: candidates, the council's decision on the list, and the tellers.

import { useState } from 'react';
import { NominationWay, type VoteCard, VoteSubject } from '@/protocol';
import { usePeople } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { TextField } from '@/ui/TextField';
import { useVoteDesk, useVotes } from '@/ui/vote_hooks';
import { nominationText, voteTitle } from '@/ui/vote_words';
import { useDialogOrder } from '../../dialog_order';
import { OrderDialog } from '../../dialogs/OrderDialog';
import { Check, Choices, Pick } from '../../fields';
import { takesPart } from '../../logic/people';
import { carriedOn } from '../../logic/votes';
import { PersonPick } from '../../PersonPick';
import { useNames } from '../vote_facts';
import styles from './PrepareDialogs.module.css';

interface VoteProps {
  readonly vote: VoteCard;
}

const ways = [
  NominationWay.PROPOSED,
  NominationWay.FROM_THE_FLOOR,
  NominationWay.SELF_NOMINATED,
] as const;

export function NameCandidateDialog({ vote }: VoteProps) {
  const t = useT();
  const order = useDialogOrder('nameCandidate');
  const people = usePeople();
  const [onRoll, setOnRoll] = useState(true);
  const [person, setPerson] = useState(0);
  const [name, setName] = useState('');
  const [post, setPost] = useState<string>();
  const [way, setWay] = useState<NominationWay>(NominationWay.PROPOSED);
  const [tried, setTried] = useState(false);
  // What somebody holds is likely what they are rated for; it can be written over.
  const shownPost = post ?? people.find(({ id }) => id === person)?.office ?? '';
  const nobody = onRoll ? person === 0 : name.trim() === '';
  const add = () => {
    setTried(true);
    if (nobody || shownPost.trim() === '') return;
    const who = onRoll ? { person, name: '' } : { person: 0, name: name.trim() };
    void order.give({
      case: 'nameCandidate',
      value: { vote: vote.id, ...who, post: shownPost.trim(), way },
    });
  };
  return (
    <OrderDialog
      title={t('chair.vote.election.nameTitle')}
      action={t('chair.vote.election.nameConfirm')}
      order={order}
      onConfirm={add}
    >
      <Choices
        label={t('chair.vote.election.who')}
        hideLabel
        layout="row"
        value={onRoll ? 'roll' : 'name'}
        choices={[
          { value: 'roll', label: t('chair.vote.election.fromRoll') },
          { value: 'name', label: t('chair.vote.election.byName') },
        ]}
        onChange={(value) => setOnRoll(value === 'roll')}
      />
      {onRoll ? (
        <PersonPick
          label={t('chair.vote.election.who')}
          person={person}
          onPick={setPerson}
          among={({ id }) => !vote.candidates.some((one) => one.person === id)}
          fault={tried && nobody ? t('chair.pick.need') : undefined}
        />
      ) : (
        <TextField
          label={t('vote.table.name')}
          value={name}
          onChange={setName}
          limit={200}
          required
          fault={tried && nobody ? t('chair.pick.need') : undefined}
        />
      )}
      <TextField
        label={t('chair.vote.election.post')}
        value={shownPost}
        onChange={setPost}
        limit={300}
        required
        fault={tried && shownPost.trim() === '' ? t('chair.vote.election.needPost') : undefined}
      />
      <Choices
        label={t('chair.vote.election.way')}
        layout="row"
        value={String(way)}
        choices={ways.map((one) => ({ value: String(one), label: nominationText(one) }))}
        onChange={(value) => setWay(Number(value))}
      />
    </OrderDialog>
  );
}

interface RemoveProps extends VoteProps {
  readonly candidate: number;
}

export function RemoveCandidateDialog({ vote, candidate }: RemoveProps) {
  const t = useT();
  const order = useDialogOrder('removeCandidate');
  const name = vote.candidates.find(({ number }) => number === candidate)?.name ?? '';
  return (
    <ReasonDialog
      title={t('chair.vote.election.removeTitle', { name })}
      action={t('chair.vote.election.removeConfirm')}
      tone="danger"
      required
      onConfirm={(reason) =>
        void order.give({ case: 'removeCandidate', value: { vote: vote.id, candidate, reason } })
      }
      onClose={order.close}
      command={order.command}
      disabledReason={order.disabledReason}
    />
  );
}

interface DecisionPickProps {
  readonly subject: VoteSubject;
  readonly by: number;
  readonly onPick: (by: number) => void;
}

// The vote in which the council has so decided.
function DecisionPick({ subject, by, onPick }: DecisionPickProps) {
  const t = useT();
  const carried = carriedOn(useVotes(), subject);
  const list = subject === VoteSubject.CANDIDATES;
  if (carried.length === 0) {
    return (
      <p>
        <strong>
          {t(list ? 'chair.vote.election.noListVote' : 'chair.vote.election.noTellerVote')}
        </strong>
      </p>
    );
  }
  return (
    <Pick
      label={t('chair.vote.election.by')}
      value={String(by)}
      options={carried.map((one) => ({
        value: String(one.id),
        label: `${t('vote.number', { number: one.id })}: ${voteTitle(one)}`,
      }))}
      onChange={(value) => onPick(Number(value))}
    />
  );
}

export function DecideListDialog({ vote }: VoteProps) {
  const t = useT();
  const order = useDialogOrder('decideCandidates');
  const carried = carriedOn(useVotes(), VoteSubject.CANDIDATES);
  const [chosen, setChosen] = useState(0);
  const by = chosen || (carried[0]?.id ?? 0);
  return (
    <OrderDialog
      title={t('chair.vote.election.decideTitle')}
      action={t('chair.vote.election.decideConfirm')}
      order={order}
      onConfirm={() => void order.give({ case: 'decideCandidates', value: { vote: vote.id, by } })}
      disabledReason={by === 0 ? t('chair.vote.election.voteFirst') : undefined}
    >
      <DecisionPick subject={VoteSubject.CANDIDATES} by={by} onPick={setChosen} />
      <ol>
        {vote.candidates.map(({ number, name, post }) => (
          <li key={number}>
            {number}. <strong>{name}</strong>
            {post !== '' && `, ${post}`}
          </li>
        ))}
      </ol>
      <p>{t('chair.vote.election.decideText')}</p>
    </OrderDialog>
  );
}

const kTellersMin = 2;

export function TellersDialog({ vote }: VoteProps) {
  const t = useT();
  const order = useDialogOrder('appointTellers');
  const name = useNames();
  const appointed = useVoteDesk(vote.id)?.tellers ?? [];
  const carried = carriedOn(useVotes(), VoteSubject.TELLERS);
  const [chosen, setChosen] = useState(0);
  const [tellers, setTellers] = useState<readonly number[]>(appointed);
  const by = chosen || (carried[0]?.id ?? 0);
  const few = tellers.length < kTellersMin ? t('chair.vote.election.fewTellers') : undefined;
  const candidates = new Set(vote.candidates.map(({ person }) => person));
  const drop = (teller: number) => setTellers(tellers.filter((one) => one !== teller));
  return (
    <OrderDialog
      title={t('chair.vote.election.tellersTitle')}
      action={t('chair.vote.election.tellersConfirm', { count: tellers.length })}
      order={order}
      onConfirm={() =>
        void order.give({
          case: 'appointTellers',
          value: { vote: vote.id, by, tellers: [...tellers] },
        })
      }
      disabledReason={by === 0 ? t('chair.vote.election.voteFirst') : few}
    >
      <DecisionPick subject={VoteSubject.TELLERS} by={by} onPick={setChosen} />
      <div className={styles.rows}>
        {tellers.map((teller) => (
          <Check key={teller} label={name(teller)} checked onChange={() => drop(teller)} />
        ))}
      </div>
      <PersonPick
        label={t('chair.vote.election.addTeller')}
        person={0}
        onPick={(person) => setTellers([...tellers, person])}
        among={(person) =>
          person.delegate &&
          takesPart(person.presence) &&
          !candidates.has(person.id) &&
          !tellers.includes(person.id)
        }
      />
    </OrderDialog>
  );
}
