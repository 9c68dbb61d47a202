import { retainSurvival } from '../../src/retention/retainSurvival';
import type { FormulaCell } from '../../src/workbook/formula';
import { AS_OF, spansOf } from './spansOf';

const HEADER = ['Day', 'At risk', 'Left', 'Staying', 'Low', 'High'];

function run(times: string, atDays?: unknown): readonly (readonly FormulaCell[])[] {
  const spans = spansOf(times);
  const starts = spans.map(({ start }) => [start]);
  const ends = spans.map(({ end }) => [end ?? '']);
  return retainSurvival.run(starts, ends, AS_OF, atDays);
}

function near(...row: readonly (number | string)[]): readonly unknown[] {
  return row.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 9) : cell));
}

describe('RETAIN_SURVIVAL', () => {
  it('gives a row for each day on which somebody left', () => {
    // shared/oracles/survival.json, aml_nonmaintained: data set aml of the R package survival
    expect(run('5 5 8 8 12 16+ 23 27 30 33 43 45')).toEqual([
      HEADER,
      near(5, 12, 2, 0.8333333333, 0.4817149422, 0.9555093657),
      near(8, 10, 2, 0.6666666667, 0.3370189325, 0.8597117991),
      near(12, 8, 1, 0.5833333333, 0.2701389241, 0.8009401923),
      near(23, 6, 1, 0.4861111111, 0.1918766196, 0.7296715698),
      near(27, 5, 1, 0.3888888889, 0.1262720122, 0.6498174083),
      near(30, 4, 1, 0.2916666667, 0.0724016089, 0.5608860527),
      near(33, 3, 1, 0.1944444444, 0.0311986429, 0.4614294762),
      near(43, 2, 1, 0.0972222222, 0.0057463057, 0.3489038611),
      [45, 1, 1, 0, '', ''],
    ]);
  });

  it('gives a row for each day that is asked for, in their order', () => {
    // shared/oracles/survival.json, left_on_day_one
    expect(run('0 10+ 20 30+', [[25], [''], [0], ['N/A'], [31]])).toEqual([
      HEADER,
      near(25, 1, 2, 0.375, 0.0109711216, 0.8080010725),
      near(0, 4, 1, 0.75, 0.1279469176, 0.9605486423),
      [31, 0, 2, '', '', ''],
    ]);
  });

  it('takes days from one cell and from a row', () => {
    expect(run('30+ 60+', 20)).toEqual([HEADER, [20, 2, 0, 1, '', '']]);
    expect(run('30+ 60+', [[20, 40]])).toEqual([HEADER, [20, 2, 0, 1, '', ''], [40, 1, 0, 1, '', '']]);
  });

  it('takes an empty range of days for none', () => {
    expect(run('30 60+', [[''], ['']])).toEqual(run('30 60+'));
  });

  it('is a header alone where nobody left, or nobody is there', () => {
    expect(run('10+ 20+ 30+')).toEqual([HEADER]);
    expect(retainSurvival.run([[''], ['']], [[''], ['']], '2025-12-31')).toEqual([HEADER]);
  });

  it('leaves out starts after the day, and takes later leavers for still here', () => {
    const starts = [['2025-01-01'], ['2025-01-01'], ['2026-01-01']];
    const ends = [['2025-01-31'], ['2026-01-31'], ['']];
    const [, ...rows] = retainSurvival.run(starts, ends, '2025-12-31');
    expect(rows).toEqual([near(30, 2, 1, 0.5, 0.0059830876, 0.9104100848)]);
  });

  it.each([
    [-1, '-1'],
    [2.5, '2.5'],
    ['90', '"90"'],
    [true, 'true'],
  ])('refuses %j as a day', (day, shown) => {
    expect(() => run('30', [[7], [day]])).toThrow(
      `RETAIN_SURVIVAL needs whole numbers, 0 or more, as at_days: got ${shown} in row 2`,
    );
  });

  it('refuses a row that can’t be read, and a call without a day', () => {
    expect(() => retainSurvival.run([['2025-01-01']], [['2024-12-31']], '2025-12-31')).toThrow(
      'RETAIN_SURVIVAL needs ends on or after their starts: got 12/31/2024, before 1/1/2025, in row 1',
    );
    expect(() => retainSurvival.run('2025-01-01', '')).toThrow(
      'RETAIN_SURVIVAL needs a date from 1950 to 2100 as as_of: got nothing',
    );
  });
});
