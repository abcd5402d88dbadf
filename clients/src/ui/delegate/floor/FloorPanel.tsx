// Asking for the floor for one item: where I stand, what I may ask for, and a written contribution
// instead. Nothing stands as asked before the server's card has come.

import { useState } from 'react';
import type { AgendaCard } from '@/protocol';
import { Button } from '@/ui/Button';
import { useContributions, useFloorRule } from '@/ui/floor_hooks';
import { useMay, useOwn } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { useTimes } from '@/ui/times';
import { useAsking, useMyPlace } from '../facts';
import { isOpen } from '../logic/asks';
import { contributionName } from '../logic/drafts';
import { useDraft } from '../work';
import { AskButtons } from './AskButtons';
import { ContributionDialog } from './ContributionDialog';
import styles from './FloorPanel.module.css';
import { LineList } from './LineList';
import { StandingCard } from './StandingCard';

export interface FloorPanelProps {
  readonly item: AgendaCard;
  // The leader of a group has other things to press first.
  readonly quiet?: boolean;
}

export function FloorPanel({ item, quiet = false }: FloorPanelProps) {
  const t = useT();
  const asking = useAsking(item);
  const rule = useFloorRule();
  const may = useMay('requestFloor');
  const { standings, asks, facts, line, floor, place } = asking;
  if (!may || !rule || (asks.length === 0 && standings.length === 0)) return null;
  const questions = facts.questions.filter(({ group }) =>
    facts.issues.some((issue) => issue.id === group && issue.item === item.id),
  );
  return (
    <section className={styles.panel} aria-label={t('delegate.floor.title')}>
      {standings.map((standing) => (
        <StandingCard
          key={standing.request.id}
          standing={standing}
          wait={{ floor, questions, rule }}
        />
      ))}
      <AskButtons item={item} place={place} asks={asks} facts={facts} quiet={quiet} />
      <ListState open={isOpen(facts)} closesAt={facts.list?.closesAt ?? floor?.closesAt} />
      {line.length > 0 && <LineList line={line} />}
      <WrittenContribution item={item} />
    </section>
  );
}

function ListState(props: { readonly open: boolean; readonly closesAt: bigint | undefined }) {
  const t = useT();
  const times = useTimes();
  const { open, closesAt } = props;
  return (
    <p className={styles.soft}>
      <Sign name={open ? 'check' : 'dash'} />{' '}
      {open && closesAt !== undefined
        ? t('floor.listClosesAt', { time: times.clock(closesAt) })
        : t(open ? 'floor.listOpen' : 'floor.listClosed')}
    </p>
  );
}

// Handed in instead of speaking, also by somebody whose turn did not come before the item was over.
export function WrittenContribution(props: {
  readonly item: AgendaCard;
  readonly prominent?: boolean;
}) {
  const t = useT();
  const times = useTimes();
  const own = useOwn();
  const place = useMyPlace(props.item);
  const { draft } = useDraft(contributionName(props.item.id, place));
  const handedIn = useContributions().filter(
    (one) => one.item === props.item.id && one.person === own?.id,
  );
  const [open, setOpen] = useState(false);
  return (
    <>
      {handedIn.map((one) => (
        <p key={one.id} className={styles.soft}>
          <Sign name="check" /> {t('delegate.floor.written.done', { time: times.clock(one.at) })}
        </p>
      ))}
      <Button tone={props.prominent ? 'primary' : 'plain'} onPress={() => setOpen(true)}>
        {t(draft.text === '' ? 'delegate.floor.written.open' : 'delegate.floor.written.goOn')}
      </Button>
      {open && (
        <ContributionDialog item={props.item} place={place} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
