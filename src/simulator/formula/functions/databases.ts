import { CellError, type Matrix, type Scalar } from '../../cells/value';
import { toText } from '../coercion';
import { matcherOf } from '../criteria';
import { type CellFunction, define } from '../declare';
import { MATRIX, RAW } from '../parameters';
import { AGGREGATES } from './aggregates';

/** Aggregates of a column of a table, over the rows that meet a table of criteria: columns by AND, rows by OR. */
export const DATABASES: Readonly<Record<string, CellFunction>> = {
  DAVERAGE: over(AGGREGATES.AVERAGE),
  DCOUNT: over(AGGREGATES.COUNT),
  DCOUNTA: over(AGGREGATES.COUNTA),
  DMAX: over(AGGREGATES.MAX),
  DMIN: over(AGGREGATES.MIN),
  DPRODUCT: over(AGGREGATES.PRODUCT),
  DSTDEV: over(AGGREGATES.STDEV),
  DSTDEVP: over(AGGREGATES.STDEVP),
  DSUM: over(AGGREGATES.SUM),
  DVAR: over(AGGREGATES.VAR),
  DVARP: over(AGGREGATES.VARP),
  DGET: define([MATRIX, RAW, MATRIX], (table, field, criteria) => {
    const [first, ...others] = chosen(table, field, criteria);
    if (first === undefined) throw new CellError('#VALUE!', 'No row meets the criteria.');
    if (others.length > 0) throw new CellError('#NUM!', 'More than one row meets the criteria.');
    return first;
  }),
};

function over(aggregate: CellFunction): CellFunction {
  const columns = define([MATRIX, RAW, MATRIX], (table, field, criteria) => {
    const values = chosen(table, field, criteria);
    return values.length === 0 ? [[null]] : values.map((value) => [value]);
  });
  return { ...columns, call: (args, scope) => aggregate.call([() => columns.call(args, scope)], scope) };
}

function chosen(table: Matrix, field: Scalar, criteria: Matrix): readonly Scalar[] {
  const [head = [], ...rows] = table;
  const column = columnOf(head, field);
  const [criteriaHead = [], ...alternatives] = criteria;
  return rows
    .filter((row) => alternatives.some((conditions) => meets(row, head, criteriaHead, conditions)))
    .map((row) => row[column] ?? null);
}

/** A field is the title of a column, or its number. */
function columnOf(head: readonly Scalar[], field: Scalar): number {
  const column = typeof field === 'number' ? Math.trunc(field) - 1 : titleIndex(head, field);
  if (column < 0 || column >= head.length) throw new CellError('#VALUE!', `The table has no field '${toText(field)}'.`);
  return column;
}

function titleIndex(head: readonly Scalar[], title: Scalar): number {
  const wanted = toText(title).toLowerCase();
  return head.findIndex((one) => toText(one).toLowerCase() === wanted);
}

function meets(
  row: readonly Scalar[],
  head: readonly Scalar[],
  titles: readonly Scalar[],
  conditions: readonly Scalar[],
): boolean {
  return titles.every((title, index) => {
    const condition = conditions[index] ?? null;
    const column = titleIndex(head, title);
    return condition === null || condition === '' || (column >= 0 && matcherOf(condition)(row[column] ?? null));
  });
}
