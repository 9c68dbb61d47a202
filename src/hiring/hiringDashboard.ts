import type { Day } from '../calendar/day';
import type { Candidate } from '../people/trackedCandidates';
import type { ChartWrite } from '../workbook/chart';
import { number, text } from '../workbook/columns';
import type { TableChange } from '../workbook/command';
import { normaliseWords } from '../workbook/normaliseWords';
import type { Reading } from '../workbook/reading';
import { rowOf, table } from '../workbook/table';
import { funnelPart } from './dashboard/funnelPart';
import { openRolesPart } from './dashboard/openRolesPart';
import type { Line, Part, PartChart } from './dashboard/part';
import { sourcesPart } from './dashboard/sourcesPart';
import { stuckPart } from './dashboard/stuckPart';
import { timeInStagePart } from './dashboard/timeInStagePart';
import { timeToFillPart } from './dashboard/timeToFillPart';
import { timeToHirePart } from './dashboard/timeToHirePart';
import type { DecisionColumns } from './decisions';
import { furthestStage } from './furthestStage';
import { hires } from './hires';
import { movesByCandidate } from './movesByCandidate';
import { openRoles } from './openRoles';
import type { RoleColumns } from './roles';
import { sources } from './sources';
import { stageSteps } from './stageSteps';
import type { StageColumns } from './stages';
import type { Standing } from './standing';
import { timeInStage } from './timeInStage';
import { timeToFill } from './timeToFill';
import { timeToHire } from './timeToHire';

/** How the hiring goes: funnel, times, sources, who waits too long, open roles. */
export const hiringDashboard = table({
  name: 'Hiring dashboard',
  about: 'How your hiring goes, each figure with its count. Made anew at each refresh.',
  isGenerated: true,
  key: ['part', 'what'],
  needs: ['part', 'what'],
  columns: {
    part: text('Part', { note: 'What the row is about.' }),
    what: text('What', { note: 'The stage, role, source or candidate.' }),
    count: number('Count', {
      note: 'How many candidates; stays in Time in stage, hires in Time to hire, openings in Open roles.',
    }),
    hired: number('Hired', { note: 'How many of them were hired; in Open roles since the role was opened.' }),
    share: number('Share', {
      note: 'In Funnel the share of those in the first stage, in Sources the share of applicants who were hired. Of five and more only.',
      format: '0%',
    }),
    days: number('Days', {
      note: 'The median: half took longer. Of five and more only. In Stuck the days of that candidate.',
    }),
    longest: number('Longest', { note: 'The longest in days; in Stuck the days allowed.', format: '0' }),
    reading: text('Reading', { note: 'The row in words.', width: 300 }),
  },
});

/** What the dashboard is made of. */
export interface DashboardAbout {
  readonly rows: readonly (Standing & { readonly candidate: Candidate })[];
  readonly decisions: Reading<DecisionColumns>;
  readonly roles: Reading<RoleColumns>;
  readonly stages: Reading<StageColumns>;
  readonly today: Day;
}

/**
 * The dashboard anew, with its charts.
 *
 * @param about The candidates, their history, the roles and stages, and the day.
 * @returns The change of the tab.
 */
export function hiringDashboardChange(about: DashboardAbout): TableChange {
  const parts = partsOf(about);
  const rows = parts.flatMap(({ part, lines }) =>
    lines.map((line) => rowOf(hiringDashboard, { ...BLANK, part, ...line })),
  );
  const columns = Object.values(hiringDashboard.columns);
  return { table: hiringDashboard, columns, rows, how: 'replace', charts: chartsOf(parts) };
}

const BLANK: { readonly [Key in Exclude<keyof Line, 'reading'>]-?: undefined } = {
  ...{ what: undefined, count: undefined, hired: undefined, share: undefined, days: undefined, longest: undefined },
};

function partsOf({ rows, decisions, today, ...tabs }: DashboardAbout): readonly Part[] {
  const stages = tabs.stages.rows;
  const roles = eachOnce(tabs.roles.rows);
  const moves = movesByCandidate(decisions.rows, stages);
  const hired = hires(rows, moves);
  return [
    funnelPart(furthestStage(rows, moves, stages), stageSteps(stages)),
    timeInStagePart(timeInStage(rows, moves, stages)),
    timeToHirePart(timeToHire(hired)),
    timeToFillPart(timeToFill(hired, roles)),
    sourcesPart(sources(rows)),
    stuckPart(rows),
    openRolesPart(openRoles({ rows, hires: hired, roles, today })),
  ];
}

/** A role that stands in Roles twice counts as its first row says. */
function eachOnce<Row extends { readonly role: string | undefined }>(roles: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return roles.filter(({ role }) => {
    const name = normaliseWords(role ?? '');
    return !seen.has(name) && seen.add(name);
  });
}

function chartsOf(parts: readonly Part[]): readonly ChartWrite[] {
  const { what, ...columns } = hiringDashboard.columns;
  let from = 0;
  return parts.map(({ part, lines, chart = NO_CHART }) => {
    const first = from;
    from += lines.length;
    const { type, unit } = chart;
    const series = chart.series.map((figure) => columns[figure].header);
    const to = isEmptyChart(chart, lines) ? first - 1 : first + chart.lines - 1;
    return { title: part, type, unit, series, categories: what.header, from: first, to };
  });
}

/** A part without figures has nothing to show: a chart that it had before is taken away. */
const NO_CHART: PartChart = { type: 'bar', series: [], lines: 0, unit: '' };

/** Whether nothing would be seen: a series without a number, or no number above zero. */
function isEmptyChart({ series, lines: shown }: PartChart, lines: readonly Line[]): boolean {
  const figures = series.map((figure) => lines.slice(0, shown).flatMap((line) => line[figure] ?? []));
  return figures.some(({ length }) => length === 0) || !figures.flat().some((figure) => figure > 0);
}
