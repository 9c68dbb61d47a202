import { type Scene, SHEET_VIEWPORT_KEY, Viewport } from '@univerjs/engine-render';
import { HEADER_HEIGHT, type ShownSheet } from './shownSheet';

/** The parts of the canvas that scroll differently: headers, frozen cells, the rest. */
export interface Viewports {
  /** Gives them the frozen rows and columns of a tab, and the size of the canvas. */
  arrange(sheet: ShownSheet): void;
  /** Pixels that are scrolled away behind the frozen rows and columns. */
  scrollTo(x: number, y: number): void;
}

type Parts = ReturnType<typeof parts>;

/**
 * Makes the parts into which Univer paints.
 *
 * @param scene What Univer paints.
 */
export function viewports(scene: Scene): Viewports {
  const all = parts(scene);
  return { arrange: (sheet) => arrange(all, sheet), scrollTo: (x, y) => scrollTo(all, x, y) };
}

/** Without Univer's copies of what was painted before: painting afresh is quicker. */
function parts(scene: Scene) {
  const part = (key: SHEET_VIEWPORT_KEY) => new Viewport(key, scene, { left: 0, top: 0, right: 0, bottom: 0 });
  return {
    main: part(SHEET_VIEWPORT_KEY.VIEW_MAIN),
    frozenRows: part(SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP),
    frozenColumns: part(SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT),
    frozenCorner: part(SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP),
    letters: part(SHEET_VIEWPORT_KEY.VIEW_COLUMN_RIGHT),
    frozenLetters: part(SHEET_VIEWPORT_KEY.VIEW_COLUMN_LEFT),
    numbers: part(SHEET_VIEWPORT_KEY.VIEW_ROW_BOTTOM),
    frozenNumbers: part(SHEET_VIEWPORT_KEY.VIEW_ROW_TOP),
  };
}

function arrange(all: Parts, sheet: ShownSheet): void {
  const numbers = { left: 0, width: sheet.headerWidth + 1 };
  const letters = { top: 0, height: HEADER_HEIGHT + 1 };
  const frozenAcross = { left: sheet.headerWidth, width: sheet.columns.frozenSize };
  const frozenDown = { top: HEADER_HEIGHT, height: sheet.rows.frozenSize };
  const across = { left: sheet.headerWidth + sheet.columns.frozenSize, right: 0 };
  const down = { top: HEADER_HEIGHT + sheet.rows.frozenSize, bottom: 0 };
  all.main.resizeWhenFreezeChange({ ...across, ...down });
  all.letters.resizeWhenFreezeChange({ ...across, ...letters });
  all.numbers.resizeWhenFreezeChange({ ...numbers, ...down });
  place(all.frozenRows, { ...across, ...frozenDown }, frozenDown.height > 0);
  place(all.frozenColumns, { ...frozenAcross, ...down }, frozenAcross.width > 0);
  place(all.frozenCorner, { ...frozenAcross, ...frozenDown }, frozenDown.height > 0 && frozenAcross.width > 0);
  place(all.frozenLetters, { ...frozenAcross, ...letters }, frozenAcross.width > 0);
  place(all.frozenNumbers, { ...numbers, ...frozenDown }, frozenDown.height > 0);
}

function place(part: Viewport, position: Parameters<Viewport['resizeWhenFreezeChange']>[0], isShown: boolean) {
  if (!isShown) return part.disable();
  part.enable();
  part.resizeWhenFreezeChange(position);
}

function scrollTo(all: Parts, x: number, y: number): void {
  for (const part of [all.main, all.frozenRows, all.letters]) part.viewportScrollX = x;
  for (const part of [all.main, all.frozenColumns, all.numbers]) part.viewportScrollY = y;
}
