import { isEnough } from '../../statistics/isEnough';
import { counted } from '../../workbook/counted';
import type { FilledRole, TimeToFill } from '../timeToFill';
import { COUNTS_ONLY, daysOrCount } from './enough';
import { ALL_ROLES, type Line, NO_ROLES, type Part } from './part';

/**
 * How long it takes from opening a role to its last hire. What a single role took stands in its reading.
 *
 * @param times All filled roles, and those that can't be counted.
 * @returns The part.
 */
export function timeToFillPart({ all, filled, opened, withoutOpened, withoutOpenings }: TimeToFill): Part {
  const part = 'Time to fill';
  if (opened === 0) return { part, lines: [{ reading: withoutOpened.length === 0 ? NO_ROLES : NO_OPENED }] };
  const unknown = [
    ...named('No Opened', withoutOpened, 'write the day in “Opened” in Roles'),
    ...named('No Openings', withoutOpenings, 'write how many in “Openings” in Roles'),
  ];
  return { part, lines: [lineOfAll(all), ...filled.map(lineOf), ...unknown] };
}

const NO_OPENED = 'No role has a day in “Opened” yet: write it in Roles.';

function lineOfAll(all: TimeToFill['all']): Line {
  if (all.n === 0) return { what: ALL_ROLES, count: 0, reading: 'No role with a day in “Opened” is filled yet.' };
  const reading = isEnough(all.n) ? 'From Opened to the hire that filled the last opening' : COUNTS_ONLY;
  return { what: ALL_ROLES, ...daysOrCount(all), reading };
}

function lineOf({ role, openings, days, daysToFill }: FilledRole): Line {
  const planned = daysToFill === undefined ? '' : `, ${daysToFill} planned`;
  return { what: role, count: openings, reading: `Filled ${counted(days, 'day')} after it was opened${planned}` };
}

function named(what: string, roles: readonly string[], advice: string): readonly Line[] {
  return roles.length === 0 ? [] : [{ what, count: roles.length, reading: `${roles.join(', ')}: ${advice}` }];
}
