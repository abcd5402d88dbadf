// The board of the interpellation: slips to deal with, the groups of issues with their questions by
// state, what is owed; beside it the selected question.

import './sentences';
import { useIssueGroups, usePromises } from '@/ui/interpellation_hooks';
import { useT } from '@/ui/language';
import { useConsole } from '../console';
import { useFullQuestions } from '../floor/floor_facts';
import { slipsOf } from '../logic/questions';
import { GroupHead } from './GroupHead';
import styles from './InterpellationPanel.module.css';
import { MoveBoard } from './MoveBoard';
import { OwedList } from './OwedList';
import { QuestionDetail } from './QuestionDetail';
import { GroupBoard, SlipList } from './QuestionList';
import { SectionBar } from './SectionBar';
import { useSection } from './section';
import { WallBar } from './WallBar';

export function InterpellationPanel() {
  const t = useT();
  const questions = useFullQuestions();
  const groups = useIssueGroups();
  const promises = usePromises();
  const section = useSection();
  const { question: chosen } = useConsole();
  const question = questions.find((one) => one.id === chosen);
  const group = groups.find((one) => one.id === section);
  if (groups.length === 0 && questions.length === 0 && promises.length === 0) {
    return <p className={styles.empty}>{t('chair.iq.none')}</p>;
  }
  return (
    <MoveBoard questions={questions}>
      <div className={styles.panel} data-selected={question !== undefined || undefined}>
        <SectionBar />
        <div className={styles.main}>
          <WallBar />
          {group && <GroupHead group={group} />}
          {group && <GroupBoard group={group} questions={questions} />}
          {section === 'slips' && <SlipList slips={slipsOf(questions)} />}
          {section === 'owed' && <OwedList questions={questions} />}
        </div>
        <QuestionDetail question={question} />
      </div>
    </MoveBoard>
  );
}
