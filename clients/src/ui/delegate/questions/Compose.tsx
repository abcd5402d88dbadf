// Writes a question: to whom, about what, the words. It is kept on this tablet with every letter
// and handed in once.

import { Send } from 'lucide-react';
import { useState } from 'react';
import type { NamedPerson } from '@/protocol';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { useIssueGroups, useOfficials } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { DraftField } from '../DraftField';
import { HandInButton, HandInState } from '../HandInButton';
import { kNewQuestion } from '../logic/drafts';
import { addresseesOf, groupChoices } from '../logic/questions';
import { type DraftHandle, useDraft } from '../work';
import { Choice } from './Choice';
import styles from './Compose.module.css';

export function Compose({ onHandedIn }: { readonly onHandedIn: () => void }) {
  const t = useT();
  const issues = useIssueGroups();
  const addressees = addresseesOf(issues, useOfficials());
  const handle = useDraft(kNewQuestion);
  const { draft, handingIn } = handle;
  const [discarding, setDiscarding] = useState(false);
  return (
    <section className={styles.compose} aria-label={t('delegate.questions.part.write')}>
      <div className={styles.who}>
        <Addressees people={addressees} handle={handle} />
        <Choice
          label={t('delegate.questions.compose.group')}
          value={String(draft.group)}
          options={[
            { value: '0', text: t('delegate.questions.compose.noGroup') },
            ...groupChoices(issues, draft.addressee).map(({ id, title }) => ({
              value: String(id),
              text: t('delegate.questions.group', { number: id, title }),
            })),
          ]}
          onChange={(value) => handle.edit({ group: Number(value) })}
          disabled={handingIn}
        />
      </div>
      <div className={styles.words}>
        <DraftField handle={handle} label={t('delegate.questions.compose.label')} lines={6} />
        <HandInState handle={handle} />
        <div className={styles.acts}>
          <HandInButton
            name={kNewQuestion}
            handle={handle}
            size="large"
            icon={<Send aria-hidden="true" />}
            action={t('delegate.questions.compose.action')}
            onHandedIn={onHandedIn}
          />
          {draft.text !== '' && !handingIn && (
            <Button onPress={() => setDiscarding(true)}>
              {t('delegate.questions.compose.discard')}
            </Button>
          )}
        </div>
      </div>
      {discarding && (
        <ConfirmDialog
          title={t('delegate.questions.compose.discardTitle')}
          action={t('delegate.questions.compose.discard')}
          tone="danger"
          onConfirm={() => {
            handle.discard();
            setDiscarding(false);
          }}
          onClose={() => setDiscarding(false)}
        >
          <p>{t('delegate.questions.compose.discardText')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

function Addressees(props: {
  readonly people: readonly NamedPerson[];
  readonly handle: DraftHandle;
}) {
  const t = useT();
  const { people, handle } = props;
  return (
    <fieldset className={styles.people} disabled={handle.handingIn}>
      <legend className={styles.label}>{t('delegate.questions.compose.addressee')}</legend>
      {people.length === 0 && <p>{t('delegate.questions.compose.noAddressees')}</p>}
      {people.map((person) => (
        <label key={person.id} className={styles.person}>
          <input
            type="radio"
            name="addressee"
            className={styles.radio}
            checked={handle.draft.addressee === person.id}
            onChange={() => handle.edit({ addressee: person.id })}
          />
          <span className={styles.called}>
            <span className={styles.name}>{person.name}</span>
            <span className={styles.soft}>{person.office}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
