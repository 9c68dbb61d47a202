import { CellError } from '../../cells/value';
import { caught } from '../broadcast';
import type { CellFunction } from '../declare';
import { WHOLE } from '../parameters';
import { Reference } from '../values';
import { AGGREGATES } from './aggregates';

const BY_NUMBER: readonly CellFunction[] = [
  AGGREGATES.AVERAGE,
  AGGREGATES.COUNT,
  AGGREGATES.COUNTA,
  AGGREGATES.MAX,
  AGGREGATES.MIN,
  AGGREGATES.PRODUCT,
  AGGREGATES.STDEV,
  AGGREGATES.STDEVP,
  AGGREGATES.SUM,
  AGGREGATES.VAR,
  AGGREGATES.VARP,
];

/** `SUBTOTAL(number, range, ...)`; 101–111 mean the same as 1–11, for the simulator hides no rows from formulas. */
export const SUBTOTAL: CellFunction = {
  least: 2,
  most: Number.POSITIVE_INFINITY,
  givesArray: false,
  consumes: () => true,
  call: ([number, ...ranges], scope) =>
    caught(() => {
      const code = WHOLE.read(number?.(scope) ?? null, scope);
      const aggregate = BY_NUMBER[(code > 100 ? code - 100 : code) - 1];
      if (aggregate === undefined) return new CellError('#VALUE!', `SUBTOTAL has no function ${code}.`);
      const values = ranges.map((range) => range?.(scope) ?? null);
      const isRange = values.every((value) => value instanceof Reference || value instanceof CellError);
      if (!isRange) return new CellError('#VALUE!', 'SUBTOTAL needs ranges of the sheet.');
      return aggregate.call(
        values.map((value) => () => value),
        scope,
      );
    }),
};
