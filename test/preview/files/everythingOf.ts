import type { SheetView } from '../../../src/simulator/sheetContract';

/** All of a tab: of its cells, rows and columns those on which there is something, to the end of its grid unless told otherwise. */
export function everythingOf(sheet: SheetView, rowsSeen = sheet.rowCount) {
  const { name, rowCount, columnCount, usedRows, usedColumns, isHidden, frozenRows, frozenColumns, tabColor } = sheet;
  const columns = Array.from({ length: columnCount }, (_, column) => column);
  const rows = Array.from({ length: rowsSeen }, (_, row) => row);
  return {
    ...{ name, rowCount, columnCount, usedRows, usedColumns, isHidden, frozenRows, frozenColumns, tabColor },
    conditionalFormats: sheet.conditionalFormats,
    widths: columns.map((column) => [sheet.columnWidth(column), sheet.isColumnHidden(column)]),
    heights: rows.flatMap((row) => {
      const [height, isHidden] = [sheet.rowHeight(row), sheet.isRowHidden(row)];
      return height !== 21 || isHidden ? [{ row, height, isHidden }] : [];
    }),
    cells: rows.flatMap((row) => columns.flatMap((column) => cellOf(sheet, row, column))),
  };
}

function cellOf(sheet: SheetView, row: number, column: number) {
  const cell = [
    sheet.content(row, column),
    sheet.value(row, column),
    sheet.shownFormat(row, column) || undefined,
    sheet.note(row, column) || undefined,
    sheet.ownLook(row, column),
    sheet.look(row, column),
    sheet.rule(row, column),
  ];
  return cell.some((part) => part !== undefined && part !== null) ? [{ at: `${row},${column}`, cell }] : [];
}
