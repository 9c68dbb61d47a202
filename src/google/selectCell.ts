import { rowNumber } from '../workbook/address';
import { type Place, Problem } from '../workbook/problem';

/**
 * Goes to a cell, or to a tab where no cell is given; a hidden tab is shown.
 *
 * @param place The tab's name and the cell's A1 address.
 * @throws Problem when there is no such tab or cell any more.
 */
export function selectCell({ sheet: name, cell }: Place): null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Problem(`there is no tab “${name}” any more; look again`);
  if (sheet.isSheetHidden()) sheet.showSheet();
  if (cell === '') sheet.activate();
  else if (rowNumber(cell) > sheet.getMaxRows()) throw gone(name, cell);
  else rangeAt(sheet, cell).activate();
  return null;
}

function rangeAt(sheet: GoogleAppsScript.Spreadsheet.Sheet, cell: string): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange(cell);
  } catch {
    throw gone(sheet.getName(), cell);
  }
}

function gone(name: string, cell: string): Problem {
  return new Problem(`“${name}” has no cell ${cell} any more; look again`);
}
