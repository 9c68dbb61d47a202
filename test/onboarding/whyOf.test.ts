import { whyOf } from '../../src/onboarding/whyOf';

const DUE = { day: '2026-12-10', how: 'Due 3 business days after the first day.' } as const;

describe('the reason of a task', () => {
  it('ends with how the due date was counted', () => {
    expect(whyOf({ why: 'Good practice', citation: '', isChecked: false }, DUE)).toBe(
      'Good practice. Due 3 business days after the first day.',
    );
  });

  it('names a rule that was checked', () => {
    expect(whyOf({ why: 'Federal rule', citation: '8 CFR 274a.2', isChecked: true }, DUE)).toBe(
      'Federal rule. Basis: 8 CFR 274a.2. Due 3 business days after the first day.',
    );
  });

  it('is silent about a rule that nobody checked', () => {
    expect(whyOf({ why: 'Federal rule', citation: '29 CFR 1910.38', isChecked: false }, DUE)).not.toContain('1910');
  });

  it('claims no rule where none is cited', () => {
    expect(whyOf({ why: '', citation: '', isChecked: true }, DUE)).toBe('Due 3 business days after the first day.');
  });

  it('does not double the sign at the end of a sentence', () => {
    expect(whyOf({ why: 'Ready?', citation: '', isChecked: false }, DUE)).toMatch(/^Ready\? Due/);
  });
});
