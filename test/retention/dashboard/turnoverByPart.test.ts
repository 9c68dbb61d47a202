import { turnoverByPart } from '../../../src/retention/dashboard/turnoverByPart';
import { aboutOf, readings, shown, times } from './aboutOf';

const STAYS = { start: '2020-01-06' } as const;
const LEFT = { start: '2020-01-06', end: '2025-12-31' } as const;

describe('the turnover by role or site', () => {
  it('counts each group, the largest first, however its word is typed', () => {
    const people = [
      { ...STAYS, role: 'Biller' },
      ...times(8, { ...STAYS, role: 'MA' }),
      { ...STAYS, role: ' ma ' },
      { ...LEFT, role: 'MA' },
    ];
    expect(shown(turnoverByPart(aboutOf(people), 'role')).map((line) => [line[0], line[2], line[6]])).toEqual([
      // 10 at 12 counting days and 9 at the last one
      ['MA', 1, '1 leaver, average 9.9, 10%'],
      ['Biller', 0, '0 leavers, average 1; counts only: fewer than five'],
    ]);
  });

  it('counts those without a site together', () => {
    const people = [{ ...STAYS, site: 'Elm St' }, ...times(2, STAYS)];
    expect(turnoverByPart(aboutOf(people), 'site').lines.map(({ what }) => what)).toEqual(['No site', 'Elm St']);
  });

  it('says so where the list has no roles, or nobody was employed', () => {
    expect(readings(turnoverByPart(aboutOf([STAYS]), 'role'))).toEqual(['No roles in the list.']);
    expect(readings(turnoverByPart(aboutOf([]), 'site'))).toEqual(['No sites in the list.']);
    const gone = { start: '2020-01-06', end: '2021-01-08', role: 'MA' } as const;
    expect(readings(turnoverByPart(aboutOf([gone]), 'role'))).toEqual(['Nobody was employed in these 12 months.']);
  });

  it('has one line for others, with their rate where they are enough', () => {
    const people = ['A', 'B', 'C', 'D', 'E', 'F'].map((site) => ({ ...STAYS, site }));
    const { fold } = turnoverByPart(aboutOf([...people, { ...LEFT, site: 'F' }]), 'site');
    expect(fold?.others(2)).toMatchObject({
      ...{ what: '4 other sites', reading: '0 leavers, average 4; counts only: fewer than five' },
    });
    expect(fold?.others(1)).toMatchObject({ what: '5 other sites', figure: 0, reading: '0 leavers, average 5, 0%' });
    expect(fold?.others(0)).toMatchObject({ what: '6 other sites', people: 6.92, leavers: 1 });
  });
});
