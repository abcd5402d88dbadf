// The programme, the attendance list and what became of the interpellation on paper. Shown as the
// sheets will come out; the print button and the rest of the screen's furniture stay off the
// paper.

import { Gate } from '@/ui/Gate';
import { LanguageToggle, useDocument, useT } from '@/ui/language';
import { AgendaSheet } from './AgendaSheet';
import { AttendanceSheet } from './AttendanceSheet';
import { ConclusionsSheet } from './ConclusionsSheet';
import { OwedSheet } from './OwedSheet';
import styles from './print.module.css';
import { SpeakingSheet } from './SpeakingSheet';

export function PrintPage() {
  const t = useT();
  useDocument(t('print.title'));
  return (
    <Gate>
      <header className={styles.bar}>
        <button type="button" className={styles.print} onClick={() => window.print()}>
          {t('common.action.print')}
        </button>
        <LanguageToggle />
      </header>
      <main>
        <AgendaSheet />
        <AttendanceSheet />
        <OwedSheet />
        <ConclusionsSheet />
        <SpeakingSheet />
      </main>
    </Gate>
  );
}
