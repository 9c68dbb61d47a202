import { shareLine } from '../../../src/retention/dashboard/shareLine';

describe('a line with a share', () => {
  // oracles/turnover.json, intervals: 3 of 12, Wilson .0889416684–.5323053349.
  it('has the Wilson interval', () => {
    const { figure, low, high, reading } = shareLine('A', { people: 12, leavers: 3 }, '3 of 12 left');
    expect([figure, low?.toFixed(8), high?.toFixed(8)]).toEqual([0.25, '0.08894167', '0.53230533']);
    expect(reading).toBe('3 of 12 left, 25%');
  });

  it('can be about those who stayed', () => {
    expect(shareLine('A', { people: 12, leavers: 3, count: 9 }, '9 of 12 stayed').figure).toBe(0.75);
  });

  it('has counts alone below five', () => {
    expect(shareLine('A', { people: 4, leavers: 3 }, '3 of 4 left', ['2 too new'])).toEqual({
      ...{ what: 'A', people: 4, leavers: 3, reading: '3 of 4 left, 2 too new; counts only: fewer than five' },
    });
  });
});
