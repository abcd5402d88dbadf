// The three choices: word, sign and a place that never changes. A press that began in the first
// moment after they appeared is not taken.

import { type MouseEvent, useEffect, useRef } from 'react';
import { Choice } from '@/protocol';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { useSession } from '@/ui/session';
import { bucketOfChoice, bucketSigns } from '@/ui/vote/choice_looks';
import { choiceText } from '@/ui/vote_words';
import { isTaken, type Sight } from '../logic/sight';
import type { Booth } from './booth';
import styles from './ChoiceButtons.module.css';

const kChoices = [Choice.YES, Choice.NO, Choice.ABSTAIN] as const;

interface ChoiceButtonsProps {
  readonly booth: Booth;
  readonly sight: Sight;
}

export function ChoiceButtons({ booth, sight }: ChoiceButtonsProps) {
  const t = useT();
  const session = useSession();
  const group = useRef<HTMLFieldSetElement>(null);
  const pressedAt = useRef<number>(undefined);
  useDigits(group);
  const blocked = reasonOf(booth, t);
  const press = (choice: Choice, event: MouseEvent) => {
    // The keyboard presses at once; a finger, when it comes down.
    const byFinger = event.detail > 0 ? pressedAt.current : undefined;
    pressedAt.current = undefined;
    if (blocked || !isTaken(sight, byFinger ?? session.monotonic())) return;
    booth.press(choice);
  };
  return (
    <fieldset ref={group} className={styles.choices}>
      <legend className="visually-hidden">{t('delegate.vote.choices')}</legend>
      {kChoices.map((choice, index) => (
        <button
          key={choice}
          type="button"
          className={[styles.choice, styles[bucketOfChoice(choice)]].join(' ')}
          data-state={stateOf(booth, choice)}
          aria-pressed={booth.ballot?.choice === choice}
          aria-disabled={blocked !== undefined || undefined}
          aria-describedby={blocked === undefined ? undefined : 'vote-blocked'}
          aria-keyshortcuts={String(index + 1)}
          onPointerDown={() => {
            pressedAt.current = session.monotonic();
          }}
          onClick={(event) => press(choice, event)}
        >
          <span className={styles.sign}>
            <Sign name={bucketSigns[bucketOfChoice(choice)]} />
          </span>
          <span>{choiceText(choice)}</span>
          <span className={styles.digit} aria-hidden="true">
            {index + 1}
          </span>
        </button>
      ))}
      {blocked && (
        <p id="vote-blocked" className={styles.reason}>
          {blocked}
        </p>
      )}
    </fieldset>
  );
}

function reasonOf(booth: Booth, t: ReturnType<typeof useT>): string | undefined {
  if (booth.sending !== undefined) return t('delegate.vote.blocked.sending');
  return booth.command.blocked && t(`common.blocked.${booth.command.blocked}`);
}

function stateOf(booth: Booth, choice: Choice): 'sending' | 'recorded' | undefined {
  if (booth.sending === choice) return 'sending';
  return booth.ballot?.cast && booth.ballot.choice === choice ? 'recorded' : undefined;
}

// 1, 2 and 3 go to a choice, Enter presses it.
function useDigits(group: { readonly current: HTMLFieldSetElement | null }): void {
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      const elsewhere =
        event.target instanceof HTMLElement && event.target.matches('input, textarea');
      if (elsewhere || event.ctrlKey || event.altKey || event.metaKey) return;
      const index = ['1', '2', '3'].indexOf(event.key);
      group.current?.querySelectorAll('button')[index]?.focus();
    };
    document.addEventListener('keydown', go);
    return () => document.removeEventListener('keydown', go);
  }, [group]);
}
