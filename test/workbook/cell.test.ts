import {
  isBlank,
  isErrorValue,
  isMissing,
  isPending,
  quoted,
  saysNothing,
  withoutInvisible,
  withoutSocialSecurity,
} from '../../src/workbook/cell';

describe('isMissing', () => {
  it.each(['', ' ', 'Not asked', 'NOT ASKED', 'N/A', 'n/a', 'NA', '-', '—', ' - '])('holds for "%s"', (cell) => {
    expect(isMissing(cell)).toBe(true);
  });

  it.each([0, 1, 'none', 'four', '#N/A', false])('does not hold for %p', (cell) => {
    expect(isMissing(cell)).toBe(false);
  });
});

describe('saysNothing', () => {
  it.each(['N/A', '-', 'Not asked', '', undefined, null])('holds for what is missing: %p', (cell) => {
    expect(saysNothing(cell)).toBe(true);
  });

  it.each([
    '--',
    '–',
    'none',
    'null',
    'NULL',
    'nil',
    '?',
    '??',
    '????',
    '.',
    '…',
    'TBD',
    'tba',
    'Unknown',
    'not available',
    'Not Applicable',
    '(blank)',
    '[blank]',
    '0000-00-00',
    'Not  rated',
    'n.a.',
    '\u00a0',
    '\u200b\u200e',
  ])('holds for %p', (cell) => {
    expect(saysNothing(cell)).toBe(true);
  });

  it.each([0, false, '0', 'x', 'X', 'no', 'four', 'pending', '#N/A'])('does not hold for %p', (cell) => {
    expect(saysNothing(cell)).toBe(false);
  });
});

describe('isPending', () => {
  it.each(['pending', 'no show', 'No-show', 'not yet', 'Scheduled', 'in progress', 'To do', 'to-do', 'TBD'])(
    'holds for "%s"',
    (cell) => {
      expect(isPending(cell)).toBe(true);
    },
  );

  it.each(['', 'N/A', 4, 'four', 'pending review'])('does not hold for %p', (cell) => {
    expect(isPending(cell)).toBe(false);
  });
});

describe('withoutInvisible', () => {
  it('keeps letters, accents and blanks', () => {
    expect(withoutInvisible('\u200fJose\u0301 \ufeffGarc\u00eda')).toBe('Jose\u0301 Garc\u00eda');
  });
});

describe('withoutSocialSecurity', () => {
  it('knows the number with hyphens, dashes and blanks', () => {
    expect(withoutSocialSecurity('123-45-6789, 123–45–6789, 123 45 6789')).toBe(
      '•••-••-••••, •••-••-••••, •••-••-••••',
    );
  });

  it('takes longer and shorter groups of digits for something else', () => {
    expect(withoutSocialSecurity('1234-56-7890 and 2026-03-04')).toBe('1234-56-7890 and 2026-03-04');
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

  it.each(['#SPILL!', '#CALC!', '#N/A', '#NAME?', '#NUM!', '#ERROR!', 'Loading...', 'Loading…'])(
    'holds for %s',
    (cell) => {
      expect(isErrorValue(cell)).toBe(true);
    },
  );

  it('takes a hashtag for text', () => {
    expect(isErrorValue('#nurse')).toBe(false);
  });
});

describe('quoted', () => {
  it('cuts long text', () => {
    expect(quoted('x'.repeat(50))).toBe(`"${'x'.repeat(39)}…"`);
  });

  it('never shows a social security number, even where the text is cut', () => {
    expect(quoted('123-45-6789')).toBe('"•••-••-••••"');
    expect(quoted('please call me soon, my SSN is 123-45-6789')).toBe('"please call me soon, my SSN is •••-••-•…"');
  });

  it('leaves errors bare', () => {
    expect(quoted('#REF!')).toBe('#REF!');
  });
});
