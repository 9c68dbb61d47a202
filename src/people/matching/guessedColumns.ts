import type { Column } from '../../workbook/columns';
import type { ColumnMatch } from '../../workbook/foundColumns';
import { OTHER_COLUMNS } from '../otherColumns';
import { bestAssignment } from './bestAssignment';
import { type Fit, fieldStrength } from './fieldStrength';
import { type Evidence, type FieldNames, fieldNames, headerEvidence } from './headerEvidence';
import { nameOf, type Said, type SeenColumn } from './seenColumns';

/** What is taken for a field without being asked. */
const ENOUGH = 0.6;
/** Below this a match is said, so that nobody takes it for granted. */
const SURE = 0.75;
/** A header that names something as it is usually called. */
const OUTRIGHT = 0.85;
/** A column with less has nothing to do with a field. */
const NEAR = 0.4;
/** Something else must not take a column away from a field that fits nearly as well. */
const OTHER_WEIGHT = 0.9;
/** Education and the like stand in words in some lists and are ratings in others. */
const WORDS_OR_RATING = ['education', 'certifications', 'systems'];

/** A field of the list. */
export interface Field {
  readonly key: string;
  readonly column: Column<unknown>;
  readonly names: FieldNames;
}

/**
 * The best assignment of all columns to all fields, and to what the add-on does not use.
 *
 * @param seen The columns that are free.
 * @param fields The fields that are open.
 * @param connect The menu item that connects the list.
 * @returns The matches, what is to be said of columns that are not sure, and the places of what is known and not used.
 */
export function guessedColumns(seen: readonly SeenColumn[], fields: readonly Field[], connect: string) {
  const headers = seen.map(({ header }) => evidenceOf(header, fields));
  const fits = seen.map((column, at) => fields.map((field, i) => fitOf(column, field, headers[at]?.fields[i])));
  const strengths = seen.map((_, at) => [
    ...(fits[at] ?? []).map((fit) => ((fit?.confidence ?? 0) >= ENOUGH ? (fit?.confidence ?? 0) : 0)),
    ...(headers[at]?.others ?? []).map((each) => OTHER_WEIGHT * (each && each.strength > ENOUGH ? each.strength : 0)),
  ]);
  const assigned = bestAssignment(strengths);
  const matches: ColumnMatch[] = [];
  const said: Said[] = [];
  const used = new Set<number>();
  for (const [at, column] of seen.entries()) {
    const { place } = column;
    const chosen = assigned[at];
    const field = chosen === undefined ? undefined : fields[chosen];
    const fit = chosen === undefined ? undefined : fits[at]?.[chosen];
    const isLikeField = (fits[at] ?? []).some((each) => (each?.confidence ?? 0) >= ENOUGH);
    if ((chosen !== undefined && chosen >= fields.length) || (!field && isLikeField)) used.add(place);
    if (field && fit) matches.push({ key: field.key, place, ...fit });
    const text =
      field && fit
        ? unsure(column, field, fit, connect)
        : chosen === undefined && unplaced(at, { seen, fields, fits, assigned, connect });
    if (text) said.push({ place, text });
  }
  return { matches, said, others: used };
}

/**
 * What a header says for each field and for each thing that is not used; where it names one outright, likenesses are no
 * evidence, and where it names a field as surely as something else, it is the field.
 */
function evidenceOf(header: string, fields: readonly Field[]) {
  const all = [...fields.map(({ names }) => names), ...otherNames()].map((names) => headerEvidence(header, names));
  const isOutright = all.some((each) => (each?.strength ?? 0) >= OUTRIGHT);
  const kept = all.map((each) => (isOutright && (each?.strength ?? 0) < OUTRIGHT ? undefined : each));
  const [own, other] = [kept.slice(0, fields.length), kept.slice(fields.length)];
  const surest = Math.max(0, ...own.map((each) => each?.strength ?? 0));
  return { fields: own, others: other.map((each) => (each && each.strength > surest ? each : undefined)) };
}

let others: readonly FieldNames[] | undefined;

/** Made when first needed: loading the add-on makes nothing. */
function otherNames(): readonly FieldNames[] {
  others ??= OTHER_COLUMNS.map((each) => fieldNames(each));
  return others;
}

function fitOf({ cells }: SeenColumn, { key, column }: Field, header: Evidence | undefined): Fit | undefined {
  const isRated = WORDS_OR_RATING.includes(key) && cells.length > 0 && cells.every((cell) => typeof cell === 'number');
  return isRated ? undefined : fieldStrength(header, column, cells);
}

function unsure(column: SeenColumn, field: Field, { confidence, reasons }: Fit, connect: string): string | undefined {
  if (confidence >= SURE) return undefined;
  return `${nameOf(column)} is taken for ${field.column.header}: ${inWords(reasons)}; choose otherwise in ${connect}`;
}

function inWords(reasons: readonly string[]): string {
  return reasons.join(', and ').replace(', and but ', ', but ');
}

interface Assigned {
  readonly seen: readonly SeenColumn[];
  readonly fields: readonly Field[];
  readonly fits: readonly (readonly (Fit | undefined)[])[];
  readonly assigned: readonly (number | undefined)[];
  readonly connect: string;
}

/** What a column without a field may have been meant as. */
function unplaced(at: number, { seen, fields, fits, assigned, connect }: Assigned): string | undefined {
  const column = seen[at];
  const missed = nearestField(fits[at] ?? [], column?.cells.length ? NEAR : SURE);
  const field = missed === undefined ? undefined : fields[missed]?.column.header;
  if (!column || missed === undefined || field === undefined) return column && withoutHeader(column);
  const better = seen[assigned.indexOf(missed)];
  if (!better) return `${nameOf(column)} may be ${field}, but that is not sure; choose it in ${connect} if it is`;
  return `${nameOf(column)} could be ${field} too; ${nameOf(better)} is used`;
}

function withoutHeader({ header, cells }: SeenColumn): string | undefined {
  const isNamed = header.trim() !== '' || cells.length === 0;
  return isNamed ? undefined : 'this column has no header and is not used; give it one if it should be';
}

/** The field that a column comes nearest to; a header alone, without cells, has to be clear. */
function nearestField(fits: readonly (Fit | undefined)[], near: number): number | undefined {
  let best: number | undefined;
  for (const [index, fit] of fits.entries()) {
    const least = best === undefined ? near : (fits[best]?.confidence ?? 0);
    if (fit && fit.confidence > least) best = index;
  }
  return best;
}
