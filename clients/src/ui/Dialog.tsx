// A modal dialog: a title, a body, and a row of actions. Escape and the close button leave it.

import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './Dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  readonly onClose: () => void;
  // An alert is left only by one of its actions or Escape.
  readonly role?: 'dialog' | 'alertdialog';
  readonly wide?: boolean;
}

export function Dialog({ title, children, actions, onClose, role = 'dialog', wide }: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable={role === 'dialog'}
      className={styles.overlay}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={[styles.modal, wide ? styles.wide : ''].join(' ')}>
        <AriaDialog role={role} className={styles.dialog}>
          <Heading slot="title" className={styles.title}>
            {title}
          </Heading>
          <div className={styles.body}>{children}</div>
          <div className={styles.actions}>{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
