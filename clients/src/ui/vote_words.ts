// Votes in words of the area `vote`, in the language of the screen.

import { language, sentenceFor, t } from '@/i18n';
import {
  Choice,
  DecisionBase,
  type Majority,
  NominationWay,
  Standing,
  Strictness,
  type Threshold,
  type VoteCard,
  VoteCloseCause,
  VoteForm,
  VoteKind,
  VoteOutcome,
  type VoteResult,
  VoteState,
  VoteSubject,
  VotingRight,
} from '@/protocol';
import { type Bucket, permille, type Share } from '@/store/vote';
import { unbroken } from './agenda';

type Names = Readonly<Record<number, string>>;

// SHOW_OF_HANDS -> the sentence "vote.form.show_of_hands". A value that is unspecified, or newer
// than this screen, reads as `fallback`.
function word(group: string, names: Names, value: number, fallback: string): string {
  const name = value === 0 ? fallback : (names[value] ?? fallback).toLowerCase();
  return sentenceFor(`vote.${group}.${name}`) ?? name;
}

export const voteKindText = (kind: VoteKind): string => word('kind', VoteKind, kind, 'decision');

export const voteSubjectText = (subject: VoteSubject): string =>
  word('subject', VoteSubject, subject, 'other');

export const voteFormText = (form: VoteForm): string => word('form', VoteForm, form, 'electronic');

export const voteStateText = (state: VoteState): string =>
  word('state', VoteState, state, 'prepared');

export const voteOutcomeText = (outcome: VoteOutcome): string =>
  word('outcome', VoteOutcome, outcome, 'none');

export const voteCauseText = (cause: VoteCloseCause): string =>
  word('cause', VoteCloseCause, cause, 'chair');

export const choiceText = (choice: Choice): string => word('choice', Choice, choice, 'none');

export const nominationText = (way: NominationWay): string =>
  word('way', NominationWay, way, 'proposed');

export const votingRightText = (right: VotingRight): string =>
  word('right', VotingRight, right, 'entitled');

export const bucketText = (bucket: Bucket): string =>
  sentenceFor(`vote.bucket.${bucket}`) ?? bucket;

// What came of a person; who is elected may wait for somebody to approve it.
export function standingText(standing: Standing, vote: VoteCard): string {
  if (standing === Standing.ELECTED && vote.approval) return t('vote.standing.awaiting');
  return word('standing', Standing, standing, 'undecided');
}

// "DT-01: Nghị quyết về …": what is decided, as it was frozen.
export function voteTitle(vote: VoteCard): string {
  const title = unbroken(vote.title);
  return vote.draftCode === '' ? title : `${unbroken(vote.draftCode)}: ${title}`;
}

// "Được thông qua": what came of it, in words, before any figure.
export function verdictText(vote: VoteCard, result: VoteResult | undefined = vote.result): string {
  if (vote.state === VoteState.ANNULLED) return t('vote.verdict.annulled');
  if (vote.state === VoteState.WITHDRAWN) return t('vote.verdict.withdrawn');
  return result ? voteOutcomeText(result.outcome) : t('vote.verdict.waiting');
}

// -- by how many

// "quá nửa", "ít nhất 2/3"
export function fractionText({ numerator, denominator, strictness }: Threshold): string {
  const more = strictness === Strictness.MORE_THAN;
  if (2 * numerator === denominator) {
    return more ? t('vote.fraction.moreThanHalf') : t('vote.fraction.half');
  }
  return more
    ? t('vote.fraction.moreThan', { numerator, denominator })
    : t('vote.fraction.atLeast', { numerator, denominator });
}

// "tổng số 85 đại biểu"; `of` 0: it is known when it is counted.
export function baseText(base: DecisionBase, of: number): string {
  const name = (DecisionBase[base] ?? 'ALL_MEMBERS').toLowerCase();
  return sentenceFor(`vote.base.${name}`, { of }) ?? name;
}

// "Cần quá nửa tổng số 85 đại biểu: 43 phiếu tán thành"
export function majorityText(majority: Majority, kind: VoteKind = VoteKind.DECISION): string {
  if (kind === VoteKind.CONFIDENCE) return t('vote.majority.confidence');
  if (kind === VoteKind.CONFIDENCE_MOTION) return t('vote.majority.motion');
  const fraction = majority.threshold ? fractionText(majority.threshold) : '';
  const named = { fraction, base: baseText(majority.base, majority.of) };
  const { required } = majority;
  if (kind === VoteKind.ELECTION) {
    return required === 0
      ? t('vote.majority.electionLater', named)
      : t('vote.majority.election', { ...named, required });
  }
  return required === 0
    ? t('vote.majority.later', named)
    : t('vote.majority.sentence', { ...named, required });
}

export function citationText(citation: Majority['citation']): string {
  if (!citation || citation.source === '') return '';
  const source = t('vote.citation', { source: citation.source });
  return citation.verified ? source : `${source} (${t('vote.unverified')})`;
}

// -- figures

// "50,5%", rounded down so that it never looks like more than it is.
export function percentText(part: number, of: number): string {
  const tenths = permille(part, of);
  const rest = tenths % 10;
  const point = language() === 'vi' ? ',' : '.';
  return `${Math.floor(tenths / 10)}${rest === 0 ? '' : `${point}${rest}`}%`;
}

// "trên tổng số 85 đại biểu"
export function shareText(share: Share, vote: VoteCard): string {
  const { of } = share;
  if (!share.decisive) return t(`vote.share.${share.name}`, { of });
  const base = vote.majority?.base ?? DecisionBase.ALL_MEMBERS;
  const without = vote.members - of;
  if (base === DecisionBase.ALL_MEMBERS && without > 0) {
    return t('vote.share.membersLeft', { of, without });
  }
  return t('vote.share.base', { base: baseText(base, of) });
}

// The first octets of a digest: enough to compare two screens by eye.
export const shortDigest = (digest: string): string =>
  (digest.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
