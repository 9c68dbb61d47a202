import type { Block } from '../../../simulator/sheetContract';
import { element } from './gridFrame';
import type { Place, Selection } from './selection';
import { HEADER_HEIGHT, type ShownSheet } from './shownSheet';

type Band = 'header' | 'frozen' | 'main';

interface Pane {
  readonly across: Band;
  readonly down: Band;
  readonly element: HTMLElement;
  /** Has the tab's coordinates: 0, 0 is the corner of A1, or of the header. */
  readonly content: HTMLElement;
}

/** The parts of the screen that scroll differently, over the painted cells: the marks of what is selected, and boxes. */
export interface Panes {
  /** Fits them to a tab and to the size of the screen in pixels. */
  arrange(sheet: ShownSheet, width: number, height: number): void;
  scrollTo(sheet: ShownSheet, x: number, y: number): void;
  /** Marks what is selected, and a block besides. */
  mark(sheet: ShownSheet, selection: Selection, dashed?: Block): void;
  /** The part in which a cell is; has the tab's coordinates. */
  over(sheet: ShownSheet, place: Place): HTMLElement;
}

const BANDS: readonly (readonly [across: Band, down: Band])[] = [
  ['main', 'main'],
  ['main', 'frozen'],
  ['frozen', 'main'],
  ['frozen', 'frozen'],
  ['header', 'main'],
  ['header', 'frozen'],
  ['main', 'header'],
  ['frozen', 'header'],
];

/**
 * Puts the parts into the grid.
 *
 * @param root The grid's element.
 */
export function panes(root: HTMLElement): Panes {
  const all = BANDS.map(([across, down]) => pane(root, across, down));
  return {
    arrange: (sheet, width, height) => {
      for (const part of all) arrange(part, sheet, width, height);
    },
    scrollTo: (sheet, x, y) => {
      for (const part of all) scrollTo(part, sheet, x, y);
    },
    mark: (sheet, selection, dashed) => {
      for (const part of all) mark(part, sheet, selection, dashed);
    },
    over: ({ rows, columns }, { row, column }) => {
      const [across, down] = [bandOf(column, columns.frozen), bandOf(row, rows.frozen)];
      return all.find((part) => part.across === across && part.down === down)?.content ?? root;
    },
  };
}

function pane(root: HTMLElement, across: Band, down: Band): Pane {
  const made = element('div', 'gridPane');
  const content = element('div', '');
  made.append(content);
  root.append(made);
  return { across, down, element: made, content };
}

function bandOf(index: number, frozen: number): Band {
  return index < frozen ? 'frozen' : 'main';
}

function arrange(
  { element: { style, classList }, across, down }: Pane,
  sheet: ShownSheet,
  width: number,
  height: number,
) {
  const [left, right] = span(across, sheet.headerWidth, sheet.columns.frozenSize, width);
  const [top, bottom] = span(down, HEADER_HEIGHT, sheet.rows.frozenSize, height);
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${right - left}px`, height: `${bottom - top}px` });
  style.display = right > left && bottom > top ? '' : 'none';
  classList.toggle('isFrozenAcross', across === 'frozen');
  classList.toggle('isFrozenDown', down === 'frozen');
}

function span(band: Band, header: number, frozen: number, end: number): readonly [number, number] {
  if (band === 'header') return [0, header];
  if (band === 'frozen') return [header, Math.min(header + frozen, end)];
  return [header + frozen, end];
}

function scrollTo({ content, across, down }: Pane, { rows, columns }: ShownSheet, x: number, y: number): void {
  const left = across === 'main' ? -columns.frozenSize - x : 0;
  const top = down === 'main' ? -rows.frozenSize - y : 0;
  content.style.transform = `translate(${left}px, ${top}px)`;
}

function mark(pane: Pane, sheet: ShownSheet, { block, active }: Selection, dashed?: Block) {
  const isHeader = pane.across === 'header' || pane.down === 'header';
  if (isHeader) return place(pane, 'gridHeaderMark', headerMark(pane, sheet, block));
  const activeBlock = { ...active, rows: 1, columns: 1 };
  const isSingle = block.rows === 1 && block.columns === 1;
  place(pane, 'gridBlock', isSingle ? undefined : rectangleOf(sheet, block));
  place(pane, 'gridActive', rectangleOf(sheet, activeBlock));
  place(pane, 'gridHandle', handle(rectangleOf(sheet, block)));
  place(pane, 'gridDashed', dashed ? rectangleOf(sheet, dashed) : undefined);
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A pixel more than the cells, so that the mark lies on the lines at both sides. */
function rectangleOf({ rows, columns }: ShownSheet, block: Block): Rectangle {
  const [x, y] = [columns.start(block.column), rows.start(block.row)];
  const width = columns.start(block.column + block.columns) - x;
  const height = rows.start(block.row + block.rows) - y;
  return { x: x - 1, y: y - 1, width: width + 1, height: height + 1 };
}

function handle({ x, y, width, height }: Rectangle): Rectangle {
  return { x: x + width - 5, y: y + height - 5, width: 8, height: 8 };
}

function headerMark({ across }: Pane, sheet: ShownSheet, block: Block): Rectangle {
  const { x, y, width, height } = rectangleOf(sheet, block);
  return across === 'header'
    ? { x: 0, y, width: sheet.headerWidth, height }
    : { x, y: 0, width, height: HEADER_HEIGHT };
}

function place({ content }: Pane, className: string, rectangle: Rectangle | undefined) {
  const found = [...content.children].find((child) => child.className === className);
  if (!rectangle) return found?.remove();
  const made = found instanceof HTMLElement ? found : content.appendChild(element('div', className));
  const { x, y, width, height } = rectangle;
  Object.assign(made.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
}
