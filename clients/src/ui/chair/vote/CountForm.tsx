// VT17, VT18: the numbers that were counted. Sums are checked while they are typed; what is typed
// stays when another part of the console is looked at meanwhile.

import { useState } from 'react';
import { type CountSheet, type VoteCard, VoteForm, VoteKind } from '@/protocol';
import { Button } from '@/ui/Button';
import { useCommand } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { RefusalNotice } from '@/ui/RefusalNotice';
import { Sign } from '@/ui/Sign';
import { useOffers } from '../facts';
import {
  columnsOf,
  draftOf,
  faultsIn,
  headFields,
  headKey,
  missingIn,
  numberOf,
  rowKey,
  rowsOf,
  type SheetDraft,
  sheetOf,
} from '../logic/count_sheet';
import styles from './CountForm.module.css';
import { useSheetWords } from './sheet_words';

const typed = new Map<number, SheetDraft>();

interface CountFormProps {
  readonly vote: VoteCard;
  readonly present: number;
  // What the same person has entered before.
  readonly mine: CountSheet | undefined;
}

export function CountForm({ vote, present, mine }: CountFormProps) {
  const t = useT();
  const words = useSheetWords(vote);
  const command = useCommand();
  const { blocked } = useOffers()('enterCount');
  const [draft, setDraft] = useState<SheetDraft>(() => typed.get(vote.id) ?? draftOf(vote, mine));
  const [tried, setTried] = useState(false);
  const set = (key: string, text: string) => {
    const next = { ...draft, [key]: text };
    typed.set(vote.id, next);
    setDraft(next);
  };
  const missing = missingIn(vote, draft);
  const faults = faultsIn(vote, draft, present);
  const enter = async () => {
    setTried(true);
    const sheet = sheetOf(vote, draft);
    if (!sheet || faults.length > 0) return;
    const outcome = await command.send({
      case: 'enterCount',
      value: { vote: vote.id, sheet: { ...sheet, rows: [...sheet.rows] } },
    });
    if (outcome.kind === 'accepted') typed.delete(vote.id);
  };
  return (
    <section className={styles.form} aria-label={t('chair.vote.count.enterTitle')}>
      <h3 className={styles.heading}>{t('chair.vote.count.enterTitle')}</h3>
      {vote.form === VoteForm.PAPER && (
        <div className={styles.head}>
          {headFields.map((field) => (
            <NumberField
              key={field}
              label={words.field(field)}
              value={draft[headKey(field)] ?? ''}
              bad={tried && missing.includes(headKey(field))}
              onChange={(text) => set(headKey(field), text)}
            />
          ))}
        </div>
      )}
      <Rows vote={vote} draft={draft} tried={tried} onChange={set} />
      <div role="status" className={styles.faults}>
        {faults.map((fault) => (
          <p key={`${fault.kind} ${fault.number}`} className={styles.fault}>
            <Sign name="warning" /> {words.fault(fault)}
          </p>
        ))}
        {faults.length === 0 && missing.length === 0 && (
          <p className={styles.good}>
            <Sign name="check" /> {t('chair.vote.count.addsUp')}
          </p>
        )}
        {tried && missing.length > 0 && (
          <p className={styles.fault}>{t('chair.vote.count.missing', { count: missing.length })}</p>
        )}
      </div>
      <RefusalNotice outcome={command.outcome} />
      <Button
        tone="primary"
        onPress={() => void enter()}
        pending={command.state === 'sending'}
        disabledReason={blocked}
      >
        {t(mine ? 'chair.vote.count.enterAgain' : 'chair.vote.count.enter')}
      </Button>
    </section>
  );
}

interface RowsProps {
  readonly vote: VoteCard;
  readonly draft: SheetDraft;
  readonly tried: boolean;
  readonly onChange: (key: string, text: string) => void;
}

// A line for each person, or one for the decision.
function Rows({ vote, draft, tried, onChange }: RowsProps) {
  const t = useT();
  const words = useSheetWords(vote);
  const columns = columnsOf(vote);
  const field = (number: number, column: (typeof columns)[number]) => {
    const key = rowKey(number, column);
    const place = words.place(column, number);
    return (
      <NumberField
        label={vote.kind === VoteKind.DECISION ? words.field(column) : place}
        hidden={vote.kind !== VoteKind.DECISION}
        value={draft[key] ?? ''}
        bad={tried && numberOf(draft[key]) === undefined}
        onChange={(text) => onChange(key, text)}
      />
    );
  };
  if (vote.kind === VoteKind.DECISION) {
    return (
      <div className={styles.head}>
        {columns.map((column) => (
          <div key={column}>{field(0, column)}</div>
        ))}
      </div>
    );
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('vote.table.number')}</th>
          <th scope="col">{t('vote.table.name')}</th>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {words.field(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(vote).map((number) => (
          <tr key={number}>
            <td>{number}</td>
            <th scope="row">{words.candidate(number)}</th>
            {columns.map((column) => (
              <td key={column}>{field(number, column)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly hidden?: boolean;
  readonly value: string;
  readonly bad: boolean;
  readonly onChange: (text: string) => void;
}

function NumberField({ label, hidden = false, value, bad, onChange }: NumberFieldProps) {
  return (
    <label className={styles.field}>
      <span className={hidden ? 'visually-hidden' : styles.label}>{label}</span>
      <input
        className={styles.number}
        value={value}
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        aria-invalid={bad || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
