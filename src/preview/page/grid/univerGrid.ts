import type { Block } from '../../../simulator/sheetContract';
import type { SheetState } from '../../worker/sheetState';
import './grid.css';
import { cellAddress } from '../address';
import { cellEditor } from './cellEditor';
import { floatingBoxes } from './floatingBoxes';
import { gridClipboard } from './gridClipboard';
import { gridFrame } from './gridFrame';
import { gridKeys, type KeysOf } from './gridKeys';
import { gridPointer } from './gridPointer';
import { type GridScreen, gridScreen } from './gridScreen';
import type { FloatingBox, GridEvents, GridView } from './gridView';
import { invalidWord } from './invalidWord';
import { noteTip } from './noteTip';
import { between, type Selection, selectionOf } from './selection';
import { hasLines, type ShownSheet, shownSheet } from './shownSheet';

/**
 * The cells of one tab, painted by Univer. Everything that a person can touch is ours: selection, editor, lists, fill
 * handle. So nothing changes in Univer but by `show` and `update`, and what was typed arrives as it was typed.
 *
 * @param container Empty, with a size of its own.
 * @param events Are told what the person does.
 */
export function univerGrid(container: HTMLElement, events: GridEvents): GridView {
  const screen = gridScreen(gridFrame(container));
  const editor = cellEditor(screen, events);
  const grid: KeysOf = { screen, editor, events, select: (selection) => select(screen, events, selection) };
  gridKeys(grid);
  gridClipboard(grid);
  gridPointer(grid, noteTip(screen));
  return viewOf(grid);
}

function viewOf({ screen, editor, select }: KeysOf): GridView {
  let frames: readonly HTMLElement[] = [];
  let boxes: readonly FloatingBox[] = [];
  const float = () => {
    frames = floatingBoxes(screen, boxes, frames);
  };
  return {
    show: (state) => {
      const sheet = shownSheet(state);
      const isSameTab = state.id === screen.sheet.state.id;
      if (!isSameTab) editor.cancel();
      screen.show(sheet, isSameTab ? kept(screen, sheet) : firstCell(sheet), isSameTab);
      if (!isSameTab) speak(screen);
      float();
    },
    update: (cells) => {
      const wereLines = cells.some(({ row, column }) => isHigh(screen, row, column));
      screen.sheet.put(cells);
      if (!wereLines && !cells.some(hasLines)) return screen.repaint();
      screen.show(shownSheet(stateNow(screen)), screen.selection, true);
      float();
    },
    float: (wanted) => {
      boxes = wanted;
      float();
    },
    select: (block) => {
      const wanted = selectionOf(screen.sheet, block);
      if (isSameBlock(wanted.block, screen.selection.block)) return speak(screen);
      editor.commit();
      select(wanted);
      screen.reveal(wanted.active);
    },
    focus: () => screen.frame.keys.focus({ preventScroll: true }),
    dispose: () => screen.dispose(),
  };
}

function isHigh({ sheet }: GridScreen, row: number, column: number): boolean {
  const cell = sheet.cell(row, column);
  return cell !== undefined && hasLines(cell);
}

function stateNow({ sheet }: GridScreen): SheetState {
  return { ...sheet.state, cells: [...sheet.cells()] };
}

/** Selects as a person does: the end comes into view, the page and screen readers are told. */
function select(screen: GridScreen, events: GridEvents, selection: Selection): void {
  screen.select(selection);
  if (!isWholeLines(screen, selection)) screen.reveal(selection.end);
  speak(screen);
  events.selected(selection.block, selection.active);
}

function speak({ sheet, selection, frame }: GridScreen): void {
  const { row, column } = selection.active;
  const cell = sheet.cell(row, column);
  const told = [
    cellAddress(row, column),
    cell?.text || 'blank',
    cell && invalidWord(cell),
    cell?.note ? `Note: ${cell.note}` : '',
    cell?.choice?.help,
  ];
  frame.spoken.textContent = told.filter(Boolean).join('. ');
}

function isWholeLines({ sheet }: GridScreen, { block }: Selection): boolean {
  return block.rows >= sheet.rows.count || block.columns >= sheet.columns.count;
}

function isSameBlock(one: Block, other: Block): boolean {
  return (
    one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns
  );
}

/** What was selected, cut to the tab as it is now. */
function kept({ selection }: GridScreen, sheet: ShownSheet): Selection {
  const inside = selectionOf(sheet, selection.block);
  return isSameBlock(inside.block, selection.block) ? selection : inside;
}

function firstCell(sheet: ShownSheet): Selection {
  const first = { row: sheet.rows.at(0), column: sheet.columns.at(0) };
  return between(first, first);
}
