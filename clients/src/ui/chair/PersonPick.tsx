// One person of the roll, found by typing a few letters without tone marks.

import { useState } from 'react';
import type { PersonCard } from '@/protocol';
import { usePeople } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { presenceText } from '@/ui/words';
import { Choices, Search } from './fields';
import { findPeople, takesPart } from './logic/people';

const kShown = 4;

export interface PersonPickProps {
  readonly label: string;
  // 0: nobody yet.
  readonly person: number;
  readonly onPick: (person: number) => void;
  // Offered before anything is typed, the likeliest first.
  readonly likely?: readonly number[];
  // Who may be picked at all; all of the roll when it is left out.
  readonly among?: (person: PersonCard) => boolean;
  readonly fault?: string | undefined;
}

export function PersonPick(props: PersonPickProps) {
  const t = useT();
  const everybody = usePeople();
  const [text, setText] = useState('');
  const people = props.among ? everybody.filter(props.among) : everybody;
  const found = findPeople(people, {
    text,
    chosen: props.person,
    max: kShown,
    ...(props.likely ? { likely: props.likely } : {}),
  });
  const noteOf = (person: PersonCard) =>
    [
      person.office || person.group,
      ...(person.delegate && !takesPart(person.presence) ? [presenceText(person.presence)] : []),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <Search
        label={props.label}
        placeholder={t('chair.pick.hint')}
        value={text}
        onChange={setText}
        inputRef={null}
      />
      {text.trim() !== '' && found.length === 0 && <p role="status">{t('chair.pick.nobody')}</p>}
      {(found.length > 0 || props.fault !== undefined) && (
        <Choices
          label={props.label}
          hideLabel
          value={props.person === 0 ? '' : String(props.person)}
          error={props.fault}
          choices={found.map((person) => ({
            value: String(person.id),
            label: person.name,
            note: noteOf(person),
          }))}
          onChange={(value) => props.onPick(Number(value))}
        />
      )}
    </>
  );
}
