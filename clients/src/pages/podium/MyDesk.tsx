// The side of the person at the podium: the questions that come, what is still owed, the programme;
// below, what can be done with the question that is on, and the floor asked for.

import './desk_sentences';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { FloorCard, OwnCard, QuestionCard, SittingCard } from '@/protocol';
import { fullQuestion, owedAnswers, owedPromises } from '@/store/interpellation';
import { useMay } from '@/ui/hooks';
import { useT } from '@/ui/language';
import { Coming } from './Coming';
import type { OpenDialog } from './dialog';
import styles from './MyDesk.module.css';
import { comingQuestions, offersFor, unrecorded } from './mine';
import { Owed } from './Owed';
import { PodiumButton } from './PodiumButton';
import { QuestionRows } from './QuestionRows';

export interface MyDeskProps {
  readonly own: OwnCard;
  readonly floor: FloorCard | undefined;
  // The number of the question that is on; 0: none.
  readonly question: number;
  readonly sitting: SittingCard;
  readonly onOpen: OpenDialog;
}

type TabName = 'coming' | 'owed' | 'programme';

export function MyDesk({ own, floor, question, sitting, onOpen }: MyDeskProps) {
  const t = useT();
  const coming = comingQuestions(own.questions, own.id).filter(({ id }) => id !== question);
  const toRecord = unrecorded(own.questions, own.id).filter(({ id }) => id !== question);
  const answers = owedAnswers(own.questions.map(fullQuestion));
  const promises = owedPromises(own.promises);
  const owed = answers.length + toRecord.length + promises.length;
  const [chosen, choose] = useState<TabName>();
  const tab = chosen ?? firstTab(coming.length, owed);
  const on = own.questions.find(({ id, asker }) => id === question && asker?.id !== own.id);
  return (
    <>
      <Tabs
        selected={tab}
        onSelect={choose}
        labels={{
          coming: t('podium.coming', { count: coming.length }),
          owed: t('podium.owed', { count: owed }),
          programme: t('podium.programme'),
        }}
      >
        {tab === 'coming' && <QuestionRows questions={coming} onOpen={onOpen} />}
        {tab === 'owed' && (
          <Owed answers={answers} toRecord={toRecord} promises={promises} onOpen={onOpen} />
        )}
        {tab === 'programme' && <Coming sitting={sitting} />}
      </Tabs>
      <Actions own={own} floor={floor} question={on} onOpen={onOpen} />
    </>
  );
}

function firstTab(coming: number, owed: number): TabName {
  if (coming > 0) return 'coming';
  return owed > 0 ? 'owed' : 'programme';
}

const kTabs: readonly TabName[] = ['coming', 'owed', 'programme'];

interface TabsProps {
  readonly selected: TabName;
  readonly onSelect: (tab: TabName) => void;
  readonly labels: Readonly<Record<TabName, string>>;
  readonly children: ReactNode;
}

function Tabs({ selected, onSelect, labels, children }: TabsProps) {
  const t = useT();
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const next = kTabs[(kTabs.indexOf(selected) + step + kTabs.length) % kTabs.length];
    if (!next) return;
    onSelect(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <>
      <div className={styles.tabs} role="tablist" aria-label={t('podium.tabs')}>
        {kTabs.map((tab) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            className={styles.tab}
            aria-selected={tab === selected}
            aria-controls="tab-panel"
            tabIndex={tab === selected ? 0 : -1}
            onClick={() => onSelect(tab)}
            onKeyDown={move}
          >
            {labels[tab]}
          </button>
        ))}
      </div>
      <div
        id="tab-panel"
        className={styles.panel}
        role="tabpanel"
        aria-labelledby={`tab-${selected}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by the keyboard too.
        tabIndex={0}
      >
        {children}
      </div>
    </>
  );
}

interface ActionsProps {
  readonly own: OwnCard;
  readonly floor: FloorCard | undefined;
  readonly question: QuestionCard | undefined;
  readonly onOpen: OpenDialog;
}

function Actions({ own, floor, question, onOpen }: ActionsProps) {
  const t = useT();
  const mayYield = useMay('yieldFloor');
  const mine = floor?.speaker?.person === own.id;
  const mayAsk = useMay('requestFloor');
  const place = floor?.place ?? 0;
  return (
    <div className={styles.actions}>
      {question && <QuestionActions question={question} onOpen={onOpen} />}
      {mine && mayYield && (
        <PodiumButton onPress={() => onOpen({ kind: 'yield', place })}>
          {t('podium.yield')}
        </PodiumButton>
      )}
      {floor?.open && !mine && mayAsk && (
        <PodiumButton onPress={() => onOpen({ kind: 'ask', item: floor.item, place })}>
          {t('podium.ask')}
        </PodiumButton>
      )}
    </div>
  );
}

interface QuestionActionsProps {
  readonly question: QuestionCard;
  readonly onOpen: OpenDialog;
}

export function QuestionActions({ question, onOpen }: QuestionActionsProps) {
  const t = useT();
  const mayWrite = useMay('answerInWriting');
  const mayRecord = useMay('recordAnswer');
  const mayHandIn = useMay('recordWrittenAnswer');
  const mayPropose = useMay('proposeExhibit');
  const offers = offersFor(question);
  return (
    <>
      {offers.inWriting && mayWrite && (
        <PodiumButton tone="primary" onPress={() => onOpen({ kind: 'inWriting', question })}>
          {t('podium.inWriting')}
        </PodiumButton>
      )}
      {offers.written && mayHandIn && (
        <PodiumButton tone="primary" onPress={() => onOpen({ kind: 'written', question })}>
          {t('podium.handIn')}
        </PodiumButton>
      )}
      {offers.record && mayRecord && (
        <PodiumButton onPress={() => onOpen({ kind: 'record', question })}>
          {question.answerRecorded ? t('podium.recordAgain') : t('podium.record')}
        </PodiumButton>
      )}
      {offers.figures && mayPropose && (
        <PodiumButton onPress={() => onOpen({ kind: 'figures', question })}>
          {t('podium.figures')}
        </PodiumButton>
      )}
    </>
  );
}
