import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { registerAreas, setLanguage } from '@/i18n';
import area from '@/i18n/gen/vote';
import {
  DecisionBase,
  MajoritySchema,
  Strictness,
  VoteCardSchema,
  VoteKind,
  VoteOutcome,
  VoteState,
} from '@/protocol';
import { majorityText, percentText, shareText, verdictText } from '@/ui/vote_words';

beforeAll(() => registerAreas([area]));
afterEach(() => setLanguage('vi'));

const half = { numerator: 1, denominator: 2, strictness: Strictness.MORE_THAN };
const majority = (value: MessageInitShape<typeof MajoritySchema>) => create(MajoritySchema, value);

describe('a majority in words', () => {
  const ordinary = majority({
    threshold: half,
    base: DecisionBase.ALL_MEMBERS,
    of: 85,
    required: 43,
  });

  it('says of what, how much, and how many that is', async () => {
    expect(majorityText(ordinary)).toBe('Cần quá nửa tổng số 85 đại biểu: 43 phiếu tán thành');
    await setLanguage('en');
    expect(majorityText(ordinary)).toBe('Needs more than half of all 85 members: 43 votes for');
  });

  it('says any fraction', () => {
    const twoThirds = { numerator: 2, denominator: 3, strictness: Strictness.AT_LEAST };
    const all = { base: DecisionBase.ALL_MEMBERS, of: 85, required: 57 };
    expect(majorityText(majority({ ...all, threshold: twoThirds }))).toContain('ít nhất 2/3');
    const more = { numerator: 3, denominator: 5, strictness: Strictness.MORE_THAN };
    expect(majorityText(majority({ ...all, threshold: more }))).toContain('quá 3/5');
  });

  it('names no number that is not known yet', () => {
    const cast = majority({ threshold: half, base: DecisionBase.VOTES_CAST });
    expect(majorityText(cast)).toBe(
      'Cần quá nửa số phiếu đã biểu quyết tán thành, xác định khi kiểm phiếu',
    );
  });

  it('of a vote of confidence is not that of its row', () => {
    expect(majorityText(ordinary, VoteKind.CONFIDENCE)).not.toContain('43');
    expect(majorityText(ordinary, VoteKind.ELECTION)).toContain('Trúng cử');
  });
});

describe('a verdict', () => {
  const announced = create(VoteCardSchema, {
    state: VoteState.ANNOUNCED,
    result: { outcome: VoteOutcome.CARRIED },
  });

  it('is the outcome, unless the vote was annulled', () => {
    expect(verdictText(announced)).toBe('Được thông qua');
    expect(verdictText({ ...announced, state: VoteState.ANNULLED })).toBe('Kết quả đã bị hủy');
  });

  it('is none before the announcement, except for who knows the result', () => {
    const counted = create(VoteCardSchema, { state: VoteState.COUNTED });
    expect(verdictText(counted)).toBe('Đang chờ công bố');
    expect(verdictText(counted, announced.result)).toBe('Được thông qua');
  });
});

describe('shares in words', () => {
  it('are rounded down, with the comma of the language', async () => {
    expect(percentText(43, 85)).toBe('50,5%');
    expect(percentText(1, 2)).toBe('50%');
    await setLanguage('en');
    expect(percentText(43, 85)).toBe('50.5%');
  });

  it('say who left the base', () => {
    const vote = create(VoteCardSchema, {
      members: 85,
      majority: { base: DecisionBase.ALL_MEMBERS },
    });
    const share = { name: 'members', part: 43, of: 84, decisive: true } as const;
    expect(shareText(share, vote)).toContain('không tính 1 người');
    expect(shareText({ ...share, of: 85 }, vote)).toBe('trên tổng số 85 đại biểu');
  });
});
