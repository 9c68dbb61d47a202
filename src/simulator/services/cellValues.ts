import { displayed, isDateFormat } from '../cells/display';
import { a1Notation, type Rectangle } from '../cells/rectangle';
import { isFormula, refuseTooLong, type Sheet } from '../cells/sheet';
import { type Content, typedInput } from '../cells/typedInput';
import { accepts } from '../cells/validationRule';
import { CellError, type Scalar } from '../cells/value';
import { instantOf, localSerial } from '../cells/zone';
import type { Host } from './host';
import { listedValues } from './listedValues';
import { isDate, typeName } from './signatures';
import { refuseProtected } from './writable';

/**
 * The values of a rectangle as `getValues()` gives them: dates as `Date`, empty cells as `''`, errors as their code.
 */
export function readValues(host: Host, sheet: Sheet, rectangle: Rectangle): unknown[][] {
  const { row, column, rows, columns } = rectangle;
  const mayInherit = sheet.formulas().length > 0;
  return host.calculation.values(sheet, row, column, rows, columns).map((line, r) =>
    line.map((value, c) => {
      if (typeof value === 'number') {
        const own = sheet.numberFormat(row + r, column + c);
        const format = own === '' && mayInherit ? host.calculation.shownFormat(sheet, row + r, column + c) : own;
        return isDateFormat(format) ? new host.RealmDate(instantOf(value, host.workbook.timeZone)) : value;
      }
      return value === null ? '' : value instanceof CellError ? value.code : value;
    }),
  );
}

/** The texts that the cells of a rectangle show. */
export function readTexts(host: Host, sheet: Sheet, rectangle: Rectangle): string[][] {
  const { row, column, rows, columns } = rectangle;
  return host.calculation
    .values(sheet, row, column, rows, columns)
    .map((line, r) =>
      line.map((value, c) =>
        value === null ? '' : displayed(value, host.calculation.shownFormat(sheet, row + r, column + c)),
      ),
    );
}

/**
 * Writes values as `setValues()` does: text is understood as if typed, a `Date` becomes a date of the spreadsheet's zone.
 * Nothing is written when one of the values is refused.
 *
 * @throws Error for protected cells, for values that a validation rule rejects, and, stricter than Google, for what has no
 *   documented meaning: `undefined`, NaN and infinite numbers.
 */
export function writeValues(
  host: Host,
  sheet: Sheet,
  rectangle: Rectangle,
  rows: readonly (readonly unknown[])[],
): void {
  refuseProtected(host, sheet, rectangle);
  const formats: { row: number; column: number; format: string }[] = [];
  const contents = rows.map((line, r) =>
    line.map((value, c) => {
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      const row = rectangle.row + r;
      const column = rectangle.column + c;
      const own = sheet.numberFormat(row, column);
      const typed = writtenValue(value, own, host.workbook.timeZone);
      refuseTooLong(typed.content);
      if (typed.numberFormat !== '' && own === '') formats.push({ row, column, format: typed.numberFormat });
      return typed.content;
    }),
  );
  refuseInvalid(host, sheet, rectangle, contents);
  contents.forEach((line, r) => {
    line.forEach((content, c) => {
      sheet.put(rectangle.row + r, rectangle.column + c, content);
    });
  });
  for (const { row, column, format } of formats) sheet.numberFormats.set(row, column, format);
  sheet.changed(rectangle);
}

function writtenValue(value: unknown, own: string, zone: string): { content: Content; numberFormat: string } {
  if (typeof value === 'string') return typedInput(value, own);
  if (value === null || typeof value === 'boolean') return { content: value, numberFormat: '' };
  if (isDate(value)) return writtenDate(value, zone);
  if (value === undefined || typeof value === 'number' || typeof value === 'function')
    throw new Error(`A cell can't hold ${String(value)} (${typeName(value)}).`);
  return typedInput(String(value), own);
}

function writtenDate(date: Date, zone: string): { content: Content; numberFormat: string } {
  const serial = localSerial(date.getTime(), zone);
  if (Number.isNaN(serial)) throw new Error("A cell can't hold an invalid date.");
  return { content: serial, numberFormat: Number.isInteger(serial) ? 'm/d/yyyy' : 'm/d/yyyy h:mm:ss' };
}

/**
 * Refuses contents that a rejecting validation rule does not accept.
 *
 * @throws Error in the platform's words, with the rule's help text.
 */
export function refuseInvalid(
  host: Host,
  sheet: Sheet,
  { row, column }: Rectangle,
  contents: readonly (readonly Content[])[],
): void {
  contents.forEach((line, r) => {
    const rules = sheet.validations.row(row + r);
    if (!rules) return;
    line.forEach((content, c) => {
      const rule = rules[column + c];
      if (!rule || rule.allowsInvalid || isFormula(content)) return;
      const values = listedValues(host, rule);
      if (accepts({ ...rule, values }, content, textOf(content, sheet.numberFormat(row + r, column + c)))) return;
      const cell = a1Notation({ row: row + r, column: column + c, rows: 1, columns: 1 });
      const help = rule.helpText === '' ? '' : ` ${rule.helpText}`;
      throw new Error(
        `The data you entered in cell ${cell} violates the data validation rules set on this cell.${help}`,
      );
    });
  });
}

function textOf(value: Scalar, numberFormat: string): string {
  return displayed(value, numberFormat);
}
