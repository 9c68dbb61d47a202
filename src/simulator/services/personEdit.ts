import { displayed } from '../cells/display';
import { a1Notation, type Rectangle } from '../cells/rectangle';
import { isFormula, type Sheet } from '../cells/sheet';
import type { Content } from '../cells/typedInput';
import { noteEdit } from './editEvents';
import type { Host } from './host';
import { refuseProtected } from './writable';

/** Something that a person does to cells. */
interface PersonEdit {
  readonly sheet: Sheet;
  readonly rectangle: Rectangle;
  /** For people: `typing in`. */
  readonly what: string;
  readonly change: () => void;
}

/**
 * Does what a person does to cells: as one step that can be undone, and told to the add-on.
 *
 * @throws Error when the cells are protected or refuse it; then nothing has changed.
 */
export function personEdit(host: Host, { sheet, rectangle, what, change }: PersonEdit): void {
  refuseProtected(host, sheet, rectangle);
  const isSingle = rectangle.rows === 1 && rectangle.columns === 1;
  const told = () => eventText(sheet.content(rectangle.row, rectangle.column));
  const oldValue = isSingle ? told() : undefined;
  host.steps.make(`${what} ${a1Notation(rectangle)}`, change);
  noteEdit(host, { sheet, rectangle, value: isSingle ? told() : undefined, oldValue });
}

/**
 * Refuses cells that are not on the tab.
 *
 * @throws Error in the platform's words.
 */
export function refuseOutsideGrid({ rowCount, columnCount }: Sheet, block: Rectangle): void {
  const { row, column, rows, columns } = block;
  const isWhole = [row, column, rows, columns].every(Number.isInteger) && row >= 0 && column >= 0;
  if (!isWhole || rows < 1 || columns < 1 || row + rows > rowCount || column + columns > columnCount)
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
}

/** A value as an event brings it: as text, dates as numbers; blank cells and formulas have none. */
function eventText(content: Content): string | undefined {
  return content === null || isFormula(content) ? undefined : displayed(content, '');
}
