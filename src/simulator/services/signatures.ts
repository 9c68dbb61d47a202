import { EnumMember } from './enumerations';
import { classOf } from './serviceObject';

/**
 * The parameter lists that each method accepts: one text per overload, parameters divided by blanks; `?` also lets `null`
 * pass. Words: `number`, `text` (stricter than Google: no numbers), `flag`, `value` (anything), `list`, `rows` (rows of columns), `object`, `date`, else the name
 * of a class or enumeration.
 */
export type Signatures<Method extends string = string> = Readonly<Record<Method, readonly string[]>>;

const WORDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  text: (value) => typeof value === 'string',
  flag: (value) => typeof value === 'boolean',
  value: () => true,
  list: (value) => Array.isArray(value),
  rows: (value) => Array.isArray(value) && value.every((row) => Array.isArray(row)),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  date: (value) => isDate(value),
};

/** True when one of the parameter lists takes these arguments. */
export function accepted(args: readonly unknown[], lists: readonly string[]): boolean {
  return lists.some((list) => {
    const words = list === '' ? [] : list.split(' ');
    return words.length === args.length && words.every((word, index) => fits(args[index], word));
  });
}

function fits(value: unknown, word: string): boolean {
  if (word.endsWith('?')) return value === null || fits(value, word.slice(0, -1));
  const test = WORDS[word];
  if (test) return test(value);
  return value instanceof EnumMember ? value.enumeration === word : classOf(value)?.endsWith(`.${word}`) === true;
}

/** True for a `Date` of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/**
 * How the platform names the type of an argument in its messages.
 *
 * @example typeName([[1]]) // 'number[][]'
 */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0])}[]` : 'Object[]';
  if (value instanceof EnumMember) return value.enumeration;
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value !== 'object') return typeof value;
  return classOf(value) ?? (isDate(value) ? 'Date' : 'Object');
}
