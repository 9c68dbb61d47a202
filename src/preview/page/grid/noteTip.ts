import type { CellState } from '../../worker/sheetState';
import { cellAddress } from '../address';
import { element } from './gridFrame';
import type { GridScreen } from './gridScreen';
import { invalidWord } from './invalidWord';
import type { Place } from './selection';

/**
 * Shows the note of the cell under the pointer, and what is wrong with its content, or else of the active cell, unless that
 * was active when the tab was shown: nobody asked for it then. Escape takes it away.
 *
 * @param screen The tab on the screen.
 * @returns Takes the cell under the pointer.
 */
export function noteTip(screen: GridScreen): (hovered: Place | undefined) => void {
  const tip = element('div', 'gridTip');
  tip.setAttribute('role', 'tooltip');
  tip.hidden = true;
  screen.frame.root.append(tip);
  let hovered: Place | undefined;
  let dismissed: string | undefined;
  let tab: number | undefined;
  const show = () => {
    const { id } = screen.sheet.state;
    if (tab !== id) dismissed = nameOf(screen);
    else if (dismissed !== nameOf(screen)) dismissed = undefined;
    tab = id;
    const active = dismissed === undefined ? noted(screen, screen.selection.active) : undefined;
    showTip(screen, tip, noted(screen, hovered) ?? active);
  };
  screen.onMoved(show);
  screen.frame.root.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    dismissed = nameOf(screen);
    hovered = undefined;
    show();
  });
  return (place) => {
    if (place?.row === hovered?.row && place?.column === hovered?.column) return;
    hovered = place;
    show();
  };
}

function nameOf({ selection: { active } }: GridScreen): string {
  return cellAddress(active.row, active.column);
}

function noted({ sheet }: GridScreen, place: Place | undefined): Place | undefined {
  return place && words(sheet.cell(place.row, place.column)) ? place : undefined;
}

function words(cell: CellState | undefined): string {
  return cell ? [invalidWord(cell), cell.note].filter(Boolean).join('\n') : '';
}

function showTip(screen: GridScreen, tip: HTMLElement, place: Place | undefined): void {
  tip.hidden = place === undefined || !isVisible(screen, place);
  if (tip.hidden || !place) return;
  tip.textContent = words(screen.sheet.cell(place.row, place.column));
  const { x, y, width } = screen.rectangle(place);
  const { clientWidth, clientHeight } = screen.frame.root;
  const right = x + width + 6;
  const left = right + tip.offsetWidth > clientWidth ? x - tip.offsetWidth - 6 : right;
  Object.assign(tip.style, {
    left: `${Math.max(left, 0)}px`,
    top: `${Math.max(0, Math.min(y, clientHeight - tip.offsetHeight))}px`,
  });
}

/** False where the cell is scrolled behind the frozen ones or off the screen. */
function isVisible(screen: GridScreen, place: Place): boolean {
  const { x, y, width } = screen.rectangle(place);
  const { left, top } = screen.frame.root.getBoundingClientRect();
  const found = screen.hit({ clientX: left + x + width / 2, clientY: top + y + 2 });
  const { clientWidth, clientHeight } = screen.frame.root;
  return (
    found.area === 'cells' &&
    found.row === place.row &&
    found.column === place.column &&
    x < clientWidth &&
    y < clientHeight
  );
}
