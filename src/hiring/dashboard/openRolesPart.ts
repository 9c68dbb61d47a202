import { counted } from '../../workbook/counted';
import type { OpenRole } from '../openRoles';
import { NO_ROLES, type Part } from './part';

/**
 * How the search for each role stands.
 *
 * @param roles The roles, in order.
 * @returns The part.
 */
export function openRolesPart(roles: readonly OpenRole[]): Part {
  const part = 'Open roles';
  if (roles.length === 0) return { part, lines: [{ reading: NO_ROLES }] };
  const lines = roles.map((role) => ({
    what: role.role,
    ...{ count: role.openings, hired: role.hired, reading: readingOf(role) },
  }));
  const chart = { type: 'column', series: ['count', 'hired'], lines: lines.length, unit: 'People' } as const;
  return { part, lines, chart };
}

function readingOf({ openings, stillOpen, inPlay, daysOpen, daysToFill }: OpenRole): string {
  if (stillOpen === 0) return openings === 0 ? 'No openings' : `All filled, ${inPlay} still in play`;
  const open = stillOpen === undefined ? 'Openings is blank in Roles' : `${stillOpen} of ${openings} still open`;
  const since =
    daysOpen === undefined ? [] : [daysOpen < 0 ? `opens in ${counted(-daysOpen, 'day')}` : openFor(daysOpen)];
  const planned = daysToFill === undefined ? [] : [`${daysToFill} planned`];
  return [open, ...since, ...planned, `${inPlay} in play`].join(', ');
}

function openFor(days: number): string {
  return `${counted(days, 'day')} open`;
}
