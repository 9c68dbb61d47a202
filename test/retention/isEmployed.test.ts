import { isEmployed } from '../../src/retention/isEmployed';

describe('who is employed at the end of a day', () => {
  it('is so from the first day of work on', () => {
    expect(isEmployed({ start: '2026-03-02', end: undefined }, '2026-03-01')).toBe(false);
    expect(isEmployed({ start: '2026-03-02', end: undefined }, '2026-03-02')).toBe(true);
  });

  it('is gone on the last day of work', () => {
    expect(isEmployed({ start: '2026-03-02', end: '2026-03-31' }, '2026-03-30')).toBe(true);
    expect(isEmployed({ start: '2026-03-02', end: '2026-03-31' }, '2026-03-31')).toBe(false);
  });

  it('never was who left on the first day', () => {
    expect(isEmployed({ start: '2026-03-02', end: '2026-03-02' }, '2026-03-02')).toBe(false);
  });
});
