import { counted } from '../../workbook/counted';
import { type EarlyTurnover, earlyTurnover, FIRST_DAYS } from '../earlyTurnover';
import type { RetentionAbout } from './about';
import { nobodyHired } from './earlyTurnoverPart';
import { groups } from './groups';
import { leaversSince } from './leaversSince';
import type { Part } from './part';
import { partOf } from './partOf';
import { shareLine } from './shareLine';

/**
 * How many of the people who came by each source since the first leaver stayed their first 90 days.
 *
 * @param about What the dashboard is made of.
 */
export function sourcesPart({ dated, today }: RetentionAbout): Part {
  const part = 'Source and 90-day stay';
  const known = dated.filter(({ source }) => source !== undefined);
  if (known.length === 0) return { part, lines: [{ reading: 'No sources yet: write into Source how people came.' }] };
  const since = leaversSince(dated, today);
  const followed = { from: `${since}-01-01`, to: today, days: FIRST_DAYS, asOf: today } as const;
  const sources = groups(known, ({ source }) => source, '')
    .map(({ word, items }) => ({ word, items, ...earlyTurnover(items, followed) }))
    .filter(({ hired }) => hired > 0)
    .sort((a, b) => b.hired - a.hired);
  if (sources.length === 0) return { part, lines: [{ reading: nobodyHired(since, FIRST_DAYS) }] };
  const others = (from: number) => {
    const items = sources.slice(from).flatMap((source) => source.items);
    return lineOf(counted(sources.length - from, 'other source'), earlyTurnover(items, followed));
  };
  return { part, lines: sources.map((source) => lineOf(source.word, source)), fold: { least: 3, others } };
}

function lineOf(what: string, { hired, left, persons }: EarlyTurnover) {
  const count = hired - left;
  return shareLine(
    what,
    { people: hired, leavers: left, count, persons },
    `${partOf(count, hired)} stayed longer than ${FIRST_DAYS} days`,
  );
}
