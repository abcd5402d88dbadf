// Slips, the groups, what is owed: one tap each, with how many there are. A question that is lifted
// can be put into each.

import type { ReactNode } from 'react';
import { useSessionCard } from '@/ui/hooks';
import { useIssueGroups, usePromises } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { type BoardSection, useConsole } from '../console';
import { useFullQuestions } from '../floor/floor_facts';
import { owed, slipsOf } from '../logic/questions';
import { type Place, placeClass, useDropPlace } from './MoveBoard';
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
      <Section
        section="slips"
        takes={{ name: t('chair.iq.slips'), destination: { to: 'slips' } }}
        count={String(slips)}
        urgent={slips > 0}
      >
        {t('chair.iq.slipsShort')}
      </Section>
      {groups.map((group, index) => (
        <Section
          key={group.id}
          section={group.id}
          takes={{
            name: t('chair.iq.groupNamed', { number: index + 1, title: group.title }),
            destination: { to: 'group', group },
          }}
          title={group.title}
          count={t('chair.iq.progress', { answered: group.answered, accepted: group.accepted })}
        >
          {active > 0 && group.item === active && <Sign name="play" />}
          {group.closed && <Sign name="check" />} {t('chair.iq.groupShort', { number: index + 1 })}
        </Section>
      ))}
      <Section
        section="owed"
        takes={{ name: t('chair.iq.column.writing'), destination: { to: 'writing' } }}
        count={String(debts)}
      >
        {t('chair.iq.owed')}
      </Section>
    </fieldset>
  );
}

function Section(props: {
  readonly section: BoardSection;
  // What becomes of a question that is put here.
  readonly takes: Place;
  readonly count: string;
  readonly title?: string;
  readonly urgent?: boolean;
  readonly children: ReactNode;
}) {
  const { setSection } = useConsole();
  const shown = useSection();
  const place = useDropPlace(`section/${props.section}`, props.takes);
  return (
    <button
      ref={place.ref}
      type="button"
      className={[styles.section, placeClass].join(' ')}
      {...place.look}
      title={props.title}
      data-urgent={props.urgent || undefined}
      aria-pressed={shown === props.section}
      onClick={() => setSection(props.section)}
    >
      <span>{props.children}</span> <span className={styles.count}>{props.count}</span>
    </button>
  );
}
