// Preparing one vote, or one for each draft of an item.

import { useState } from 'react';
import { type AgendaCard, type DecisionRule, VoteForm, VoteKind, VoteSubject } from '@/protocol';
import { titleOf, unbroken } from '@/ui/agenda';
import { useDrafts, useProcedure } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { useSession } from '@/ui/session';
import { TextField } from '@/ui/TextField';
import { useVotes } from '@/ui/vote_hooks';
import { voteFormText, voteKindText, voteSubjectText, voteTitle } from '@/ui/vote_words';
import { cardsBefore } from '../../before';
import { useConsole } from '../../console';
import { useDialogOrder } from '../../dialog_order';
import { OrderDialog } from '../../dialogs/OrderDialog';
import { useItems } from '../../facts';
import { Check, Choices, Pick } from '../../fields';
import { numberOf } from '../../logic/count_sheet';
import { preparedUndo } from '../../logic/undo_vote';
import { draftsOf, draftsToPrepare, formsOf, mayWait, rulesFor } from '../../logic/votes';
import { RuleLines, useRuleTitle } from '../RuleLines';
import styles from './PrepareDialogs.module.css';

const kinds = [
  VoteKind.DECISION,
  VoteKind.ELECTION,
  VoteKind.CONFIDENCE,
  VoteKind.CONFIDENCE_MOTION,
] as const;

const subjects = [
  VoteSubject.RESOLUTION,
  VoteSubject.AMENDMENT,
  VoteSubject.CLAUSE,
  VoteSubject.OPTION,
  VoteSubject.PROGRAMME,
  VoteSubject.CLOSED_SITTING,
  VoteSubject.CANDIDATES,
  VoteSubject.TELLERS,
  VoteSubject.OTHER,
] as const;

// What has been filled in.
interface Plan {
  readonly draft: number;
  readonly kind: VoteKind;
  readonly subject: VoteSubject;
  readonly title: string;
  readonly text: string;
  readonly rule: string;
  readonly form: VoteForm;
  readonly trial: boolean;
  readonly before: number;
  readonly exclusive: boolean;
  readonly seats: string;
  readonly chooseUpTo: string;
}

function useItem(id: number): AgendaCard | undefined {
  return useItems().find((one) => one.id === id);
}

// What is chosen fits the rest: a form that the row does not have gives way to one that it has.
function fitted(plan: Plan, rules: readonly DecisionRule[]): Plan {
  const fitting = rulesFor(rules, plan.kind, plan.trial);
  const rule = fitting.find(({ key }) => key === plan.rule) ?? fitting[0];
  const forms = formsOf(rule, plan.kind, plan.trial);
  const form = forms.includes(plan.form) ? plan.form : (forms[0] ?? plan.form);
  return { ...plan, rule: rule?.key ?? '', form };
}

export function PrepareDialog({ item: id }: { readonly item: number }) {
  const t = useT();
  const order = usePreparing();
  const item = useItem(id);
  const drafts = draftsOf(item, useDrafts());
  const votes = useVotes();
  const rules = useProcedure()?.decisions ?? [];
  const first = draftsToPrepare(item, drafts, votes)[0];
  const [plan, setPlan] = useState<Plan>({
    draft: first?.id ?? 0,
    kind: VoteKind.DECISION,
    subject: first || drafts.length > 0 ? VoteSubject.RESOLUTION : VoteSubject.OTHER,
    title: '',
    text: '',
    rule: '',
    form: VoteForm.ELECTRONIC,
    trial: false,
    before: 0,
    exclusive: false,
    seats: '1',
    chooseUpTo: '1',
  });
  const [tried, setTried] = useState(false);
  const shown = fitted(plan, rules);
  const change = (part: Partial<Plan>) => setPlan({ ...shown, ...part });
  const faults = faultsOf(shown, t);
  const prepare = () => {
    setTried(true);
    if (Object.values(faults).some((fault) => fault !== undefined)) return;
    void order.prepare(asked(shown, shown.trial && !item ? 0 : id));
  };
  const told = tried ? faults : {};
  return (
    <OrderDialog
      title={t('chair.vote.prepare.title')}
      action={t('chair.vote.prepare.confirm')}
      order={order}
      onConfirm={prepare}
      disabledReason={item || shown.trial ? undefined : t('chair.vote.prepare.noItem')}
      wide
    >
      {item && <p>{titleOf(item)}</p>}
      <What plan={shown} change={change} drafts={drafts} faults={told} />
      <How plan={shown} change={change} rules={rules} />
      {shown.kind === VoteKind.ELECTION && (
        <div className={styles.pair}>
          <TextField
            label={t('chair.vote.prepare.seats')}
            type="number"
            value={shown.seats}
            onChange={(seats) => change({ seats })}
            fault={told.seats}
          />
          <TextField
            label={t('chair.vote.prepare.chooseUpTo')}
            type="number"
            value={shown.chooseUpTo}
            onChange={(chooseUpTo) => change({ chooseUpTo })}
            fault={told.chooseUpTo}
          />
        </div>
      )}
      <Order plan={shown} change={change} />
    </OrderDialog>
  );
}

