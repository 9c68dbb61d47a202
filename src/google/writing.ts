import { Problem } from '../workbook/problem';

/** What this run has written, in words, and what it is at. Apps Script gives every run globals of its own. */
let done: string[] = [];
let open: string | undefined;
let rows: readonly [first: number, last: number] | undefined;

/** Begins an account of what is written: once at each edge, before anything else. */
export function beginWriting(): void {
  done = [];
  open = undefined;
  rows = undefined;
}

/**
 * Does work that writes one thing, and keeps account of it for the sentence that says where Google Sheets stopped.
 *
 * @param what What is written, in the user's words: `“Pipeline”`.
 * @param work What to do.
 * @returns What the work returns.
 */
export function writing<Result>(what: string, work: () => Result): Result {
  open = what;
  rows = undefined;
  const result = work();
  done = [...done.filter((each) => each !== what), what];
  open = undefined;
  return result;
}

/**
 * Notes that rows of what is being written are complete.
 *
 * @param first The sheet's number of the first one.
 * @param last That of the last one.
 */
export function wroteRows(first: number, last: number): void {
  rows = [Math.min(first, rows?.[0] ?? first), Math.max(last, rows?.[1] ?? last)];
}

/** A failure of the platform in the middle of a run: nothing else should be tried in the same run. */
export class Failure extends Problem {}

/** What only a mistake in our own code throws; all else that is no `Problem` comes from the platform. */
const MISTAKES = ['EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'];
/** What the platform says to a call that does not exist: a mistake of ours, too. */
const WRONG_CALL = /match the method signature/;
const PROTECTED = /\bprotected\b/i;

/**
 * What stopped a run, as something that the user can mend. A service of the platform that fails says so in an error of
 * any name but those that the language gives to mistakes (in Apps Script: `Exception`).
 *
 * @param error What was thrown.
 * @returns A problem as it is; for a failure of the platform one that says what was written and what to do.
 * @throws Whatever else it is: a bug.
 */
export function stopped(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const name: unknown = Reflect.get(Object(error), 'name');
  const message = String(Reflect.get(Object(error), 'message') ?? error).trim();
  if (MISTAKES.includes(String(name)) || WRONG_CALL.test(message)) throw error;
  return new Failure(`${beginning(message)}. ${account()}`);
}

function beginning(message: string): string {
  const why = message.replace(/[.\s]+$/, '');
  return open !== undefined && PROTECTED.test(message)
    ? `${open} is protected, and you may not edit all of it (${why}). Ask whoever protected it, or the owner of the spreadsheet, to let you edit it`
    : `Google Sheets stopped in the middle (${why})`;
}

function account(): string {
  if (done.length === 0 && open === undefined) return 'Nothing was written; try again in a minute';
  const parts = [
    done.length > 0 ? `Done: ${done.join(', ')}.` : '',
    open === undefined
      ? ''
      : `Perhaps half done: ${open}${rows ? ` (rows ${rows[0]} to ${rows[1]} are written)` : ''}.`,
    'Nothing of yours is lost; choose the command again to complete the rest',
  ];
  return parts.filter(Boolean).join(' ');
}
