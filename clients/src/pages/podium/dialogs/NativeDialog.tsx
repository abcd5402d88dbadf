// A dialog of the browser's own: it keeps the focus inside and closes with Escape.

import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { CommandHandle } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { RefusalNotice } from '@/ui/RefusalNotice';
import { PodiumButton } from '../PodiumButton';
import styles from './NativeDialog.module.css';

export interface NativeDialogProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly onClose: () => void;
  // The buttons beside "Cancel".
  readonly actions?: ReactNode;
  // Whose refusal is shown above the buttons.
  readonly command?: CommandHandle;
  readonly closeWord?: 'cancel' | 'close';
}

export function NativeDialog(props: NativeDialogProps) {
  const t = useT();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <h2 id={titleId} className={styles.title}>
        {props.title}
      </h2>
      <div className={styles.body}>{props.children}</div>
      <RefusalNotice outcome={props.command?.outcome} />
      <div className={styles.actions}>
        <PodiumButton onPress={props.onClose}>
          {t(props.closeWord === 'close' ? 'common.action.close' : 'common.action.cancel')}
        </PodiumButton>
        {props.actions}
      </div>
    </dialog>
  );
}
