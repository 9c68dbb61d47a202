import type { Spell } from '../../people/spells/spell';
import { counted } from '../../workbook/counted';
import { plainNumber } from '../../workbook/plainNumber';
import { FULL_TIME_HOURS, WEEKS_A_YEAR } from '../fullTime';
import { turnoverCost } from '../turnoverCost';
import type { RetentionAbout } from './about';
import { dollars } from './dollars';
import { lastYear } from './lastYear';
import { leaversIn } from './leaversIn';
import type { Line, Part } from './part';

/**
 * What it may have cost to replace those who left in the last 12 months: an estimate, with what it assumes.
 *
 * @param about What the dashboard is made of.
 */
export function costPart({ dated, choices, today }: RetentionAbout): Part {
  const leavers = leaversIn(dated, lastYear(today));
  const pays = leavers.flatMap((spell) => paidAYear(spell) ?? []);
  const line = { what: 'Estimate, 12 months', people: pays.length, leavers: leavers.length };
  return {
    part: 'Cost of turnover',
    isDollars: true,
    lines: [{ ...line, ...estimate(pays, leavers.length, choices.cost) }],
  };
}

function estimate(
  pays: readonly number[],
  leavers: number,
  { low, high }: RetentionAbout['choices']['cost'],
): Pick<Line, 'low' | 'high' | 'reading'> {
  if (leavers === 0) return { reading: 'Nobody left in these 12 months.' };
  if (pays.length === 0) return { reading: 'No pay in the list for those who left.' };
  const { from, to } = turnoverCost(pays, low, high);
  const between = (least: string, most: string, join: string) => (least === most ? least : `${least}${join}${most}`);
  const cost = between(dollars(from), dollars(to), ' to ');
  const share = between(plainNumber(low * 100), plainNumber(high * 100), '–');
  const of = pays.length === leavers ? '' : `${plainNumber(pays.length)} of `;
  const known = of && ' with pay';
  const reading = `${cost} for ${of}${counted(leavers, 'leaver')}${known}, at ${share}% of yearly pay (Settings)`;
  return { low: from, high: to, reading };
}

/** What was really paid: an hourly pay for the hours worked, full time where they are not said. */
function paidAYear({ pay, hoursAWeek }: Pick<Spell, 'pay' | 'hoursAWeek'>): number | undefined {
  if (pay === undefined) return undefined;
  return pay.basis === 'year' ? pay.amount : pay.amount * WEEKS_A_YEAR * (hoursAWeek || FULL_TIME_HOURS);
}
