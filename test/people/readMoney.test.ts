import { readMoney } from '../../src/people/readMoney';

describe('readMoney', () => {
  it.each([
    [62000, 62000, 62000, 'year'],
    [18.5, 18.5, 18.5, 'hour'],
    ['$62k', 62000, 62000, 'year'],
    ['62,000', 62000, 62000, 'year'],
    ['62000', 62000, 62000, 'year'],
    ['18/hr', 18, 18, 'hour'],
    ['18hr', 18, 18, 'hour'],
    ['$18.50 per hour', 18.5, 18.5, 'hour'],
    ['$18-20/hr', 18, 20, 'hour'],
    ['18/hr - 20/hr', 18, 20, 'hour'],
    ['45-50k', 45000, 50000, 'year'],
    ['45k-50', 45000, 50000, 'year'],
    ['$45,000 – $50,000', 45000, 50000, 'year'],
    ['between 50 and 60k', 50000, 60000, 'year'],
    ['55K/yr', 55000, 55000, 'year'],
    ['$4,500/mo', 54000, 54000, 'year'],
    ['62k DOE', 62000, 62000, 'year'],
    ['$20/hr + 401k', 20, 20, 'hour'],
    ['USD 62,000', 62000, 62000, 'year'],
    ['50k+', 50000, 50000, 'year'],
  ])('reads %p', (cell, from, to, basis) => {
    expect(readMoney(cell)).toEqual({ from, to, basis });
  });

  it('takes less than 200 for an hour and 10,000 or more for a year, and nothing between', () => {
    expect(readMoney(199)).toMatchObject({ basis: 'hour' });
    expect(readMoney(200)).toBeUndefined();
    expect(readMoney(9999)).toBeUndefined();
    expect(readMoney(10000)).toMatchObject({ basis: 'year' });
  });

  it.each([
    '',
    'DOE',
    'negotiable',
    'open',
    'market rate',
    'level 3',
    'low 60s',
    '20 hours',
    '$500/wk',
    '62/yr',
    '62.000',
    '-5',
    0,
  ])('finds no amount in %p', (cell) => {
    expect(readMoney(cell)).toBeUndefined();
  });

  it.each(['€50.000', '50k EUR', 'C$50k', '£40k', '50k CAD'])('does not take "%s" for US dollars', (cell) => {
    expect(readMoney(cell)).toBeUndefined();
  });

  it('does not choose between amounts that are no range', () => {
    expect(readMoney('$20/hr, 30 hrs a week')).toBeUndefined();
    expect(readMoney('$18/hr or 40k/yr')).toBeUndefined();
  });
});
