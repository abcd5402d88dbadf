// The groups of issues as such: the council's decision, the closing in one confirmed step, and the
// chair's conclusion.

import { useState } from 'react';
import type { IssueGroupCard } from '@/protocol';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { useFloor } from '@/ui/floor_hooks';
import { usePresence, useProcedure } from '@/ui/hooks';
import { useIssueGroups } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { TextField } from '@/ui/TextField';
import { useNow } from '@/ui/ticking';
import { useTimes } from '@/ui/times';
import { CitationLine } from '../CitationLine';
import { useDialogOrder } from '../dialog_order';
import { useFullQuestions } from '../floor/floor_facts';
import { leftOver } from '../logic/questions';
import { TextOrder } from './AnswerDialogs';
import styles from './IssueGroupDialogs.module.css';
import { OrderDialog } from './OrderDialog';

interface GroupProps {
  readonly group: IssueGroupCard;
}

// IQ9: once, counted by hand.
export function DecideGroupsDialog() {
  const t = useT();
  const order = useDialogOrder('decideIssueGroups');
  const groups = useIssueGroups();
  const presence = usePresence();
  const [votes, setVotes] = useState(['', '0', '0']);
  const [tried, setTried] = useState(false);
  const numbers = votes.map((text) => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : undefined));
  const bad = numbers.some((one) => one === undefined);
  const sum = numbers.reduce<number>((total, one) => total + (one ?? 0), 0);
  const labels = ['chair.iq.inFavour', 'chair.iq.against', 'chair.iq.abstained'] as const;
  const decide = () => {
    setTried(true);
    const [inFavour = 0, against = 0, abstained = 0] = numbers;
    if (bad) return;
    void order.give({ case: 'decideIssueGroups', value: { inFavour, against, abstained } });
  };
  return (
    <OrderDialog
      title={t('chair.iq.decideTitle')}
      action={t('chair.iq.decideConfirm')}
      order={order}
      onConfirm={decide}
      wide
    >
      <ol className={styles.groups}>
        {groups.map((group, index) => (
          <li key={group.id}>
            {index + 1}. <strong>{group.title}</strong> · {group.answerer?.name}
          </li>
        ))}
      </ol>
      <div className={styles.votes}>
        {labels.map((label, index) => (
          <TextField
            key={label}
            label={t(label)}
            type="number"
            value={votes[index] ?? ''}
            onChange={(text) => setVotes(votes.map((one, at) => (at === index ? text : one)))}
            fault={tried && numbers[index] === undefined ? t('chair.iq.needNumber') : undefined}
          />
        ))}
      </div>
      <p>
        {t('chair.iq.votesCounted', {
          count: sum,
          present: presence?.counted ?? 0,
          members: presence?.members ?? 0,
        })}
      </p>
    </OrderDialog>
  );
}

// IQ22: says first what goes to writing, and by when.
export function CloseGroupDialog({ group }: GroupProps) {
  const t = useT();
  const times = useTimes();
  const order = useDialogOrder('closeIssueGroup');
  const rule = useProcedure()?.interpellation;
  const floor = useFloor();
  const taken = floor?.speaker !== undefined && floor.item === group.item;
  const now = useNow(60_000) ?? 0;
  const left = leftOver(group.id, useFullQuestions(), {
    now,
    days: rule?.writtenAnswerDays ?? 0,
    utcOffsetMinutes: times.utcOffsetMinutes,
  });
  return (
    <ConfirmDialog
      title={t('chair.iq.closeTitle', { title: group.title })}
      action={t('chair.iq.closeConfirm')}
      onConfirm={() => void order.give({ case: 'closeIssueGroup', value: { group: group.id } })}
      onClose={order.close}
      command={order.command}
      disabledReason={
        order.disabledReason ??
        (taken ? t('chair.iq.floorTaken', { name: floor.speaker?.name ?? '' }) : undefined)
      }
    >
      <p>{t('chair.iq.closeText', { count: left.length })}</p>
      {left.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs the keyboard.
        <ol className={styles.left} tabIndex={0}>
          {left.map(({ question, due }) => (
            <li key={question.id}>
              <span className={styles.text}>
                <strong>{question.asker?.name}:</strong> {question.text}
              </span>
              <span className={styles.due}>
                {t('interpellation.due', { date: times.shortDate(due) })}
              </span>
            </li>
          ))}
        </ol>
      )}
      {left.length > 0 && rule?.writtenAnswer && <CitationLine citation={rule.writtenAnswer} />}
      <p>{t('chair.iq.irrevocable')}</p>
    </ConfirmDialog>
  );
}

// IQ23
export function ConcludeDialog({ group }: GroupProps) {
  const t = useT();
  const order = useDialogOrder('concludeIssueGroup');
  return (
    <TextOrder
      title={t('chair.iq.concludeTitle')}
      action={t('chair.iq.concludeConfirm')}
      label={t('chair.iq.concludeLabel')}
      order={order}
      onText={(conclusion) =>
        void order.give({ case: 'concludeIssueGroup', value: { group: group.id, conclusion } })
      }
    >
      <p>
        <strong>{group.title}</strong>
      </p>
    </TextOrder>
  );
}
