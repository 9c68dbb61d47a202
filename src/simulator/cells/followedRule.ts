import { copiedFormula, moveReferences, type SheetChange } from '../formula/moveReferences';
import type { ConditionalRule } from './conditionalRule';
import { type Axis, changedInterval, type GridChange } from './gridChange';
import { changedRectangle, type Rectangle } from './rectangle';

/** Something that happened to a tab: `sheet`, by its name before. */
interface Happening {
  readonly sheet: string;
  readonly change: SheetChange;
}

/**
 * A conditional format after something happened to a tab: the references of its formula follow. The formula stands in the
 * first cell of the rule's ranges. When this cell is deleted or moved away, the formula is read from the cell that is the
 * first then, as in Sheets, where no row that is deleted takes the format of all others with it.
 *
 * @param rule The rule before; its ranges stay as they are.
 * @param home The tab on which it is.
 * @param happening What happened.
 */
export function followedRule(rule: ConditionalRule, home: string, { sheet, change }: Happening): ConditionalRule {
  const { row, column } = home === sheet && 'axis' in change ? stepsToFirst(rule.ranges, change) : NO_STEPS;
  return {
    ...rule,
    values: rule.values.map((value) =>
      isFormula(value) ? moveReferences(copiedFormula(value, row, column), home, sheet, change) : value,
    ),
  };
}

const NO_STEPS = { row: 0, column: 0 };

function isFormula(value: string | number): value is string {
  return typeof value === 'string' && value.startsWith('=');
}

/** From the first cell of the ranges to the one that is the first after the change, both as they lie before it. */
function stepsToFirst(ranges: readonly Rectangle[], change: GridChange): typeof NO_STEPS {
  const [before] = ranges;
  const stays = ranges.find((range) => changedRectangle(range, change));
  if (!before || !stays) return NO_STEPS;
  const first = { row: stays.row, column: stays.column, [change.axis]: firstAfter(stays, change) };
  return { row: first.row - before.row, column: first.column - before.column };
}

/** The row or column of a range that will be its first. */
function firstAfter(range: Rectangle, change: GridChange): number {
  const { axis } = change;
  const after = changedRectangle(range, change)?.[axis];
  const size = SIZES[axis];
  for (let position = range[axis]; position < range[axis] + range[size]; position++) {
    if (changedInterval({ first: position, last: position }, change)?.first === after) return position;
  }
  return range[axis];
}

const SIZES: Readonly<Record<Axis, 'rows' | 'columns'>> = { row: 'rows', column: 'columns' };
