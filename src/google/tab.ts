import type { Cell } from '../workbook/cell';

/** A tab with its cells as they were read. */
export interface Tab {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}
