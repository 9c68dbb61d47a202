import { firstMarketPay } from '../../src/retention/firstMarketPay';
import { marketPayProblems } from '../../src/retention/marketPayProblems';
import { marketPayTable } from '../../src/retention/marketPayTable';
import type { Cell } from '../../src/workbook/cell';
import { reading } from '../hiring/practice';

const HEADERS = ['Occupation (SOC)', 'Title', 'P10', 'P25', 'P50', 'P75', 'P90', 'Area'];
const WAGES = [30_000, 40_000, 50_000, 60_000, 70_000];

function problems(...rows: readonly (readonly Cell[])[]) {
  return marketPayProblems(reading(marketPayTable, [HEADERS, ...rows])).map(String);
}

describe('the problems of Market pay', () => {
  it('are none of the national wages', () => {
    const rows = firstMarketPay().map(({ occupation, title, p10, p25, p50, p75, p90, area }) => [
      ...[occupation, title, p10, p25, p50, p75, p90, area],
    ]);
    expect(problems(...rows)).toEqual([]);
  });

  it('name the wage that spoils a row, once', () => {
    expect(
      problems(
        ['31-9092', 'MA', 30_000, '', 50_000, '', 70_000, 'Ohio'],
        ['29-1141', 'RN', 30_000, 20_000, 10_000, 60_000, 70_000, 'Ohio'],
        ['11-3121', 'HR', '#', '#', '#', '#', '#', 'Ohio'],
        ['31-9091', 'DA', 16, 18, 20, 22, 24, 'Ohio'],
      ),
    ).toEqual([
      'Market pay!D2: Market pay of 31-9092: P25 is missing or unreadable',
      'Market pay!D3: Market pay of 29-1141: P25 is below P10',
      'Market pay!C4: Market pay of 11-3121: all of it is above the top published wage',
      'Market pay!C5: Market pay of 31-9091: P10 looks like an hourly wage; multiply it by 2,080',
    ]);
  });

  it('name a cell that can’t be read, and no more of its row', () => {
    expect(problems(['31-9092', 'MA', 30_000, 'n.k.', 50_000, 60_000, 70_000, ''])).toEqual([
      expect.stringContaining('Market pay!D2: "n.k." can’t be read as P25'),
    ]);
  });

  it('name the lower of two rows of one occupation that are both national, or both the user’s own', () => {
    expect(
      problems(
        ['31-9092', 'MA', ...WAGES, 'United States'],
        ['31-9092', 'MA', ...WAGES, 'Ohio'],
        ['319092', 'MA', ...WAGES, ''],
        ['31-9092', 'MA', ...WAGES, 'Texas'],
        ['', 'Scribe', ...WAGES, ''],
        ['', 'Courier', ...WAGES, ''],
      ),
    ).toEqual([
      'Market pay!A4: not used: row 2 of the same occupation counts',
      'Market pay!A5: not used: row 3 of the same occupation counts',
    ]);
  });

  it('name no row that stands in for a damaged one', () => {
    expect(problems(['31-9092', 'MA', 1000, 900, 3, 4, 5, ''], ['31-9092', 'MA', ...WAGES, ''])).toHaveLength(1);
  });
});
