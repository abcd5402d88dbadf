// Who voted how in an open vote, by group. Who was present and silent stands among them as that.

import { compareNames } from '@/i18n/vietnamese';
import { Choice, type PersonCard, type VoteCard, type VoteDeskCard, VoteForm } from '@/protocol';
import { usePeople } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { Sign } from '@/ui/Sign';
import { bucketOfChoice, bucketSigns } from '@/ui/vote/choice_looks';
import { bucketText, choiceText } from '@/ui/vote_words';
import styles from './print.module.css';
import vote_styles from './vote.module.css';

interface NamedListProps {
  readonly vote: VoteCard;
  readonly desk: VoteDeskCard | undefined;
}

export function NamedList({ vote, desk }: NamedListProps) {
  const t = useT();
  const people = usePeople();
  if (vote.form !== VoteForm.ELECTRONIC) return null;
  const named = desk && desk.named.length > 0 ? desk.named : vote.named;
  if (named.length === 0) return null;
  const choices = new Map([
    ...(desk?.waiting ?? []).map((person) => [person, Choice.NONE] as const),
    ...named.map(({ person, choice }) => [person, choice] as const),
  ]);
  const listed = people.filter(({ id }) => choices.has(id));
  const groups = [...new Set(listed.map(({ group }) => group))].sort((a, b) =>
    a.localeCompare(b, 'vi', { numeric: true }),
  );
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>{t('print.vote.named')}</h3>
      {groups.map((group) => (
        <Group
          key={group}
          group={group}
          members={listed.filter((person) => person.group === group)}
          choices={choices}
        />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly group: string;
  readonly members: readonly PersonCard[];
  readonly choices: ReadonlyMap<number, Choice>;
}

function Group({ group, members, choices }: GroupProps) {
  const sorted = [...members].sort((a, b) => compareNames(a.name, b.name));
  return (
    <div className={vote_styles.names}>
      <h4>
        {group === '' ? '–' : group} ({members.length})
      </h4>
      <ul>
        {sorted.map(({ id, name }) => {
          const choice = choices.get(id) ?? Choice.NONE;
          const bucket = bucketOfChoice(choice);
          return (
            <li key={id}>
              <Sign name={bucketSigns[bucket]} /> {name}:{' '}
              {bucket === 'silent' ? bucketText('silent') : choiceText(choice)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
