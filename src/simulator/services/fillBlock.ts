import type { Place } from '../cells/layer';
import { covers, type Rectangle } from '../cells/rectangle';
import { continued } from '../cells/series';
import { isFormula, type Sheet } from '../cells/sheet';
import { copiedFormula } from '../formula/moveReferences';
import type { Host } from './host';
import { personEdit, refuseOutsideGrid } from './personEdit';

/**
 * What dragging the handle of a block does: its contents repeat or go on as a series, formulas are copied with their
 * references moved; formats, looks and validation rules are copied too.
 *
 * @param to The block itself with what is to be filled above, below, to the left or right of it.
 */
export function fillBlock(host: Host, sheet: Sheet, from: Rectangle, to: Rectangle): void {
  refuseOutsideGrid(sheet, to);
  if (!covers(to, from)) throw new Error('A block can only be filled from a part of it.');
  const tall = { ...from, row: to.row, rows: to.rows };
  const change = () => {
    for (let column = from.column; column < from.column + from.columns; column++)
      fillBothWays(sheet, line('row', from, column), line('row', to, column));
    for (let row = to.row; row < to.row + to.rows; row++)
      fillBothWays(sheet, line('column', tall, row), line('column', to, row));
    sheet.changed(to);
  };
  personEdit(host, { sheet, rectangle: to, what: 'filling', change });
}

/** The cells of a column (along its rows) or of a row. */
function line(along: 'row' | 'column', { row, column, rows, columns }: Rectangle, at: number): readonly Place[] {
  return along === 'row'
    ? Array.from({ length: rows }, (_, down) => ({ row: row + down, column: at }))
    : Array.from({ length: columns }, (_, right) => ({ row: at, column: column + right }));
}

/** Fills what is after and before the cells in a line of the tab. */
function fillBothWays(sheet: Sheet, from: readonly Place[], to: readonly Place[]): void {
  const first = to.findIndex(({ row, column }) => row === from[0]?.row && column === from[0]?.column);
  fillLine(sheet, from, to.slice(first + from.length), 1);
  fillLine(sheet, [...from].reverse(), to.slice(0, first).reverse(), -1);
}

function fillLine(sheet: Sheet, from: readonly Place[], to: readonly Place[], unit: 1 | -1): void {
  if (to.length === 0) return;
  const cells = from.map(({ row, column }) => ({
    content: sheet.content(row, column),
    numberFormat: sheet.numberFormat(row, column),
  }));
  const next = continued(cells, unit);
  to.forEach((place, index) => {
    const source = from[index % from.length] ?? place;
    const content = next(index);
    sheet.put(place.row, place.column, isFormula(content) ? copiedTo(content.formula, source, place) : content);
    for (const layer of [sheet.numberFormats, sheet.looks, sheet.validations]) layer.copy(source, place);
  });
}

function copiedTo(formula: string, source: Place, place: Place): { formula: string } {
  return { formula: copiedFormula(formula, place.row - source.row, place.column - source.column) };
}
