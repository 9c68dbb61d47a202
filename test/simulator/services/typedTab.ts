import type { Simulator } from '../../../src/simulator/contract';
import type { Block, SheetView } from '../../../src/simulator/sheetContract';
import { installed } from './installed';

/** A tab, and a way to run lines of script on it. */
interface TypedTab {
  readonly tab: SheetView;
  readonly simulator: Simulator;
  readonly run: (body: string) => unknown;
}

/** A tab into which rows were typed; numbers and blanks are put as they are. */
export function typedTab(rows: readonly (readonly (string | number | null)[])[]): TypedTab {
  const { simulator, run } = installed();
  const tab = simulator.addSheet('Plan', [[]]);
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (typeof value === 'string') tab.type(r, c, value);
      else tab.put(r, c, value);
    });
  });
  return { tab, simulator, run };
}

/** What the first rows and columns show. */
export function shown(tab: SheetView, rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_cell, c) => tab.display(r, c)));
}

/** Cells of a tab. */
export function block(row: number, column: number, rows = 1, columns = 1): Block {
  return { row, column, rows, columns };
}
