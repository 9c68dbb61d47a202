import { type Token, tokenize } from '@borgar/fx';
import { type Axis, changedInterval, type GridChange } from '../cells/gridChange';
import { columnLetters, columnOf } from '../cells/rectangle';

/** What can happen to a tab that others refer to. */
export type SheetChange = GridChange | { readonly kind: 'rename'; readonly name: string } | { readonly kind: 'remove' };

const REFERENCES: readonly string[] = ['range', 'range_beam', 'range_ternary'];
const END = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

/**
 * A formula after something happened to a tab: its references follow their cells, as in Sheets.
 *
 * @param home The tab on which the formula stands: references without a tab's name mean this one.
 * @param sheet The tab that changed, by its name before the change.
 * @returns The formula with `#REF!` for what is gone.
 * @example moveReferences('=SUM(A2:A5)', 'Plan', 'Plan', { kind: 'insert', axis: 'row', before: 2, count: 3 }) // '=SUM(A2:A8)'
 */
export function moveReferences(formula: string, home: string, sheet: string, change: SheetChange): string {
  return rewritten(formula, (reference) => {
    if ((reference.sheet ?? home).toLowerCase() !== sheet.toLowerCase()) return reference;
    if (change.kind === 'rename')
      return { ...reference, sheet: reference.sheet === undefined ? undefined : change.name };
    if (change.kind === 'remove') return undefined;
    return changedReference(reference, change);
  });
}

/**
 * A formula as it reads when it is copied some cells away: relative references go along, those with `$` stay.
 *
 * @returns The formula with `#REF!` for what would lie above or left of the grid.
 * @example copiedFormula('=A1*$B$1', 2, 0) // '=A3*$B$1'
 */
export function copiedFormula(formula: string, rowsDown: number, columnsRight: number): string {
  return rewritten(formula, ({ ends, ...rest }) => {
    const moved = ends.map((end) => ({
      ...end,
      row: end.row === undefined || end.hasFixedRow ? end.row : end.row + rowsDown,
      column: end.column === undefined || end.hasFixedColumn ? end.column : end.column + columnsRight,
    }));
    return moved.some(({ row = 0, column = 0 }) => row < 0 || column < 0) ? undefined : { ...rest, ends: moved };
  });
}

/** One corner of a reference; a whole column has no `row`, a whole row no `column`. */
interface End {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly hasFixedRow: boolean;
  readonly hasFixedColumn: boolean;
}

interface Reference {
  readonly sheet: string | undefined;
  readonly ends: readonly End[];
}

function rewritten(formula: string, change: (reference: Reference) => Reference | undefined): string {
  return tokenize(formula, { allowTernary: true })
    .map((token) => rewrittenToken(token, change))
    .join('');
}

function rewrittenToken({ type, value }: Token, change: (reference: Reference) => Reference | undefined): string {
  const reference = REFERENCES.includes(type) ? parsedReference(value) : undefined;
  if (!reference) return value;
  const after = change(reference);
  if (after === reference) return value;
  return after ? written(after) : '#REF!';
}

function parsedReference(text: string): Reference | undefined {
  const mark = text.lastIndexOf('!');
  const ends = text
    .slice(mark + 1)
    .split(':')
    .map(parsedEnd);
  const known = ends.filter((end): end is End => end !== undefined);
  if (known.length !== ends.length) return undefined;
  return { sheet: mark < 0 ? undefined : unquoted(text.slice(0, mark)), ends: known };
}

function parsedEnd(text: string): End | undefined {
  const match = END.exec(text);
  if (!match) return undefined;
  const [, first = '', letters = '', second = '', digits = ''] = match;
  return {
    row: digits ? Number(digits) - 1 : undefined,
    column: letters ? columnOf(letters) : undefined,
    hasFixedRow: digits !== '' && (letters ? second === '$' : first === '$' || second === '$'),
    hasFixedColumn: letters !== '' && first === '$',
  };
}

function changedReference(reference: Reference, change: GridChange): Reference | undefined {
  const positions = reference.ends.map((end) => end[change.axis]);
  const [first, last] = positions;
  if (positions.length === 1) return first === undefined ? reference : changedCell(reference, first, change);
  if (first === undefined || last === undefined) return changedOpenEnd(reference, first ?? last, change);
  const interval = changedInterval({ first: Math.min(first, last), last: Math.max(first, last) }, change);
  if (!interval) return undefined;
  const ordered = first <= last ? [interval.first, interval.last] : [interval.last, interval.first];
  return { ...reference, ends: reference.ends.map((end, index) => at(end, change.axis, ordered[index])) };
}

function changedCell(reference: Reference, position: number, change: GridChange): Reference | undefined {
  const interval = changedInterval({ first: position, last: position }, change);
  return interval && { ...reference, ends: reference.ends.map((end) => at(end, change.axis, interval.first)) };
}

/** In `A2:A` only one end has a row: it is where the range starts. */
function changedOpenEnd(reference: Reference, start: number | undefined, change: GridChange): Reference | undefined {
  const interval = start === undefined ? undefined : changedInterval({ first: start }, change);
  if (!interval) return reference;
  const { axis } = change;
  return {
    ...reference,
    ends: reference.ends.map((end) => (end[axis] === undefined ? end : at(end, axis, interval.first))),
  };
}

function at(end: End, axis: Axis, position: number | undefined): End {
  return axis === 'row' ? { ...end, row: position } : { ...end, column: position };
}

function written({ sheet, ends }: Reference): string {
  const address = ends.map(writtenEnd).join(':');
  return sheet === undefined ? address : `${quoted(sheet)}!${address}`;
}

function writtenEnd({ row, column, hasFixedRow, hasFixedColumn }: End): string {
  const letters = column === undefined ? '' : `${hasFixedColumn ? '$' : ''}${columnLetters(column)}`;
  return letters + (row === undefined ? '' : `${hasFixedRow ? '$' : ''}${row + 1}`);
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function quoted(name: string): string {
  const isPlain = /^[A-Za-z_]\w*$/.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}
