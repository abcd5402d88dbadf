// What may be done with the selected question, by its state. One act leads; what cannot be taken
// back stands apart.

import type { ReactNode } from 'react';
import { type CommandName, type QuestionCard, TurnKind } from '@/protocol';
import { Button } from '@/ui/Button';
import { useIssueGroups } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { useConsole } from '../console';
import detail from '../Detail.module.css';
import { useOffers } from '../facts';
import { useFloorOrder } from '../floor/floor_facts';
import { likelyGroup, type QuestionAction, questionActions } from '../logic/questions';
import styles from './QuestionDetail.module.css';

interface QuestionProps {
  readonly question: QuestionCard;
}

const commands: Readonly<Record<QuestionAction, CommandName>> = {
  accept: 'acceptQuestion',
  regroup: 'acceptQuestion',
  merge: 'mergeQuestion',
  to_writing: 'sendToWriting',
  return: 'returnQuestion',
  give_answer: 'giveFloor',
  invite: 'inviteAnswerer',
  record: 'recordAnswer',
  written: 'recordWrittenAnswer',
  promise: 'recordPromise',
  close: 'closeQuestion',
};

const apart: readonly QuestionAction[] = ['close', 'return'];

export function QuestionActs({ question }: QuestionProps) {
  const offers = useOffers();
  const actions = questionActions(question).filter((action) => offers(commands[action]).shown);
  if (actions.length === 0) return null;
  const first = actions[0];
  const blocked = first && offers(commands[first]).blocked;
  return (
    <div className={styles.acts}>
      {blocked && <p className={detail.soft}>{blocked}</p>}
      {first === 'accept' ? <Accept question={question} /> : null}
      <div className={styles.grid}>
        {actions
          .filter((action) => action !== 'accept' && !apart.includes(action))
          .map((action) => (
            <Act
              key={action}
              action={action}
              question={question}
              leads={action === first && !apart.includes(action)}
            />
          ))}
      </div>
      {actions.some((action) => apart.includes(action)) && (
        <div className={[styles.grid, styles.apart].join(' ')}>
          {actions
            .filter((action) => apart.includes(action))
            .map((action) => (
              <Act key={action} action={action} question={question} leads={false} />
            ))}
        </div>
      )}
    </div>
  );
}

// One tap into the group that is likely, another for any other.
function Accept({ question }: QuestionProps): ReactNode {
  const t = useT();
  const groups = useIssueGroups();
  const { open } = useConsole();
  const likely = likelyGroup(question, groups);
  const number = groups.findIndex((group) => group.id === likely?.id) + 1;
  const order = useFloorOrder()({
    case: 'acceptQuestion',
    value: { question: question.id, group: likely?.id ?? 0 },
  });
  return (
    <div className={styles.grid}>
      {likely && (
        <Button
          tone="primary"
          onPress={order.give}
          pending={order.pending}
          disabledReason={order.blocked}
          reasonShownElsewhere
        >
          {t('chair.iq.acceptInto', { number })}
        </Button>
      )}
      <Button
        tone={likely ? 'plain' : 'primary'}
        onPress={() => open({ kind: 'accept', question })}
        disabledReason={order.blocked}
        reasonShownElsewhere
      >
        {t(likely ? 'chair.iq.acceptOther' : 'chair.iq.accept')}
      </Button>
    </div>
  );
}

function Act(props: QuestionProps & { readonly action: QuestionAction; readonly leads: boolean }) {
  const t = useT();
  const { question, action } = props;
  const press = useAct(question);
  const { blocked } = useOffers()(commands[action]);
  return (
    <Button
      size="small"
      tone={props.leads ? 'primary' : 'plain'}
      onPress={() => press(action)}
      disabledReason={blocked}
      reasonShownElsewhere
    >
      {t(`chair.iq.act.${action}`)}
    </Button>
  );
}

function useAct(question: QuestionCard): (action: QuestionAction) => void {
  const { open, orders } = useConsole();
  return (action) => {
    switch (action) {
      case 'return':
        void orders.give({ case: 'returnQuestion', value: { question: question.id } });
        return;
      case 'give_answer':
        open({ kind: 'give_floor', turn: TurnKind.ANSWER, question });
        return;
      case 'accept':
      case 'regroup':
        open({ kind: 'accept', question });
        return;
      case 'close':
        open({ kind: 'close_question', question });
        return;
      default:
        open({ kind: action, question });
    }
  };
}
