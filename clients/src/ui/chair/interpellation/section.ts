// Which part of the board is shown. `now` follows the active item until somebody chooses.

import { useSessionCard } from '@/ui/hooks';
import { useIssueGroups } from '@/ui/interpellation_hooks';
import { type BoardSection, useConsole } from '../console';

export function useSection(): Exclude<BoardSection, 'now'> {
  const { section } = useConsole();
  const groups = useIssueGroups();
  const active = useSessionCard()?.activeItem ?? 0;
  if (section !== 'now') return section;
  const group =
    groups.find((one) => active > 0 && one.item === active) ??
    groups.find((one) => !one.closed) ??
    groups[0];
  return group?.id ?? 'slips';
}