interface Faults {
  readonly title?: string | undefined;
  readonly seats?: string | undefined;
  readonly chooseUpTo?: string | undefined;
}

function faultsOf(plan: Plan, t: ReturnType<typeof useT>): Faults {
  const untitled = plan.title.trim() === '' && plan.draft === 0;
  const title = untitled ? t('chair.vote.prepare.needTitle') : undefined;
  if (plan.kind !== VoteKind.ELECTION) return { title };
  const [seats, upTo] = [numberOf(plan.seats) ?? 0, numberOf(plan.chooseUpTo) ?? 0];
  return {
    title,
    seats: seats < 1 ? t('chair.vote.prepare.needSeats') : undefined,
    chooseUpTo: upTo < 1 || upTo > seats ? t('chair.vote.prepare.needUpTo') : undefined,
  };
}

function asked(plan: Plan, item: number) {
  const elects = plan.kind === VoteKind.ELECTION;
  return {
    item,
    draft: plan.draft,
    kind: plan.kind,
    subject: plan.subject,
    title: plan.title.trim(),
    text: plan.text.trim(),
    rule: plan.rule,
    form: plan.form,
    trial: plan.trial,
    before: plan.before,
    exclusive: plan.exclusive && plan.subject === VoteSubject.OPTION,
    seats: elects ? (numberOf(plan.seats) ?? 0) : 0,
    chooseUpTo: elects ? (numberOf(plan.chooseUpTo) ?? 0) : 0,
  };
}

// Taking it back withdraws the vote that came of it, which is known only once it is there.
function usePreparing() {
  const t = useT();
  const order = useDialogOrder('prepareVote');
  const { store } = useSession();
  const { orders } = useConsole();
  const prepare = async (value: ReturnType<typeof asked>) => {
    const before = cardsBefore(store).votes;
    const outcome = await order.command.send({ case: 'prepareVote', value });
    if (outcome.kind !== 'accepted') return;
    order.close();
    const reason = t('chair.vote.prepare.undoReason');
    orders.given(preparedUndo(value, before, cardsBefore(store).votes, reason));
  };
  return { ...order, prepare };
}

interface PartProps {
  readonly plan: Plan;
  readonly change: (part: Partial<Plan>) => void;
}

interface WhatProps extends PartProps {
  readonly drafts: ReturnType<typeof draftsOf>;
  readonly faults: Faults;
}

// What is decided.
function What({ plan, change, drafts, faults }: WhatProps) {
  const t = useT();
  return (
    <>
      <Choices
        label={t('chair.vote.prepare.kind')}
        layout="row"
        value={String(plan.kind)}
        choices={kinds.map((kind) => ({ value: String(kind), label: voteKindText(kind) }))}
        onChange={(kind) => change({ kind: Number(kind) })}
      />
      <div className={styles.pair}>
        {drafts.length > 0 && (
          <Pick
            label={t('chair.vote.prepare.draft')}
            value={String(plan.draft)}
            options={[
              { value: '0', label: t('chair.vote.prepare.noDraft') },
              ...drafts.map((draft) => ({
                value: String(draft.id),
                label: `${unbroken(draft.code)} ${draft.title}`,
              })),
            ]}
            onChange={(draft) => change({ draft: Number(draft), before: 0 })}
          />
        )}
        {plan.kind === VoteKind.DECISION && (
          <Pick
            label={t('chair.vote.prepare.subject')}
            value={String(plan.subject)}
            options={subjects.map((subject) => ({
              value: String(subject),
              label: voteSubjectText(subject),
            }))}
            onChange={(subject) => change({ subject: Number(subject) })}
          />
        )}
      </div>
      <TextField
        label={t(plan.draft > 0 ? 'chair.vote.prepare.nameOptional' : 'chair.vote.prepare.name')}
        value={plan.title}
        onChange={(title) => change({ title })}
        limit={500}
        required={plan.draft === 0}
        fault={faults.title}
      />
      <TextField
        label={t('chair.vote.prepare.text')}
        value={plan.text}
        onChange={(text) => change({ text })}
        lines={3}
        limit={4000}
      />
    </>
  );
}

