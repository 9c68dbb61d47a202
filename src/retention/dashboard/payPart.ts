import type { Spell } from '../../people/spells/spell';
import { median } from '../../statistics/median';
import { counted } from '../../workbook/counted';
import { plainNumber } from '../../workbook/plainNumber';
import { compaRatio } from '../compaRatio';
import { isOfficeManager } from '../isOfficeManager';
import { marketFinder } from '../marketFinder';
import type { MarketRow } from '../marketRow';
import { marketRowComplaint } from '../marketRowComplaint';
import { NATIONAL_AREA } from '../nationalPay';
import { paidAgainst } from '../paidAgainst';
import { payPercentile } from '../payPercentile';
import { rangePenetration } from '../rangePenetration';
import { yearlyPay } from '../yearlyPay';
import type { RetentionAbout } from './about';
import { type Group, groups } from './groups';
import type { Line, Part, PartChart } from './part';

/** People of one role who are held against the same occupations. */
interface PaidAlike {
  readonly role: string;
  readonly people: readonly Spell[];
  /** Codes or titles; none where the occupation is not known. */
  readonly occupations: readonly string[];
}

/** A line, whom it is about, and whether the market has their occupation. */
interface PayLine {
  readonly line: Line;
  readonly people: readonly Spell[];
  readonly isKnown: boolean;
}

/**
 * What people here are paid against the market, role by role: the median pay, and the market's P10 and P90. An office
 * manager has a line for each occupation that the practice chose.
 *
 * @param about What the dashboard is made of.
 */
export function payPart({ spells, market, choices }: RetentionAbout): Part {
  const part = 'Pay against market';
  const paid = spells.filter(({ isHere, pay }) => isHere && pay !== undefined);
  if (paid.length === 0) return { part, lines: [{ reading: 'No pay in the list: write it into Pay.' }] };
  const find = marketFinder(market);
  const all = managersFirst(groups(paid, ({ role }) => role, 'No role'))
    .flatMap(({ word, items }) => paidAlike(word, items, choices.officeManager))
    .flatMap((alike) => linesOf(alike, find, choices.ageing));
  const known = all.filter(({ isKnown }) => isKnown);
  const sorted = [...known, ...all.filter(({ isKnown }) => !isKnown)];
  return {
    ...{ part, lines: sorted.map(({ line }) => line), isDollars: true, charts: [{ ...CHART, lines: known.length }] },
    fold: { least: 5, others: (from) => othersLine(sorted.slice(0, from), sorted.slice(from)) },
  };
}

const CHART: Omit<PartChart, 'lines'> = {
  ...{ title: 'Pay against market', type: 'column', unit: 'US dollars a year', accent: 1 },
  series: [
    { figure: 'low', label: 'Market P10' },
    { figure: 'figure', label: 'Your median' },
    { figure: 'high', label: 'Market P90' },
  ],
};

/** Of two anchors neither is to be cut off, though there is one office manager. */
function managersFirst(roles: readonly Group<Spell>[]): readonly Group<Spell>[] {
  const isManager = ({ word }: Group<Spell>) => isOfficeManager(word);
  return [...roles.filter(isManager), ...roles.filter((role) => !isManager(role))];
}

function paidAlike(role: string, people: readonly Spell[], officeManager: readonly string[]): readonly PaidAlike[] {
  const found = new Map<string, { occupations: readonly string[]; people: Spell[] }>();
  for (const each of people) {
    const occupations = paidAgainst({ ...each, role: each.role && role }, officeManager);
    const alike = found.get(occupations.join()) ?? { occupations, people: [] };
    alike.people.push(each);
    found.set(occupations.join(), alike);
  }
  return [...found.values()].map((alike) => ({
    ...alike,
    role:
      found.size > 1 && alike.occupations.length === 1 && alike.occupations[0] !== role
        ? `${role} (${alike.occupations[0]})`
        : role,
  }));
}

function linesOf(
  { role, people, occupations }: PaidAlike,
  find: (occupation: string) => MarketRow | undefined,
  ageing: number,
): readonly PayLine[] {
  const figure =
    median(people.flatMap(({ pay, hoursAWeek }) => yearlyPay(pay?.amount, pay?.basis, hoursAWeek) ?? [])) ?? 0;
  const counts = { people: people.length, figure };
  if (occupations.length === 0)
    return [{ line: { what: role, ...counts, reading: NOT_KNOWN }, people, isKnown: false }];
  return occupations.map((occupation): PayLine => {
    const what = occupations.length > 1 ? `${role} (${occupation})` : role;
    const row = find(occupation);
    const missing = occupation === role ? NOT_KNOWN : `Market pay has no row for ${occupation}`;
    const complaint = row ? marketRowComplaint(row)?.message : missing;
    if (!row || complaint) return { line: { what, ...counts, reading: complaint ?? '' }, people, isKnown: false };
    const [low, , , , high] = row.percentiles.map(numberOr);
    return { line: { what, ...counts, low, high, reading: readingOf(figure, row, ageing) }, people, isKnown: true };
  });
}

const NOT_KNOWN = 'occupation not known: write its code into Occupation (SOC)';

function numberOr(wage: MarketRow['percentiles'][number]): number | undefined {
  return typeof wage === 'number' ? wage : undefined;
}

function readingOf(pay: number, row: MarketRow, ageing: number): string {
  const [, least = 0, middle, most = 0] = row.percentiles.map(numberOr);
  const [compa, inRange] = [compaRatio(pay, middle), rangePenetration(pay, least, most)];
  return [
    `${percentileWords(pay, row)} of ${row.soc || row.title}`,
    ...(compa === undefined ? [] : [`compa-ratio ${twoDecimals(compa)}`]),
    ...(inRange === undefined ? [] : [`range penetration ${twoDecimals(inRange)}`]),
    ...(row.area === NATIONAL_AREA ? [] : [row.area]),
    ...(row.area === NATIONAL_AREA && ageing > 0 ? [`market +${plainNumber(ageing * 100)}% a year`] : []),
  ]
    .filter((each) => each !== '')
    .join(', ');
}

function percentileWords(pay: number, row: MarketRow): string {
  const found = payPercentile(pay, row);
  if (typeof found === 'number') return `percentile ${Math.round(found)}`;
  const [side, percentile] = found?.startsWith('>=') ? ['', `${found.slice(2)} or more`] : (found ?? '').split(' ');
  return `${side} percentile ${percentile}`.trim();
}

/** A hundredth below 0 is not “-0.00”. */
function twoDecimals(number: number): string {
  return (Math.round(number * 100) / 100).toFixed(2);
}

/** Who has a line already is not among the others. */
function othersLine(shown: readonly PayLine[], rest: readonly PayLine[]): Line {
  const told = new Set(shown.flatMap(({ people }) => people));
  const people = new Set(rest.flatMap((each) => each.people).filter((each) => !told.has(each))).size;
  const unknown = rest.filter(({ isKnown }) => !isKnown).length;
  const reading = [counted(rest.length, 'line'), ...(unknown > 0 ? [`${unknown} without market pay`] : [])].join(', ');
  return { what: 'Other roles', people, reading };
}
