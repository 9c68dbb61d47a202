import { retentionRatePart } from '../../../src/retention/dashboard/retentionRatePart';
import { aboutOf, readings, SIXTEEN, shown } from './aboutOf';

describe('the retention rate', () => {
  // oracles/turnover.json, retention_2025: 7 of 10; Wilson .3968–.8922.
  it('is the share of those of twelve months ago who are here now', () => {
    expect(shown(retentionRatePart(aboutOf(SIXTEEN)))).toEqual([
      ['12 months', 10, 3, 0.7, 0.397, 0.892, 'Here on 12/31/2024: 10; here now: 7 of them, 70%'],
    ]);
  });

  it('counts who left and came back as here', () => {
    const back = [
      ...[{ person: 1, start: '2020-01-06', end: '2025-03-31' } as const],
      ...[{ person: 1, start: '2025-09-01' } as const],
    ];
    expect(readings(retentionRatePart(aboutOf(back)))).toEqual([
      'Here on 12/31/2024: 1; here now: 1 of them; counts only: fewer than five',
    ]);
  });

  it('says so where nobody was here', () => {
    expect(readings(retentionRatePart(aboutOf([{ start: '2025-12-31' }])))).toEqual([
      'Nobody was here twelve months ago.',
    ]);
  });
});
