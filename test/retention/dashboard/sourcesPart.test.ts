import { sourcesPart } from '../../../src/retention/dashboard/sourcesPart';
import { aboutOf, readings, shown, times } from './aboutOf';

const SOON_GONE = { start: '2025-01-06', end: '2025-02-28', source: 'Indeed' } as const;
const HIRED = { start: '2025-01-06', source: 'Indeed' } as const;

describe('the sources of hires', () => {
  // Wilson of 4 of 5: .3755–.9638.
  it('shows how many of each stayed longer than 90 days', () => {
    const people = [...times(4, HIRED), SOON_GONE, { ...HIRED, source: 'Walk-in' }];
    expect(shown(sourcesPart(aboutOf(people)))).toEqual([
      ['Indeed', 5, 1, 0.8, 0.376, 0.964, '4 of 5 stayed longer than 90 days, 80%'],
      ['Walk-in', 1, 0, '', '', '', '1 of 1 stayed longer than 90 days; counts only: fewer than five'],
    ]);
  });

  it('counts as 90-day turnover does: hires since the first leaver that are old enough', () => {
    const people = [SOON_GONE, { ...HIRED, start: '2011-05-02' } as const, { ...HIRED, start: '2025-12-01' } as const];
    expect(sourcesPart(aboutOf(people)).lines.map(({ people: hired }) => hired)).toEqual([1]);
  });

  it('has shares of five people, not of five hires', () => {
    const people = [...times(4, { ...HIRED, person: 1 }), HIRED];
    expect(readings(sourcesPart(aboutOf(people)))).toEqual([
      '5 of 5 stayed longer than 90 days; counts only: fewer than five',
    ]);
  });

  it('makes one line of the others', () => {
    const { fold } = sourcesPart(aboutOf(['A', 'B', 'C'].map((source) => ({ ...SOON_GONE, source }))));
    expect(fold?.others(1)).toMatchObject({ what: '2 other sources', people: 2, leavers: 2 });
  });

  it('says why there is nothing to tell', () => {
    expect(readings(sourcesPart(aboutOf([{ start: '2025-01-06' }])))).toEqual([
      'No sources yet: write into Source how people came.',
    ]);
    expect(readings(sourcesPart(aboutOf([{ ...HIRED, start: '2025-12-31' }])))).toEqual([
      'Nobody hired since January 2025 started 90 days ago or more.',
    ]);
  });
});
