import fc from 'fast-check';
import { daysAfter } from '../../src/calendar/daysAfter';
import { retentionDashboardChange } from '../../src/retention/retentionDashboard';
import { anyDay } from './anySpans';
import { aboutOf, SIXTEEN, type Told, times } from './dashboard/aboutOf';

type About = ReturnType<typeof aboutOf>;

const PARTS = [
  ...['Headcount', 'Turnover, 12 months', 'Turnover by year', 'Turnover by role', 'Turnover by site'],
  ...['Retention rate', '90-day turnover', 'First-year turnover', 'Staying by tenure', 'Reasons for leaving'],
  ...['Source and 90-day stay', 'Pay against market', 'Training and leave', 'Cost of turnover', 'Month by month'],
];

const rowsOf = (about: About) => retentionDashboardChange(about).rows;
const partsOf = (about: About) => [...new Set(rowsOf(about).map(({ Part }) => Part))];
const charts = (about: About) =>
  (retentionDashboardChange(about).charts ?? []).map(({ title, from, to }) => [title, to - from + 1]);

/** People of many roles and sites, some gone, with what else a list may say. */
const anyPeople: fc.Arbitrary<readonly Told[]> = fc.array(
  fc
    .record({
      ...{ start: anyDay, stayed: fc.option(fc.nat({ max: 800 }), { nil: undefined }) },
      role: fc.constantFrom('MA', 'Front desk', 'Biller', 'Office manager', 'Scribe', 'RN', undefined),
      site: fc.constantFrom('Elm St', 'Oak St', 'Ash St', 'Bay St', 'Fir St', undefined),
      source: fc.constantFrom('Indeed', 'Walk-in', 'Referral', 'Agency', undefined),
      reason: fc.constantFrom('Pay', 'Moved away', 'Retired', 'School', undefined),
      kind: fc.constantFrom(...(['voluntary', 'involuntary', 'other', undefined] as const)),
      pay: fc.constantFrom(
        { amount: 18, basis: 'hour' } as const,
        { amount: 61000, basis: 'year' } as const,
        undefined,
      ),
    })
    .map(({ stayed, ...told }) => ({ ...told, end: stayed === undefined ? undefined : daysAfter(told.start, stayed) })),
  { minLength: 1, maxLength: 60 },
);

/** A day after everybody has started, in the midst of a year. */
const TODAY = '2027-04-30';

describe('the Retention dashboard', () => {
  it('is made anew, one flat table below its header', () => {
    const { table, how, columns } = retentionDashboardChange(aboutOf(SIXTEEN));
    expect([table.name, table.isGenerated, how]).toEqual(['Retention', true, 'replace']);
    expect(columns.map(({ header }) => header)).toEqual([
      ...['Part', 'What', 'People', 'Leavers', 'Rate or pay', 'Low', 'High', 'Reading'],
    ]);
    expect(partsOf(aboutOf(SIXTEEN))).toEqual(PARTS);
  });

  // oracles/turnover.json, practice_2025, on its last day.
  it('shows the practice of 16 people as worked out by hand', () => {
    const rows = rowsOf(aboutOf(SIXTEEN));
    const rate = (part: string, what: string) => {
      const row = rows.find((each) => each.Part === part && each.What === what);
      return [row?.People, row?.Leavers, row?.['Rate or pay']];
    };
    expect(rate('Headcount', 'On 12/31/2025')).toEqual([10, undefined, undefined]);
    expect(rate('Turnover, 12 months', 'All')).toEqual([9.62, 5, expect.closeTo(0.52, 10)]);
    expect(rate('Turnover by year', '2025')).toEqual([9.62, 5, expect.closeTo(0.52, 10)]);
    expect(rate('First-year turnover', 'Hired 2024')).toEqual([5, 2, 0.4]);
    expect(rate('90-day turnover', 'Hired 2024')).toEqual([5, 1, 0.2]);
    expect(rate('90-day turnover', 'Hired 2025')).toEqual([4, 1, undefined]);
    expect(rate('Retention rate', '12 months')).toEqual([10, 3, 0.7]);
  });

  it('makes every cell of a row anew, the blank ones too', () => {
    for (const row of rowsOf(aboutOf(SIXTEEN))) expect(Object.keys(row)).toHaveLength(8);
  });

  it('has without days of starting what needs none, and says so', () => {
    const about = aboutOf(times(6, { pay: { amount: 20, basis: 'hour' }, role: 'MA', trainingHours: 4 }));
    expect(partsOf(about)).toEqual([
      ...['Headcount', 'Turnover and staying', 'Reasons for leaving', 'Pay against market', 'Training and leave'],
    ]);
    expect(rowsOf(about).find(({ Part }) => Part === 'Turnover and staying')?.Reading).toBe(
      'They need Start and End (first and last day): no columns Start and End.',
    );
  });

  it('draws four charts, and takes away those without figures', () => {
    expect(charts(aboutOf(SIXTEEN))).toEqual([
      ['Headcount', 12],
      ['Turnover by month', 12],
      ['Staying by tenure', 4],
      ['Pay against market', 0],
    ]);
    expect(charts(aboutOf([{}])).map(([, rows]) => rows)).toEqual([0, 0, 0, 0]);
  });

  it('draws each chart over the rows of its part', () => {
    const { rows, charts: found = [] } = retentionDashboardChange(
      aboutOf([...SIXTEEN, { role: 'MA', pay: { amount: 20, basis: 'hour' } }]),
    );
    const parts = found.map(({ title, from, to }) => [title, ...new Set(rows.slice(from, to + 1).map((r) => r.Part))]);
    expect(parts).toEqual([
      ['Headcount', 'Month by month'],
      ['Turnover by month', 'Month by month'],
      ['Staying by tenure', 'Staying by tenure'],
      ['Pay against market', 'Pay against market'],
    ]);
  });

  it('keeps to a page with 200 sites, roles, sources and reasons, and shows all of them when asked', () => {
    const people = Array.from({ length: 200 }, (_, i) => ({
      ...({ start: `${2000 + (i % 25)}-03-06`, end: i % 2 ? `${2001 + (i % 25)}-03-05` : undefined } as Told),
      ...{ role: `Role ${i}`, site: `Site ${i}`, source: `Source ${i}`, reason: `Reason ${i}` },
      ...({ pay: { amount: 40000 + i, basis: 'year' }, occupation: '31-9092' } as const),
    }));
    expect(rowsOf(aboutOf(people))).toHaveLength(54);
    const everything = rowsOf(aboutOf(people, { choices: { isOnePage: false } }));
    expect(everything.filter(({ Part }) => Part === 'Pay against market')).toHaveLength(100);
    expect(everything.some(({ Reading }) => String(Reading).includes('Settings can list all'))).toBe(false);
  });

  it.each([
    ['nobody', []],
    ['one person', [{ start: '2020-01-06' }]],
    ['a list where all have left', times(9, { start: '2020-01-06', end: '2025-06-30' })],
    ['a list where all left on the first day', times(9, { start: '2025-06-30', end: '2025-06-30' })],
    ['a practice where all start today', times(9, { start: '2025-12-31' })],
    ['people without anything', times(9, {})],
  ] as const)('is made for %s', (_, people) => {
    for (const { Reading } of rowsOf(aboutOf(people))) {
      expect(Reading).toMatch(/^[^\s].*[^\s]$/);
      expect(Reading).not.toMatch(/NaN|undefined|Infinity|persons|\b1 (people|leavers|hires|rows|lines|years)\b/);
    }
  });

  it.each(['2024-02-29', '2025-02-28', '2025-12-31', '2026-01-01'] as const)('is made on %s', (today) => {
    expect(partsOf(aboutOf(SIXTEEN, { today }))).toEqual(PARTS);
  });
});

