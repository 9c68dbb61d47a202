import { formulaDays } from '../../src/google/formulaDays';
import type { Formula, FormulaCell } from '../../src/workbook/formula';

/** A formula that keeps what it was given, and gives these cells. */
function formula(gives: readonly (readonly FormulaCell[])[] = []): Formula & { readonly given: unknown[][] } {
  const given: unknown[][] = [];
  return {
    name: 'KEPT',
    about: '',
    parameters: { cells: '', today: '' },
    returns: '',
    examples: [],
    hasDates: true,
    clock: 'today',
    given,
    run(...args) {
      given.push([...args]);
      return gives;
    },
  };
}

// Where no service exists, the zone of the process serves: `new Date(2026, 2, 8)` is a midnight of it.
describe('a formula with dates', () => {
  it('gets days for date cells, alone and in ranges, and all else as it is', () => {
    const kept = formula();
    formulaDays(kept, [new Date(2026, 2, 8), '2026-03-09']);
    const late = new Date(2026, 10, 1, 23, 59);
    formulaDays(kept, [
      [
        [late, 5],
        ['x', true],
      ],
      new Date(2024, 1, 29),
    ]);
    expect(kept.given).toEqual([
      ['2026-03-08', '2026-03-09'],
      [
        [
          ['2026-11-01', 5],
          ['x', true],
        ],
        '2024-02-29',
      ],
    ]);
  });

  it('gets an error value for a date cell without a date', () => {
    const kept = formula();
    formulaDays(kept, [[[new Date(Number.NaN)]], '2026-03-09']);
    expect(kept.given).toEqual([[[['#VALUE!']], '2026-03-09']]);
  });

  it('gives midnights for days, and all else as it is', () => {
    expect(formulaDays(formula([[{ day: '2026-03-08' }, '2026-03-08', 3]]), ['', '2026-03-09'])).toEqual([
      [new Date(2026, 2, 8), '2026-03-08', 3],
    ]);
  });

  it.each([[undefined], [''], [[['']]]])('gets the day of the clock for %j', (today) => {
    jest.useFakeTimers({ now: new Date(2026, 10, 20, 23, 30) });
    const kept = formula();
    formulaDays(kept, ['', today]);
    jest.useRealTimers();
    expect(kept.given).toEqual([['', '2026-11-20']]);
  });

  it('asks for no zone where it meets no date', () => {
    const asked = jest.spyOn(Intl, 'DateTimeFormat');
    formulaDays(formula([['text', 5]]), [[['text', 5]], '2026-03-09']);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });
});
