import { CellError } from '../../cells/value';
import { define } from '../declare';
import { optional, TEXT, WHOLE } from '../parameters';

/** The text functions that count East Asian letters twice. */
export const TEXT_BYTES = {
  LENB: define([TEXT], (text) => bytesIn(text)),
  LEFTB: define([TEXT, optional(WHOLE, 1)], (text, count) => cut(text, 0, counted(count))),
  RIGHTB: define([TEXT, optional(WHOLE, 1)], (text, count) =>
    cut(text, Math.max(0, bytesIn(text) - counted(count)), counted(count)),
  ),
  MIDB: define([TEXT, WHOLE, WHOLE], (text, start, count) => {
    if (start < 1) throw new CellError('#VALUE!', `A position in a text can't be ${start}.`);
    return cut(text, start - 1, counted(count));
  }),
  FINDB: define([TEXT, TEXT, optional(WHOLE, 1)], (wanted, text, start) => found(wanted, text, start)),
  SEARCHB: define([TEXT, TEXT, optional(WHOLE, 1)], (wanted, text, start) =>
    found(wanted.toLowerCase(), text.toLowerCase(), start),
  ),
  REPLACEB: define([TEXT, WHOLE, WHOLE, TEXT], (text, start, count, replacement) => {
    if (start < 1) throw new CellError('#VALUE!', `A position in a text can't be ${start}.`);
    const end = start - 1 + counted(count);
    return cut(text, 0, start - 1) + replacement + cut(text, end, Math.max(0, bytesIn(text) - end));
  }),
};

function counted(count: number): number {
  if (count < 0) throw new CellError('#VALUE!', `A count of bytes can't be ${count}.`);
  return count;
}

function width(letter: string): number {
  return (letter.codePointAt(0) ?? 0) > 0xff ? 2 : 1;
}

function bytesIn(text: string): number {
  return [...text].reduce((total, letter) => total + width(letter), 0);
}

/** The letters that lie wholly between two byte positions. */
function cut(text: string, from: number, count: number): string {
  let at = 0;
  let piece = '';
  for (const letter of text) {
    if (at >= from && at + width(letter) <= from + count) piece += letter;
    at += width(letter);
  }
  return piece;
}

function found(wanted: string, text: string, start: number): number {
  if (start < 1) throw new CellError('#VALUE!', `A position in a text can't be ${start}.`);
  const index = text.indexOf(wanted, cut(text, 0, start - 1).length);
  if (index < 0) throw new CellError('#VALUE!', `'${wanted}' is not in '${text}'.`);
  return bytesIn(text.slice(0, index)) + 1;
}
