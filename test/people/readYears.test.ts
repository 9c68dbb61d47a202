import { readYears } from '../../src/people/readYears';

describe('readYears', () => {
  it.each([
    [5, 5],
    [0, 0],
    ['5', 5],
    ['5.5', 5.5],
    ['5,5', 5.5],
    ['5+ yrs', 5],
    ['5 years', 5],
    ['15+yrs', 15],
    ['about 5', 5],
    ['~8', 8],
    ['five years', 5],
    ['Twenty', 20],
    ['a year', 1],
    ['1 1/2 years', 1.5],
    ['2½ years', 2.5],
    ['18 months', 1.5],
    ['2 yrs 6 mos', 2.5],
    ['2y6m', 2.5],
    ['2 years and 6 months', 2.5],
    ['10+ (dental)', 10],
    ['5 years in dental', 5],
    ['none', 0],
    ['0', 0],
  ])('reads %p', (cell, years) => {
    expect(readYears(cell)).toBe(years);
  });

  it('takes the lower end of a range', () => {
    expect(readYears('3-5 years')).toBe(3);
    expect(readYears('3 – 5')).toBe(3);
    expect(readYears('three to five years')).toBe(3);
    expect(readYears('6-12 months')).toBe(0.5);
  });

  it('takes a lower bound for the years', () => {
    expect(readYears('>20')).toBe(20);
    expect(readYears('over 10 years')).toBe(10);
    expect(readYears('5 or more')).toBe(5);
  });

  it('takes less than a year for 0, and no other upper bound', () => {
    expect(readYears('<1 year')).toBe(0);
    expect(readYears('less than a year')).toBe(0);
    expect(readYears('<5')).toBeUndefined();
  });

  it.each([
    '',
    'N/A',
    'since 2015',
    '2015',
    '2015-2020',
    '70',
    61,
    -1,
    true,
    '1,200',
    'a few',
    '5 years MA, 3 years lead',
    '11/2',
  ])('finds no years in %p', (cell) => {
    expect(readYears(cell)).toBeUndefined();
  });
});
