import { CellError, type Matrix, type Scalar } from '../cells/value';
import { compareTexts } from './coercion';
import { numberInText } from './numberText';
import { flat } from './values';

type Matches = (value: Scalar) => boolean;

const NUMBERS = new WeakMap<Matrix, Float64Array>();
const MASKS = new WeakMap<Matrix, Map<string, Uint8Array>>();

/**
 * Which cells meet a criterion of `COUNTIF` and its kin, 1 or 0 each, in reading order. Kept for as long as the cells are.
 */
export function maskOf(cells: Matrix, criterion: Scalar): Uint8Array {
  const masks = MASKS.get(cells) ?? new Map<string, Uint8Array>();
  MASKS.set(cells, masks);
  const key = criterion instanceof CellError ? `error ${criterion.code}` : `${typeof criterion} ${criterion}`;
  const mask = masks.get(key) ?? orderMask(cells, criterion) ?? freshMask(cells, matcherOf(criterion));
  masks.set(key, mask);
  return mask;
}

/**
 * The test that a criterion stands for: a value to be equal to, or text with an operator (`">=5"`, `"<>done"`), where `*`
 * and `?` are wildcards and `~` takes their meaning away. Text compares without regard to case; `"<>"` is any cell with
 * content, `"="` any without.
 */
export function matcherOf(criterion: Scalar): Matches {
  if (criterion instanceof CellError) return (value) => value instanceof CellError && value.code === criterion.code;
  if (typeof criterion !== 'string') return equalTo(criterion ?? 0);
  const [, operator = '', operand = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  if (operand === '') return emptyMatcher(operator);
  const wanted = typedOperand(operand);
  if (operator === '' || operator === '=') return equalTo(wanted);
  if (operator === '<>') return not(equalTo(wanted));
  return orderMatcher(operator, wanted);
}

/** The test for text with wildcards. */
export function wildcardMatcher(pattern: string): (text: string) => boolean {
  if (!/[*?~]/.test(pattern)) {
    const wanted = pattern.toLowerCase();
    return (text) => text.toLowerCase() === wanted;
  }
  const expression = new RegExp(`^${wildcardSource(pattern)}$`, 'is');
  return (text) => expression.test(text);
}

/** A pattern with wildcards as the source of a regular expression. */
export function wildcardSource(pattern: string): string {
  return pattern.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\]/g, (found, literal?: string, wildcard?: string) => {
    if (wildcard !== undefined) return wildcard === '*' ? '.*' : '.';
    return `\\${literal ?? found}`;
  });
}

/** A number to be above or below is compared with bare numbers: thousands of such criteria over thousands of cells. */
function orderMask(cells: Matrix, criterion: Scalar): Uint8Array | undefined {
  const [, operator = '', operand = ''] =
    /^(<=|>=|<(?!>)|>)(.+)$/s.exec(typeof criterion === 'string' ? criterion : '') ?? [];
  const fits = ORDER[operator];
  const wanted = numberInText(operand);
  if (fits === undefined || wanted === undefined) return undefined;
  const numbers = NUMBERS.get(cells) ?? bareNumbers(cells);
  NUMBERS.set(cells, numbers);
  const mask = new Uint8Array(numbers.length);
  for (let index = 0; index < mask.length; index += 1) if (fits((numbers[index] ?? 0) - wanted)) mask[index] = 1;
  return mask;
}

/** The numbers in reading order; anything else is NaN, which no order fits. */
function bareNumbers(cells: Matrix): Float64Array {
  return Float64Array.from(flat(cells), (value) => (typeof value === 'number' ? value : Number.NaN));
}

function freshMask(cells: Matrix, matches: Matches): Uint8Array {
  const width = cells[0]?.length ?? 0;
  const mask = new Uint8Array(cells.length * width);
  let at = 0;
  for (const row of cells) {
    for (const value of row) {
      if (matches(value)) mask[at] = 1;
      at += 1;
    }
  }
  return mask;
}

function emptyMatcher(operator: string): Matches {
  if (operator === '') return (value) => value === null || value === '';
  if (operator === '=') return (value) => value === null;
  if (operator === '<>') return (value) => value !== null;
  return () => false;
}

function typedOperand(operand: string): number | string | boolean {
  if (/^(true|false)$/i.test(operand)) return /^true$/i.test(operand);
  return numberInText(operand) ?? operand;
}

function equalTo(wanted: number | string | boolean): Matches {
  if (typeof wanted !== 'string') return (value) => value === wanted || isNumberText(value, wanted);
  const matches = wildcardMatcher(wanted);
  return (value) => typeof value === 'string' && matches(value);
}

/** Text that reads as the number counts as the number. */
function isNumberText(value: Scalar, wanted: number | boolean): boolean {
  return typeof value === 'string' && typeof wanted === 'number' && value !== '' && numberInText(value) === wanted;
}

function not(matches: Matches): Matches {
  return (value) => !matches(value);
}

function orderMatcher(operator: string, wanted: number | string | boolean): Matches {
  const fits = ORDER[operator] ?? (() => false);
  if (typeof wanted === 'string') return (value) => typeof value === 'string' && fits(compareTexts(value, wanted));
  return (value) => typeof value === typeof wanted && fits(Number(value) - Number(wanted));
}

const ORDER: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};
