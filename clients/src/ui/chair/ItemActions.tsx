// What may be done with the selected item (AG4). One act leads; removing ones stand apart below.

import { CalendarClock, Check, ListOrdered, Play, Plus } from 'lucide-react';
import { type AgendaCard, type SittingCard, SittingPhase } from '@/protocol';
import { Button } from '@/ui/Button';
import { useCurrentSitting, useSittings } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { useConsole } from './console';
import { useItems, useOffers } from './facts';
import styles from './ItemActions.module.css';
import {
  actionsOf,
  activeItem,
  groupBySitting,
  type ItemAction,
  needsClosedDoors,
  stepTo,
} from './logic/agenda';

interface ItemProps {
  readonly item: AgendaCard;
  readonly sitting: SittingCard;
}

export function ItemActions({ item, sitting }: ItemProps) {
  const t = useT();
  const offers = useOffers();
  const { open, orders } = useConsole();
  const actions = actionsOf(item).filter((action) => offers(`${action}Item`).shown);
  const has = (action: ItemAction) => actions.includes(action);
  const insert = offers('insertItem');
  const noStart = useWhyNoStart(item);
  if (actions.length === 0 && !insert.shown) return null;
  const blocked = (action: ItemAction) => offers(`${action}Item`).blocked;
  const shared = blocked(actions[0] ?? 'start');
  return (
    <div className={styles.actions}>
      {shared && <p className={styles.why}>{shared}</p>}
      {has('start') && (
        <Button
          tone="primary"
          icon={<Play />}
          onPress={() => void orders.give({ case: 'startItem', value: { item: item.id } })}
          pending={orders.pending.has('startItem')}
          disabledReason={shared ?? noStart}
          reasonShownElsewhere={shared !== undefined}
        >
          {t('chair.item.start')}
        </Button>
      )}
      {has('finish') && (
        <Button
          icon={<Check />}
          onPress={() => void orders.give({ case: 'finishItem', value: {} })}
          pending={orders.pending.has('finishItem')}
          disabledReason={shared}
          reasonShownElsewhere
        >
          {t('chair.item.finish')}
        </Button>
      )}
      {has('resume') && (
        <Button
          icon={<Play />}
          onPress={() => void orders.give({ case: 'resumeItem', value: { item: item.id } })}
          pending={orders.pending.has('resumeItem')}
          disabledReason={shared ?? noStart}
          reasonShownElsewhere={shared !== undefined}
        >
          {t('chair.item.resume')}
        </Button>
      )}
      {has('restore') && (
        <Button
          onPress={() => void orders.give({ case: 'restoreItem', value: { item: item.id } })}
          pending={orders.pending.has('restoreItem')}
          disabledReason={shared}
          reasonShownElsewhere
        >
          {t('chair.item.restore')}
        </Button>
      )}
      <div className={styles.grid}>
        {has('move') && (
          <Button
            size="small"
            icon={<ListOrdered />}
            onPress={() => open({ kind: 'move', item })}
            disabledReason={shared}
            reasonShownElsewhere
          >
            {t('chair.item.move')}
          </Button>
        )}
        {has('postpone') && (
          <Button
            size="small"
            icon={<CalendarClock />}
            onPress={() => open({ kind: 'postpone', item })}
            disabledReason={shared}
            reasonShownElsewhere
          >
            {t('chair.item.postpone')}
          </Button>
        )}
        {insert.shown && sitting.phase !== SittingPhase.CLOSED && (
          <Button
            size="small"
            icon={<Plus />}
            onPress={() => open({ kind: 'insert', sitting: item.sitting, after: item.id })}
            disabledReason={insert.blocked}
            reasonShownElsewhere
          >
            {t('chair.item.insertAfter')}
          </Button>
        )}
      </div>
      {(has('skip') || has('withdraw')) && (
        <div className={[styles.grid, styles.apart].join(' ')}>
          {has('skip') && (
            <Button
              size="small"
              onPress={() => open({ kind: 'skip', item })}
              disabledReason={shared}
              reasonShownElsewhere
            >
              {t('chair.item.skip')}
            </Button>
          )}
          {has('withdraw') && (
            <Button
              size="small"
              tone="danger"
              onPress={() => open({ kind: 'withdraw', item })}
              disabledReason={shared}
              reasonShownElsewhere
            >
              {t('chair.item.withdraw')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

// Why no item, or not this one, can be made active now.
function useWhyNoStart(item: AgendaCard): string | undefined {
  const t = useT();
  const sitting = useCurrentSitting();
  const active = activeItem(useItems());
  if (!sitting) return t('chair.item.why.noSitting');
  if (sitting.phase === SittingPhase.RECESS) return t('chair.item.why.recess');
  if (active && active.id !== item.id) {
    return t('chair.item.why.active', { number: active.number || active.title });
  }
  return needsClosedDoors(item, sitting) ? t('chair.item.why.doors') : undefined;
}

// Moves an item by one place, where there is one.
export function useStep(item: AgendaCard | undefined, sitting: SittingCard | undefined) {
  const items = useItems();
  const sittings = useSittings();
  const { orders } = useConsole();
  return (direction: 'up' | 'down') => {
    const group = groupBySitting(sittings, items).find((one) => one.sitting.id === sitting?.id);
    if (!item || !group) return;
    const after = stepTo(item, direction, group, items);
    if (after === undefined) return;
    void orders.give({
      case: 'moveItem',
      value: { item: item.id, sitting: group.sitting.id, after },
    });
  };
}
