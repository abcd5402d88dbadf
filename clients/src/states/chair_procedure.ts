// The table of majorities for the pictured procedure.

import {
  Abstentions,
  DecisionBase,
  LadderBase,
  RecusalBase,
  Secrecy,
  Strictness,
  TieRule,
  VoteEnd,
  WithoutQuorum,
} from '@/protocol';

const half = { numerator: 1, denominator: 2, strictness: Strictness.MORE_THAN };
const twoThirds = { numerator: 2, denominator: 3, strictness: Strictness.AT_LEAST };

const openVoting = {
  secrecy: Secrecy.OPEN,
  quorum: twoThirds,
  withoutQuorum: WithoutQuorum.INCONCLUSIVE,
  abstentions: Abstentions.IN_BASE,
  tie: TieRule.FAILS,
  recusal: RecusalBase.STAYS_IN_BASE,
  end: VoteEnd.BY_CHAIR,
  window: 90_000n,
  chairVotes: true,
  changeable: true,
  runningTotals: false,
  namesPublic: true,
};

const secretVoting = {
  ...openVoting,
  secrecy: Secrecy.SECRET,
  window: 0n,
  changeable: false,
  namesPublic: false,
};

// What follows an election, and a vote of confidence.
export const electionRule = {
  sendDays: 5,
  approveDays: 10,
  citation: { source: 'Luật 72/2025/QH15, Điều 36 khoản 6', verified: true },
};

export const confidenceRule = {
  base: LadderBase.BALLOTS_RETURNED,
  mayResign: half,
  dismissal: twoThirds,
  citation: { source: 'Nghị quyết 96/2023/QH15, Điều 12', verified: false },
  motionBase: LadderBase.BALLOTS_RETURNED,
  noConfidence: half,
  motionCitation: { source: 'Nghị quyết 96/2023/QH15, Điều 18', verified: false },
};

export const decisionRules = [
  {
    key: 'resolution',
    titleVi: 'Thông qua nghị quyết, chương trình, nhóm vấn đề chất vấn',
    titleEn: 'Resolutions, the programme, groups of issues',
    threshold: half,
    base: DecisionBase.ALL_MEMBERS,
    citation: { source: 'Luật 72/2025/QH15, Điều 35 khoản 2', verified: true },
    voting: openVoting,
  },
  {
    key: 'dismissal_of_member',
    titleVi: 'Bãi nhiệm đại biểu Hội đồng nhân dân',
    titleEn: 'Dismissal of a member of the council',
    threshold: twoThirds,
    base: DecisionBase.ALL_MEMBERS,
    citation: { source: 'Luật 72/2025/QH15, Điều 35 khoản 2 và Điều 38 khoản 5', verified: true },
    voting: secretVoting,
  },
  {
    key: 'election',
    titleVi: 'Bầu các chức danh do Hội đồng nhân dân bầu',
    titleEn: 'Elections of office holders',
    threshold: half,
    base: DecisionBase.ALL_MEMBERS,
    citation: { source: 'Luật 72/2025/QH15, Điều 35 khoản 2 và Điều 36', verified: true },
    voting: secretVoting,
  },
  {
    key: 'depleted_council',
    titleVi: 'Quyết định khi khuyết trên một phần ba số đại biểu',
    titleEn: 'Decisions of a depleted council',
    threshold: { numerator: 2, denominator: 3, strictness: Strictness.MORE_THAN },
    base: DecisionBase.CURRENT_MEMBERS,
    citation: { source: 'Luật 72/2025/QH15, Điều 49 khoản 2', verified: false },
  },
  {
    key: 'low_confidence',
    titleVi: 'Tín nhiệm thấp, mức có thể xin từ chức',
    titleEn: 'Low confidence, resignation possible',
    threshold: half,
    base: DecisionBase.BALLOTS_RETURNED,
    citation: { source: 'Nghị quyết 96/2023/QH15', verified: false },
  },
];
