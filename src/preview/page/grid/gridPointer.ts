import { CHECKBOX_SIZE, checkboxPlace } from './checkboxPlace';
import { dragEdge, edgeAt, fitColumn } from './columnEdge';
import { follow } from './drag';
import { dragHandle, fillBeside, isOnHandle } from './fillHandle';
import type { KeysOf } from './gridKeys';
import type { Hit } from './gridScreen';
import { between, columnsBetween, everything, isInside, type Place, rowsBetween, type Selection } from './selection';
import { ROW_HEIGHT } from './shownSheet';
import { toggleCheckbox } from './toggleCheckbox';
import { ARROW_WIDTH } from './univerCell';

/**
 * Makes the mouse, pen and finger work: selecting, the handle, column edges, checkboxes, arrows of lists, the menu.
 *
 * @param grid What they act on.
 * @param hovered Takes the cell under the pointer.
 */
export function gridPointer(grid: KeysOf, hovered: (place: Place | undefined) => void): void {
  const { root, scroller } = grid.screen.frame;
  root.addEventListener('pointerdown', (event) => {
    if (isOurs(grid, event)) pressed(grid, event);
  });
  root.addEventListener('pointermove', (event) => {
    if (!isOurs(grid, event)) return hovered(undefined);
    const hit = grid.screen.hit(event);
    root.style.cursor = cursorAt(grid, event, hit);
    hovered(hit.area === 'cells' ? hit : undefined);
  });
  root.addEventListener('pointerleave', () => hovered(undefined));
  root.addEventListener('dblclick', (event) => {
    if (isOurs(grid, event)) doubleClicked(grid, event);
  });
  root.addEventListener('contextmenu', (event) => menu(grid, event));
  root.addEventListener('wheel', (event) => {
    if (event.target instanceof Node && scroller.contains(event.target)) return;
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? ROW_HEIGHT : 1;
    const [across, down] = event.shiftKey ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
    scroller.scrollBy(across * pixels, down * pixels);
  });
}

/** False on boxes over the cells, on the editor, the list and the scroll bars. */
function isOurs({ screen: { frame }, editor }: KeysOf, { target, offsetX, offsetY }: MouseEvent): boolean {
  if (!(target instanceof Element) || target.closest('.gridBox, .gridList')) return false;
  if (target === frame.keys) return !editor.isEditing;
  return target !== frame.scroller || (offsetX < frame.scroller.clientWidth && offsetY < frame.scroller.clientHeight);
}

function pressed(grid: KeysOf, event: PointerEvent) {
  event.preventDefault();
  if (isPointing(grid, event)) return pointFrom(grid, event);
  grid.editor.commit();
  grid.screen.frame.keys.focus({ preventScroll: true });
  if (event.button !== 0) return;
  const hit = grid.screen.hit(event);
  const edge = edgeAt(grid.screen, hit);
  if (edge !== undefined) return dragEdge(grid, edge, event);
  if (isOnHandle(grid.screen, event)) return dragHandle(grid, event);
  selectFrom(grid, hit, event);
}

/** A formula is being built, and a cell can stand where its caret is. */
function isPointing({ screen, editor }: KeysOf, event: PointerEvent): boolean {
  return event.button === 0 && editor.isEditing && editor.pointing.isPossible && screen.hit(event).area === 'cells';
}

function pointFrom(grid: KeysOf, down: PointerEvent): void {
  const from = grid.screen.hit(down);
  const point = (to: Place) => grid.editor.pointing.point(selected(grid, 'cells', from, to));
  point(from);
  follow(grid.screen, down, {
    moved: (hit, event) => {
      const { end } = grid.editor.pointing.pointedAt ?? {};
      if (wasMoved(down, event) && (hit.row !== end?.row || hit.column !== end.column)) point(hit);
    },
    ended: () => undefined,
  });
}

function selectFrom(grid: KeysOf, first: Hit, down: PointerEvent): void {
  const { sheet, selection } = grid.screen;
  const from = down.shiftKey ? selection.active : first;
  grid.select(selected(grid, first.area, from, first));
  follow(grid.screen, down, {
    moved: (hit, event) => {
      if (!wasMoved(down, event)) return;
      const next = selected(grid, first.area, from, hit);
      if (next.end.row !== grid.screen.selection.end.row || next.end.column !== grid.screen.selection.end.column)
        grid.select(next);
    },
    ended: (hit, event) => {
      if (grid.screen.sheet === sheet && !wasMoved(down, event)) clicked(grid, hit);
    },
  });
}

function selected({ screen: { sheet } }: KeysOf, area: Hit['area'], from: Place, to: Place): Selection {
  if (area === 'corner') return everything(sheet, { row: sheet.rows.at(0), column: sheet.columns.at(0) });
  if (area === 'letters') return columnsBetween(sheet, from.column, to.column);
  if (area === 'numbers') return rowsBetween(sheet, from.row, to.row);
  return between({ row: from.row, column: from.column }, { row: to.row, column: to.column });
}

function wasMoved(down: PointerEvent, event: PointerEvent): boolean {
  return Math.abs(event.clientX - down.clientX) + Math.abs(event.clientY - down.clientY) > 3;
}

function clicked({ screen, editor, events }: KeysOf, hit: Hit) {
  const cell = screen.sheet.cell(hit.row, hit.column);
  if (hit.area !== 'cells' || !cell?.choice) return;
  const { width, height } = screen.rectangle(hit);
  if (cell.choice.kind === 'list' && hit.x > width - ARROW_WIDTH) return editor.offer();
  const box = checkboxPlace(cell, width, height);
  const isOnBox = Math.abs(hit.x - box.x - CHECKBOX_SIZE / 2) <= 9 && Math.abs(hit.y - box.y - CHECKBOX_SIZE / 2) <= 9;
  if (isOnBox) toggleCheckbox(screen, events, hit);
}

function doubleClicked(grid: KeysOf, event: MouseEvent) {
  const hit = grid.screen.hit(event);
  const edge = edgeAt(grid.screen, hit);
  if (edge !== undefined) return fitColumn(grid, edge);
  if (isOnHandle(grid.screen, event)) return fillBeside(grid);
  const choice = grid.screen.sheet.cell(hit.row, hit.column)?.choice;
  if (hit.area === 'cells' && choice?.kind !== 'checkbox') grid.editor.begin();
}

function cursorAt({ screen }: KeysOf, event: MouseEvent, hit: Hit): string {
  if (edgeAt(screen, hit) !== undefined) return 'col-resize';
  return isOnHandle(screen, event) ? 'crosshair' : hit.area === 'cells' ? 'cell' : 'default';
}

/** By the pointer; the key is seen to where the keys are. */
function menu(grid: KeysOf, event: MouseEvent): void {
  if (grid.editor.isEditing && event.target === grid.screen.frame.keys) return;
  if (!isOurs(grid, event) && event.target !== grid.screen.frame.keys) return;
  event.preventDefault();
  if (event.target === grid.screen.frame.keys) return;
  const hit = grid.screen.hit(event);
  if (!isInside(grid.screen.selection.block, hit)) grid.select(selected(grid, hit.area, hit, hit));
  grid.events.menuWanted(event.clientX, event.clientY);
}
