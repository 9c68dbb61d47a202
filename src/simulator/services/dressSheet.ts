import type { Look } from '../cells/look';
import type { Sheet } from '../cells/sheet';
import type { ValidationRule } from '../cells/validationRule';
import type { Workbook } from '../cells/workbook';
import type { Block, CellChoice, CellLook, CellRule, ConditionalFormat, SheetDress } from '../sheetContract';

/**
 * Sets on a tab what a file sets besides contents; what lies outside of the grid is left out.
 *
 * @param workbook The spreadsheet: rules may name other tabs of it.
 * @param sheet The tab.
 * @param dress What the file sets.
 */
export function dressSheet(workbook: Workbook, sheet: Sheet, dress: SheetDress): void {
  sheet.rowCount = Math.max(sheet.rowCount, dress.rowCount ?? 0);
  sheet.columnCount = Math.max(sheet.columnCount, dress.columnCount ?? 0);
  forEachCell(sheet, dress.numberFormats, (row, column, format) => {
    if (format !== '') sheet.numberFormats.set(row, column, format);
  });
  const looks = new Map<CellLook, Look>();
  forEachCell(sheet, dress.looks, (row, column, look) => {
    const known = looks.get(look) ?? lookOf(look);
    looks.set(look, known);
    sheet.looks.set(row, column, known);
  });
  for (const { row, column, text } of dress.notes ?? []) {
    if (row < sheet.rowCount && column < sheet.columnCount) sheet.notes.set(row, column, text);
  }
  for (const { block, choice, isStrict } of dress.choices ?? []) {
    sheet.validations.fill(within(sheet, block), ruleOf(choice, isStrict));
  }
  for (const { block, rule } of dress.rules ?? []) {
    const found = ruleIn(workbook, rule);
    if (found) sheet.validations.fill(within(sheet, block), found);
  }
  const formats = (dress.conditionalFormats ?? []).flatMap((format) => formatIn(sheet, format));
  sheet.conditionalRules = [...sheet.conditionalRules, ...formats];
  dressLines(sheet, dress);
  sheet.changed();
}

function forEachCell<Entry>(
  { rowCount, columnCount }: Sheet,
  rows: readonly (readonly (Entry | undefined)[] | undefined)[] = [],
  visit: (row: number, column: number, entry: Entry) => void,
): void {
  rows.slice(0, rowCount).forEach((cells, row) => {
    cells?.slice(0, columnCount).forEach((entry, column) => {
      if (entry !== undefined) visit(row, column, entry);
    });
  });
}

function within({ rowCount, columnCount }: Sheet, { row, column, rows, columns }: Block): Block {
  return { row, column, rows: Math.min(rows, rowCount - row), columns: Math.min(columns, columnCount - column) };
}

function dressLines(sheet: Sheet, dress: SheetDress): void {
  for (const column of dress.hiddenColumns ?? []) {
    if (column < sheet.columnCount) sheet.columnLines.setHidden(column, 1, true);
  }
  for (const row of dress.hiddenRows ?? []) if (row < sheet.rowCount) sheet.rowLines.setHidden(row, 1, true);
  dress.columnWidths?.slice(0, sheet.columnCount).forEach((width, column) => {
    if (width !== undefined && width > 0) sheet.columnLines.setSize(column, 1, width);
  });
  dress.rowHeights?.slice(0, sheet.rowCount).forEach((height, row) => {
    if (height !== undefined && height > 0) sheet.rowLines.setSize(row, 1, height);
  });
  sheet.frozenRows = Math.min(dress.frozenRows ?? sheet.frozenRows, sheet.rowCount - 1);
  sheet.frozenColumns = Math.min(dress.frozenColumns ?? sheet.frozenColumns, sheet.columnCount - 1);
  sheet.isHidden = dress.isHidden ?? sheet.isHidden;
  sheet.tabColor = dress.tabColor ?? sheet.tabColor;
}

function lookOf(look: CellLook): Look {
  const { background, fontColor, fontSize, horizontalAlignment, verticalAlignment } = look;
  return {
    ...(background ? { background } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(fontSize ? { fontSize } : {}),
    ...(horizontalAlignment ? { horizontalAlignment } : {}),
    ...(verticalAlignment ? { verticalAlignment } : {}),
    ...(look.isBold ? { fontWeight: 'bold' } : {}),
    ...(look.isItalic ? { fontStyle: 'italic' } : {}),
    ...(look.isWrapped ? { wrapStrategy: 'WRAP' } : {}),
  };
}

function ruleOf(choice: CellChoice, isStrict: boolean): ValidationRule {
  const values = choice.kind === 'list' ? choice.options : [];
  const criteria = choice.kind === 'list' ? 'VALUE_IN_LIST' : 'CHECKBOX';
  return { criteria, values, showsArrow: choice.kind === 'list', allowsInvalid: !isStrict, helpText: choice.help };
}

/** A rule as the tab holds it; none when the tab where it looks is not there. */
function ruleIn(workbook: Workbook, rule: CellRule): ValidationRule | undefined {
  const { criteria, values, showsArrow, allowsInvalid, help: helpText, source } = rule;
  const plain = { criteria, values, showsArrow, allowsInvalid, helpText };
  if (!source) return plain;
  const sheet = workbook.sheet(source.sheet);
  return sheet && { ...plain, source: { sheetId: sheet.id, rectangle: within(sheet, source.block) } };
}

function formatIn(sheet: Sheet, format: ConditionalFormat): ConditionalFormat[] {
  const ranges = format.ranges
    .map((range) => within(sheet, range))
    .filter(({ rows, columns }) => rows > 0 && columns > 0);
  return ranges.length > 0 ? [{ ...format, ranges }] : [];
}
