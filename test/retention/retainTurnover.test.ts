import { retainTurnover } from '../../src/retention/retainTurnover';
import { practice2025 } from './practice2025';

const STARTS = practice2025.map(({ start }) => [start]);
const ENDS = practice2025.map(({ end }) => [end ?? '']);
const UNDEFINED = 'Undefined: nobody was employed on the days that count';

describe('RETAIN_TURNOVER', () => {
  // shared/oracles/turnover.json, practice_2025
  it.each([
    [undefined, 0.52],
    ['', 0.52],
    ['average', 0.52],
    ['simple', 0.5],
    [[[' Person-Years ']], 0.507714762304],
  ])('of the practice by the method %j is %d', (method, share) => {
    const [[found] = []] = retainTurnover.run(STARTS, ENDS, '2025-01-01', '12/31/2025', method);
    expect(found).toBeCloseTo(share, 10);
  });

  it('takes open ranges', () => {
    const blanks = Array.from({ length: 100 }, () => ['']);
    expect(
      retainTurnover.run([...STARTS, ...blanks], [...ENDS, ...blanks], '2025-01-01', '2025-12-31', 'simple'),
    ).toEqual([[0.5]]);
  });

  it('is 0 where nobody left', () => {
    expect(retainTurnover.run('2024-03-04', '', '2025-01-01', '2025-12-31')).toEqual([[0]]);
  });

  it.each(['average', 'simple', 'person-years'])(
    'says in words where nobody was employed, by the method %s',
    (method) => {
      expect(retainTurnover.run('2026-01-01', '', '2025-01-01', '2025-12-31', method)).toEqual([[UNDEFINED]]);
      expect(retainTurnover.run([[''], ['']], [[''], ['']], '2025-01-01', '2025-12-31', method)).toEqual([[UNDEFINED]]);
    },
  );

  it('says in words where somebody came and went between the days that count', () => {
    expect(retainTurnover.run('2025-05-02', '2025-05-20', '2025-01-01', '2025-12-31', 'simple')).toEqual([[UNDEFINED]]);
  });

  it('refuses a row that can’t be read, and names it', () => {
    expect(() => retainTurnover.run([['2024-03-04'], ['soon']], [[''], ['']], '2025-01-01', '2025-12-31')).toThrow(
      'RETAIN_TURNOVER needs dates from 1950 to 2100 as starts: got "soon" in row 2',
    );
  });

  it('refuses a call without a period, or with one that ends before it begins', () => {
    expect(() => retainTurnover.run(STARTS, ENDS)).toThrow(
      'RETAIN_TURNOVER needs a date from 1950 to 2100 as from: got nothing',
    );
    expect(() => retainTurnover.run(STARTS, ENDS, '2025-01-01')).toThrow(
      'RETAIN_TURNOVER needs a date from 1950 to 2100 as to: got nothing',
    );
    expect(() => retainTurnover.run(STARTS, ENDS, '2025-12-31', '2025-01-01')).toThrow(
      'RETAIN_TURNOVER needs a to on or after from: got 1/1/2025, before 12/31/2025',
    );
  });

  it('refuses an unknown method', () => {
    expect(() => retainTurnover.run(STARTS, ENDS, '2025-01-01', '2025-12-31', 'monthly')).toThrow(
      'RETAIN_TURNOVER needs one of the methods average, simple, person-years: got "monthly"',
    );
  });
});
