import { CellError, type Scalar } from '../cells/value';
import { compareTexts } from './coercion';
import { numberInText } from './numberText';

type Matches = (value: Scalar) => boolean;

/**
 * The test that a criterion stands for: a value to be equal to, or text with an operator (`">=5"`, `"<>done"`), where `*`
 * and `?` are wildcards and `~` takes their meaning away. Text compares without regard to case; `"<>"` is any cell with
 * content, `"="` any without.
 */
export function matcherOf(criterion: Scalar): Matches {
  const known = KNOWN.get(criterion) ?? freshMatcher(criterion);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(criterion, known);
  return known;
}

const KNOWN = new Map<Scalar, Matches>();
const MOST_KNOWN = 10_000;

function freshMatcher(criterion: Scalar): Matches {
  if (criterion instanceof CellError) return (value) => value instanceof CellError && value.code === criterion.code;
  if (typeof criterion !== 'string') return equalTo(criterion ?? 0);
  const { operator, wanted } = partsOf(criterion);
  if (wanted === '') return emptyMatcher(operator);
  if (operator === '' || operator === '=') return equalTo(wanted);
  if (operator === '<>') return not(equalTo(wanted));
  return orderMatcher(operator, wanted);
}

/** An operator, `''` for none, and what the cells are compared with. */
interface CriterionParts {
  readonly operator: string;
  readonly wanted: number | string | boolean;
}

/** What a criterion that is text stands for. */
export function partsOf(criterion: string): CriterionParts {
  const [, operator = '', operand = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  return { operator, wanted: operand === '' ? '' : typedOperand(operand) };
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

/** What each operator asks of the order of a cell and what it is compared with. */
export const ORDER: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};
