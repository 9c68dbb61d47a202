import { marketRowComplaint } from '../../src/retention/marketRowComplaint';
import { NATIONAL_MONTH, NATIONAL_PAY } from '../../src/retention/nationalPay';

describe('the national pay', () => {
  it('has 15 occupations, each once', () => {
    expect(new Set(NATIONAL_PAY.map(({ soc }) => soc)).size).toBe(15);
    expect(NATIONAL_PAY).toHaveLength(15);
  });

  it('can be used in every row', () => {
    expect(NATIONAL_PAY.map(marketRowComplaint)).toEqual(NATIONAL_PAY.map(() => undefined));
  });

  it('has a sign, and no number, above the top published wage', () => {
    const open = NATIONAL_PAY.filter(({ percentiles }) => percentiles.some((wage) => typeof wage !== 'number'));
    expect(open).toEqual([
      {
        ...{ soc: '11-3121', title: 'Human Resources Managers', area: 'United States' },
        percentiles: [83790, 105590, 140030, 189960, '#'],
      },
    ]);
  });

  it('adds up to the published numbers', () => {
    // BLS OEWS, May 2024: sums of the columns annual_p10 to annual_p75, and of annual_p90 without its #
    const sums = [0, 1, 2, 3, 4].map((i) =>
      NATIONAL_PAY.reduce((sum, { percentiles }) => sum + (Number(percentiles[i]) || 0), 0),
    );
    expect(sums).toEqual([688600, 812670, 998920, 1228760, 1265030]);
  });

  it('says its month', () => {
    expect(NATIONAL_MONTH).toBe('2024-05');
  });
});
