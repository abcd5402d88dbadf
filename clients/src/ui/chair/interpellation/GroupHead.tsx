// A group of issues: who answers, how the time stands against the plan, and what may be done with
// the group as a whole.

import { Check, Lock, ScrollText } from 'lucide-react';
import { minutesAndSeconds } from '@/i18n/time';
import type { AgendaCard, IssueGroupCard } from '@/protocol';
import { minutesOf } from '@/ui/agenda';
import { Button } from '@/ui/Button';
import { turnKindText } from '@/ui/floor_words';
import { usePromises } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { StatusChip } from '@/ui/StatusChip';
import { useNow } from '@/ui/ticking';
import { ActionMenu } from '../ActionMenu';
import { useConsole } from '../console';
import { useItems, useOffers } from '../facts';
import { spent } from '../logic/forecast';
import styles from './GroupHead.module.css';
import { PromiseRow } from './PromiseRow';

export function GroupHead({ group }: { readonly group: IssueGroupCard }) {
  const t = useT();
  const item = useItems().find((one) => one.id === group.item);
  const co = group.coAnswerers.map((one) => one.name).join(', ');
  return (
    <section className={styles.head} aria-label={group.title}>
      <h2 className={styles.title}>{group.title}</h2>
      <p className={styles.soft}>
        {t('chair.iq.answerer', { name: group.answerer?.name ?? '–' })}
        {co !== '' && ` · ${t('chair.iq.coAnswerers', { names: co })}`}
      </p>
      <div className={styles.marks}>
        <DecisionChip group={group} />
        {group.closed && (
          <StatusChip tone="good" sign="check">
            {t('chair.iq.closed')}
          </StatusChip>
        )}
        <span className={styles.soft}>
          {t('chair.iq.counts', {
            accepted: group.accepted,
            answered: group.answered,
            writing: group.inWriting,
          })}
        </span>
      </div>
      <div className={styles.row}>
        {item && <Plan item={item} />}
        <GroupActs group={group} />
      </div>
      {group.conclusion !== '' && (
        <p className={styles.conclusion}>
          <strong>{t('chair.iq.conclusion')}</strong> {group.conclusion}
        </p>
      )}
      <GroupPromises group={group} />
    </section>
  );
}

function GroupPromises({ group }: { readonly group: IssueGroupCard }) {
  const t = useT();
  const promises = usePromises().filter((one) => one.group === group.id);
  if (promises.length === 0) return null;
  return (
    <details className={styles.promises}>
      <summary>{t('chair.iq.groupPromises', { count: promises.length })}</summary>
      <ul>
        {promises.map((promise) => (
          <PromiseRow key={promise.id} promise={promise} />
        ))}
      </ul>
    </details>
  );
}

function DecisionChip({ group }: { readonly group: IssueGroupCard }) {
  const t = useT();
  if (!group.decided) {
    return (
      <StatusChip tone="warning" sign="warning">
        {t('chair.iq.undecided')}
      </StatusChip>
    );
  }
  const { inFavour = 0, against = 0, abstained = 0 } = group.decision ?? {};
  return (
    <StatusChip sign="check">{t('chair.iq.decided', { inFavour, against, abstained })}</StatusChip>
  );
}

// Time used of the item against its plan, and what of it was spoken for what.
function Plan({ item }: { readonly item: AgendaCard }) {
  const t = useT();
  const now = useNow(1000);
  const used = now === undefined ? 0 : spent(item, now);
  const planned = Number(item.plannedLength);
  const over = used > planned;
  const spoken = item.spoken.filter((one) => (one.total?.turns ?? 0) > 0);
  return (
    <div className={styles.plan}>
      <p className={styles.planWords}>
        <span>
          {t('chair.iq.timeUsed', {
            used: minutesAndSeconds(Math.floor(used / 1000)),
            planned: minutesOf(item.plannedLength),
          })}
        </span>
        {over && (
          <StatusChip tone="warning" sign="warning">
            {t('chair.iq.overPlan')}
          </StatusChip>
        )}
      </p>
      <progress
        className={styles.bar}
        aria-label={t('chair.iq.timeLabel')}
        max={planned}
        value={Math.min(used, planned)}
      />
      {spoken.length > 0 && (
        <p className={styles.soft}>
          {spoken
            .map((one) =>
              t('chair.iq.spokenOf', {
                kind: turnKindText(one.kind),
                turns: one.total?.turns ?? 0,
                time: minutesAndSeconds(Math.round(Number(one.total?.spoken ?? 0n) / 1000)),
              }),
            )
            .join(' · ')}
        </p>
      )}
    </div>
  );
}

function GroupActs({ group }: { readonly group: IssueGroupCard }) {
  const t = useT();
  const { open } = useConsole();
  const offers = useOffers();
  const decide = offers('decideIssueGroups');
  const close = offers('closeIssueGroup');
  const conclude = offers('concludeIssueGroup');
  const promise = offers('recordPromise');
  return (
    <div className={styles.acts}>
      {!group.decided && decide.shown && (
        <Button
          size="small"
          icon={<Check />}
          onPress={() => open({ kind: 'decide' })}
          disabledReason={decide.blocked}
          reasonShownElsewhere
        >
          {t('chair.iq.decide')}
        </Button>
      )}
      {group.closed && group.conclusion === '' && conclude.shown && (
        <Button
          size="small"
          icon={<ScrollText />}
          onPress={() => open({ kind: 'conclude', group })}
          disabledReason={conclude.blocked}
          reasonShownElsewhere
        >
          {t('chair.iq.conclude')}
        </Button>
      )}
      {!group.closed && close.shown && (
        <Button
          size="small"
          icon={<Lock />}
          onPress={() => open({ kind: 'close_group', group })}
          disabledReason={close.blocked}
          reasonShownElsewhere
        >
          {t('chair.iq.closeGroup')}
        </Button>
      )}
      <ActionMenu
        label={t('chair.panel.more')}
        acts={[
          promise.shown &&
            promise.blocked === undefined && {
              id: 'promise',
              words: t('chair.iq.groupPromise'),
              act: () => open({ kind: 'group_promise', group }),
            },
        ]}
      />
    </div>
  );
}
