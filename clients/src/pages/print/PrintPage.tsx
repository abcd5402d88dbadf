// The programme, the attendance list, what became of the interpellation and of the votes on paper,
// or, as `?vote=3`, the records of one vote. Shown as the sheets will come out; the print button
// and the rest of the screen's furniture stay off the paper.

import { Gate } from '@/ui/Gate';
import { LanguageToggle, useDocument, useT } from '@/ui/language';
import { AgendaSheet } from './AgendaSheet';
import { AttendanceSheet } from './AttendanceSheet';
import { ConclusionsSheet } from './ConclusionsSheet';
import { OwedSheet } from './OwedSheet';
import styles from './print.module.css';
import { SpeakingSheet } from './SpeakingSheet';
import { VoteRecords } from './VoteRecords';
import { VotesSheet } from './VotesSheet';

export function PrintPage() {
  const t = useT();
  useDocument(t('print.title'));
  const vote = Number(new URLSearchParams(location.search).get('vote') ?? 0);
  return (
    <Gate>
      <header className={styles.bar}>
        <button type="button" className={styles.print} onClick={() => window.print()}>
          {t('common.action.print')}
        </button>
        <LanguageToggle />
      </header>
      <main>{vote > 0 ? <VoteRecords vote={vote} /> : <AllSheets />}</main>
    </Gate>
  );
}

function AllSheets() {
  return (
    <>
      <AgendaSheet />
      <AttendanceSheet />
      <VotesSheet />
      <OwedSheet />
      <ConclusionsSheet />
      <SpeakingSheet />
    </>
  );
}
