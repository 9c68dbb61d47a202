import type { MenuEntry, Shown } from '../../simulator/contract';
import type { Block } from '../../simulator/sheetContract';
import type { Report } from '../worker/messages';
import type { CellState, SheetState, TabState } from '../worker/sheetState';

/** A message that goes away by itself. */
export interface Toast {
  readonly key: number;
  readonly title: string;
  readonly text: string;
  /** How long it stays at least; below 0: until it is dismissed. */
  readonly seconds?: number | undefined;
  /** A way on, as a button. */
  readonly offer?: { readonly label: string; readonly act: () => void };
}

/** A page of the add-on that is open beside or over the sheet. */
export interface OpenPage {
  readonly key: number;
  readonly title: string;
  readonly html: string;
}

/** A page over the sheet. */
export interface OpenDialog extends OpenPage {
  readonly isModal: boolean;
  /** Of the page in it, in pixels. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** What the page says for itself, in a dialog. */
export interface Message {
  readonly title: string;
  readonly text: string;
}

/** What the page itself asks before it goes on. */
export interface Asked {
  readonly title: string;
  readonly text: string;
  /** What the button says that goes on. */
  readonly yes: string;
  /** With a field for text, which begins with this. */
  readonly field?: string;
  readonly act: (text: string) => void;
  /** The question was left; after `act` too. */
  readonly left?: () => void;
}

/** Day, zone and person. */
export type Surroundings = Omit<Extract<Report, { kind: 'surroundings' }>, 'kind'>;

/** All that the page shows around the cells. */
export interface PageState {
  readonly tabs: readonly TabState[];
  readonly shown: number | undefined;
  readonly sheet: SheetState | undefined;
  /** The shown tab's cells by `cellKey()`; the same map as long as the tab is the same. */
  readonly cells: Map<number, CellState>;
  readonly selection: Block;
  /** The cell in which typing goes. */
  readonly active: { readonly row: number; readonly column: number };
  readonly menu: readonly MenuEntry[];
  readonly undoable: string | undefined;
  readonly redoable: string | undefined;
  /** How often something was done, undone or done again. */
  readonly stepCount: number;
  readonly surroundings: Surroundings | undefined;
  readonly toasts: readonly Toast[];
  readonly sidebar: OpenPage | undefined;
  readonly dialog: OpenDialog | undefined;
  readonly question: Shown | undefined;
  readonly message: Message | undefined;
  /** What the page itself asks. */
  readonly asked: Asked | undefined;
  /** What is being done and takes a while. */
  readonly working: string | undefined;
  /** Counts what was opened and shown, for keys. */
  readonly count: number;
}

const FIRST_CELL: Block = { row: 0, column: 0, rows: 1, columns: 1 };
const MOST_COLUMNS = 18_278;

/** Before anything is open. */
export const NOTHING_OPEN: PageState = {
  tabs: [],
  shown: undefined,
  sheet: undefined,
  cells: new Map(),
  selection: FIRST_CELL,
  active: { row: 0, column: 0 },
  menu: [],
  undoable: undefined,
  redoable: undefined,
  stepCount: 0,
  surroundings: undefined,
  toasts: [],
  sidebar: undefined,
  dialog: undefined,
  question: undefined,
  message: undefined,
  asked: undefined,
  working: undefined,
  count: 0,
};

/** The place of a cell in the map of cells. */
export function cellKey(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

/**
 * What the page shows after a report.
 *
 * @param state Before.
 * @param report From the spreadsheet.
 * @returns After; `cells` of the same tab is the same map, changed.
 */
export function afterReport(state: PageState, report: Report): PageState {
  switch (report.kind) {
    case 'tabs':
      return { ...state, tabs: report.tabs, shown: report.shown };
    case 'sheet':
      return { ...state, sheet: report.sheet, cells: keyed(new Map(), report.sheet.cells) };
    case 'cells':
      return { ...state, cells: keyed(state.cells, report.cells) };
    case 'charts':
      return state.sheet ? { ...state, sheet: { ...state.sheet, charts: report.charts } } : state;
    case 'selection':
      return { ...state, selection: report.block, active: activeIn(report.block, state.active) };
    case 'menu':
      return { ...state, menu: report.menu };
    case 'steps':
      return { ...state, undoable: report.undoable, redoable: report.redoable, stepCount: report.count };
    case 'surroundings':
      return { ...state, surroundings: report };
    case 'question':
      return { ...state, question: report.shown };
    case 'shown':
      return afterShown(state, report.shown);
    default:
      return state;
  }
}

/** A toast takes the place of the former one, as on the platform; those that offer something or stay till dismissed do so. */
function afterShown(state: PageState, { kind, title, text, seconds, width, height }: Shown): PageState {
  const count = state.count + 1;
  const page = { key: count, title, html: text };
  if (kind === 'toast') {
    const others = state.toasts.filter(({ offer, seconds: stay = 0 }) => offer || stay < 0);
    return { ...state, count, toasts: [...others, { key: count, title, text, seconds }] };
  }
  if (kind === 'sidebar') return { ...state, count, sidebar: page, toasts: state.toasts.filter(({ offer }) => !offer) };
  return { ...state, count, dialog: { ...page, isModal: kind === 'modal', width, height } };
}

/** The active cell stays where it is while it is among the selected ones. */
function activeIn(block: Block, active: PageState['active']): PageState['active'] {
  const isInside =
    active.row >= block.row &&
    active.row < block.row + block.rows &&
    active.column >= block.column &&
    active.column < block.column + block.columns;
  return isInside ? active : { row: block.row, column: block.column };
}

function keyed(cells: Map<number, CellState>, changed: readonly CellState[]): Map<number, CellState> {
  for (const cell of changed) cells.set(cellKey(cell.row, cell.column), cell);
  return cells;
}
