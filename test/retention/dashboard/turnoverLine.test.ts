import { turnoverLine } from '../../../src/retention/dashboard/turnoverLine';

describe('a line with a turnover', () => {
  // oracles/turnover.json, person_years: 3 in 11.5 are 26.09 per 100, exact Poisson 5.3797575904–76.2371571282.
  it('has the exact interval per person-year', () => {
    const found = { leavers: 3, base: 11.5, share: 3 / 11.5, personYears: 11.5 };
    const { reading, low, high, figure } = turnoverLine('All', found, { method: 'average' });
    expect(reading).toBe('3 leavers, average 11.5, 26%');
    expect([low, figure, high].map((share) => share?.toFixed(8))).toEqual(['0.05379758', '0.26086957', '0.76237157']);
  });

  it('has the interval of that part of a year where the rate is of a part', () => {
    const found = { leavers: 3, base: 11.5, share: 3 / 11.5, personYears: 11.5 / 4 };
    const { low, high } = turnoverLine('All', found, { method: 'average', ofYear: 0.25 });
    expect([low?.toFixed(8), high?.toFixed(8)]).toEqual(['0.05379758', '0.76237157']);
  });

  it('has the interval per person-year where the rate is so too', () => {
    const found = { leavers: 3, base: 11.5, share: 3 / 11.5, personYears: 11.5 };
    expect(turnoverLine('All', found, { method: 'person-years', ofYear: 0.25 }).low?.toFixed(8)).toBe('0.05379758');
  });

  it('parts thousands by commas', () => {
    const found = { leavers: 1301, base: 5204, share: 0.25, personYears: 5204 };
    expect(turnoverLine('All', found, { method: 'average' }).reading).toBe('1,301 leavers, average 5,204, 25%');
  });

  it('has no rate below five, and none of nothing', () => {
    const few = { leavers: 1, base: 4.99, share: 1 / 4.99, personYears: 5 };
    expect(turnoverLine('MA', few, { method: 'average' })).toEqual({
      ...{ what: 'MA', people: 4.99, leavers: 1, reading: '1 leaver, average 5; counts only: fewer than five' },
    });
  });
});
