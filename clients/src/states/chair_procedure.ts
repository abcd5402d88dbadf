// The table of majorities for the pictured procedure.

import { DecisionBase, Strictness } from '@/protocol';

const half = { numerator: 1, denominator: 2, strictness: Strictness.MORE_THAN };
const twoThirds = { numerator: 2, denominator: 3, strictness: Strictness.AT_LEAST };

export const decisionRules = [
  {
    key: 'resolution',
    titleVi: 'Thông qua nghị quyết, chương trình, nhóm vấn đề chất vấn',
    titleEn: 'Resolutions, the programme, groups of issues',
    threshold: half,
    base: DecisionBase.ALL_MEMBERS,
    citation: { source: 'Luật 72/2025/QH15, Điều 35 khoản 2', verified: true },
  },
  {
    key: 'dismissal_of_member',
    titleVi: 'Bãi nhiệm đại biểu Hội đồng nhân dân',
    titleEn: 'Dismissal of a member of the council',
    threshold: twoThirds,
    base: DecisionBase.ALL_MEMBERS,
    citation: { source: 'Luật 72/2025/QH15, Điều 35 khoản 2 và Điều 38 khoản 5', verified: true },
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
