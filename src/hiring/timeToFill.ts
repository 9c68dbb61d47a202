import { type Day, daysBetween } from '../calendar/day';
import { type Spread, spread } from '../statistics/spread';
import type { RowOf } from '../workbook/columns';
import type { Hire } from './hires';
import { hiresForRole } from './hiresForRole';
import type { RoleColumns } from './roles';

/** A role whose openings are all filled. */
export interface FilledRole {
  readonly role: string;
  readonly openings: number;
  readonly filledOn: Day;
  /** From Opened to the hire that filled the last opening. */
  readonly days: number;
  readonly daysToFill: number | undefined;
}

/** The days from opening roles to filling them. */
export interface TimeToFill {
  readonly all: Spread;
  readonly filled: readonly FilledRole[];
  /** How many roles have a day in Opened. */
  readonly opened: number;
  /** Roles without a day in Opened. */
  readonly withoutOpened: readonly string[];
  /** Roles with a day in Opened but no number in Openings. */
  readonly withoutOpenings: readonly string[];
}

type RoleRow = Pick<RowOf<RoleColumns>, 'role' | 'openings' | 'opened' | 'daysToFill'>;

/**
 * How many days passed from Opened until the last opening of a role was filled. A hire whose day is not known fills no
 * opening here, one of before Opened neither.
 *
 * @param hires The hires.
 * @param roles Rows of Roles, each role once.
 * @returns All filled roles together and each by itself, and which roles can't be counted.
 */
export function timeToFill(hires: readonly Hire[], roles: readonly RoleRow[]): TimeToFill {
  const filled = roles.flatMap((role) => filledRole(hires, role) ?? []);
  const opened = roles.filter((row) => row.role !== undefined && row.opened !== undefined);
  return {
    all: spread(filled.map(({ days }) => days)),
    filled,
    opened: opened.length,
    withoutOpened: namesOf(roles.filter((row) => row.opened === undefined)),
    withoutOpenings: namesOf(opened.filter(({ openings }) => openings === undefined)),
  };
}

function filledRole(hires: readonly Hire[], row: RoleRow): FilledRole | undefined {
  const { role, opened, openings, daysToFill } = row;
  if (role === undefined || opened === undefined || openings === undefined) return undefined;
  const hiredOn = hiresForRole(hires, row).flatMap((hire) => hire.hiredOn ?? []);
  const filledOn = hiredOn.sort()[Math.ceil(openings) - 1];
  return filledOn && { role, openings, filledOn, days: daysBetween(opened, filledOn), daysToFill };
}

function namesOf(roles: readonly RoleRow[]): readonly string[] {
  return roles.flatMap(({ role }) => role ?? []);
}
