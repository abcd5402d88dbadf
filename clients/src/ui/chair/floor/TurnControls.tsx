// What may be done with the turn that goes on: pause, more time, an end; the rest in a menu.

import { type CommandBody, TurnKind, TurnState } from '@/protocol';
import { useT } from '@/ui/language';
import { ActionMenu } from '../ActionMenu';
import { useConsole } from '../console';
import { useOffers } from '../facts';
import { type HallFloor, useFloorOrder, useHallFloor } from './floor_facts';
import { OrderButton } from './OrderButton';
import styles from './Stage.module.css';

const kPlace = 0;

export const kShortExtension_ms = 30_000;
export const kLongExtension_ms = 60_000;

function extension(by: number, reason: string): CommandBody {
  return { case: 'extendTurn', value: { place: kPlace, by: BigInt(by), reason } };
}

export function TurnControls({ hall }: { readonly hall: HallFloor }) {
  const t = useT();
  const order = useFloorOrder();
  const speaker = hall.floor?.speaker;
  const flow = usePauseOrResume(hall);
  const more = (by: number) => order(extension(by, t('chair.floor.extendReason')));
  const stop = order({ case: 'stopTurn', value: { place: kPlace } });
  const short = more(kShortExtension_ms);
  const long = more(kLongExtension_ms);
  return (
    <div className={styles.controls}>
      {speaker && (
        <>
          <OrderButton order={flow}>
            {t(flow.resumes ? 'chair.floor.resume' : 'chair.floor.pause')}
          </OrderButton>
          <OrderButton order={short}>{t('chair.floor.plusSeconds', { seconds: 30 })}</OrderButton>
          <OrderButton order={{ ...long, pending: false }}>
            {t('chair.floor.plusMinutes', { minutes: 1 })}
          </OrderButton>
          <OrderButton order={stop}>{t('chair.floor.stop')}</OrderButton>
        </>
      )}
      <MoreOnFloor hall={hall} label={t('chair.panel.more')} />
    </div>
  );
}

interface MoreProps {
  readonly hall: HallFloor;
  readonly label: string;
}

export function MoreOnFloor({ hall, label }: MoreProps) {
  const t = useT();
  const order = useFloorOrder();
  const offers = useOffers();
  const { open, setPart } = useConsole();
  const readmit = order({ case: 'readmitLast', value: { place: kPlace } });
  const speaker = hall.floor?.speaker;
  const free = (name: 'giveFloor' | 'readmitLast' | 'extendTurn') =>
    offers(name).shown && offers(name).blocked === undefined;
  const give = (id: string, words: string, turn: TurnKind) =>
    free('giveFloor') && { id, words, act: () => open({ kind: 'give_floor', turn }) };
  return (
    <ActionMenu
      label={label}
      acts={[
        free('extendTurn') &&
          speaker !== undefined && {
            id: 'extend',
            words: t('chair.floor.plusOwn'),
            act: () => open({ kind: 'extend', speaker }),
          },
        { id: 'line', words: t('chair.floor.showLine'), act: () => setPart('floor') },
        give('reply', t('chair.floor.giveReply'), TurnKind.REPLY),
        hall.questions.length > 0 && give('answer', t('chair.floor.giveAnswer'), TurnKind.ANSWER),
        give('statement', t('chair.floor.giveStatement'), TurnKind.STATEMENT),
        free('readmitLast') &&
          (hall.floor?.last ?? 0) > 0 && {
            id: 'readmit',
            words: t('chair.floor.readmit'),
            act: readmit.give,
          },
      ]}
    />
  );
}

// Pauses what runs, resumes what is paused.
export function usePauseOrResume(hall: HallFloor) {
  const t = useT();
  const order = useFloorOrder();
  const state = hall.floor?.speaker?.state ?? TurnState.UNSPECIFIED;
  const resumes = state === TurnState.PAUSED;
  const value = { place: kPlace };
  const found = order(resumes ? { case: 'resumeTurn', value } : { case: 'pauseTurn', value });
  const stands = state === TurnState.INVITED ? t('chair.floor.notStarted') : undefined;
  const blocked = found.blocked ?? stands;
  return {
    ...found,
    resumes,
    blocked,
    give: () => (blocked === undefined ? found.give() : undefined),
  };
}

// For the keyboard: P and E.
export function useTurnKeys(): { readonly pause: () => void; readonly extend: () => void } {
  const t = useT();
  const hall = useHallFloor();
  const order = useFloorOrder();
  const flow = usePauseOrResume(hall);
  const speaks = hall.floor?.speaker !== undefined;
  return {
    pause: () => speaks && flow.give(),
    extend: () =>
      speaks && order(extension(kShortExtension_ms, t('chair.floor.extendReason'))).give(),
  };
}
