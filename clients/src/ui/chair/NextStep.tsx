// The one button that leads through the day, always at the same place.

import { ArrowRight, Check, Coffee, DoorClosed, DoorOpen, Play, Square } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CommandBody, CommandName } from '@/protocol';
import { minutesOf, titleOf } from '@/ui/agenda';
import { Button } from '@/ui/Button';
import { useT } from '@/ui/language';
import { type DialogRequest, useConsole } from './console';
import { useFacts, useOffers } from './facts';
import { type NextAction, nextAction } from './logic/next_action';
import styles from './NextStep.module.css';

interface Step {
  readonly command: CommandName;
  readonly icon: ReactNode;
  // What it is about: the item, the sitting.
  readonly about?: string;
  readonly why?: string;
  // Either a dialog asks first, or the order goes at once.
  readonly dialog?: DialogRequest;
  readonly order?: CommandBody;
}

export interface NextStepState {
  readonly action: NextAction;
  readonly step: Step | undefined;
  readonly disabledReason: string | undefined;
  readonly press: () => void;
}

export function useNextStep(): NextStepState {
  const t = useT();
  const facts = useFacts();
  const offers = useOffers();
  const { open, orders } = useConsole();
  const action: NextAction = facts ? nextAction(facts) : { kind: 'wait' };
  const step = stepOf(action, t);
  const offer = step ? offers(step.command) : undefined;
  const disabledReason =
    action.kind === 'no_quorum'
      ? t('chair.next.no_quorumWhy', { missing: action.missing, title: action.sitting.title })
      : offer?.blocked;
  const press = () => {
    if (!step || !offer?.shown || disabledReason !== undefined) return;
    if (orders.pending.size > 0) return;
    if (step.dialog) open(step.dialog);
    else if (step.order) void orders.give(step.order);
  };
  return { action, step: offer?.shown ? step : undefined, disabledReason, press };
}

// `quiet`: another button leads at the moment.
export function NextStep({ quiet = false }: { readonly quiet?: boolean }) {
  const t = useT();
  const { orders } = useConsole();
  const { action, step, disabledReason, press } = useNextStep();
  if (action.kind === 'wait' || action.kind === 'over') {
    return <p className={styles.still}>{t(`chair.next.${action.kind}`)}</p>;
  }
  if (!step) return <p className={styles.still}>{t('chair.readOnly')}</p>;
  const again = action.kind === 'open_sitting' && action.again;
  return (
    <section
      className={styles.place}
      data-quiet={quiet || undefined}
      aria-label={t('chair.next.label')}
    >
      {step.why && <p className={styles.why}>{step.why}</p>}
      <Button
        tone={quiet ? 'plain' : 'primary'}
        size="large"
        icon={step.icon}
        onPress={press}
        pending={step.order !== undefined && orders.pending.has(step.order.case)}
        disabledReason={disabledReason}
        reasonShownElsewhere={quiet}
      >
        <span className={styles.words}>
          <span className={styles.act}>
            {t(again ? 'chair.next.open_again' : `chair.next.${action.kind}`)}
          </span>
          {step.about && <span className={styles.about}>{step.about}</span>}
        </span>
      </Button>
    </section>
  );
}

function stepOf(action: NextAction, t: ReturnType<typeof useT>): Step | undefined {
  switch (action.kind) {
    case 'wait':
    case 'over':
      return undefined;
    case 'open_session':
      return { command: 'openSession', icon: <Play />, dialog: { kind: 'open_session' } };
    case 'close_session':
      return { command: 'closeSession', icon: <Check />, dialog: { kind: 'close_session' } };
    case 'open_sitting':
    case 'no_quorum':
      return {
        command: 'openSitting',
        icon: <Play />,
        about: action.sitting.title,
        dialog: { kind: 'open_sitting', sitting: action.sitting },
      };
    case 'close_sitting':
      return {
        command: 'closeSitting',
        icon: <Check />,
        about: action.sitting.title,
        dialog: { kind: 'close_sitting' },
      };
    case 'end_recess':
      return {
        command: 'endRecess',
        icon: <Play />,
        about: action.sitting.title,
        order: { case: 'endRecess', value: {} },
      };
    case 'start':
      return {
        command: 'startItem',
        icon: <Play />,
        about: titleOf(action.item),
        order: { case: 'startItem', value: { item: action.item.id } },
      };
    case 'resume':
      return {
        command: 'resumeItem',
        icon: <Play />,
        about: titleOf(action.item),
        order: { case: 'resumeItem', value: { item: action.item.id } },
      };
    case 'advance':
      return {
        command: 'advanceAgenda',
        icon: <ArrowRight />,
        about: titleOf(action.item),
        order: { case: 'advanceAgenda', value: {} },
      };
    case 'finish':
      return {
        command: 'finishItem',
        icon: <Square />,
        about: titleOf(action.item),
        order: { case: 'finishItem', value: {} },
      };
    case 'take_break':
      return {
        command: 'beginRecess',
        icon: <Coffee />,
        about: t('chair.next.minutes', { count: minutesOf(action.item.plannedLength) }),
        dialog: { kind: 'recess', item: action.item },
      };
    case 'close_doors':
      return {
        command: 'closeDoors',
        icon: <DoorClosed />,
        why: t('chair.next.close_doorsWhy', { title: titleOf(action.item) }),
        dialog: { kind: 'close_doors' },
      };
    case 'open_doors':
      return {
        command: 'openDoors',
        icon: <DoorOpen />,
        why: t('chair.next.open_doorsWhy'),
        dialog: { kind: 'open_doors' },
      };
    default:
      return action satisfies never;
  }
}
