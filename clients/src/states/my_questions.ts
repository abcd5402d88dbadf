// Questions of the delegate at the pictured tablet, in any state; me() says who asks them.

import { Judgement, type QuestionState, WritingCause } from '@/protocol';
import { at } from './fixtures';
import type { QuestionFields } from './interpellation_fixtures';
import { kFinance, kLand, named } from './people';
import { questionTexts } from './question_texts';

const texts: Readonly<Record<number, string>> = {
  31:
    'Đất công ích 5 % ở nhiều xã cho thuê quá thời hạn. Đề nghị nêu con số và lộ trình chấm dứt, ' +
    'xã nào làm xong trước 30/6/2027?',
  32:
    'Trụ sở huyện cũ bỏ trống sau sắp xếp: bao nhiêu cơ sở, đã chuyển công năng được mấy ' +
    'nơi, chi ' +
    'phí trông giữ mỗi tháng?',
};

export function myQuestion(
  id: number,
  state: QuestionState,
  value: QuestionFields = {},
): QuestionFields {
  return {
    id,
    state,
    addressee: named((value.group ?? 1) === 2 ? kFinance : kLand),
    group: 0,
    text: texts[id] ?? questionTexts[id] ?? texts[31] ?? '',
    submittedAt: BigInt(at('09:12', 7)),
    cause: WritingCause.OFFICE,
    judgement: Judgement.NONE,
    ...value,
  };
}
