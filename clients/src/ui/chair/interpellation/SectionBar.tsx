// Slips, the groups, what is owed: one tap each, with how many there are.

import type { ReactNode } from 'react';
import { useSessionCard } from '@/ui/hooks';
import { useIssueGroups, usePromises } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { type BoardSection, useConsole } from '../console';
import { useFullQuestions } from '../floor/floor_facts';
import { owed, slipsOf } from '../logic/questions';
import styles from './SectionBar.module.css';
import { useSection } from './section';

export function SectionBar() {
  const t = useT();
  const questions = useFullQuestions();
  const groups = useIssueGroups();
  const promises = usePromises();
  const active = useSessionCard()?.activeItem ?? 0;
  const slips = slipsOf(questions).length;
  const debts = owed(questions, promises).length;
  return (
    <fieldset className={styles.bar} aria-label={t('chair.iq.sections')}>
      <Section section="slips" count={String(slips)} urgent={slips > 0}>
        {t('chair.iq.slipsShort')}
      </Section>
      {groups.map((group, index) => (
        <Section
          key={group.id}
          section={group.id}
          title={group.title}
          count={t('chair.iq.progress', { answered: group.answered, accepted: group.accepted })}
        >
          {active > 0 && group.item === active && <Sign name="play" />}
          {group.closed && <Sign name="check" />} {t('chair.iq.groupShort', { number: index + 1 })}
        </Section>
      ))}
      <Section section="owed" count={String(debts)}>
        {t('chair.iq.owed')}
      </Section>
    </fieldset>
  );
}

function Section(props: {
  readonly section: BoardSection;
  readonly count: string;
  readonly title?: string;
  readonly urgent?: boolean;
  readonly children: ReactNode;
}) {
  const { setSection } = useConsole();
  const shown = useSection();
  return (
    <button
      type="button"
      className={styles.section}
      title={props.title}
      data-urgent={props.urgent || undefined}
      aria-pressed={shown === props.section}
      onClick={() => setSection(props.section)}
    >
      <span>{props.children}</span> <span className={styles.count}>{props.count}</span>
    </button>
  );
}
