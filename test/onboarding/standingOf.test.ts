import { standingOf } from '../../src/onboarding/standingOf';

const OPEN = { isDone: false, due: '2026-12-04', end: undefined, hasTemplate: true } as const;

describe('how a task stands', () => {
  it('is open as long as it is not done', () => {
    expect(standingOf(OPEN, '2026-12-07')).toEqual({ status: 'Overdue by 3 days', isOpen: true });
  });

  it('is done, whatever became of person and template', () => {
    const done = { ...OPEN, isDone: true, end: null, hasTemplate: false };
    expect(standingOf(done, '2026-12-07')).toEqual({ status: 'Done', isOpen: false });
  });

  it('says that the person left, from the day after the last one', () => {
    const left = { ...OPEN, end: '2026-12-07' } as const;
    expect(standingOf(left, '2026-12-07').status).toBe('Overdue by 3 days');
    expect(standingOf(left, '2026-12-08')).toEqual({ status: 'Left 12/7/2026', isOpen: false });
  });

  it('says that the person is gone from Staff', () => {
    expect(standingOf({ ...OPEN, end: null }, '2026-12-07')).toEqual({ status: 'Not in Staff', isOpen: false });
  });

  it('stays open without its template, and says so', () => {
    const alone = { ...OPEN, hasTemplate: false };
    expect(standingOf(alone, '2026-12-04')).toEqual({ status: 'Due today (no template)', isOpen: true });
    expect(standingOf({ ...alone, due: undefined }, '2026-12-04').status).toBe('(no template)');
  });
});
