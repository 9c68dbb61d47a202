import type { Day } from '../calendar/day';
import { requireNames } from '../people/requireNames';
import { cellAddress } from '../workbook/address';
import type { Context, ReadingsOf } from '../workbook/command';
import type { Place } from '../workbook/problem';
import type { Table } from '../workbook/table';
import { type AssessedReadings, assessAll, assessedTables } from './assessAll';

/** A candidate as the onboarding needs to know them. */
export interface Hiree {
  readonly candidateId: string;
  readonly name: string;
  readonly email: string;
  /** As Roles names it, else as the list does. */
  readonly role: string;
  readonly site: string;
  readonly source: string;
  readonly start: Day | undefined;
  readonly stageSince: Day | undefined;
  /** Whether the stage is one of being hired. */
  readonly isHired: boolean;
  /** Where the start stands, or should. */
  readonly startPlace: Place;
}

type Readings = ReadingsOf<Readonly<Record<string, Table>>>;

/** Who of the candidates is hired, or may be. */
export interface Hirees {
  readonly reads: Readonly<Record<string, Table>>;
  /** Every candidate, in the order of the list. */
  all(readings: Readings, context: Context): readonly Hiree[];
}

/** What the onboarding needs to know of the candidates. */
export const hirees: Hirees = { reads: assessedTables, all };

function all(readings: AssessedReadings, { today }: Context): readonly Hiree[] {
  const list = readings.candidates;
  requireNames(list);
  const siteOf = new Map(list.rows.map(({ row, site }) => [row, site]));
  const column = list.columnAt.startDate;
  return assessAll(readings, today).assessment.rows.map(({ candidate, kind, role = candidate.role }) => ({
    ...{ candidateId: candidate.id, name: candidate.name, email: candidate.email ?? '', role: role ?? '' },
    ...{ site: siteOf.get(candidate.row) ?? '', source: candidate.source ?? '' },
    ...{ start: candidate.startDate, stageSince: candidate.stageSince, isHired: kind === 'hired' },
    startPlace: { sheet: list.sheet, cell: cellAddress(candidate.row, column ?? list.columnAt.name ?? 0) },
  }));
}
