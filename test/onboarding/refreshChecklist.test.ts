import { refreshChecklist } from '../../src/onboarding/refreshChecklist';
import { begun } from './begun';
import { practice, TODAY } from './practice';

const { decide } = refreshChecklist.decision;

describe('Refresh checklist', () => {
  it('says how the onboarding stands', () => {
    expect(decide(practice(begun()), { today: TODAY }).message).toBe(
      'Onboarding: 1 person with open tasks; 0 of 3 tasks done, 0 overdue.',
    );
  });

  it('says what to do first where nobody is being onboarded', () => {
    const nothing = practice({ templates: undefined });
    expect(() => decide(nothing, { today: TODAY })).toThrow(
      'nobody is being onboarded yet: choose “Hire and start onboarding…” first',
    );
  });
});
