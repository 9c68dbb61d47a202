import { widestRow } from '../../simulator/cells/widestRow';
import type { Block, SheetView } from '../../simulator/sheetContract';
import type { Edit } from './messages';
import type { Session } from './session';

/** How long an answer to the warning counts, as in Google Sheets. */
const WARNED_MILLISECONDS = 5 * 60_000;
/** Until when no warning is shown again, by tab. */
export type Warned = Map<number, number>;

/**
 * Does to a tab what the person did on the page, after asking where the add-on wants a second thought.
 *
 * @param session The spreadsheet.
 * @param sheet The tab.
 * @param edit What was done.
 * @param warned Where the person was asked already.
 * @returns False when the person thought better of it.
 * @throws Error in the platform's words when the cells refuse it.
 */
export function applyEdit(session: Session, sheet: SheetView, edit: Edit, warned: Warned): boolean {
  if (!isWanted(session, sheet, edit, warned) || !isCutWanted(session, edit, warned)) return false;
  const what = GRID_STEPS[edit.kind];
  const formatBefore = typedFormat(sheet, edit);
  if (what) session.simulator.makeStep(what, () => apply(session, sheet, edit));
  else apply(session, sheet, edit);
  if (formatBefore === undefined || formatBefore !== typedFormat(sheet, edit)) session.mayLookDifferent();
  return true;
}

/** What is typed into a single cell changes no more than values, but for the format of this cell; else `undefined`. */
function typedFormat(sheet: SheetView, edit: Edit): string | undefined {
  const isTyped = edit.kind === 'enter' && edit.texts.length === 1 && edit.texts[0]?.length === 1;
  return isTyped ? sheet.shownFormat(edit.row, edit.column) : undefined;
}

const GRID_STEPS: Readonly<Record<string, string>> = {
  insertRows: 'inserting rows',
  deleteRows: 'deleting rows',
  insertColumns: 'inserting columns',
  deleteColumns: 'deleting columns',
  rename: 'renaming the tab',
  columnWidths: 'changing the column width',
};

function apply(session: Session, sheet: SheetView, edit: Edit): unknown {
  switch (edit.kind) {
    case 'enter':
      return sheet.enter(edit.row, edit.column, edit.texts);
    case 'clear':
      return sheet.clear(edit.block);
    case 'paste':
      return sheet.paste({ sheet: session.tab(edit.from.sheet).name, block: edit.from.block }, edit.to, edit.isCut);
    case 'fill':
      return sheet.fill(edit.from, edit.to);
    case 'sort':
      return sheet.sort(edit.block, edit.column, edit.ascending);
    case 'rename':
      return sheet.rename(edit.name);
    case 'columnWidths':
      return edit.widths.forEach(([column, pixels]) => {
        sheet.setColumnWidth(column, pixels);
      });
    default:
      return sheet[edit.kind](edit.at, edit.count);
  }
}

function isWanted({ ask }: Session, sheet: SheetView, edit: Edit, warned: Warned): boolean {
  const block = touched(sheet, edit);
  const text = block ? sheet.warning(block) : '';
  if (text === '' || (warned.get(sheet.id) ?? 0) > Date.now()) return true;
  const isOk = ask({ kind: 'alert', title: `Edit “${sheet.name}”?`, text, buttons: 'OK_CANCEL' }).button === 'OK';
  if (isOk) warned.set(sheet.id, Date.now() + WARNED_MILLISECONDS);
  return isOk;
}

/** Cut cells go away from their own tab, too. */
function isCutWanted(session: Session, edit: Edit, warned: Warned): boolean {
  if (edit.kind !== 'paste' || !edit.isCut) return true;
  const { sheet, block } = edit.from;
  return isWanted(session, session.tab(sheet), { kind: 'clear', block }, warned);
}

/** The cells that an edit is about. */
function touched({ rowCount, columnCount }: SheetView, edit: Edit): Block | undefined {
  const whole = { row: 0, column: 0, rows: rowCount, columns: columnCount };
  switch (edit.kind) {
    case 'enter': {
      const columns = Math.max(1, widestRow(edit.texts));
      return { row: edit.row, column: edit.column, rows: edit.texts.length, columns };
    }
    case 'fill':
    case 'paste':
      return edit.to;
    case 'clear':
    case 'sort':
      return edit.block;
    case 'insertRows':
    case 'deleteRows':
      return { ...whole, row: edit.at, rows: edit.count };
    case 'insertColumns':
    case 'deleteColumns':
      return { ...whole, column: edit.at, columns: edit.count };
    default:
      return undefined;
  }
}
