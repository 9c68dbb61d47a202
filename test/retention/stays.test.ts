import { stays } from '../../src/retention/stays';

describe('stays', () => {
  it('last to the last day of who left, and to the known day of who is here', () => {
    expect(
      stays(
        [
          { start: '2025-01-01', end: '2025-01-31' },
          { start: '2025-03-01', end: undefined },
        ],
        '2025-03-31',
      ),
    ).toEqual([
      { days: 30, left: true },
      { days: 30, left: false },
    ]);
  });

  it('of who left on the first day are 0 days long', () => {
    expect(stays([{ start: '2025-01-01', end: '2025-01-01' }], '2025-03-31')).toEqual([{ days: 0, left: true }]);
  });

  it('end on the known day for who leaves that day, and go on for who leaves later', () => {
    expect(stays([{ start: '2025-03-01', end: '2025-03-31' }], '2025-03-31')).toEqual([{ days: 30, left: true }]);
    expect(stays([{ start: '2025-03-01', end: '2025-04-01' }], '2025-03-31')).toEqual([{ days: 30, left: false }]);
  });

  it('begin on the known day at the latest', () => {
    expect(stays([{ start: '2025-03-31', end: undefined }], '2025-03-31')).toEqual([{ days: 0, left: false }]);
    expect(stays([{ start: '2025-04-01', end: undefined }], '2025-03-31')).toEqual([]);
  });
});
