import { caught, spread } from './broadcast';
import type { Evaluation } from './evaluation';
import { copiedFormula } from './moveReferences';
import type { SheetSource } from './source';
import type { Place } from './tab';
import { firstOf, isMatrix } from './values';

/** What makes a formula mean something else in another column, though it reads the same there. */
const KNOWS_ITS_COLUMN = /:|column|cell|indirect|offset/i;

/** Whether the formula of a conditional format holds in the row of a column. */
type Holding = (row: number) => boolean;

/** What was found out about formulas that hold or not for whole rows, such as `=$B2="Hired"`. */
const ofRows = new WeakMap<Evaluation, Map<string, Holding>>();

/**
 * Whether a formula holds in the cells of a column, as the formula of a conditional format does.
 *
 * @param place The formula and the cell in which it is read as written; the other cells have copies of it.
 */
export function holding(evaluation: Evaluation, sheet: SheetSource, place: Place, column: number): Holding {
  const formula = copiedFormula(place.formula, 0, column - place.column);
  const isOfRows = copiedFormula(formula, 0, 1) === formula && !KNOWS_ITS_COLUMN.test(formula);
  const evaluated = () => evaluatedIn(evaluation, sheet, { ...place, formula }, column);
  if (!isOfRows) return evaluated();
  const known = ofRows.get(evaluation) ?? new Map<string, Holding>();
  ofRows.set(evaluation, known);
  const key = `${place.row} ${formula} ${sheet.name}`;
  const found = known.get(key) ?? remembered(evaluated());
  known.set(key, found);
  return found;
}

function evaluatedIn(evaluation: Evaluation, sheet: SheetSource, place: Place, column: number): Holding {
  const { evaluate } = evaluation.compiled.at(place.formula, place.row);
  evaluation.tab(sheet);
  return (row) => {
    const scope = evaluation.scopeOf(sheet, { row, column, formula: place.formula });
    const result = caught(() => spread(evaluate(scope), scope));
    const value = isMatrix(result) ? firstOf(result) : result;
    return value === true || (typeof value === 'number' && value !== 0);
  };
}

function remembered(holds: Holding): Holding {
  const rows: (boolean | undefined)[] = [];
  return (row) => {
    const found = rows[row] ?? holds(row);
    rows[row] = found;
    return found;
  };
}
