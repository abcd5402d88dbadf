// The programme and the attendance list on paper. Shown as the sheets will come out; the print
// button and the rest of the screen's furniture stay off the paper.

import { Gate } from '@/ui/Gate';
import { LanguageToggle, useDocument, useT } from '@/ui/language';
import { AgendaSheet } from './AgendaSheet';
import { AttendanceSheet } from './AttendanceSheet';
import styles from './print.module.css';

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
      </main>
    </Gate>
  );
}
