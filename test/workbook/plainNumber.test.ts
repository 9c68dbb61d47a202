import { plainNumber } from '../../src/workbook/plainNumber';

describe('a plain number', () => {
  it('has one decimal at most', () => {
    expect([0, 18, 18.142857, 9.96].map(plainNumber)).toEqual(['0', '18', '18.1', '10']);
  });

  it('has commas from a thousand on', () => {
    expect([999, 1301, 1234567.89].map(plainNumber)).toEqual(['999', '1,301', '1,234,567.9']);
  });
});
