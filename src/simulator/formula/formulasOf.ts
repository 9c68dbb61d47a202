import type { Compiled } from './compile';
import type { CompiledFormulas } from './compiledFormulas';
import { kept } from './kept';
import type { SheetSource } from './source';
import type { Place } from './tab';

/** Copies of one formula below each other. */
export interface FormulaRun {
  readonly sheet: SheetSource;
  readonly compiled: Compiled;
  readonly column: number;
  readonly row: number;
  rows: number;
}

interface SheetFormulas {
  readonly runs: readonly FormulaRun[];
  /** Those whose result can be more than one cell. */
  readonly maySpill: readonly Place[];
}

const KNOWN = new WeakMap<Iterable<Place>, SheetFormulas>();

/** The formulas of a tab, kept for as long as the tab gives the same list of them. */
export function formulasOf(sheet: SheetSource, compiled: CompiledFormulas): SheetFormulas {
  return kept(KNOWN, sheet.formulas(), (places) => sorted(sheet, places, compiled));
}

function sorted(sheet: SheetSource, places: Iterable<Place>, compiledFormulas: CompiledFormulas): SheetFormulas {
  const runs: FormulaRun[] = [];
  const maySpill: Place[] = [];
  const latest = new Map<number, FormulaRun>();
  for (const place of places) {
    const { row, column } = place;
    const compiled = compiledFormulas.at(place.formula, row);
    if (compiled.canSpill) maySpill.push(place);
    const above = latest.get(column);
    if (above?.compiled === compiled && above.row + above.rows === row) above.rows += 1;
    else {
      const run = { sheet, compiled, column, row, rows: 1 };
      latest.set(column, run);
      runs.push(run);
    }
  }
  return { runs, maySpill };
}
