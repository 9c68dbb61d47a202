import type { Block } from '../../../simulator/sheetContract';
import { type CellCanvas, cellCanvas } from './cellCanvas';
import type { GridFrame } from './gridFrame';
import { type Panes, panes } from './panes';
import { between, type Place, type Selection } from './selection';
import { HEADER_HEIGHT, ROW_HEIGHT, type ShownSheet, shownSheet } from './shownSheet';

/** Pixels from the grid's upper left corner. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is under the pointer. */
export interface Hit extends Place {
  readonly area: 'corner' | 'letters' | 'numbers' | 'cells';
  /** Pixels from the cell's corner. */
  readonly x: number;
  readonly y: number;
}

/** The tab on the screen, where it is scrolled to, and what is selected. */
export interface GridScreen {
  readonly frame: GridFrame;
  readonly panes: Panes;
  readonly sheet: ShownSheet;
  readonly selection: Selection;
  /** Rows that fit below the frozen ones. */
  readonly pageRows: number;
  show(sheet: ShownSheet, selection: Selection, isSameTab: boolean): void;
  repaint(): void;
  /** @param dashed A block to be outlined besides: where it is being filled to, or what a formula points at. */
  select(selection: Selection, dashed?: Block): void;
  /** Outlines copied cells of a tab, while that tab is on the screen. */
  outline(copied: { readonly sheet: number; readonly block: Block } | undefined): void;
  /** Scrolls as little as possible until the cell can be seen. */
  reveal(place: Place): void;
  rectangle(place: Place): Rectangle;
  /** What is at a point of the window; the nearest cell when it is outside. */
  hit(point: { readonly clientX: number; readonly clientY: number }): Hit;
  /** Called when cells are elsewhere on the screen, or others are selected. */
  onMoved(listener: () => void): void;
  dispose(): void;
}

const NOTHING = shownSheet({
  id: -1,
  name: '',
  rowCount: 1,
  columnCount: 1,
  frozenRows: 0,
  frozenColumns: 0,
  columnWidths: [100],
  rowHeights: [],
  hiddenColumns: [],
  hiddenRows: [],
  cells: [],
  charts: [],
});

const FIRST = { row: 0, column: 0 };

/**
 * The screen of a grid.
 *
 * @param frame Its elements.
 */
export function gridScreen(frame: GridFrame): GridScreen {
  return new Screen(frame);
}

class Screen implements GridScreen {
  readonly frame: GridFrame;
  readonly panes: Panes;
  sheet = NOTHING;
  selection = between(FIRST, FIRST);
  readonly #canvas: CellCanvas;
  #copied: { readonly sheet: number; readonly block: Block } | undefined;
  readonly #listeners: (() => void)[] = [];
  readonly #sizes = new ResizeObserver(() => this.#arrange());

