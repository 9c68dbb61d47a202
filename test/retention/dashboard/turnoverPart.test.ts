import { turnoverPart } from '../../../src/retention/dashboard/turnoverPart';
import { aboutOf, readings, SIXTEEN, shown, times } from './aboutOf';

const STAYS = { start: '2020-01-06' } as const;
const LEFT = { start: '2020-01-06', end: '2025-06-30' } as const;

describe('the turnover of 12 months', () => {
  // oracles/turnover.json, practice_2025: 5 separations, 52.0 % over 13 month-ends; exact Poisson bounds of 5, 3 and 1
  // (Garwood 1936: 1.6235–11.6683, 0.6187–8.7673, 0.0253–5.5716) over 9.848 person-years.
  it('counts the leavers of the practice of 16 people, of all and by kind', () => {
    expect(shown(turnoverPart(aboutOf(SIXTEEN)))).toEqual([
      ['All', 9.62, 5, 0.52, 0.165, 1.185, '5 leavers, average 9.6, 52%, 3 stayed a year or less'],
      ['Voluntary', 9.62, 3, 0.312, 0.063, 0.89, '3 leavers, average 9.6, 31%'],
      ['Involuntary', 9.62, 1, 0.104, 0.003, 0.566, '1 leaver, average 9.6, 10%'],
      ['Other', 9.62, 1, 0.104, 0.003, 0.566, '1 leaver, average 9.6, 10%'],
    ]);
  });

  it.each([
    ['simple', '5 leavers, average of first and last day 10, 50%, 3 stayed a year or less'],
    ['person-years', '5 leavers, 9.8 person-years, 51%, 3 stayed a year or less'],
  ] as const)('names the method %s', (method, reading) => {
    expect(readings(turnoverPart(aboutOf(SIXTEEN, { choices: { method } })))[0]).toBe(reading);
  });

  // oracles/turnover.json, intervals: 3 in 11.5 person-years are 5.38–76.24 per 100; here in about as many.
  it('shows 3 leavers of 11.5 with 26%', () => {
    const people = [...times(10, STAYS), ...times(3, LEFT)];
    const [all] = turnoverPart(aboutOf(people, { choices: { method: 'simple' } })).lines;
    expect([all?.people, all?.leavers]).toEqual([11.5, 3]);
    expect(all?.reading).toBe('3 leavers, average of first and last day 11.5, 26%, 0 stayed a year or less');
  });

  it('shows counts only below five people', () => {
    expect(shown(turnoverPart(aboutOf([...times(4, STAYS), LEFT])))[0]).toEqual([
      ...['All', 4.46, 1, '', '', '', '1 leaver, average 4.5, 0 stayed a year or less; counts only: fewer than five'],
    ]);
  });

  it('tells nothing by kind where the list says none', () => {
    const { lines } = turnoverPart(aboutOf([...times(9, STAYS), LEFT]));
    expect(lines.map(({ what, leavers }) => [what, leavers])).toEqual([
      ['All', 1],
      ['Kind not said', 1],
    ]);
    expect(lines[1]?.reading).toBe('1 leaver, average 9.5, 11%, fill in Leaving kind');
  });

  it('counts leavers without a kind beside those with one', () => {
    const { lines } = turnoverPart(aboutOf([...times(9, STAYS), LEFT, { ...LEFT, kind: 'voluntary' }]));
    expect(lines.map(({ what, leavers }) => [what, leavers])).toEqual([
      ['All', 2],
      ['Voluntary', 1],
      ['Involuntary', 0],
      ['Other', 0],
      ['Kind not said', 1],
    ]);
  });

  it('says nothing of short stays where nobody left', () => {
    expect(readings(turnoverPart(aboutOf(times(6, STAYS))))[0]).toBe('0 leavers, average 6, 0%');
  });

  it('says who is not in the rate, so that a bare 0% never stands for them', () => {
    const people = [...times(6, STAYS), ...times(2, { end: '2025-06-30' }), {}];
    expect(readings(turnoverPart(aboutOf(people)))[0]).toBe(
      '0 leavers, average 6, 0%, 2 left without a Start: not in turnover, 1 without Start',
    );
  });

  it('has counts for nobody', () => {
    expect(readings(turnoverPart(aboutOf([])))[0]).toBe('0 leavers, average 0; counts only: fewer than five');
  });
});
