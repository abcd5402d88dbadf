// Acts that are needed less often, behind one button. Those that end something stand last, apart.

import {
  Button as AriaButton,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import styles from './Controls.module.css';

export interface MenuAct {
  readonly id: string;
  readonly words: string;
  readonly act: () => void;
  readonly ending?: boolean;
}

export interface ActionMenuProps {
  readonly label: string;
  // Left out of the list when it is false.
  readonly acts: readonly (MenuAct | false)[];
}

export function ActionMenu({ label, acts }: ActionMenuProps) {
  const all = acts.filter((act): act is MenuAct => act !== false);
  const everyday = all.filter((act) => !act.ending);
  const ending = all.filter((act) => act.ending);
  if (all.length === 0) return null;
  return (
    <MenuTrigger>
      <AriaButton className={styles.more ?? ''}>{label}</AriaButton>
      <Popover className={styles.popover ?? ''} placement="top end">
        <Menu
          className={styles.menu ?? ''}
          aria-label={label}
          onAction={(key) => all.find((act) => act.id === key)?.act()}
        >
          {everyday.map((act) => (
            <MenuItem key={act.id} id={act.id} className={styles.entry ?? ''}>
              {act.words}
            </MenuItem>
          ))}
          {ending.length > 0 && everyday.length > 0 && <Separator className={styles.line ?? ''} />}
          {ending.map((act) => (
            <MenuItem key={act.id} id={act.id} className={[styles.entry, styles.ending].join(' ')}>
              {act.words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
