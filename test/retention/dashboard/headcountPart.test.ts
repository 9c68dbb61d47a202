import { headcountPart } from '../../../src/retention/dashboard/headcountPart';
import { aboutOf, readings, shown, times } from './aboutOf';

const HERE = { start: '2020-01-06' } as const;
const LEFT = { start: '2020-01-06', end: '2025-12-31' } as const;

describe('the headcount', () => {
  it('counts who is here today, by site', () => {
    const people = [...times(2, { ...HERE, site: 'Elm St' }), { ...HERE, site: 'Oak St' }, { ...LEFT, site: 'Elm St' }];
    expect(shown(headcountPart(aboutOf(people, { toCome: 1 })))).toEqual([
      ['On 12/31/2025', 3, '', '', '', '', 'Elm St 2, Oak St 1, 1 to start later'],
    ]);
  });

  it('counts the people of small sites together', () => {
    const sites = (count: number) => times(3, HERE).concat('ABCDEFG'.slice(0, count).split('').map(sited));
    const sited = (site: string) => ({ ...HERE, site });
    expect(readings(headcountPart(aboutOf(sites(4))))).toEqual(['No site 3, A 1, B 1, C 1, 1 other site 1']);
    expect(readings(headcountPart(aboutOf(sites(6))))).toEqual(['No site 3, A 1, B 1, C 1, 3 other sites 3']);
  });

  it.each([
    [0, '0 people here'],
    [1, '1 person here'],
    [1301, '1,301 people here'],
  ])('says how many %i are', (count, reading) => {
    expect(readings(headcountPart(aboutOf(times(count, HERE))))).toEqual([reading]);
  });

  it('tells of a list without dates how many left, and of fewer than five the counts', () => {
    const gone = (left: number) => [...times(3, {}), ...times(left, { isHere: false })];
    expect(shown(headcountPart(aboutOf(gone(2))))[1]).toEqual([
      ...['Left, whenever', 5, 2, 0.4, 0.118, 0.769, '2 of 5 rows in the list, 40%, turnover needs Start and End'],
    ]);
    expect(readings(headcountPart(aboutOf(gone(1))))[1]).toBe(
      '1 of 4 rows in the list, turnover needs Start and End; counts only: fewer than five',
    );
  });

  it('says how many left on an unknown day', () => {
    const people = [...times(2, HERE), { ...HERE, isHere: false, isDated: false }];
    expect(readings(headcountPart(aboutOf(people)))).toEqual(['2 people here, 1 left on an unknown day']);
  });

  it('says who has no Start where others have', () => {
    const people = [...times(2, HERE), {}, ...times(2, { end: '2025-06-30' })];
    expect(readings(headcountPart(aboutOf(people)))).toEqual([
      '3 people here, 2 left without a Start: not in turnover, 1 without Start',
    ]);
  });

  it('counts as gone of a list without dates only who is known to have left', () => {
    const people = [...times(3, {}), { isHere: false }, { isHere: false, hasLeft: undefined }];
    expect(shown(headcountPart(aboutOf(people)))[1]?.slice(1, 3)).toEqual([5, 1]);
  });

  it('has one line where all are yet to start', () => {
    expect(readings(headcountPart(aboutOf([], { toCome: 3 })))).toEqual(['0 people here, 3 to start later']);
  });
});
