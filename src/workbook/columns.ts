import type * as zod from 'zod/mini';
import type { Day } from '../calendar/day';
import { dayOfSerial } from '../calendar/dayOfSerial';
import { type DateOrder, readDay } from '../calendar/readDay';
import { type Cell, isErrorValue, quoted } from './cell';

/** What column declarations need of the validation library, handed in so that cell formulas never load it. */
export type Zod = Pick<
  typeof zod,
  'string' | 'number' | 'boolean' | 'union' | 'pipe' | 'transform' | 'minimum' | 'maximum' | 'safeParse' | 'NEVER'
>;

/** What the cells of a column look like, where that tells the column from others. */
export interface Looks {
  /** What such cells are, in the plural: `e-mail addresses`. */
  readonly as: string;
  like(cell: Cell): boolean;
  /** Whether such cells alone tell the column, whatever its header says. */
  readonly isTelling?: boolean;
}

/** What else a column's declaration can say. */
export interface ColumnOptions {
  /** One sentence for the note on the header cell. */
  readonly note: string;
  /** Other headers that people give this column. */
  readonly also?: readonly string[];
  /** Other headers that may mean something else as well: with them its cells must look like it. */
  readonly alsoIfAlike?: readonly string[];
  /** What its cells look like in lists that nobody prepared. */
  readonly looks?: Looks;
  /** Whether each word counts as it stands: a surname may be “Null”. */
  readonly isVerbatim?: boolean;
  /** Whether a cell has words but says nothing, beyond `N/A` and the like. */
  readonly isUnsaid?: (cell: Cell) => boolean;
  /** A value that was read, as a person would say it; left out: its text. */
  readonly shows?: (value: unknown) => string;
  /** How numbers and days show, as a Sheets number format. */
  readonly format?: string;
  /** In pixels, for sentences: longer text wraps. Left out: as wide as what stands in it. */
  readonly width?: number;
  /** Longer text is cut off rather than wrapped: whoever wants to read it clicks the cell. */
  readonly isOneLine?: boolean;
  /** Kept out of sight until the user unhides it. */
  readonly isHidden?: boolean;
}

