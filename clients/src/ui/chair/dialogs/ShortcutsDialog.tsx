// Every keyboard shortcut of the console.

import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { useT } from '@/ui/language';
import { shortcutRows } from '../shortcuts';
import styles from './ShortcutsDialog.module.css';

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  return (
    <Dialog
      title={t('chair.shortcuts.title')}
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('common.action.close')}</Button>}
    >
      <p>{t('chair.shortcuts.text')}</p>
      <dl className={styles.list}>
        {shortcutRows.map(([keys, message]) => (
          <div key={message} className={styles.row}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className={styles.key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(message)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
