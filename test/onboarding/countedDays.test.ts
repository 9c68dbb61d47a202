import { countedDays } from '../../src/onboarding/countedDays';

describe('an offset in words', () => {
  it('counts after the first day', () => {
    expect(countedDays(30, 'calendar')).toBe('30 days after the first day');
  });

  it('counts before the first day', () => {
    expect(countedDays(-14, 'calendar')).toBe('14 days before the first day');
  });

  it('names business days', () => {
    expect(countedDays(10, 'business')).toBe('10 business days after the first day');
  });

  it('has one day in the singular', () => {
    expect(countedDays(1, 'business')).toBe('1 business day after the first day');
  });

  it('is the first day itself for 0', () => {
    expect(countedDays(0, 'business')).toBe('on the first day');
  });
});
