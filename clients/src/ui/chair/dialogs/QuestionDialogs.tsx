// What becomes of a slip: into a group, merged with another one, to writing; who else is invited to
// answer; a question that is closed.

import { useState } from 'react';
import { type QuestionCard, QuestionState } from '@/protocol';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { useIssueGroups } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { useDialogOrder } from '../dialog_order';
import { Choices } from '../fields';
import { useFullQuestions } from '../floor/floor_facts';
import { likelyGroup, mergeTargets } from '../logic/questions';
import { PersonPick } from '../PersonPick';
import { OrderDialog } from './OrderDialog';
import styles from './QuestionDialogs.module.css';

export interface QuestionProps {
  readonly question: QuestionCard;
}

export function QuestionText({ question }: QuestionProps) {
  return (
    <p>
      <strong>{question.asker?.name}:</strong> {question.text}
    </p>
  );
}

export function AcceptDialog({ question }: QuestionProps) {
  const t = useT();
  const order = useDialogOrder('acceptQuestion');
  const here = question.state === QuestionState.ACCEPTED ? question.group : 0;
  const groups = useIssueGroups().filter((one) => !one.closed && one.id !== here);
  const [group, setGroup] = useState(here > 0 ? 0 : (likelyGroup(question, groups)?.id ?? 0));
  const none = group === 0 ? t('chair.iq.needGroup') : undefined;
  return (
    <OrderDialog
      title={t('chair.iq.acceptTitle')}
      action={t('chair.iq.accept')}
      order={order}
      disabledReason={none}
      onConfirm={() =>
        void order.give({ case: 'acceptQuestion', value: { question: question.id, group } })
      }
      wide
    >
      <QuestionText question={question} />
      <Choices
        label={t('chair.iq.group')}
        value={group === 0 ? '' : String(group)}
        choices={groups.map((one) => ({
          value: String(one.id),
          label: one.title,
          note: one.answerer?.name,
        }))}
        onChange={(value) => setGroup(Number(value))}
      />
    </OrderDialog>
  );
}

const kMergeShown = 12;

// IQ6: its asker becomes a signatory of the other one.
export function MergeDialog({ question }: QuestionProps) {
  const t = useT();
  const order = useDialogOrder('mergeQuestion');
  const targets = mergeTargets(question, useFullQuestions()).slice(0, kMergeShown);
  const [into, setInto] = useState(0);
  const chosen = targets.find((one) => one.id === into);
  const none = chosen ? undefined : t('chair.iq.needTarget');
  return (
    <OrderDialog
      title={t('chair.iq.mergeTitle')}
      action={
        chosen
          ? t('chair.iq.mergeInto', { name: chosen.asker?.name ?? '' })
          : t('chair.iq.act.merge')
      }
      order={order}
      disabledReason={targets.length === 0 ? t('chair.iq.noTarget') : none}
      onConfirm={() =>
        void order.give({ case: 'mergeQuestion', value: { question: question.id, into } })
      }
      wide
    >
      <QuestionText question={question} />
      <p>{t('chair.iq.mergeText')}</p>
      <div className={styles.choices}>
        <Choices
          label={t('chair.iq.mergeWith')}
          value={into === 0 ? '' : String(into)}
          choices={targets.map((one) => ({
            value: String(one.id),
            label: one.asker?.name ?? '',
            note: one.text,
          }))}
          onChange={(value) => setInto(Number(value))}
        />
      </div>
    </OrderDialog>
  );
}

export function ToWritingDialog({ question }: QuestionProps) {
  const t = useT();
  const order = useDialogOrder('sendToWriting');
  return (
    <ReasonDialog
      title={t('chair.iq.writingTitle')}
      action={t('chair.iq.writingConfirm')}
      required
      onConfirm={(reason) =>
        void order.give({ case: 'sendToWriting', value: { question: question.id, reason } })
      }
      onClose={order.close}
      {...order}
    >
      <QuestionText question={question} />
    </ReasonDialog>
  );
}

// IQ14
export function InviteDialog({ question }: QuestionProps) {
  const t = useT();
  const order = useDialogOrder('inviteAnswerer');
  const group = useIssueGroups().find((one) => one.id === question.group);
  const [person, setPerson] = useState(0);
  const [tried, setTried] = useState(false);
  const asked = [question.addressee, ...question.invited].map((one) => one?.id);
  const invite = () => {
    setTried(true);
    if (person === 0) return;
    void order.give({ case: 'inviteAnswerer', value: { question: question.id, person } });
  };
  return (
    <OrderDialog
      title={t('chair.iq.inviteTitle')}
      action={t('chair.iq.inviteConfirm')}
      order={order}
      onConfirm={invite}
    >
      <QuestionText question={question} />
      <PersonPick
        label={t('chair.iq.inviteWhom')}
        person={person}
        onPick={setPerson}
        likely={(group?.coAnswerers ?? []).map((one) => one.id)}
        among={(one) => one.official && !asked.includes(one.id)}
        fault={tried && person === 0 ? t('chair.pick.need') : undefined}
      />
    </OrderDialog>
  );
}

export function CloseQuestionDialog({ question }: QuestionProps) {
  const t = useT();
  const order = useDialogOrder('closeQuestion');
  return (
    <ConfirmDialog
      title={t('chair.iq.closeQuestionTitle', { name: question.asker?.name ?? '' })}
      action={t('chair.iq.act.close')}
      onConfirm={() => void order.give({ case: 'closeQuestion', value: { question: question.id } })}
      onClose={order.close}
      command={order.command}
      disabledReason={order.disabledReason}
    >
      <p>{question.text}</p>
      <p>{t('chair.iq.irrevocable')}</p>
    </ConfirmDialog>
  );
}
