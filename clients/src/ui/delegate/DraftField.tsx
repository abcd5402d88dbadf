// A large field for a text that is kept on this device while it is written, with a counter of the
// room that is left. The counter speaks at 80 % and at 100 %.

import { type ChangeEvent, useEffect, useId, useRef } from 'react';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import styles from './DraftField.module.css';
import { type Room, roomOf } from './logic/written';
import type { DraftHandle } from './work';

export interface DraftFieldProps {
  readonly handle: DraftHandle;
  readonly label: string;
  readonly lines: number;
  readonly autoFocus?: boolean;
}

export function DraftField({ handle, label, lines, autoFocus = false }: DraftFieldProps) {
  const t = useT();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft, handingIn } = handle;
  const room = roomOf(draft.text);
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  const change = (event: ChangeEvent<HTMLTextAreaElement>) =>
    handle.edit({ text: event.target.value });
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.text}
        rows={lines}
        value={draft.text}
        onChange={change}
        readOnly={handingIn}
        dir="auto"
        lang="vi"
        spellCheck={false}
        aria-invalid={room.excess > 0 || undefined}
        aria-describedby={`${id}-room`}
      />
      <div className={styles.foot}>
        <p id={`${id}-room`} className={styles.room} data-mark={room.mark}>
          <RoomText room={room} />
        </p>
        <p className={styles.soft}>{draft.text !== '' && <KeptText handle={handle} />}</p>
      </div>
      <p className="visually-hidden" aria-live="polite">
        {room.mark === 'near' && t('delegate.write.near')}
        {room.mark === 'full' && room.excess === 0 && t('delegate.write.full')}
        {room.excess > 0 && t('delegate.write.excessSpoken')}
      </p>
    </div>
  );
}

function RoomText({ room }: { readonly room: Room }) {
  const t = useT();
  const { used, limit, percent, excess, mark } = room;
  return (
    <>
      {mark !== 'none' && <Sign name="warning" />}{' '}
      {t('delegate.write.room', { used, limit, percent })}
      {excess > 0 && <strong> {t('delegate.write.excess', { count: excess })}</strong>}
    </>
  );
}

function KeptText({ handle }: { readonly handle: DraftHandle }) {
  const t = useT();
  if (!handle.isKept) {
    return (
      <>
        <Sign name="warning" /> {t('delegate.write.notKept')}
      </>
    );
  }
  return (
    <>
      <Sign name="check" /> {t('delegate.write.kept')}
    </>
  );
}
