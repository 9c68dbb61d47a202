import { closedBrackets } from '../cells/closedBrackets';
import type { Place } from '../cells/layer';
import { refuseTooLong, type Sheet } from '../cells/sheet';
import { type TypedInput, typedInput } from '../cells/typedInput';
import { widestRow } from '../cells/widestRow';
import { refuseInvalid } from './cellValues';
import { growTo } from './growTo';
import type { Host } from './host';
import { personEdit } from './personEdit';

/**
 * What happens when a person types into a cell, or pastes rows of texts from a cell on: the grid grows where it is too
 * small, an empty text empties its cell. Rows may differ in length: cells without a text stay as they are.
 *
 * @throws Error in the platform's words when a cell refuses its text; then nothing has changed.
 */
export function enterTexts(
  host: Host,
  sheet: Sheet,
  { row, column }: Place,
  texts: readonly (readonly string[])[],
): void {
  const rectangle = { row, column, rows: texts.length, columns: widestRow(texts) };
  if (rectangle.rows === 0 || rectangle.columns === 0) return;
  const inputs = texts.map((line, r) =>
    line.map((text, c) => typedInput(closedBrackets(text), sheet.numberFormat(row + r, column + c))),
  );
  const contents = inputs.map((line) => line.map(({ content }) => content));
  contents.flat().forEach(refuseTooLong);
  refuseInvalid(host, sheet, rectangle, contents);
  const isTyping = rectangle.rows === 1 && rectangle.columns === 1;
  const change = () => {
    growTo(host, sheet, rectangle);
    putInputs(sheet, { row, column }, inputs);
    sheet.changed(rectangle);
  };
  personEdit(host, { sheet, rectangle, what: isTyping ? 'typing in' : 'pasting into', change });
}

/** A cell that has a number format keeps it. */
function putInputs(sheet: Sheet, { row, column }: Place, inputs: readonly (readonly TypedInput[])[]): void {
  inputs.forEach((line, r) => {
    line.forEach(({ content, numberFormat }, c) => {
      sheet.put(row + r, column + c, content);
      if (numberFormat !== '' && sheet.numberFormat(row + r, column + c) === '')
        sheet.numberFormats.set(row + r, column + c, numberFormat);
    });
  });
}