/** One column, declared once: header, synonyms, note, validation, format, schema and TypeScript type. */
export interface Column<Value> extends ColumnOptions {
  readonly header: string;
  readonly kind: 'text' | 'number' | 'day' | 'choice' | 'checkbox';
  readonly also: readonly string[];
  /** The allowed words of a choice. */
  readonly choices?: readonly string[];
  /** The least and the most of a number. */
  readonly least?: number;
  readonly most?: number;
  /** Reads one cell that is not blank. Its messages are sentences that a user understands. */
  schema(z: Zod, order?: DateOrder): zod.ZodMiniType<Value>;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** A row as the rules see it: blank cells, and cells that can't be read, are `undefined`. */
export type RowOf<C extends Columns> = {
  readonly [Key in keyof C]: C[Key] extends Column<infer Value> ? Value | undefined : never;
};

/**
 * A column of text; numbers in it are read as their digits.
 *
 * @param header The header text.
 * @param options Note, synonyms, looks.
 * @returns The declaration.
 * @example text('Phone', { note: 'How to call.' }).kind // 'text'
 */
export function text(header: string, options: ColumnOptions): Column<string> {
  const schema = (z: Zod) => readBy(z, textIn, (cell) => `${quoted(cell)} is an error value; ${header} needs text`);
  return { also: [], ...options, header, kind: 'text', schema };
}

/**
 * A column of free text in which something is looked for: a degree, an amount of pay.
 *
 * @param header The header text.
 * @param options Note, synonyms, looks, how a cell is read, and what it needs to say.
 * @returns The declaration.
 * @example words('Shift', { note: 'When.', needs: 'day or night', reads: (cell) => (cell === 'day' ? 1 : undefined) }).kind // 'text'
 */
export function words<Value>(
  header: string,
  {
    reads,
    needs,
    ...options
  }: ColumnOptions & { readonly reads: (cell: Cell) => Value | undefined; readonly needs: string },
): Column<Value> {
  const complain = (cell: Cell) => `${quoted(cell)} can’t be read as ${header}; it needs ${needs}`;
  return { also: [], ...options, header, kind: 'text', schema: (z) => readBy(z, reads, complain) };
}

/**
 * A column of numbers, whole or not.
 *
 * @param header The header text.
 * @param options Note, synonyms, looks, the lowest and highest number allowed, and how text is read where it may be some.
 * @returns The declaration.
 * @example number('Openings', { note: 'How many to hire.', least: 0 }).kind // 'number'
 */
export function number(
  header: string,
  {
    least,
    most,
    reads,
    ...options
  }: ColumnOptions & {
    readonly least?: number;
    readonly most?: number;
    readonly reads?: (cell: Cell) => number | undefined;
  },
): Column<number> {
  const schema = (z: Zod) => {
    const checks = [
      least === undefined
        ? []
        : [z.minimum(least, { error: (issue) => `${issue.input} is below ${least}, the least ${header}` })],
      most === undefined
        ? []
        : [z.maximum(most, { error: (issue) => `${issue.input} is above ${most}, the most ${header}` })],
    ].flat();
    const complain = (cell: unknown) => `${quoted(cell)} is not a number`;
    const numbers = z.number({ error: (issue) => complain(issue.input) }).check(...checks);
    return reads ? z.pipe(readBy(z, reads, complain), numbers) : numbers;
  };
  const limits = { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
  return { also: [], ...options, ...limits, header, kind: 'number', schema };
}

/**
 * A column of days, as date cells or as dates typed in one of the usual ways.
 *
 * @param header The header text.
 * @param options Note, synonyms, looks.
 * @returns The declaration.
 * @example day('Applied', { note: 'When the application came.' }).format // 'm/d/yyyy'
 */
export function day(header: string, options: ColumnOptions): Column<Day> {
  const schema = (z: Zod, order?: DateOrder) =>
    readBy(
      z,
      (cell) => dayIn(cell, order),
      (cell) =>
        `${quoted(cell)} is not a date; type it ${order === 'day first' ? 'with the month as a word, such as 14 Mar 2026' : 'as month/day/year'}`,
    );
  return { also: [], format: 'm/d/yyyy', ...options, header, kind: 'day', schema };
}

/**
 * A column of one of a few words, in any case.
 *
 * @param header The header text.
 * @param choices The words, in order.
 * @param options Note, synonyms, looks, and how other words are read that mean one of them.
 * @returns The declaration.
 * @example choice('Kind', ['active', 'hired'], { note: 'What the stage means.' }).choices // ['active', 'hired']
 */
export function choice<const Word extends string>(
  header: string,
  choices: readonly Word[],
  { reads, ...options }: ColumnOptions & { readonly reads?: (cell: Cell) => Word | undefined },
): Column<Word> {
  const read = (cell: Cell) =>
    choices.find((word) => word.toLowerCase() === String(cell).trim().toLowerCase()) ?? reads?.(cell);
  const complain = (cell: Cell) => `${quoted(cell)} is not a ${header}; use one of: ${choices.join(', ')}`;
  return { also: [], ...options, header, kind: 'choice', choices, schema: (z) => readBy(z, read, complain) };
}

/**
 * A column of ticks: each cell of a row is a checkbox.
 *
 * @param header The header text.
 * @param options Note, synonyms, looks.
 * @returns The declaration.
 * @example checkbox('Done', { note: 'Tick it when it is done.' }).kind // 'checkbox'
 */
export function checkbox(header: string, options: ColumnOptions): Column<boolean> {
  const complain = (cell: Cell) => `${quoted(cell)} is neither ticked nor not; tick the box, or type TRUE or FALSE`;
  return { also: [], ...options, header, kind: 'checkbox', schema: (z) => readBy(z, tickIn, complain) };
}

function tickIn(cell: Cell): boolean | undefined {
  const word = String(cell).trim().toLowerCase();
  if (word === 'true') return true;
  return word === 'false' ? false : undefined;
}

function readBy<Value>(
  z: Zod,
  read: (cell: Cell) => Value | undefined,
  complain: (cell: Cell) => string,
): zod.ZodMiniType<Value> {
  const cells = z.union([z.string(), z.number(), z.boolean()]);
  const values = z.transform((cell: Cell, context) => {
    const value = read(cell);
    if (value !== undefined) return value;
    context.issues.push({ code: 'custom', message: complain(cell), input: cell });
    return z.NEVER;
  });
  return z.pipe(cells, values);
}

function textIn(cell: Cell): string | undefined {
  return isErrorValue(cell) ? undefined : String(cell).trim();
}

/** A date cell that lost its format shows the number of the day. */
function dayIn(cell: Cell, order: DateOrder | undefined): Day | undefined {
  if (typeof cell === 'number') return dayOfSerial(cell);
  return typeof cell === 'string' ? readDay(cell, order) : undefined;
}