  constructor(frame: GridFrame) {
    this.frame = frame;
    this.#canvas = cellCanvas(frame.canvas);
    this.panes = panes(frame.root);
    this.#sizes.observe(frame.root);
    frame.scroller.addEventListener('scroll', () => this.#scrolled());
  }

  get pageRows(): number {
    return Math.max(1, Math.floor(this.frame.scroller.clientHeight / ROW_HEIGHT) - 1);
  }

  show(sheet: ShownSheet, selection: Selection, isSameTab: boolean): void {
    this.sheet = sheet;
    this.selection = selection;
    this.#canvas.show(sheet);
    this.#arrange();
    if (!isSameTab) this.frame.scroller.scrollTo(0, 0);
    this.#scrolled();
  }

  repaint(): void {
    this.#canvas.repaint();
  }

  select(selection: Selection, dashed?: Block): void {
    this.selection = selection;
    this.#mark(dashed);
    this.#moved();
  }

  outline(copied: { readonly sheet: number; readonly block: Block } | undefined): void {
    this.#copied = copied;
    this.#mark();
  }

  reveal({ row, column }: Place): void {
    const { rows, columns } = this.sheet;
    const { scroller } = this.frame;
    const x = nearest(
      scroller.scrollLeft,
      scroller.clientWidth,
      columns.start(column) - columns.frozenSize,
      columns.size(column),
    );
    const y = nearest(scroller.scrollTop, scroller.clientHeight, rows.start(row) - rows.frozenSize, rows.size(row));
    const [left, top] = [column < columns.frozen ? scroller.scrollLeft : x, row < rows.frozen ? scroller.scrollTop : y];
    if (left === scroller.scrollLeft && top === scroller.scrollTop) return;
    scroller.scrollTo(left, top);
    this.#scrolled();
  }

  rectangle({ row, column }: Place): Rectangle {
    const { rows, columns, headerWidth } = this.sheet;
    const { scrollLeft, scrollTop } = this.frame.scroller;
    return {
      x: headerWidth + columns.start(column) - (column < columns.frozen ? 0 : scrollLeft),
      y: HEADER_HEIGHT + rows.start(row) - (row < rows.frozen ? 0 : scrollTop),
      width: columns.size(column),
      height: rows.size(row),
    };
  }

  hit({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Hit {
    const { left, top } = this.frame.root.getBoundingClientRect();
    const { rows, columns, headerWidth } = this.sheet;
    const [x, y] = [clientX - left - headerWidth, clientY - top - HEADER_HEIGHT];
    const across = x < columns.frozenSize ? x : x + this.frame.scroller.scrollLeft;
    const down = y < rows.frozenSize ? y : y + this.frame.scroller.scrollTop;
    const [row, column] = [rows.at(down), columns.at(across)];
    const area = x < 0 ? (y < 0 ? 'corner' : 'numbers') : y < 0 ? 'letters' : 'cells';
    return { area, row, column, x: across - columns.start(column), y: down - rows.start(row) };
  }

  onMoved(listener: () => void): void {
    this.#listeners.push(listener);
  }

  dispose(): void {
    this.#sizes.disconnect();
    this.#canvas.dispose();
    this.frame.root.remove();
  }

  #arrange(): void {
    const { root, canvas, scroller, spacer, corner } = this.frame;
    const { rows, columns, headerWidth } = this.sheet;
    const [left, top] = [headerWidth + columns.frozenSize, HEADER_HEIGHT + rows.frozenSize];
    Object.assign(scroller.style, { left: `${left}px`, top: `${top}px` });
    Object.assign(spacer.style, {
      width: `${columns.total - columns.frozenSize + SPARE}px`,
      height: `${rows.total - rows.frozenSize + SPARE}px`,
    });
    Object.assign(corner.style, { width: `${headerWidth}px`, height: `${HEADER_HEIGHT}px` });
    const [width, height] = [left + scroller.clientWidth, top + scroller.clientHeight];
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    this.panes.arrange(this.sheet, width, height);
    this.#mark();
    if (root.clientWidth > 0) this.#canvas.resize();
    this.#scrolled();
  }

  #mark(dashed?: Block): void {
    const copied = this.#copied?.sheet === this.sheet.state.id ? this.#copied.block : undefined;
    this.panes.mark(this.sheet, this.selection, dashed ?? copied);
  }

  #scrolled(): void {
    const { scrollLeft, scrollTop } = this.frame.scroller;
    this.#canvas.scrollTo(scrollLeft, scrollTop);
    this.panes.scrollTo(this.sheet, scrollLeft, scrollTop);
    this.#moved();
  }

  #moved(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Pixels that can be scrolled beyond the last cell, so that its handle can be seen. */
const SPARE = 24;

/** The scroll position nearest to this one that shows the piece. */
function nearest(scroll: number, shown: number, start: number, size: number): number {
  if (start < scroll || size >= shown) return Math.max(start, 0);
  return Math.max(scroll, start + size - shown);
}
