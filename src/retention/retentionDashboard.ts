import type { ChartWrite } from '../workbook/chart';
import { number, text } from '../workbook/columns';
import type { TableChange } from '../workbook/command';
import { rowOf, table } from '../workbook/table';
import type { RetentionAbout } from './dashboard/about';
import { costPart } from './dashboard/costPart';
import { earlyTurnoverPart } from './dashboard/earlyTurnoverPart';
import { headcountPart } from './dashboard/headcountPart';
import { monthsPart } from './dashboard/monthsPart';
import { onOnePage } from './dashboard/onOnePage';
import type { Line, Part, PartChart } from './dashboard/part';
import { payPart } from './dashboard/payPart';
import { reasonsPart } from './dashboard/reasonsPart';
import { retentionRatePart } from './dashboard/retentionRatePart';
import { sourcesPart } from './dashboard/sourcesPart';
import { stayingPart } from './dashboard/stayingPart';
import { trainingPart } from './dashboard/trainingPart';
import { turnoverByPart } from './dashboard/turnoverByPart';
import { turnoverByYearPart } from './dashboard/turnoverByYearPart';
import { turnoverPart } from './dashboard/turnoverPart';
import { FIRST_DAYS, FIRST_YEAR } from './earlyTurnover';
import { RETENTION } from './retentionName';

const SHARE = '0%';
const DOLLARS = '$#,##0';

/** Who stays, who leaves, and what people are paid: each figure with its count. */
export const retentionDashboard = table({
  name: RETENTION,
  about: 'Who stays and who leaves, each figure with its count. Made anew at each refresh.',
  isGenerated: true,
  isMadeLate: true,
  key: ['part', 'what'],
  needs: ['part', 'what'],
  columns: {
    part: text('Part', { note: 'What the row is about.' }),
    what: text('What', {
      note: 'The period, role, site, cohort, reason or source. Years before the first leaver in the list are left out.',
    }),
    people: number('People', {
      note: 'Of how many: the average headcount or the person-years in Turnover, those hired in cohorts, those still observed in Staying.',
    }),
    leavers: number('Leavers', { note: 'How many left.' }),
    figure: number('Rate or pay', {
      note: 'The share of People who left, or, in Retention rate, Staying and Source, who stayed; in Pay the median pay in US dollars a year, of fewer than five people too. A share of fewer than five is left blank: it tells too little.',
      format: SHARE,
    }),
    low: number('Low', {
      note: 'The lower end: of the 95% interval of the rate (in Turnover exact, per person-year); in Pay the market’s P10; in Cost of the estimate.',
      format: SHARE,
    }),
    high: number('High', {
      note: 'The upper end: of the 95% interval of the rate; in Pay the market’s P90; in Cost of the estimate.',
      format: SHARE,
    }),
    reading: text('Reading', {
      note: 'The row in words. Compa-ratio: pay by the market’s median. Range penetration: 0 at the market’s P25, 1 at its P75, below 0 under it. Where rows are folded into one, “Retention shows” in Settings lists them all.',
      ...{ width: 430, isOneLine: true },
    }),
  },
});

/**
 * The dashboard anew, with its charts. Without days of starting and leaving it has what needs none, and says so.
 *
 * @param about Everyone, the market, the settings and the day.
 * @returns The change of the tab.
 */
export function retentionDashboardChange(about: RetentionAbout): TableChange {
  const isNobody = about.spells.length + about.toCome === 0;
  const whole = isNobody ? NOBODY : about.lacks === undefined ? partsOf(about) : partsWithoutDates(about);
  const parts = about.choices.isOnePage ? onOnePage(whole) : whole;
  const rows = parts.flatMap(({ part, lines }) => lines.map((line) => rowOf(retentionDashboard, valuesOf(part, line))));
  const columns = Object.values(retentionDashboard.columns);
  return {
    table: retentionDashboard,
    columns,
    rows,
    how: 'replace',
    formats: dollarsIn(parts),
    charts: chartsOf(parts),
  };
}

const NOBODY: readonly Part[] = [
  { part: 'Headcount', lines: [{ reading: 'Nobody is on staff yet: choose Connect a staff list….' }] },
];

/** The rows with dollars in place of shares. */
function dollarsIn(parts: readonly Part[]): NonNullable<TableChange['formats']> {
  const { figure, low, high } = retentionDashboard.columns;
  const isDollars = parts.flatMap((part) => part.lines.map(() => part.isDollars === true));
  const rows = isDollars.flatMap((each, row) => (each ? [row] : []));
  return { headers: [figure, low, high].map(({ header }) => header), format: DOLLARS, rows };
}

/** Every column, so that what is left out becomes blank. */
function valuesOf(part: string, { what, people, leavers, figure, low, high, reading }: Line) {
  return { part, what, people, leavers, figure, low, high, reading };
}

function partsOf(about: RetentionAbout): readonly Part[] {
  return [
    headcountPart(about),
    turnoverPart(about),
    turnoverByYearPart(about),
    turnoverByPart(about, 'role'),
    turnoverByPart(about, 'site'),
    retentionRatePart(about),
    earlyTurnoverPart(about, { part: '90-day turnover', days: FIRST_DAYS }),
    earlyTurnoverPart(about, { part: 'First-year turnover', days: FIRST_YEAR }),
    stayingPart(about),
    reasonsPart(about),
    sourcesPart(about),
    payPart(about),
    trainingPart(about),
    costPart(about),
    monthsPart(about),
  ];
}

/** Headcount and pay need no dates. */
function partsWithoutDates(about: RetentionAbout): readonly Part[] {
  const missing = {
    part: 'Turnover and staying',
    lines: [{ reading: `They need Start and End (first and last day): ${about.lacks}.` }],
  };
  return [headcountPart(about), missing, reasonsPart(about), payPart(about), trainingPart(about)];
}

/** Every chart that the tab can have, in the order in which they stand; one without figures is taken away. */
const CHARTS = ['Headcount', 'Turnover by month', 'Staying by tenure', 'Pay against market'] as const;

function chartsOf(parts: readonly Part[]): readonly ChartWrite[] {
  const found = new Map<string, ChartWrite>();
  let from = 0;
  for (const { lines, charts = [] } of parts) {
    for (const chart of charts) found.set(chart.title, chartAt(chart, lines, from));
    from += lines.length;
  }
  return CHARTS.map(
    (title) => found.get(title) ?? chartAt({ title, type: 'column', series: [], lines: 0, unit: '' }, [], 0),
  );
}

function chartAt({ series, lines: count, ...chart }: PartChart, lines: readonly Line[], from: number): ChartWrite {
  const { what, ...columns } = retentionDashboard.columns;
  const isSeen = series.some(({ figure }) => lines.slice(0, count).some((line) => (line[figure] ?? 0) > 0));
  return {
    ...chart,
    categories: what.header,
    series: series.map(({ figure }) => columns[figure].header),
    labels: series.map(({ label }) => label),
    from,
    to: isSeen ? from + count - 1 : from - 1,
  };
}
