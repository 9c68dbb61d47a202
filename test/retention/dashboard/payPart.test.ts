import { payPart } from '../../../src/retention/dashboard/payPart';
import type { MarketRow } from '../../../src/retention/marketRow';
import { aboutOf, readings, shown, times } from './aboutOf';

const MA = { role: 'Medical assistant', pay: { amount: 44200, basis: 'year' } } as const;
const manager = (amount: number) => ({ role: 'Office manager', pay: { amount, basis: 'year' } }) as const;
const market = (percentiles: MarketRow['percentiles'], area = 'Ohio'): readonly MarketRow[] => [
  { soc: '31-9092', title: 'Medical Assistants', percentiles, area },
];

describe('pay against the market', () => {
  // oracles/pay.json, 31-9092: 35,020 37,610 44,200 48,160 57,830; (44,200 − 37,610) / (48,160 − 37,610) = .62.
  it('shows the median pay of a role between the market’s P10 and P90', () => {
    const people = [MA, { ...MA, pay: { amount: 21.25, basis: 'hour' } } as const, { ...MA, isHere: false }];
    expect(shown(payPart(aboutOf(people)))).toEqual([
      [
        ...['Medical assistant', 2, '', 44200, 35020, 57830],
        'percentile 50 of 31-9092, compa-ratio 1.00, range penetration 0.62',
      ],
    ]);
  });

  // oracles/pay.json, 11-9111: 95,000 has compa-ratio .8054, percentile 30.48, range penetration .08719.
  it('holds an office manager against two occupations, or the one that was chosen', () => {
    expect(shown(payPart(aboutOf([manager(95000)]))).map((line) => [line[0], line[6]])).toEqual([
      ['Office manager (11-9111)', 'percentile 30 of 11-9111, compa-ratio 0.81, range penetration 0.09'],
      // 43-1011: P75 82,340, P90 102,980: 75 + 15 × 12,660 / 20,640 = 84.2; 95,000 / 66,140 = 1.436
      ['Office manager (43-1011)', 'percentile 84 of 43-1011, compa-ratio 1.44, range penetration 1.43'],
    ]);
    const chosen = aboutOf([manager(95000)], { choices: { officeManager: ['43-1011'] } });
    expect(payPart(chosen).lines.map(({ what }) => what)).toEqual(['Office manager']);
  });

  // oracles/pay.json: 60,000 is below 10 with .5086, 230,000 above 90.
  it('says on which side of the published wages a pay lies', () => {
    const ofManager = (amount: number) => readings(payPart(aboutOf([manager(amount)])))[0]?.split(',')[0];
    expect([ofManager(60000), ofManager(230000)]).toEqual([
      'below percentile 10 of 11-9111',
      'above percentile 90 of 11-9111',
    ]);
    const top = aboutOf([{ ...MA, pay: { amount: 90000, basis: 'year' } }], {
      market: market([36000, 40000, 44000, 48000, '#']),
    });
    expect(shown(payPart(top))[0]?.slice(4)).toEqual([
      ...[36000, '', 'percentile 75 or more of 31-9092, compa-ratio 2.05, range penetration 6.25, Ohio'],
    ]);
  });

  it('leaves out what a market above the top published wage has not', () => {
    const about = aboutOf([MA], { market: market([36000, 40000, '#', '#', '#'], '') });
    expect(readings(payPart(about))).toEqual(['percentile 25 or more of 31-9092']);
  });

  it('says where the market is not as published', () => {
    expect(readings(payPart(aboutOf([MA], { choices: { ageing: 0.03 } })))[0]).toMatch(/, market \+3% a year$/);
    const ohio = aboutOf([MA], { choices: { ageing: 0.03 }, market: market([1000, 2000, 3000, 4000, 5000]) });
    expect(readings(payPart(ohio))[0]).toMatch(/, Ohio$/);
  });

  it('names a row of the market that is damaged, or missing', () => {
    expect(readings(payPart(aboutOf([MA], { market: market([1000, 2000, undefined, 4000, 5000]) })))).toEqual([
      'Market pay of 31-9092: P50 is missing or unreadable',
    ]);
    expect(readings(payPart(aboutOf([MA], { market: market([2000, 1000, 3000, 4000, 5000]) })))).toEqual([
      'Market pay of 31-9092: P25 is below P10',
    ]);
    expect(readings(payPart(aboutOf([{ ...MA, occupation: '99-9999' }])))).toEqual([
      'Market pay has no row for 99-9999',
    ]);
  });

  it('shows roles whose occupation is not known last, and draws the others', () => {
    const people = [...times(3, { ...MA, role: 'Scribe' }), { ...MA, role: undefined }, MA];
    const { lines, charts } = payPart(aboutOf(people));
    expect(lines.map(({ what, low }) => [what, low])).toEqual([
      ['Medical assistant', 35020],
      ['Scribe', undefined],
      ['No role', undefined],
    ]);
    expect(lines[1]?.reading).toBe('occupation not known: write its code into Occupation (SOC)');
    expect(charts?.map((chart) => chart.lines)).toEqual([1]);
  });

  it('holds a yearly pay for fewer hours against the market at 40 hours', () => {
    const half = { ...MA, pay: { amount: 22_100, basis: 'year' }, hoursAWeek: 20 } as const;
    expect(shown(payPart(aboutOf([half])))[0]?.slice(0, 4)).toEqual(['Medical assistant', 1, '', 44_200]);
  });

  it('finds a role of other work by its title in the market, however it is typed', () => {
    const scribes: MarketRow = {
      ...{ soc: '', title: 'Medical Scribes', area: 'Ohio' },
      percentiles: [30_000, 40_000, 44_200, 50_000, 60_000],
    };
    const people = [
      { ...MA, role: 'Medical scribe' },
      { ...MA, role: 'medical scribe' },
    ];
    expect(shown(payPart(aboutOf(people, { market: [scribes] }))).map((line) => [line[0], line[1], line[4]])).toEqual([
      ['Medical scribe', 2, 30_000],
    ]);
  });

  it('shows roles whose market row is damaged last', () => {
    const damaged: MarketRow = { soc: '29-1141', title: 'RN', area: '', percentiles: [50_000, 1000, 2000, 3000, 4000] };
    const rows = [damaged, ...market([36_000, 40_000, 44_000, 48_000, 56_000])];
    const { lines } = payPart(aboutOf([...times(3, { ...MA, role: 'RN' }), MA], { market: rows }));
    expect(lines.map(({ what, low }) => [what, low])).toEqual([
      ['Medical assistant', 36_000],
      ['RN', undefined],
    ]);
  });

  it('tells people of one role apart by their codes', () => {
    const nurse = { role: 'Nurse', pay: MA.pay };
    const people = [{ ...nurse, occupation: '29-1141' }, { ...nurse, occupation: '29-2061' }, nurse];
    expect(payPart(aboutOf(people)).lines.map(({ what }) => what)).toEqual([
      ...['Nurse (29-1141)', 'Nurse (29-2061)', 'Nurse'],
    ]);
  });

  it('counts nobody twice among the others', () => {
    const { fold } = payPart(aboutOf([...times(2, MA), manager(95000), { ...MA, role: 'Scribe' }]));
    expect(fold?.others(1)).toEqual({ what: 'Other roles', people: 3, reading: '3 lines, 1 without market pay' });
    expect(fold?.others(3)).toMatchObject({ people: 1 });
  });

  it('says so where there is no pay', () => {
    expect(readings(payPart(aboutOf([{ role: 'MA' }, { ...MA, isHere: false }])))).toEqual([
      'No pay in the list: write it into Pay.',
    ]);
  });
});
