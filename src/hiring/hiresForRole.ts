import type { Day } from '../calendar/day';
import type { Hire } from './hires';

/**
 * The hires that count toward a role's openings: those of the role, but not those of before it was opened. A hire whose
 * day is not known counts.
 *
 * @param hires The hires.
 * @param role The role by its name in Roles, with the day it was opened.
 * @returns The hires, in their order.
 * @example hiresForRole([{ role: 'Biller', applied: undefined, hiredOn: '2026-10-31' }], { role: 'Biller', opened: '2026-11-01' }) // []
 */
export function hiresForRole(
  hires: readonly Hire[],
  { role, opened }: { readonly role: string | undefined; readonly opened: Day | undefined },
): readonly Hire[] {
  const isBefore = (hiredOn: Day | undefined) => hiredOn !== undefined && opened !== undefined && hiredOn < opened;
  return hires.filter((hire) => hire.role === role && !isBefore(hire.hiredOn));
}
