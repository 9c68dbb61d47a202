import type { EditRule, Span } from '../workbook/edit';
import { normaliseWords } from '../workbook/normaliseWords';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where something was edited that concerns a rule. */
export interface EditedPlace {
  readonly sheet: Sheet;
  readonly rule: EditRule;
  readonly headers: readonly string[];
  readonly span: Span;
  /** The sheet's numbers of the edited rows below the headers. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * The place of an edit. Most edits are none of the add-on's business: that shows after a few calls.
 *
 * @param range The edited cells.
 * @param rules What follows edits.
 * @returns `undefined` where it concerns no rule.
 */
export function editedPlace(
  range: GoogleAppsScript.Spreadsheet.Range,
  rules: readonly EditRule[],
): EditedPlace | undefined {
  const lastRow = range.getLastRow();
  if (lastRow < 2) return undefined;
  const sheet = range.getSheet();
  const headers = headersOf(sheet);
  const rule = rules.find(({ table }) => hasHeaders(table.columns, headers, table.needs ?? []));
  if (!rule) return undefined;
  const span = { first: range.getColumn() - 1, last: range.getLastColumn() - 1 };
  if (!rule.concerns(headers, span) || isCopyOf(rule.table.name, sheet)) return undefined;
  return { sheet, rule, headers, span, firstRow: Math.max(2, range.getRow()), lastRow };
}

/**
 * The headers of a tab, as they stand now.
 *
 * @param sheet The tab.
 * @returns An entry for each column.
 */
export function headersOf(sheet: Sheet): readonly string[] {
  const [headers = []] = sheet.getRange('1:1').getValues();
  return headers.map(String);
}

function hasHeaders(
  columns: EditRule['table']['columns'],
  headers: readonly string[],
  needs: readonly string[],
): boolean {
  const names = new Set(headers.map(normaliseWords));
  return needs.every((key) => names.has(normaliseWords(columns[key]?.header ?? key)));
}

/** A tab that goes by another name while there is one of the add-on's name: the user's copy. */
function isCopyOf(name: string, sheet: Sheet): boolean {
  return sheet.getName() !== name && sheet.getParent().getSheetByName(name) !== null;
}
