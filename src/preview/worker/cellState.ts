import type { SheetView } from '../../simulator/sheetContract';
import type { CellState } from './sheetState';

type Value = ReturnType<SheetView['value']>;

/**
 * A cell as the page shows it.
 *
 * @param sheet Its tab.
 * @param row From 0.
 * @param column From 0.
 */
export function cellState(sheet: SheetView, row: number, column: number): CellState {
  const value = sheet.value(row, column);
  const note = sheet.note(row, column) || errorMessage(value);
  const look = sheet.look(row, column);
  const choice = sheet.choice(row, column);
  return {
    row,
    column,
    text: value === null ? '' : sheet.display(row, column),
    input: sheet.inputText(row, column),
    kind: kindOf(value),
    ...(note ? { note } : {}),
    ...(look ? { look } : {}),
    ...(choice ? { choice } : {}),
  };
}

/** True when there is something to show. */
export function isShown({ kind, input, note, look, choice }: CellState): boolean {
  return kind !== 'blank' || input !== '' || note !== undefined || look !== undefined || choice !== undefined;
}

function kindOf(value: Value): CellState['kind'] {
  if (value === null) return 'blank';
  if (typeof value === 'object') return 'error';
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
}

/** What went wrong in an error cell, as hovering over it shows. */
function errorMessage(value: Value): string {
  return value !== null && typeof value === 'object' ? value.message : '';
}
