// The fields of a count sheet in words.

import { type VoteCard, VoteKind } from '@/protocol';
import { useT } from '@/ui/language';
import type { HeadField, RowField, SheetFault } from '../logic/count_sheet';

export interface SheetWords {
  readonly field: (field: HeadField | RowField) => string;
  // "Trần Thị Hạnh Dung, tín nhiệm thấp"
  readonly place: (field: HeadField | RowField, number: number | undefined) => string;
  readonly candidate: (number: number) => string;
  readonly fault: (fault: SheetFault) => string;
}

const isHead = (field: HeadField | RowField): field is HeadField =>
  field === 'issued' || field === 'returned' || field === 'valid' || field === 'invalid';

type RowNames = Readonly<Record<RowField, Parameters<ReturnType<typeof useT>>[0]>>;

const choices: RowNames = {
  first: 'vote.choice.yes',
  second: 'vote.choice.no',
  third: 'vote.choice.abstain',
};

const names: Partial<Record<VoteKind, RowNames>> = {
  [VoteKind.ELECTION]: { ...choices, first: 'vote.table.votes' },
  [VoteKind.CONFIDENCE]: {
    first: 'vote.table.high',
    second: 'vote.table.middle',
    third: 'vote.table.low',
  },
  [VoteKind.CONFIDENCE_MOTION]: {
    ...choices,
    first: 'vote.table.confidence',
    second: 'vote.table.noConfidence',
  },
};

export function useSheetWords(vote: VoteCard): SheetWords {
  const t = useT();
  const field = (name: HeadField | RowField) =>
    isHead(name) ? t(`vote.figures.${name}`) : t((names[vote.kind] ?? choices)[name]);
  const candidate = (number: number) =>
    vote.candidates.find((one) => one.number === number)?.name ?? String(number);
  return {
    field,
    candidate,
    place: (name, number) =>
      number === undefined || number === 0 ? field(name) : `${candidate(number)}, ${field(name)}`,
    fault: ({ kind, count, expected, number = 0 }) =>
      t(`chair.vote.fault.${kind}`, { count, expected, name: candidate(number) }),
  };
}
