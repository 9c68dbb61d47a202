import { a1Notation } from '../../simulator/cells/rectangle';
import type { SheetBlock } from '../../simulator/sheetContract';

/**
 * Cells of a tab as charts and lists of a file name them.
 *
 * @param cells The cells.
 * @param fileNames What the tabs are called in the file, by their names.
 * @example absoluteRange({ sheet: 'Pay', block: { row: 1, column: 0, rows: 8, columns: 1 } }, new Map()) // "'Pay'!$A$2:$A$9"
 */
export function absoluteRange({ sheet, block }: SheetBlock, fileNames: ReadonlyMap<string, string>): string {
  const name = fileNames.get(sheet) ?? sheet;
  return `'${name.replaceAll("'", "''")}'!${a1Notation(block).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}
