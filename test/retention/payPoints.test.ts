import { payPoints } from '../../src/retention/payPoints';

describe('the points of market pay', () => {
  it('are five, or as many as are published', () => {
    const row = { soc: '11-3121', title: '', area: '' };
    expect(payPoints({ ...row, percentiles: [1000, 2000, 3000, 4000, 5000] })).toHaveLength(5);
    expect(payPoints({ ...row, percentiles: [1000, 2000, 3000, 4000, '#'] }).slice(-1)).toEqual([
      { percentile: 75, pay: 4000 },
    ]);
  });

  it('are refused of a bad row', () => {
    expect(() =>
      payPoints({ soc: '11-3121', title: '', percentiles: [1000, 2000, 3000, 4000, undefined], area: '' }),
    ).toThrow('Market pay of 11-3121: P90 is missing or unreadable');
  });
});
