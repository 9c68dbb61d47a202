import { isBlank, isErrorValue, isMissing, quoted } from '../../src/workbook/cell';

describe('isMissing', () => {
  it.each(['', ' ', 'Not asked', 'NOT ASKED', 'N/A', 'n/a', 'NA', '-', '—', ' - '])('holds for "%s"', (cell) => {
    expect(isMissing(cell)).toBe(true);
  });

  it.each([0, 1, 'none', 'four', '#N/A', false])('does not hold for %p', (cell) => {
    expect(isMissing(cell)).toBe(false);
  });
});

describe('isBlank', () => {
  it('holds for no-break spaces', () => {
    expect(isBlank('\u00a0')).toBe(true);
  });

  it('does not hold for zero and false', () => {
    expect(isBlank(0)).toBe(false);
    expect(isBlank(false)).toBe(false);
  });
});

describe('isErrorValue', () => {
  it('knows the error of a broken reference', () => {
    expect(isErrorValue('#REF!')).toBe(true);
  });

  it('takes a hashtag for text', () => {
    expect(isErrorValue('#nurse')).toBe(false);
  });
});

describe('quoted', () => {
  it('cuts long text', () => {
    expect(quoted('x'.repeat(50))).toBe(`"${'x'.repeat(39)}…"`);
  });

  it('leaves errors bare', () => {
    expect(quoted('#REF!')).toBe('#REF!');
  });
});
