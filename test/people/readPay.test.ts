import { readPay } from '../../src/people/readPay';

describe('readPay', () => {
  it.each([
    [21.5, 21.5],
    ['$21.50/hr', 21.5],
    ['21.50', 21.5],
    ['$62,000', 62_000],
    ['62k', 62_000],
    ['$5,993.00', 5993],
    ['$4,500 a month', 54_000],
    [' 4500 ', 4500],
    [0, 0],
    ['(approx.) $21.50/hr', 21.5],
  ])('reads %j as %d', (cell, amount) => {
    expect(readPay(cell)).toBe(amount);
  });

  it.each([
    '$20 to $25',
    'DOE',
    '€21',
    '$900 a week',
    '21.50 + bonus',
    '1,2,3',
    true,
    '($21)',
    '$(21.00)',
    '-$21',
    '- 21',
    '−21/hr',
  ])('reads no pay in %j', (cell) => {
    expect(readPay(cell)).toBeUndefined();
  });
});
