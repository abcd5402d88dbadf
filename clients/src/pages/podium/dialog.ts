// Which dialog is open on the screen at the podium.

import type { QuestionCard } from '@/protocol';

export type PodiumDialog =
  // The whole text of a question, and what can be done with it.
  | { readonly kind: 'question'; readonly question: QuestionCard }
  | { readonly kind: 'inWriting'; readonly question: QuestionCard }
  | { readonly kind: 'record'; readonly question: QuestionCard }
  | { readonly kind: 'written'; readonly question: QuestionCard }
  | { readonly kind: 'figures'; readonly question: QuestionCard }
  | { readonly kind: 'yield'; readonly place: number }
  | { readonly kind: 'ask'; readonly item: number; readonly place: number };

export type OpenDialog = (dialog: PodiumDialog) => void;

export interface DialogsProps {
  readonly dialog: PodiumDialog;
  readonly onOpen: OpenDialog;
  readonly onClose: () => void;
}
