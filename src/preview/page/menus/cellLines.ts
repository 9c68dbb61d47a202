import { columnLetters } from '../../../simulator/cells/rectangle';
import type { Block } from '../../../simulator/sheetContract';
import type { Edit } from '../../worker/messages';
import type { PageState } from '../pageState';
import type { MenuItem, MenuLine } from './menuLine';

type EditAct = (edit: Edit) => void;

/**
 * What can be done with the selected cells: in the menu Edit, and in the menu of the cells.
 *
 * @param state What is selected.
 * @param edit Does it.
 */
export function cellLines({ selection, active, sheet }: PageState, edit: EditAct): readonly MenuLine[] {
  if (!sheet) return [];
  return [
    ...gridLines(selection, edit),
    { kind: 'separator' },
    ...sortLines({ selection, active }, sheet, edit),
    { kind: 'separator' },
    item('Clear the selected cells', () => edit({ kind: 'clear', block: selection }), 'Del'),
  ];
}

function gridLines({ row, column, rows, columns }: Block, edit: EditAct): readonly MenuLine[] {
  const rowWords = rows === 1 ? `row ${row + 1}` : `rows ${row + 1}–${row + rows}`;
  const first = columnLetters(column);
  const columnWords = columns === 1 ? `column ${first}` : `columns ${first}–${columnLetters(column + columns - 1)}`;
  return [
    item(`Insert ${counted(rows, 'row')} above`, () => edit({ kind: 'insertRows', at: row, count: rows })),
    item(`Insert ${counted(rows, 'row')} below`, () => edit({ kind: 'insertRows', at: row + rows, count: rows })),
    item(`Insert ${counted(columns, 'column')} left`, () =>
      edit({ kind: 'insertColumns', at: column, count: columns }),
    ),
    item(`Insert ${counted(columns, 'column')} right`, () =>
      edit({ kind: 'insertColumns', at: column + columns, count: columns }),
    ),
    { kind: 'separator' },
    item(`Delete ${rowWords}`, () => edit({ kind: 'deleteRows', at: row, count: rows })),
    item(`Delete ${columnWords}`, () => edit({ kind: 'deleteColumns', at: column, count: columns })),
  ];
}

/** Whole rows are sorted, never the header: the selected ones, or, for a single cell or whole columns, all below it. */
function sortLines(
  { selection, active }: Pick<PageState, 'selection' | 'active'>,
  { rowCount, columnCount, frozenRows }: NonNullable<PageState['sheet']>,
  edit: EditAct,
): readonly MenuLine[] {
  const header = Math.max(1, frozenRows);
  const isRange = selection.rows > 1 && selection.rows < rowCount;
  const first = isRange ? Math.max(selection.row, header) : header;
  const end = isRange ? selection.row + selection.rows : rowCount;
  if (end <= first) return [];
  const block = { row: first, column: 0, rows: end - first, columns: columnCount };
  const what = `Sort ${isRange ? 'the selected rows' : 'below the header'} by column ${columnLetters(active.column)}`;
  const sort = (ascending: boolean) => edit({ kind: 'sort', block, column: active.column, ascending });
  return [item(`${what}, A → Z`, () => sort(true)), item(`${what}, Z → A`, () => sort(false))];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function item(label: string, act: () => void, keys?: string): MenuItem {
  return { kind: 'item', label, act, ...(keys ? { keys } : {}) };
}
