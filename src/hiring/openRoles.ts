import { type Day, daysBetween } from '../calendar/day';
import type { RowOf } from '../workbook/columns';
import type { Hire } from './hires';
import { hiresForRole } from './hiresForRole';
import type { RoleColumns } from './roles';
import type { Standing } from './standing';

/** How the search for a role stands. */
export interface OpenRole {
  readonly role: string;
  readonly openings: number | undefined;
  /** Since Opened, where it has a day. */
  readonly hired: number;
  /** Candidates in an active stage. */
  readonly inPlay: number;
  /** Openings that are not filled; `undefined` where Openings is blank. */
  readonly stillOpen: number | undefined;
  /** From Opened until today, negative before that day. */
  readonly daysOpen: number | undefined;
  readonly daysToFill: number | undefined;
}

/** What open roles depend on. */
interface Searching {
  readonly rows: readonly Pick<Standing, 'role' | 'isActive'>[];
  readonly hires: readonly Hire[];
  /** Rows of Roles, each role once. */
  readonly roles: readonly Pick<RowOf<RoleColumns>, 'role' | 'openings' | 'opened' | 'daysToFill'>[];
  readonly today: Day;
}

/**
 * How the search for each role stands: how many of its openings are filled, how many candidates are in play, for how long
 * it has been open. A hire of before Opened does not count.
 *
 * @param searching Candidates, hires, roles and the day.
 * @returns One per role, in the order of Roles.
 */
export function openRoles({ rows, hires, roles, today }: Searching): readonly OpenRole[] {
  const inPlay = new Map<string | undefined, number>();
  for (const { role, isActive } of rows) if (isActive) inPlay.set(role, (inPlay.get(role) ?? 0) + 1);
  return roles.flatMap((row) => {
    const { role, openings, opened, daysToFill } = row;
    if (role === undefined) return [];
    const hired = hiresForRole(hires, row).length;
    return {
      role,
      ...{ openings, hired, daysToFill },
      inPlay: inPlay.get(role) ?? 0,
      stillOpen: openings === undefined ? undefined : Math.max(0, openings - hired),
      daysOpen: opened && daysBetween(opened, today),
    };
  });
}
