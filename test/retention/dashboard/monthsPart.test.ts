import { monthsPart } from '../../../src/retention/dashboard/monthsPart';
import { aboutOf, SIXTEEN, shown } from './aboutOf';

describe('month by month', () => {
  // oracles/turnover.json, headcount_month_ends.
  it('shows headcount, hires and leavers of the last 12 months', () => {
    const lines = shown(monthsPart(aboutOf(SIXTEEN)));
    expect(lines.map((line) => line[1])).toEqual([10, 9, 9, 8, 9, 10, 9, 9, 10, 11, 11, 10]);
    expect(lines.map((line) => line[2])).toEqual([0, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 1]);
    expect([lines[0], lines[2], lines[11]].map((line) => [line?.[0], line?.[6]])).toEqual([
      ['Jan 2025', '0 hires, 0 leavers'],
      ['Mar 2025', '1 hire, 1 leaver'],
      ['Dec 2025', '0 hires, 1 leaver'],
    ]);
  });

  it('says that a month is not over', () => {
    expect(shown(monthsPart(aboutOf(SIXTEEN, { today: '2025-07-30' }))).at(-1)).toEqual([
      ...['Jul 2025', 9, 1, '', '', '', '0 hires, 1 leaver so far'],
    ]);
  });

  it('ends with February on a leap day', () => {
    const months = monthsPart(aboutOf(SIXTEEN, { today: '2024-02-29' })).lines.map(({ what }) => what);
    expect([months.length, months[0], months[11]]).toEqual([12, 'Mar 2023', 'Feb 2024']);
  });

  it('counts who came and left in the same month as a hire and a leaver', () => {
    const [, , march] = monthsPart(aboutOf([{ start: '2025-03-03', end: '2025-03-07' }])).lines;
    expect([march?.people, march?.reading]).toEqual([0, '1 hire, 1 leaver']);
  });

  it('draws both over all months', () => {
    const { charts = [] } = monthsPart(aboutOf(SIXTEEN));
    expect(charts.map(({ title, lines }) => [title, lines])).toEqual([
      ['Headcount', 12],
      ['Turnover by month', 12],
    ]);
  });
});
