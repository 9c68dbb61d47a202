import { afterReport, cellKey, NOTHING_OPEN } from '../../../src/preview/page/pageState';
import type { CellState, SheetState } from '../../../src/preview/worker/sheetState';

function cell(row: number, column: number, text: string): CellState {
  return { row, column, text, input: text, kind: 'text' };
}

const SHEET: SheetState = {
  id: 1,
  name: 'Pipeline',
  rowCount: 10,
  columnCount: 4,
  frozenRows: 1,
  frozenColumns: 0,
  columnWidths: [100, 100, 100, 100],
  rowHeights: [],
  hiddenColumns: [],
  hiddenRows: [],
  cells: [cell(0, 0, 'Rank'), cell(1, 0, '1')],
  charts: [],
};

describe('the page', () => {
  const open = afterReport(NOTHING_OPEN, { kind: 'sheet', sheet: SHEET });

  it('has the cells of the tab that it shows', () => {
    expect(open.cells.get(cellKey(1, 0))?.text).toBe('1');
  });

  it('changes the cells that changed and keeps the others', () => {
    const after = afterReport(open, { kind: 'cells', sheet: 1, cells: [cell(1, 0, '2')] });
    expect([after.cells.get(cellKey(0, 0))?.text, after.cells.get(cellKey(1, 0))?.text]).toEqual(['Rank', '2']);
  });

  it('keeps the active cell while it is among the selected ones', () => {
    const state = { ...open, active: { row: 2, column: 1 } };
    const block = { row: 1, column: 0, rows: 3, columns: 3 };
    expect(afterReport(state, { kind: 'selection', sheet: 1, block }).active).toEqual({ row: 2, column: 1 });
  });

  it('moves the active cell into what is selected elsewhere', () => {
    const block = { row: 5, column: 3, rows: 1, columns: 1 };
    expect(afterReport(open, { kind: 'selection', sheet: 1, block }).active).toEqual({ row: 5, column: 3 });
  });

  it('shows one sidebar at a time', () => {
    const shown = (title: string) => ({ kind: 'shown', shown: { kind: 'sidebar', title, text: '' } }) as const;
    const after = afterReport(afterReport(open, shown('Start here')), shown('Help'));
    expect(after.sidebar?.title).toBe('Help');
  });

  it('shows the latest toast in place of the former, which stays where it has no end', () => {
    const shown = (text: string) =>
      ({ kind: 'shown', shown: { kind: 'toast', title: '', text, seconds: text === 'endless' ? -1 : 5 } }) as const;
    const after = ['endless', 'one', 'two'].reduce((state, text) => afterReport(state, shown(text)), open);
    expect(after.toasts.map(({ text }) => text)).toEqual(['endless', 'two']);
  });
});