// By how many, and in which form.
function How({ plan, change, rules }: PartProps & { readonly rules: readonly DecisionRule[] }) {
  const t = useT();
  const titleOfRule = useRuleTitle();
  const fitting = rulesFor(rules, plan.kind, plan.trial);
  const rule = fitting.find(({ key }) => key === plan.rule);
  const forms = formsOf(rule, plan.kind, plan.trial);
  return (
    <>
      <Pick
        label={t('chair.vote.prepare.rule')}
        value={plan.rule}
        options={fitting.map((one) => ({ value: one.key, label: titleOfRule(one) }))}
        onChange={(key) => change({ rule: key })}
      />
      {rule && <RuleLines rule={rule} kind={plan.kind} />}
      <Choices
        label={t('chair.vote.prepare.form')}
        layout="row"
        value={String(plan.form)}
        choices={forms.map((form) => ({ value: String(form), label: voteFormText(form) }))}
        onChange={(form) => change({ form: Number(form) })}
      />
    </>
  );
}

// What it goes before, what it shuts out, and whether it counts at all.
function Order({ plan, change }: PartProps) {
  const t = useT();
  const waiting = mayWait(useVotes(), plan.draft);
  return (
    <>
      {plan.draft > 0 && waiting.length > 0 && (
        <Pick
          label={t('chair.vote.prepare.before')}
          value={String(plan.before)}
          options={[
            { value: '0', label: t('chair.vote.prepare.noBefore') },
            ...waiting.map((vote) => ({
              value: String(vote.id),
              label: `${vote.id}. ${voteTitle(vote)}`,
            })),
          ]}
          onChange={(before) => change({ before: Number(before) })}
        />
      )}
      {plan.subject === VoteSubject.OPTION && plan.kind === VoteKind.DECISION && (
        <Check
          label={t('chair.vote.prepare.exclusive')}
          checked={plan.exclusive}
          onChange={(exclusive) => change({ exclusive })}
        />
      )}
      {plan.kind === VoteKind.DECISION && (
        <Check
          label={t('chair.vote.prepare.trial')}
          checked={plan.trial}
          onChange={(trial) => change({ trial })}
        />
      )}
    </>
  );
}

export function PrepareAllDialog({ item: id }: { readonly item: number }) {
  const t = useT();
  const order = useDialogOrder('prepareVotes');
  const item = useItem(id);
  const left = draftsToPrepare(item, useDrafts(), useVotes());
  const rules = useProcedure()?.decisions ?? [];
  const titleOfRule = useRuleTitle();
  const [key, setKey] = useState(rules[0]?.key ?? '');
  const [wanted, setForm] = useState<VoteForm>(VoteForm.ELECTRONIC);
  const rule = rules.find((one) => one.key === key);
  const forms = formsOf(rule, VoteKind.DECISION, false);
  const form = forms.includes(wanted) ? wanted : (forms[0] ?? wanted);
  return (
    <OrderDialog
      title={t('chair.vote.prepare.allTitle')}
      action={t('chair.vote.prepare.allConfirm', { count: left.length })}
      order={order}
      onConfirm={() =>
        void order.give({ case: 'prepareVotes', value: { item: id, rule: key, form } })
      }
      disabledReason={left.length === 0 ? t('chair.vote.prepare.noneLeft') : undefined}
      wide
    >
      {item && <p>{titleOf(item)}</p>}
      <Pick
        label={t('chair.vote.prepare.rule')}
        value={key}
        options={rules.map((one) => ({ value: one.key, label: titleOfRule(one) }))}
        onChange={setKey}
      />
      {rule && <RuleLines rule={rule} kind={VoteKind.DECISION} />}
      <Choices
        label={t('chair.vote.prepare.form')}
        layout="row"
        value={String(form)}
        choices={forms.map((one) => ({ value: String(one), label: voteFormText(one) }))}
        onChange={(value) => setForm(Number(value))}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs the keyboard. */}
      <ol className={styles.drafts} tabIndex={0} aria-label={t('chair.vote.prepare.drafts')}>
        {left.map((draft) => (
          <li key={draft.id}>
            <strong>{unbroken(draft.code)}</strong> {draft.title}
          </li>
        ))}
      </ol>
    </OrderDialog>
  );
}
