import { CellError, type Scalar } from '../../src/simulator/cells/value';
import { createCalculation } from '../../src/simulator/formula/calculation';
import type { SheetSource, SpreadsheetSource } from '../../src/simulator/formula/source';
import type { Case } from './cases';

/** `excluded`: the case says nothing about the function. */
export type Verdict = 'passed' | 'failed' | 'excluded';

/** Room enough for every array of the cases. */
const ROWS = 200;
const COLUMNS = 60;
/** The formula stands apart from A1, which some cases point at. */
const AT = { row: 78, column: 5 };
/** Some dates were captured as UTC timestamps of midnight, in New York or at Greenwich. */
const TIMESTAMP = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const ZONE_HOURS = [0, 4, 5];

/**
 * Works a formula out in an otherwise empty tab and compares. Excluded is an expected `#REF!` where our result spills:
 * the sheet in which the cases were captured blocked every spill.
 */
export function judge(one: Case): { readonly verdict: Verdict; readonly got: string } {
  try {
    const { value, spilled } = evaluate(one.formula);
    if (one.expected === '#REF!' && spilled.length > 1) return { verdict: 'excluded', got: text(value) };
    const passes = one.expectedType === 'array' ? isSameArray(spilled, one.expected) : isSame(value, one);
    return { verdict: passes ? 'passed' : 'failed', got: text(value) };
  } catch (problem) {
    return { verdict: 'failed', got: `thrown: ${problem}` };
  }
}

function evaluate(formula: string): { readonly value: Scalar; readonly spilled: readonly Scalar[] } {
  const sheet = singleCell(formula);
  const source: SpreadsheetSource = {
    sheets: [sheet],
    epoch: 1,
    now: () => 46_000.25,
    customFunction: () => undefined,
  };
  const calculation = createCalculation(source);
  const value = calculation.value(sheet, AT.row, AT.column);
  const around = calculation.values(sheet, AT.row, AT.column, ROWS, COLUMNS);
  return { value, spilled: around.flatMap((row) => row.filter((cell) => cell !== null)) };
}

function singleCell(formula: string): SheetSource {
  return {
    name: 'Sheet1',
    rowCount: 1000,
    columnCount: 100,
    usedRows: AT.row + 1,
    usedColumns: AT.column + 1,
    content: (row, column) => (row === AT.row && column === AT.column ? { formula } : null),
    numberFormat: () => '',
    formulas: () => [{ ...AT, formula }],
  };
}

function isSame(value: Scalar, { expected, expectedType }: Case): boolean {
  if (expectedType === 'error') return value instanceof CellError && value.code === expected;
  if (TIMESTAMP.test(expected)) return typeof value === 'number' && isSameInstant(value, expected);
  if (expectedType === 'number') return typeof value === 'number' && isNear(value, Number(expected));
  if (expectedType === 'boolean') return typeof value === 'boolean' && text(value) === expected.toUpperCase();
  return (typeof value === 'string' || value === null) && (value ?? '') === expected;
}

function isSameArray(values: readonly Scalar[], expected: string): boolean {
  const parts = expected.replace(/^\{|\}$/g, '').split(/[,;]/);
  return parts.length === values.length && parts.every((part, index) => isSamePart(values[index] ?? null, part));
}

function isSamePart(value: Scalar, expected: string): boolean {
  return typeof value === 'number' ? isNear(value, Number(expected)) : text(value) === expected;
}

function isSameInstant(serial: number, timestamp: string): boolean {
  const expected = Date.parse(timestamp) / 86_400_000 + 25_569;
  return ZONE_HOURS.some((hours) => Math.abs(expected - hours / 24 - serial) < 1e-5);
}

function isNear(value: number, expected: number): boolean {
  return Math.abs(value - expected) <= 1e-6 * Math.max(Math.abs(expected), 1e-9);
}

function text(value: Scalar): string {
  if (value instanceof CellError) return value.code;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
}
