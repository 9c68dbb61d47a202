import type { Rectangle } from '../cells/rectangle';
import { isFormula, type Sheet } from '../cells/sheet';
import type { Content } from '../cells/typedInput';
import { copiedFormula } from '../formula/moveReferences';
import { growTo } from './growTo';
import type { Host } from './host';
import { personEdit, refuseOutsideGrid } from './personEdit';
import { refuseProtected } from './writable';

/** Cells that were copied or cut. */
export interface Copied {
  readonly sheet: Sheet;
  readonly block: Rectangle;
  /** The cells go away from where they are, and formulas in them stay as they are. */
  readonly isCut: boolean;
}

/**
 * What pasting copied cells does: contents, formats, looks, notes and validation rules come along, and repeat where the
 * block is larger; references of copied formulas move. Formulas elsewhere that point to cut cells stay as they are.
 *
 * @param to Where they go; the grid grows where it is too small.
 * @throws Error when cells are protected or the copied ones are gone; then nothing has changed.
 */
export function pasteBlock(host: Host, sheet: Sheet, copied: Copied, to: Rectangle): void {
  refuseOutsideGrid(copied.sheet, copied.block);
  if (copied.isCut) refuseProtected(host, copied.sheet, copied.block);
  const change = () => {
    const cells = cellsOf(copied);
    growTo(host, sheet, to);
    if (copied.isCut) empty(copied);
    put(sheet, cells, copied, to);
    sheet.changed(to);
  };
  personEdit(host, { sheet, rectangle: to, what: 'pasting into', change });
}

type LayerName = 'numberFormats' | 'looks' | 'notes' | 'validations';

const LAYERS: readonly LayerName[] = ['numberFormats', 'looks', 'notes', 'validations'];

interface CopiedCell {
  readonly content: Content;
  /** Sets format, look, note and rule of a cell to those of this one. */
  readonly dress: (sheet: Sheet, row: number, column: number) => void;
}

function cellsOf({ sheet, block }: Copied): readonly (readonly CopiedCell[])[] {
  return Array.from({ length: block.rows }, (_, down) =>
    Array.from({ length: block.columns }, (_, right) => copiedCell(sheet, block.row + down, block.column + right)),
  );
}

function copiedCell(from: Sheet, row: number, column: number): CopiedCell {
  const [format, look, note, rule] = [
    from.numberFormats.get(row, column),
    from.looks.get(row, column),
    from.notes.get(row, column),
    from.validations.get(row, column),
  ];
  return {
    content: from.content(row, column),
    dress: (sheet, toRow, toColumn) => {
      sheet.numberFormats.set(toRow, toColumn, format);
      sheet.looks.set(toRow, toColumn, look);
      sheet.notes.set(toRow, toColumn, note);
      sheet.validations.set(toRow, toColumn, rule);
    },
  };
}

function empty({ sheet, block }: Copied): void {
  sheet.clearContents(block);
  for (const layer of LAYERS) sheet[layer].fill(block, undefined);
  sheet.changed(block);
}

function put(sheet: Sheet, cells: readonly (readonly CopiedCell[])[], { block, isCut }: Copied, to: Rectangle): void {
  for (let down = 0; down < to.rows; down++)
    for (let right = 0; right < to.columns; right++) {
      const [fromDown, fromRight] = [down % block.rows, right % block.columns];
      const cell = cells[fromDown]?.[fromRight];
      if (!cell) continue;
      const [row, column] = [to.row + down, to.column + right];
      const away = { rows: row - block.row - fromDown, columns: column - block.column - fromRight };
      sheet.put(row, column, isCut ? cell.content : copiedContent(cell.content, away));
      cell.dress(sheet, row, column);
    }
}

function copiedContent(
  content: Content,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Content {
  return isFormula(content) ? { formula: copiedFormula(content.formula, rows, columns) } : content;
}
