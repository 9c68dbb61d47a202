import { isEnough } from '../../statistics/isEnough';
import { counted } from '../../workbook/counted';
import type { TimeToHire } from '../timeToHire';
import { COUNTS_ONLY, daysOrCount } from './enough';
import { ALL_ROLES, type Part } from './part';

/**
 * How long it takes from the application to the hire.
 *
 * @param times All hires together and by role.
 * @returns The part.
 */
export function timeToHirePart({ all, byRole, withoutDays }: TimeToHire): Part {
  const part = 'Time to hire';
  const unknown = withoutDays > 0 ? `${counted(withoutDays, 'hire')} without both days left out` : '';
  if (all.n === 0) return { part, lines: [{ reading: unknown ? NO_DAYS : 'Nobody has been hired yet.' }] };
  const line = (what: string, spread: typeof all, more: string) => ({
    what,
    ...daysOrCount(spread),
    reading: [isEnough(spread.n) ? 'From Applied to the hire' : COUNTS_ONLY, more].filter(Boolean).join('; '),
  });
  return { part, lines: [line(ALL_ROLES, all, unknown), ...byRole.map((role) => line(role.role, role, ''))] };
}

const NO_DAYS = 'No hire has both days yet: write them in “Applied” and “Stage since” of your list.';
