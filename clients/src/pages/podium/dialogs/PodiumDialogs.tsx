// The dialogs of the screen at the podium, in a chunk of their own with the sentences they need.

import { language, registerAreas, setLanguage } from '@/i18n';
import tablet from '@/i18n/gen/common.tablet';
import forms from '@/i18n/gen/podium.forms';
import refusal from '@/i18n/gen/refusal';
import word from '@/i18n/gen/word';
import { writePodiumCommand } from '@/net/frames_podium';
import type { DialogsProps } from '../dialog';
import { podiumFrames } from '../frames';
import { AnswerDialog } from './AnswerDialog';
import { AskDialog } from './AskDialog';
import { FiguresDialog } from './FiguresDialog';
import { QuestionDialog } from './QuestionDialog';
import { WritingDialog } from './WritingDialog';
import { WrittenDialog } from './WrittenDialog';
import { YieldDialog } from './YieldDialog';

podiumFrames.writeCommandsWith(writePodiumCommand);
registerAreas([tablet, forms, refusal, word]);
// Without them the dialogs would not open; so a failure is the import's failure.
if (language() === 'en') await setLanguage('en');

export default function PodiumDialogs({ dialog, onOpen, onClose }: DialogsProps) {
  switch (dialog.kind) {
    case 'question':
      return <QuestionDialog question={dialog.question} onOpen={onOpen} onClose={onClose} />;
    case 'inWriting':
      return <WritingDialog question={dialog.question} onClose={onClose} />;
    case 'record':
      return <AnswerDialog question={dialog.question} onClose={onClose} />;
    case 'written':
      return <WrittenDialog question={dialog.question} onClose={onClose} />;
    case 'figures':
      return <FiguresDialog question={dialog.question} onClose={onClose} />;
    case 'yield':
      return <YieldDialog place={dialog.place} onClose={onClose} />;
    case 'ask':
      return <AskDialog item={dialog.item} place={dialog.place} onClose={onClose} />;
    default:
      return dialog satisfies never;
  }
}
