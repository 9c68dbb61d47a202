import type { Day } from '../../calendar/day';
import { monthsAfter } from '../../calendar/monthsAfter';
import { isEnough } from '../../statistics/isEnough';
import { medianSurvival } from '../../statistics/medianSurvival';
import { plainNumber } from '../../workbook/plainNumber';
import { FIRST_DAYS, FIRST_YEAR } from '../earlyTurnover';
import { survival } from '../survival';
import { type SurvivalAt, survivalAt } from '../survivalAt';
import type { RetentionAbout } from './about';
import type { Line, Part, PartChart } from './part';
import { percent } from './percent';
import { personsIn } from './personsIn';

const POINTS: readonly (readonly [days: number, what: string])[] = [
  [FIRST_DAYS, '90 days'],
  [180, '180 days'],
  [FIRST_YEAR, '1 year'],
  [730, '2 years'],
  [1826, '5 years'],
];
const MOST_MONTHS_WITHOUT_LEAVERS = 24;

/**
 * The share of people who stay longer than so many days, months and years (Kaplan–Meier), as far as enough people are still
 * observed; nothing of fewer than five people.
 *
 * @param about What the dashboard is made of.
 */
export function stayingPart({ dated, choices: { leastAtRisk }, today }: RetentionAbout): Part {
  const part = 'Staying by tenure';
  if (!isEnough(personsIn(dated))) return { part, lines: [{ reading: 'Hidden: fewer than five people' }] };
  const days = POINTS.map(([day]) => day);
  const points = survivalAt(dated, today, days).filter(({ atRisk }) => atRisk >= leastAtRisk);
  if (points.length === 0)
    return { part, lines: [{ reading: `Hidden: fewer than ${leastAtRisk} people observed for ${days[0]} days` }] };
  const [missing, half] = [leaversMissing(dated, today), halfGone(dated, today, points)];
  const lines = points.map((point, i) =>
    lineOf(point, POINTS[i]?.[1] ?? '', [...(i === 0 ? missing : []), ...(i === points.length - 1 ? half : [])]),
  );
  return { part, lines, charts: [{ ...CHART, lines: lines.length }] };
}

const CHART: Omit<PartChart, 'lines'> = {
  ...{ title: 'Staying by tenure', type: 'line', unit: 'Share still here', isShare: true, accent: 0 },
  series: [
    { figure: 'figure', label: 'Staying' },
    { figure: 'low', label: 'Low' },
    { figure: 'high', label: 'High' },
  ],
};

/** Before the first leaver there is no interval: of few people “from 100% to 100%” would say too much. */
function lineOf({ atRisk, left, staying = 1, low, high }: SurvivalAt, what: string, more: readonly string[]): Line {
  const reading = [`${percent(staying)} stay longer`, `${plainNumber(atRisk)} still observed`, ...more].join('; ');
  return { what, people: atRisk, leavers: left, figure: staying, low, high, reading };
}

/** When half have left, where that is within what is shown. */
function halfGone(dated: RetentionAbout['dated'], today: Day, points: readonly SurvivalAt[]): readonly string[] {
  const median = medianSurvival(survival(dated, today));
  const last = points[points.length - 1]?.day ?? 0;
  return median === undefined || median > last ? [] : [`half gone by day ${plainNumber(median)}`];
}

/** Who left before a list began to keep leavers is missing from it. */
function leaversMissing(dated: RetentionAbout['dated'], today: Day): readonly string[] {
  const firstStart = dated.reduce<Day>((least, { start }) => (start < least ? start : least), today);
  const firstEnd = dated.reduce<Day>((least, { end }) => (end !== undefined && end < least ? end : least), today);
  return firstEnd < monthsAfter(firstStart, MOST_MONTHS_WITHOUT_LEAVERS)
    ? []
    : [`leavers before ${firstEnd.slice(0, 4)} may be missing`];
}
