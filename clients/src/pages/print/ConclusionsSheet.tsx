// What the chair concluded of each group of issues that was closed, and what was promised in it.

import type { IssueGroupCard, PromiseCard } from '@/protocol';
import { questionsIn } from '@/store/interpellation';
import { useIssueGroups, usePromises, useQuestions } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { nameText } from '@/ui/who';
import { PromisesTable } from './OwedSheet';
import styles from './print.module.css';
import { SheetHead } from './SheetHead';

export function ConclusionsSheet() {
  const t = useT();
  const groups = useIssueGroups().filter(({ closed }) => closed);
  if (groups.length === 0) return null;
  return (
    <section className={styles.sheet}>
      <SheetHead title={t('print.conclusions')} />
      {groups.map((group, index) => (
        <GroupConclusion key={group.id} group={group} number={index + 1} />
      ))}
      <div className={styles.signature}>
        <p>{t('print.chairSignature')}</p>
        <p className={styles.soft}>{t('print.signatureHint')}</p>
      </div>
    </section>
  );
}

interface GroupConclusionProps {
  readonly group: IssueGroupCard;
  readonly number: number;
}

function GroupConclusion({ group, number }: GroupConclusionProps) {
  const t = useT();
  const promises = usePromisesOf(group.id);
  const { answerer, coAnswerers, decision, accepted, answered, inWriting } = group;
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>
        {number}. {group.title}
      </h3>
      {answerer && <p>{t('print.mainAnswerer', { name: nameText(answerer) })}</p>}
      {coAnswerers.length > 0 && (
        <p>{t('print.coAnswerers', { names: coAnswerers.map(nameText).join('; ') })}</p>
      )}
      {decision && (
        <p>
          {t('print.groupDecision', {
            favour: decision.inFavour,
            against: decision.against,
            abstained: decision.abstained,
          })}
        </p>
      )}
      <p>{t('print.groupCounts', { accepted, answered, writing: inWriting })}</p>
      <p className={styles.conclusion}>{group.conclusion || t('print.noConclusion')}</p>
      {promises.length > 0 && (
        <PromisesTable promises={promises} caption={t('print.groupPromises')} />
      )}
    </section>
  );
}

// Those laid down for the group, and those given in answers to its questions.
function usePromisesOf(group: number): readonly PromiseCard[] {
  const asked = new Set(questionsIn(useQuestions(), group).map(({ question }) => question.id));
  return usePromises().filter(
    (promise) => promise.group === group || (promise.question !== 0 && asked.has(promise.question)),
  );
}
