import type { Scalar } from '../../simulator/cells/value';
import type { Simulator } from '../../simulator/contract';
import type { SheetView } from '../../simulator/sheetContract';
import { columnsRead } from './columnsRead';
import { type FileTab, isFileFormula } from './fileTab';

/** A formula of a file in its cell, with the value that the file keeps for it. */
interface Placed {
  readonly view: SheetView;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly result: Scalar;
  /** Its column: `Plan!3`, the tab in small letters. */
  readonly place: string;
}

const CLOCK_OR_CHANCE = /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/i;
const TOLERANCE = 1e-9;

/**
 * Puts the file's value in place of a formula that gives something else here, so that no value of the file is lost. What
 * depends on the clock or on chance may differ, unless it is an error. A formula is judged only after those that it reads:
 * one formula that can't be worked out costs no other one.
 *
 * @param simulator The spreadsheet, with the tabs in it.
 * @param tabs What the file has.
 */
export function keepResults(simulator: Simulator, tabs: readonly FileTab[]): void {
  let placed = tabs.flatMap((tab) => formulasOf(simulator.sheet(tab.name), tab));
  const moving = movingColumns(placed);
  for (;;) {
    const wrong = placed.filter((each) => differs(each, moving));
    if (wrong.length === 0) return;
    const replaced = new Set(firstCauses(wrong));
    for (const { view, row, column, result } of replaced) view.put(row, column, result);
    placed = placed.filter((each) => !replaced.has(each));
  }
}

function formulasOf(view: SheetView | undefined, { name, rows }: FileTab): readonly Placed[] {
  if (!view) return [];
  return rows.flatMap((cells, row) =>
    cells.flatMap((content, column) => {
      if (!isFileFormula(content) || content.result === undefined) return [];
      const { formula, result } = content;
      return [{ view, row, column, formula, result, place: `${name.toLowerCase()}!${column}` }];
    }),
  );
}

function differs({ view, row, column, result, place }: Placed, moving: ReadonlySet<string>): boolean {
  if (isError(result)) return false;
  const value = view.value(row, column);
  if (isError(value)) return true;
  return !moving.has(place) && !isNearly(value, result);
}

function isError(value: Scalar): boolean {
  return typeof value === 'object' && value !== null;
}

function isNearly(value: Scalar, result: Scalar): boolean {
  if (typeof value !== 'number' || typeof result !== 'number') return (value ?? '') === (result ?? '');
  return Math.abs(value - result) <= TOLERANCE * Math.max(1, Math.abs(value), Math.abs(result));
}

/** Those that read no column in which another is wrong; all of them when they read each other in a circle. */
function firstCauses(wrong: readonly Placed[]): readonly Placed[] {
  const places = new Set(wrong.map(({ place }) => place));
  const causes = wrong.filter(({ formula, place }) =>
    columnsRead(formula, place).every((read) => read === place || !places.has(read)),
  );
  return causes.length > 0 ? causes : wrong;
}

/** The columns with formulas that depend on the clock or on chance, and the columns that read these. */
function movingColumns(placed: readonly Placed[]): ReadonlySet<string> {
  const moving = new Set(placed.filter(({ formula }) => CLOCK_OR_CHANCE.test(formula)).map(({ place }) => place));
  for (let before = 0; before < moving.size; ) {
    before = moving.size;
    for (const { formula, place } of placed) {
      if (!moving.has(place) && columnsRead(formula, place).some((read) => moving.has(read))) moving.add(place);
    }
  }
  return moving;
}
