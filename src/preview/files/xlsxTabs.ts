import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import { widestRow } from '../../simulator/cells/widestRow';
import type { SheetDress } from '../../simulator/sheetContract';
import { Complaint } from './complaint';
import type { FileContent, FileTab } from './fileTab';
import { refuseOtherZips } from './refuseOtherZips';
import { serialOf, xlsxContents } from './xlsxContents';
import { xlsxDress } from './xlsxDress';
import { damaged } from './zipEntries';

/**
 * The tabs of an XLSX file.
 *
 * @param name The file, for what is said about it.
 * @param bytes Its content.
 * @returns All tabs, hidden ones too.
 * @throws Complaint when the file is no workbook, is damaged, or would fill the memory.
 */
export async function xlsxTabs(name: string, bytes: Uint8Array): Promise<readonly FileTab[]> {
  refuseOtherZips(name, bytes);
  const book = await readXlsx(bytes, { readStyles: true }).catch((error: unknown) => {
    throw /over the \d+ limit/.test(String(error)) ? tooWide(name) : damaged(name);
  });
  const names = differentNames(book.sheets.map((sheet) => sheet.name));
  return book.sheets.map((sheet, index) => tabOf(sheet, names[index] ?? sheet.name, book));
}

function tabOf(sheet: Sheet, name: string, book: Workbook): FileTab {
  const rows = xlsxContents(sheet, filledRows(sheet));
  const dress: SheetDress = xlsxDress(sheet, book, { rows: rows.length, columns: widestRow(rows) });
  return { name, rows, dress };
}

function tooWide(name: string): Complaint {
  return new Complaint(
    `${name}: cells stand too far apart on a tab; delete what stands far below or beside the tracker`,
  );
}

/** The rows up to the last with content, each up to its last cell with content. */
function filledRows({ rows }: Sheet): FileContent[][] {
  const filled = rows.map((row) => {
    let length = row.length;
    while (length > 0 && row[length - 1] === null) length--;
    return row.slice(0, length).map((value) => (value instanceof Date ? serialOf(value) : value));
  });
  while (filled[filled.length - 1]?.length === 0) filled.pop();
  return filled;
}

/** Names as a spreadsheet has them: no two that differ only in capitals. */
function differentNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} (${number})`;
    taken.add(free.toLowerCase());
    return free;
  });
}
