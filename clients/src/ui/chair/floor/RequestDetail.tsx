// The selected request and what may be done with it. Giving the floor leads; taking it off the list
// stands apart.

import { ChevronsDown, Megaphone, Pause, X } from 'lucide-react';
import { type RequestCard, TurnKind, TurnState } from '@/protocol';
import { usePeople } from '@/ui/hooks';
import { useQuestion } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { useConsole } from '../console';
import { useOffers } from '../facts';
import { passedOver } from '../logic/floor_line';
import styles from './FloorSide.module.css';
import { type HallFloor, useFloorOrder } from './floor_facts';
import { OrderButton } from './OrderButton';
import { Marks } from './RequestRow';

interface DetailProps {
  readonly hall: HallFloor;
  readonly request: RequestCard;
}

export function RequestDetail({ hall, request }: DetailProps) {
  const t = useT();
  const { selectRequest } = useConsole();
  const person = usePeople().find((one) => one.id === request.person);
  const question = useQuestion(request.question)?.question;
  return (
    <section className={styles.side} aria-label={request.name}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs the keyboard. */}
      <div className={styles.scroll} tabIndex={0}>
        <div className={styles.head}>
          <h2 className={styles.name}>{request.name}</h2>
          <button
            type="button"
            className={styles.leave}
            aria-label={t('common.action.close')}
            onClick={() => selectRequest(0)}
          >
            <X aria-hidden="true" />
          </button>
        </div>
        {person && (
          <p className={styles.soft}>{[person.office, person.group].filter(Boolean).join(' · ')}</p>
        )}
        <Marks request={request} />
        {person?.spoken && person.spoken.turns > 0 && (
          <p className={styles.soft}>
            {t('chair.floor.spokenSoFar', {
              turns: person.spoken.turns,
              minutes: Math.round(Number(person.spoken.spoken) / 60_000),
            })}
          </p>
        )}
        {question && <blockquote className={styles.question}>{question.text}</blockquote>}
      </div>
      <RequestActs hall={hall} request={request} />
    </section>
  );
}

function RequestActs({ hall, request }: DetailProps) {
  const t = useT();
  const { open } = useConsole();
  const offers = useOffers();
  const order = useFloorOrder();
  const { id } = request;
  const grant = order({ case: 'grantFloor', value: { request: id } });
  const interrupt = order({ case: 'interruptTurn', value: { request: id } });
  const skip = order({ case: 'skipRequest', value: { request: id } });
  const remove = offers('removeRequest');
  const handIn = offers('handInContribution');
  const before = passedOver(hall.line, id).length;
  const running = hall.floor?.speaker?.state === TurnState.RUNNING;
  const interrupts = request.kind === TurnKind.POINT_OF_ORDER && running;
  const notActive = hall.active ? undefined : t('chair.floor.itemToCome');
  const why = grant.blocked ?? notActive;
  if (!grant.shown && !handIn.shown) return null;
  return (
    <div className={styles.acts}>
      {why && <p className={styles.soft}>{why}</p>}
      {interrupts && (
        <OrderButton order={interrupt} tone="primary" size="normal" icon={<Pause />}>
          {t('chair.floor.interrupt')}
        </OrderButton>
      )}
      <OrderButton
        order={grant}
        tone={before === 0 && !interrupts ? 'primary' : 'plain'}
        size="normal"
        icon={<Megaphone />}
        onPress={() => (before === 0 ? grant.give() : open({ kind: 'grant', request }))}
        why={why}
      >
        {before === 0 ? t('chair.floor.grant') : t('chair.floor.grantBefore', { count: before })}
      </OrderButton>
      <OrderButton order={skip} icon={<ChevronsDown />}>
        {t('chair.floor.skip')}
      </OrderButton>
      {request.kind === TurnKind.SPEAK && (
        <OrderButton
          order={handIn}
          onPress={() => open({ kind: 'hand_in', person: request.person })}
        >
          {t('chair.floor.handIn')}
        </OrderButton>
      )}
      {remove.shown && (
        <div className={styles.apart}>
          <OrderButton
            order={remove}
            tone="danger"
            onPress={() => open({ kind: 'remove', request })}
          >
            {t('chair.floor.remove')}
          </OrderButton>
        </div>
      )}
    </div>
  );
}
