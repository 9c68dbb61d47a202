import { costPart } from '../../../src/retention/dashboard/costPart';
import { aboutOf, readings, shown } from './aboutOf';

const LEFT = { start: '2020-01-06', end: '2025-06-30' } as const;
const SALARIED = { ...LEFT, pay: { amount: 50000, basis: 'year' } } as const;
const HOURLY = { ...LEFT, pay: { amount: 20, basis: 'hour' }, hoursAWeek: 25 } as const;

describe('the cost of turnover', () => {
  // 50,000 + 20 × 25 × 52 = 76,000; 16 % are 12,160, 50 % are 38,000.
  it('is a range of what the leavers of 12 months were paid', () => {
    expect(shown(costPart(aboutOf([SALARIED, HOURLY])))).toEqual([
      [
        ...['Estimate, 12 months', 2, 2, '', 12160, 38000],
        '$12,160 to $38,000 for 2 leavers, at 16–50% of yearly pay (Settings)',
      ],
    ]);
  });

  it('is one figure where the practice has its own', () => {
    expect(readings(costPart(aboutOf([SALARIED], { choices: { cost: { low: 0.21, high: 0.21 } } })))).toEqual([
      '$10,500 for 1 leaver, at 21% of yearly pay (Settings)',
    ]);
  });

  it('says how many leavers it has no pay of', () => {
    expect(readings(costPart(aboutOf([SALARIED, LEFT, LEFT])))).toEqual([
      '$8,000 to $25,000 for 1 of 3 leavers with pay, at 16–50% of yearly pay (Settings)',
    ]);
  });

  it('takes full time where hours are not said, or 0', () => {
    const { lines } = costPart(aboutOf([{ ...HOURLY, hoursAWeek: 0 }], { choices: { cost: { low: 1, high: 1 } } }));
    expect(lines[0]?.low).toBe(41600);
  });

  it('takes a salary as it was paid, whatever the hours', () => {
    const { lines } = costPart(aboutOf([{ ...SALARIED, hoursAWeek: 20 }], { choices: { cost: { low: 1, high: 1 } } }));
    expect(lines[0]?.low).toBe(50_000);
  });

  it('says why there is none', () => {
    expect(readings(costPart(aboutOf([LEFT])))).toEqual(['No pay in the list for those who left.']);
    expect(readings(costPart(aboutOf([{ ...SALARIED, end: '2024-12-31' }])))).toEqual([
      'Nobody left in these 12 months.',
    ]);
  });
});
