// Places to sign: who presided and the secretary; of paper ballots the tellers too.

import { type VoteCard, type VoteDeskCard, VoteForm } from '@/protocol';
import { useSessionCard } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { useNameOf } from './names';
import styles from './print.module.css';
import vote_styles from './vote.module.css';

interface SignaturesProps {
  readonly vote: VoteCard;
  readonly desk: VoteDeskCard | undefined;
  // Of the record of a count the tellers alone.
  readonly tellersOnly?: boolean;
}

export function Signatures({ vote, desk, tellersOnly = false }: SignaturesProps) {
  const t = useT();
  const name = useNameOf();
  const presiding = useSessionCard()?.presidingName ?? '';
  const counted = desk?.tellers.length ? desk.tellers : (desk?.sheets.map(({ by }) => by) ?? []);
  const tellers = vote.form === VoteForm.PAPER ? counted : [];
  return (
    <div className={vote_styles.signatures}>
      {tellers.map((teller) => (
        <Place key={teller} role={t('print.vote.teller')} name={name(teller)} />
      ))}
      {!tellersOnly && <Place role={t('print.signature')} name="" />}
      {!tellersOnly && <Place role={t('print.chairSignature')} name={presiding} />}
    </div>
  );
}

function Place({ role, name }: { readonly role: string; readonly name: string }) {
  const t = useT();
  return (
    <div className={vote_styles.place}>
      <p>
        <strong>{role}</strong>
      </p>
      <p className={styles.soft}>{t('print.signatureHint')}</p>
      <p className={vote_styles.signer}>{name}</p>
    </div>
  );
}
