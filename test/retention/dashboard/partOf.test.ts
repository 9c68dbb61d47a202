import { partOf } from '../../../src/retention/dashboard/partOf';

describe('a part of a number', () => {
  it('has commas in both', () => {
    expect([partOf(0, 1), partOf(1301, 20144)]).toEqual(['0 of 1', '1,301 of 20,144']);
  });
});
