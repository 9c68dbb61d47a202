import fc from 'fast-check';
import { isChanged, isRepeated, madeWords, signOf } from '../../src/onboarding/asMade';

describe('a cell', () => {
  it('was not changed as long as it stands as it was made', () => {
    fc.assert(fc.property(fc.string(), (cell) => !isChanged(cell, signOf(cell))));
  });

  it('was changed where it says something else', () => {
    expect([isChanged('Dana', signOf('Owner')), isChanged('2026-12-07', signOf('2026-12-04'))]).toEqual([true, true]);
  });

  it('was changed where a small letter became a capital', () => {
    expect(isChanged('Dana', signOf('dana'))).toBe(true);
  });

  it('was not changed where it was cleared: it is to be made anew', () => {
    expect([isChanged('', signOf('Owner')), isChanged(' ', signOf('Owner'))]).toEqual([false, false]);
  });

  it.each(['', '-', 'x'])('was changed, for all that is known, where its sign is “%s”', (sign) => {
    expect(isChanged('Owner', sign)).toBe(true);
  });
});

describe('the sign of a cell', () => {
  it('has four digits or capitals, and no blank', () => {
    fc.assert(fc.property(fc.string(), (cell) => /^[0-9A-HJKMNP-TV-Z]{4}$/.test(signOf(cell))));
  });
});

describe('what the hidden column keeps', () => {
  it('says whether the task comes again', () => {
    const kept = (['none', 'monthly', 'yearly'] as const).map((repeats) => madeWords([signOf('a')], { repeats }));
    expect(kept.map(isRepeated)).toEqual([false, true, true]);
  });

  it('says of no task that it comes again where it was emptied', () => {
    expect(isRepeated('')).toBe(false);
  });
});
