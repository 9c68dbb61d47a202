import type { Cell } from '../workbook/cell';
import type { Column } from '../workbook/columns';

/** A tab with its cells as they were read. */
export interface Tab {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  /** In a repair: cleared headers by their place; `cells` has them as if they stood there. */
  readonly cleared?: ReadonlyMap<number, Column<unknown>>;
}
