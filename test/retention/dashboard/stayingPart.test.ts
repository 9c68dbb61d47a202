import fc from 'fast-check';
import { daysAfter } from '../../../src/calendar/daysAfter';
import { stayingPart } from '../../../src/retention/dashboard/stayingPart';
import { anySpans } from '../anySpans';
import { aboutOf, readings, SIXTEEN, shown, type Told, times } from './aboutOf';

const TODAY = '2026-12-31';

/** Miller 1981, maintained group; oracles/survival.json, aml_maintained, a week as ten days; + is still here. */
const AML = '90 130 130+ 180 230 280+ 310 340 450+ 480 1610+'.split(' ').map((stay): Told => {
  const days = Number.parseInt(stay, 10);
  return stay.endsWith('+')
    ? { start: daysAfter(TODAY, -days) }
    : { start: '2021-01-04', end: daysAfter('2021-01-04', days) };
});

describe('staying by tenure', () => {
  it('shows the share that stays, its log-log interval and how many are still observed', () => {
    expect(shown(stayingPart(aboutOf(AML, { today: TODAY, choices: { leastAtRisk: 1 } })))).toEqual([
      ['90 days', 11, 1, 0.909, 0.508, 0.987, '91% stay longer; 11 still observed'],
      ['180 days', 8, 3, 0.716, 0.35, 0.899, '72% stay longer; 8 still observed'],
      ['1 year', 3, 6, 0.368, 0.093, 0.657, '37% stay longer; 3 still observed'],
      // R: median 31
      ['2 years', 1, 7, 0.184, 0.012, 0.525, '18% stay longer; 1 still observed; half gone by day 310'],
    ]);
  });

  it('ends where fewer than five are still observed', () => {
    const { lines, charts } = stayingPart(aboutOf(AML, { today: TODAY }));
    expect(lines.map(({ what, people }) => [what, people])).toEqual([
      ['90 days', 11],
      ['180 days', 8],
    ]);
    expect(charts?.map(({ lines: count }) => count)).toEqual([2]);
  });

  // By hand: S is 14/16 at 90 days, times 12/13 at 180, times 10/11 at a year.
  it('says from when on leavers may be missing', () => {
    expect(readings(stayingPart(aboutOf(SIXTEEN)))).toEqual([
      '88% stay longer; 13 still observed; leavers before 2024 may be missing',
      '81% stay longer; 12 still observed',
      '73% stay longer; 9 still observed',
      '73% stay longer; 6 still observed',
    ]);
  });

  it('has no interval before anybody left', () => {
    const [line] = stayingPart(aboutOf(times(9, { start: '2025-06-02' }))).lines;
    expect([line?.figure, line?.low, line?.high]).toEqual([1, undefined, undefined]);
  });

  it('parts the thousands of a day by a comma', () => {
    const gone = times(10, { start: '2020-01-06', end: '2023-07-31' } as const);
    expect(readings(stayingPart(aboutOf([...gone, ...times(6, { start: '2020-01-06' })]))).at(-1)).toBe(
      '38% stay longer; 6 still observed; half gone by day 1,302',
    );
  });

  it('is hidden below five people, however often each was here', () => {
    const spells = [...SIXTEEN].map((told, i) => ({ ...told, person: i % 4 }));
    expect(readings(stayingPart(aboutOf(spells)))).toEqual(['Hidden: fewer than five people']);
    expect(readings(stayingPart(aboutOf([])))).toEqual(['Hidden: fewer than five people']);
  });

  it('is hidden where nobody has been here for 90 days', () => {
    expect(readings(stayingPart(aboutOf(times(9, { start: '2025-12-31' }))))).toEqual([
      'Hidden: fewer than 5 people observed for 90 days',
    ]);
  });

  it('never rises', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const shares = stayingPart(aboutOf(spans, { today: '2027-12-31' })).lines.flatMap(({ figure }) => figure ?? []);
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
      }),
    );
  });
});
