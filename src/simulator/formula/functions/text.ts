import { CellError, type Scalar } from '../../cells/value';
import { toText } from '../coercion';
import { wildcardSource } from '../criteria';
import { define, repeating } from '../declare';
import { numberInText } from '../numberText';
import { ANY, BOOLEAN, MATRIX, optional, RAW, TEXT, WHOLE } from '../parameters';
import { flat, type Value } from '../values';

const LONGEST_TEXT = 32_767;

/** Texts: cutting, joining, searching and changing. */
export const TEXTS = {
  LEN: define([TEXT], (text) => text.length),
  LEFT: define([TEXT, optional(WHOLE, 1)], (text, count) => text.slice(0, notNegative(count))),
  RIGHT: define([TEXT, optional(WHOLE, 1)], (text, count) => text.slice(Math.max(0, text.length - notNegative(count)))),
  MID: define([TEXT, WHOLE, WHOLE], (text, start, count) => {
    if (start < 1) throw new CellError('#NUM!', `A position in a text can't be ${start}.`);
    return text.slice(start - 1, start - 1 + notNegative(count));
  }),
  TRIM: define([TEXT], (text) => text.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ')),
  CLEAN: define([TEXT], (text) => [...text].filter((letter) => letter.charCodeAt(0) > 31).join('')),
  UPPER: define([TEXT], (text) => text.toUpperCase()),
  LOWER: define([TEXT], (text) => text.toLowerCase()),
  PROPER: define([TEXT], (text) =>
    text
      .toLowerCase()
      .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  EXACT: define([TEXT, TEXT], (one, other) => one === other),
  REPT: define([TEXT, WHOLE], (text, count) => {
    if (text.length * count > LONGEST_TEXT)
      throw new CellError('#VALUE!', `REPT gives at most ${LONGEST_TEXT} characters.`);
    return text.repeat(notNegative(count));
  }),
  CHAR: define([WHOLE], letter),
  UNICHAR: define([WHOLE], letter),
  CODE: define([TEXT], codeOfFirst),
  UNICODE: define([TEXT], codeOfFirst),
  FIND: define([TEXT, TEXT, optional(WHOLE, 1)], (wanted, text, start) =>
    foundAt(text.indexOf(wanted, position(start)), text, start, wanted),
  ),
  SEARCH: define([TEXT, TEXT, optional(WHOLE, 1)], (wanted, text, start) => {
    const from = position(start);
    const index = text.slice(from).search(new RegExp(wildcardSource(wanted), 'is'));
    return foundAt(index < 0 ? index : index + from, text, start, wanted);
  }),
  SUBSTITUTE: define([TEXT, TEXT, TEXT, optional(WHOLE, 0)], substitute),
  REPLACE: define(
    [TEXT, WHOLE, WHOLE, TEXT],
    (text, start, count, replacement) =>
      text.slice(0, position(start)) + replacement + text.slice(position(start) + notNegative(count)),
  ),
  CONCATENATE: repeating([], [MATRIX], (...parts) => parts.map(([cells]) => flat(cells).map(toText).join('')).join('')),
  JOIN: repeating([TEXT], [MATRIX], (separator, ...parts) =>
    parts.flatMap(([cells]) => flat(cells).map(toText)).join(separator),
  ),
  TEXTJOIN: repeating([TEXT, BOOLEAN], [MATRIX], (separator, skipsEmpty, ...parts) =>
    parts
      .flatMap(([cells]) => flat(cells).map(toText))
      .filter((text) => text !== '' || !skipsEmpty)
      .join(separator),
  ),
  SPLIT: define([TEXT, TEXT, optional(BOOLEAN, true), optional(BOOLEAN, true)], split, { givesArray: true }),
  VALUE: define([ANY], numberIn),
  TO_TEXT: define([RAW], (value) => (value === null || value instanceof CellError ? value : toText(value))),
  TO_PURE_NUMBER: define([RAW], (value) => value),
  TO_DATE: define([RAW], (value) => value),
  TO_PERCENT: define([RAW], (value) => value),
  TO_DOLLARS: define([RAW], (value) => value),
  ENCODEURL: define([TEXT], (text) =>
    encodeURIComponent(text).replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
  ),
};

function notNegative(count: number): number {
  if (count < 0) throw new CellError('#VALUE!', `A count of characters can't be ${count}.`);
  return count;
}

/** A position counted from 1 as one counted from 0. */
function position(start: number): number {
  if (start < 1) throw new CellError('#VALUE!', `A position in a text can't be ${start}.`);
  return start - 1;
}

function letter(code: number): string {
  if (code < 1 || code > 0x10ffff) throw new CellError('#NUM!', `There is no character ${code}.`);
  return String.fromCodePoint(code);
}

function codeOfFirst(text: string): number {
  const code = text.codePointAt(0);
  if (code === undefined) throw new CellError('#VALUE!', 'There is no first character.');
  return code;
}

function foundAt(index: number, text: string, start: number, wanted: string): number {
  if (index < 0 || start > text.length + 1) throw new CellError('#VALUE!', `'${wanted}' is not in '${text}'.`);
  return index + 1;
}

function substitute(text: string, wanted: string, replacement: string, which: number): string {
  if (which < 0) throw new CellError('#VALUE!', 'There is no occurrence before the first.');
  if (wanted === '') return text;
  if (which === 0) return text.split(wanted).join(replacement);
  let at = -1;
  for (let count = 0; count < which; count += 1) {
    at = text.indexOf(wanted, at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at) + replacement + text.slice(at + wanted.length);
}

/** The parts of a text between separators; parts that read as numbers become numbers. */
function split(text: string, separators: string, byEach: boolean, skipsEmpty: boolean): Value {
  if (separators === '') throw new CellError('#VALUE!', 'SPLIT needs a separator.');
  const marks = byEach ? [...separators] : [separators];
  let parts: string[] = [text];
  for (const mark of marks) parts = parts.flatMap((part) => part.split(mark));
  const kept = skipsEmpty ? parts.filter((part) => part !== '') : parts;
  if (kept.length === 0) throw new CellError('#VALUE!', 'SPLIT leaves nothing.');
  return [kept.map((part): Scalar => (part === '' ? null : (numberInText(part) ?? part)))];
}

function numberIn(value: Scalar): Scalar {
  if (typeof value === 'number') return value;
  if (value === null || value === '') return 0;
  const number = typeof value === 'string' ? numberInText(value) : undefined;
  return number ?? new CellError('#VALUE!', `VALUE cannot read '${toText(value)}' as a number.`);
}
