import { daysAfter } from '../../calendar/daysAfter';
import { shownDay } from '../../calendar/shownDay';
import { plainNumber } from '../../workbook/plainNumber';
import { retentionRate } from '../retentionRate';
import type { RetentionAbout } from './about';
import { lastYear } from './lastYear';
import type { Part } from './part';
import { shareLine } from './shareLine';

/**
 * How many of those who were here twelve months ago are here now.
 *
 * @param about What the dashboard is made of.
 */
export function retentionRatePart({ dated, today }: RetentionAbout): Part {
  const part = 'Retention rate';
  const { from, to } = lastYear(today);
  const { atStart, stillThere: count } = retentionRate(dated, from, to);
  if (atStart === 0) return { part, lines: [{ reading: 'Nobody was here twelve months ago.' }] };
  const counts = { people: atStart, leavers: atStart - count, count };
  const said = `Here on ${shownDay(daysAfter(from, -1))}: ${plainNumber(atStart)}; here now: ${plainNumber(count)} of them`;
  return { part, lines: [shareLine('12 months', counts, said)] };
}