describe('the Retention dashboard of any practice', () => {
  const holds = (claim: (people: readonly Told[]) => void) => fc.assert(fc.property(anyPeople, claim), { numRuns: 60 });

  it('is never longer than a page, its header included', () => {
    holds((people) => expect(rowsOf(aboutOf(people, { today: TODAY })).length + 1).toBeLessThanOrEqual(55));
  });

  it('never has a rate of fewer than five', () => {
    holds((people) => {
      for (const row of rowsOf(aboutOf(people, { today: TODAY }))) {
        const isPay = row.Part === 'Pay against market' || row.Part === 'Cost of turnover';
        if (isPay || Number(row.People) >= 5) continue;
        expect(row).toMatchObject({ 'Rate or pay': undefined, Low: undefined, High: undefined });
        expect(row.Reading).not.toMatch(/\d%(?! of theirs)/);
      }
    });
  });

  it('has every rate inside its interval', () => {
    holds((people) => {
      for (const { Part, 'Rate or pay': rate, Low: low, High: high } of rowsOf(aboutOf(people, { today: TODAY }))) {
        if (Part === 'Pay against market' || typeof rate !== 'number' || typeof low !== 'number') continue;
        expect(low).toBeLessThanOrEqual(rate + 1e-9);
        expect(high).toBeGreaterThanOrEqual(rate - 1e-9);
      }
    });
  });

  it('has kinds, roles and sites that add up to all', () => {
    holds((people) => {
      const rows = rowsOf(aboutOf(people, { today: TODAY }));
      const leavers = (part: string) => rows.filter((row) => row.Part === part).map((row) => Number(row.Leavers ?? 0));
      const [all = 0, ...kinds] = leavers('Turnover, 12 months');
      const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
      expect(sum(kinds)).toBe(all);
      for (const key of ['role', 'site'] as const)
        if (people.some((person) => person[key] !== undefined)) expect(sum(leavers(`Turnover by ${key}`))).toBe(all);
      const whole = rowsOf(aboutOf(people, { today: TODAY, choices: { isOnePage: false } }));
      const reasons = whole.filter(({ Part }) => Part === 'Reasons for leaving').map((row) => Number(row.Leavers ?? 0));
      expect(sum(reasons)).toBe(people.filter(({ end }) => end && end <= TODAY).length);
    });
  });

  it('has no higher turnover with one more who stays', () => {
    holds((people) => {
      const rate = (all: readonly Told[]) => {
        const about = aboutOf(all, { today: TODAY });
        return rowsOf(about).find(({ Part }) => Part === 'Turnover, 12 months')?.['Rate or pay'];
      };
      const [before, after] = [rate(people), rate([...people, { start: '2020-01-06' }])];
      if (before !== undefined) expect(Number(after)).toBeLessThanOrEqual(Number(before));
    });
  });

  it('is the same made twice', () => {
    holds((people) => expect(rowsOf(aboutOf(people))).toEqual(rowsOf(aboutOf(people))));
  });

  it('changes none of what it is made of', () => {
    const about = aboutOf(SIXTEEN);
    for (const list of [about.spells, about.dated, about.market]) Object.freeze(list).forEach(Object.freeze);
    expect(() => retentionDashboardChange(about)).not.toThrow();
  });
});
