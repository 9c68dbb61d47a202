import type { Block } from '../../../simulator/sheetContract';
import type { CellEditor } from './cellEditor';
import type { GridScreen } from './gridScreen';
import type { GridEvents } from './gridView';
import { movedSelection } from './movedSelection';
import { between, type Place, type Selection } from './selection';
import { toggleCheckbox } from './toggleCheckbox';

/** What the keys act on. */
export interface KeysOf {
  readonly screen: GridScreen;
  readonly editor: CellEditor;
  readonly events: GridEvents;
  /** Selects as a person does: the page is told. */
  select(selection: Selection): void;
}

/**
 * Makes the keys work. While a cell is edited, no key reaches the page: its undo would undo another step than the one
 * that is being typed. Otherwise all keys do which mean nothing here. Escape and then Tab leaves the grid.
 *
 * @param grid What the keys act on.
 */
export function gridKeys(grid: KeysOf): void {
  let isLeaving = false;
  grid.screen.frame.keys.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Shift' || (event.key === 'Tab' && isLeaving)) return;
    isLeaving = event.key === 'Escape' && !grid.editor.isEditing;
    if (grid.editor.isEditing) event.stopPropagation();
    if (grid.editor.isEditing ? editingKey(grid, event) : readyKey(grid, event)) event.preventDefault();
  });
}

/** True when the key is done with. */
function editingKey(grid: KeysOf, event: KeyboardEvent): boolean {
  const { editor } = grid;
  if (event.key === 'Escape') return done(() => editor.cancel());
  if (event.key === 'Enter' && (event.altKey || event.ctrlKey || event.metaKey)) return done(() => insertLine(grid));
  if (editor.choices.isOpen && event.key === 'ArrowDown') return done(() => editor.choices.step(1));
  if (editor.choices.isOpen && event.key === 'ArrowUp') return done(() => editor.choices.step(-1));
  if (event.key === 'ArrowDown' && event.altKey) return done(() => editor.offer());
  if (event.key === 'F2') return true;
  const pointed = editor.isReplacing && editor.pointing.isPossible ? pointedBy(grid, event) : undefined;
  if (pointed) return done(() => editor.pointing.point(pointed));
  const next = nextCell(grid, event) ?? (editor.isReplacing ? steppedOut(grid, event) : undefined);
  if (!next) return false;
  editor.commit();
  grid.select(next);
  return true;
}

function readyKey(grid: KeysOf, event: KeyboardEvent): boolean {
  const { screen, editor, events } = grid;
  const next = event.key === 'Tab' || (event.key === 'Enter' && event.shiftKey) ? nextCell(grid, event) : undefined;
  if (next) return done(() => grid.select(next));
  if (isMenuKey(event)) return done(() => menuAt(grid));
  if (event.key === 'ArrowDown' && event.altKey) return done(() => editor.offer());
  if (event.altKey) return false;
  if (event.key === 'F2' || (event.key === 'Enter' && !event.ctrlKey)) return done(() => editor.begin());
  if (event.key === 'Delete' || event.key === 'Backspace') return done(() => events.cleared(screen.selection.block));
  const filling = filledBy(screen.selection.block, event);
  if (filling) return done(() => fill(grid, filling));
  const moved = arrowed(grid, event);
  if (moved) return done(() => moveTo(grid, moved));
  return event.key === ' ' && toggleCheckbox(screen, events, screen.selection.active);
}

/** Ctrl+D and Ctrl+R: the first row of what is selected goes down over the others, the first column to the right. */
function filledBy(block: Block, { key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Block | undefined {
  if ((!ctrlKey && !metaKey) || shiftKey) return undefined;
  if (key.toLowerCase() === 'd') return { ...block, rows: 1 };
  return key.toLowerCase() === 'r' && block.columns > 1 ? { ...block, columns: 1 } : undefined;
}

/** A single row has none below it to fill. */
function fill({ screen: { sheet, selection }, events }: KeysOf, from: Block): void {
  const { block } = selection;
  const isLess = from.rows < block.rows || from.columns < block.columns;
  if (isLess) events.pastedCells({ sheet: sheet.state.id, block: from }, block, false);
}

function done(act: () => void): true {
  act();
  return true;
}

/** Where Enter and Tab go: after a row was filled in with Tab, Enter goes to the next row's beginning. */
function nextCell({ screen: { sheet, selection } }: KeysOf, { key, shiftKey }: KeyboardEvent): Selection | undefined {
  const { row, column } = selection.active;
  const { begunIn = column } = selection;
  const step = shiftKey ? -1 : 1;
  if (key === 'Enter') return at({ row: sheet.rows.beside(row, step), column: begunIn });
  return key === 'Tab' ? { ...at({ row, column: sheet.columns.beside(column, step) }), begunIn } : undefined;
}

function at(place: Place): Selection {
  return between(place, place);
}

function arrowed({ screen }: KeysOf, event: KeyboardEvent): Selection | undefined {
  const { key, ctrlKey, metaKey, shiftKey } = event;
  const move = { key, isControl: ctrlKey || metaKey, isShift: shiftKey, pageRows: screen.pageRows };
  return movedSelection(screen.sheet, screen.selection, move);
}

/** Going to the first row or column also scrolls there, though frozen ones can be seen from everywhere. */
function moveTo({ screen: { frame }, select }: KeysOf, selection: Selection): void {
  if (selection.end.column === 0) frame.scroller.scrollLeft = 0;
  if (selection.end.row === 0) frame.scroller.scrollTop = 0;
  select(selection);
}

function insertLine({ screen: { frame } }: KeysOf): void {
  frame.keys.setRangeText('\n', frame.keys.selectionStart, frame.keys.selectionEnd, 'end');
  frame.keys.dispatchEvent(new Event('input'));
}

/** What an arrow key points at while a formula is being built: with Shift a block. */
function pointedBy({ screen, editor }: KeysOf, { key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) {
  if (altKey || !key.startsWith('Arrow')) return undefined;
  const move = { key, isControl: ctrlKey || metaKey, isShift: shiftKey, pageRows: screen.pageRows };
  return movedSelection(screen.sheet, editor.pointing.pointedAt ?? screen.selection, move);
}

/** Where an arrow key goes that ends the editing. */
function steppedOut(grid: KeysOf, event: KeyboardEvent): Selection | undefined {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  return isPlain && event.key.startsWith('Arrow') ? arrowed(grid, event) : undefined;
}

function isMenuKey({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey);
}

function menuAt({ screen, events }: KeysOf): void {
  screen.reveal(screen.selection.active);
  const { left, top } = screen.frame.root.getBoundingClientRect();
  const { x, y, height } = screen.rectangle(screen.selection.active);
  events.menuWanted(left + x, top + y + height);
}
