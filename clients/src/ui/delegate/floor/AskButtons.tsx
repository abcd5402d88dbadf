// The large buttons with which a delegate asks for the floor: one tap where there is one thing to
// ask for, a choice where there are several.

import { Hand, MessageCircleQuestion, MessagesSquare, Scale } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type AgendaCard, TurnKind } from '@/protocol';
import { Button } from '@/ui/Button';
import { useCommand } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { RefusalNotice } from '@/ui/RefusalNotice';
import { type Ask, type AskFacts, type AskKind, askBody } from '../logic/asks';
import { AboutDialog } from './AboutDialog';
import styles from './AskButtons.module.css';
import { useAboutText } from './about_text';

const icons: Readonly<Record<AskKind, ReactNode>> = {
  [TurnKind.SPEAK]: <Hand aria-hidden="true" />,
  [TurnKind.DEBATE]: <MessagesSquare aria-hidden="true" />,
  [TurnKind.QUESTION]: <MessageCircleQuestion aria-hidden="true" />,
  [TurnKind.POINT_OF_ORDER]: <Scale aria-hidden="true" />,
};

export const askWords = {
  [TurnKind.SPEAK]: 'speak',
  [TurnKind.DEBATE]: 'debate',
  [TurnKind.QUESTION]: 'question',
  [TurnKind.POINT_OF_ORDER]: 'point_of_order',
} as const satisfies Record<AskKind, string>;

export interface AskButtonsProps {
  readonly item: AgendaCard;
  readonly place: number;
  readonly asks: readonly Ask[];
  readonly facts: AskFacts;
  readonly quiet: boolean;
}

export function AskButtons({ item, place, asks, facts, quiet }: AskButtonsProps) {
  const t = useT();
  const command = useCommand();
  const aboutText = useAboutText(facts);
  const [sent, setSent] = useState<AskKind>();
  const [choosing, setChoosing] = useState<Ask>();
  const sending = command.state === 'sending';
  const ask = (kind: AskKind, about: number) => {
    setSent(kind);
    setChoosing(undefined);
    void command.send({ case: 'requestFloor', value: askBody(item.id, place, kind, about) });
  };
  // A debate is about the answer that is being given now; everything else is chosen.
  const press = (one: Ask) => {
    const direct = one.about.length <= 1 || one.kind === TurnKind.DEBATE;
    if (direct) ask(one.kind, one.about[0] ?? 0);
    else setChoosing(one);
  };
  const reasonOf = (one: Ask): string | undefined => {
    if (one.block === 'closed' && place !== 0) return t('delegate.floor.blocked.closedInGroup');
    if (one.block) return t(`delegate.floor.blocked.${one.block}`);
    if (command.blocked) return t(`common.blocked.${command.blocked}`);
    if (sending && sent !== one.kind) return t('delegate.floor.blocked.waitForAnswer');
    return undefined;
  };
  const shared = sameReason(asks.map(reasonOf));
  return (
    <div className={styles.asks} data-quiet={quiet || undefined}>
      {asks.map((one) => (
        <div key={one.kind} className={styles.ask}>
          <Button
            tone={!quiet && isMain(one.kind) ? 'primary' : 'plain'}
            size={quiet ? 'normal' : 'large'}
            icon={icons[one.kind]}
            onPress={() => press(one)}
            pending={sending && sent === one.kind}
            disabledReason={reasonOf(one)}
            reasonShownElsewhere={shared !== undefined}
          >
            {t(`delegate.floor.ask.${askWords[one.kind]}`)}
          </Button>
          {!one.block && one.about.length > 0 && one.kind !== TurnKind.POINT_OF_ORDER && (
            <p className={styles.about}>{aboutText(one.kind, one.about)}</p>
          )}
          {one.kind === TurnKind.DEBATE && one.about.length > 1 && !reasonOf(one) && !sending && (
            <Button onPress={() => setChoosing(one)}>
              {t('delegate.floor.about.otherAnswer')}
            </Button>
          )}
        </div>
      ))}
      {shared && <p className={styles.reason}>{shared}</p>}
      <RefusalNotice outcome={command.outcome} />
      {choosing && (
        <AboutDialog
          ask={choosing}
          facts={facts}
          onChoose={(about) => ask(choosing.kind, about)}
          onClose={() => setChoosing(undefined)}
        />
      )}
    </div>
  );
}

const isMain = (kind: AskKind): boolean => kind === TurnKind.SPEAK || kind === TurnKind.QUESTION;

// A reason that holds for all buttons is said once.
function sameReason(reasons: readonly (string | undefined)[]): string | undefined {
  const [first] = reasons;
  return reasons.length > 1 && reasons.every((reason) => reason === first) ? first : undefined;
}
