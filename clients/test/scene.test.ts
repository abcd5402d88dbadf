import { create } from '@bufbuild/protobuf';
import { describe, expect, it } from 'vitest';
import { SessionCardSchema, SessionPhase, SittingCardSchema, SittingPhase } from '@/protocol';
import { sceneOf } from '@/ui/display/scene';

const session = (phase: SessionPhase, sitting = 0, activeItem = 0) =>
  create(SessionCardSchema, { phase, sitting, activeItem });

const sitting = (id: number, phase: SittingPhase) => create(SittingCardSchema, { id, phase });

const { OPEN, CONVENED, CLOSED } = SessionPhase;
const kind = (...args: Parameters<typeof sceneOf>) => sceneOf(...args).kind;

describe('the picture on the wall', () => {
  it('hides everything behind the mask while the session is open', () => {
    const sittings = [sitting(1, SittingPhase.OPEN)];
    expect(kind(session(OPEN, 1, 4), sittings, true)).toBe('mask');
    expect(kind(session(OPEN, 1), [sitting(1, SittingPhase.RECESS)], true)).toBe('mask');
    expect(kind(session(CLOSED), sittings, true)).toBe('session_closed');
  });

  it('shows the active item of the open sitting', () => {
    const sittings = [sitting(1, SittingPhase.CLOSED), sitting(2, SittingPhase.OPEN)];
    expect(sceneOf(session(OPEN, 2, 7), sittings, false)).toMatchObject({ kind: 'item', item: 7 });
    expect(kind(session(OPEN, 2), sittings, false)).toBe('no_item');
  });

  it('shows a recess, an adjournment and the time between sittings', () => {
    expect(kind(session(OPEN, 1), [sitting(1, SittingPhase.RECESS)], false)).toBe('recess');
    expect(kind(session(OPEN), [sitting(1, SittingPhase.ADJOURNED)], false)).toBe('adjourned');
    const later = [sitting(1, SittingPhase.CLOSED), sitting(2, SittingPhase.PLANNED)];
    expect(sceneOf(session(OPEN), later, false)).toMatchObject({
      kind: 'between',
      next: { id: 2 },
    });
    expect(kind(session(OPEN), [sitting(1, SittingPhase.CLOSED)], false)).toBe('between');
  });

  it('says before the opening when it will be', () => {
    const first = sitting(1, SittingPhase.PLANNED);
    expect(sceneOf(session(CONVENED), [first], false)).toEqual({ kind: 'not_open', first });
  });
});
