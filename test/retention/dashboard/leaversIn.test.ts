import { leaversIn } from '../../../src/retention/dashboard/leaversIn';

const ends = ['2025-02-28', '2025-03-01', '2025-03-31', '2025-04-01', undefined] as const;

describe('the leavers of a period', () => {
  it('are those whose last day lies in it, both ends included', () => {
    const spans = ends.map((end) => ({ start: '2020-01-06', end }) as const);
    const found = leaversIn(spans, { from: '2025-03-01', to: '2025-03-31' });
    expect(found.map(({ end }) => end)).toEqual(['2025-03-01', '2025-03-31']);
  });
});
