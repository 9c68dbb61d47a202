import type { MenuEntry, Shown } from '../../simulator/contract';
import type { Block, ChartView } from '../../simulator/sheetContract';
import type { CellState, SheetState, TabState } from './sheetState';

/** What the page asks of the spreadsheet, by name: the argument and the answer. */
export interface Requests {
  /** Opens a file, or the sample. `bytes` of a CSV or XLSX file. */
  open: { readonly argument: { readonly name: string; readonly bytes: Uint8Array }; readonly answer: null };
  openSample: { readonly argument: null; readonly answer: null };
  download: { readonly argument: null; readonly answer: Uint8Array };
  /** Shows another tab. */
  show: { readonly argument: { readonly sheet: number }; readonly answer: null };
  select: { readonly argument: { readonly sheet: number; readonly block: Block }; readonly answer: null };
  edit: { readonly argument: { readonly sheet: number; readonly edit: Edit }; readonly answer: null };
  undo: { readonly argument: null; readonly answer: null };
  redo: { readonly argument: null; readonly answer: null };
  /** A menu item, by the function behind it. */
  runItem: { readonly argument: { readonly functionName: string; readonly label: string }; readonly answer: null };
  /** `google.script.run` of a sidebar or dialog. */
  runFromPage: {
    readonly argument: { readonly functionName: string; readonly args: readonly unknown[] };
    readonly answer: unknown;
  };
  runTimeTriggers: { readonly argument: null; readonly answer: null };
  /** `YYYY-MM-DD` in the spreadsheet's zone; `null`: the real day. */
  setToday: { readonly argument: { readonly day: string | null }; readonly answer: null };
  setUser: { readonly argument: { readonly user: string }; readonly answer: null };
}

/** What a person changed on the shown tab. */
export type Edit =
  | {
      readonly kind: 'enter';
      readonly row: number;
      readonly column: number;
      readonly texts: readonly (readonly string[])[];
    }
  | { readonly kind: 'clear'; readonly block: Block }
  /** Cells that were copied or cut, perhaps on another tab. */
  | {
      readonly kind: 'paste';
      readonly from: { readonly sheet: number; readonly block: Block };
      readonly to: Block;
      readonly isCut: boolean;
    }
  | { readonly kind: 'fill'; readonly from: Block; readonly to: Block }
  | { readonly kind: 'sort'; readonly block: Block; readonly column: number; readonly ascending: boolean }
  | {
      readonly kind: 'insertRows' | 'insertColumns' | 'deleteRows' | 'deleteColumns';
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: 'rename'; readonly name: string }
  /** Dragged by the edge of a header: `[column, pixels]`. */
  | { readonly kind: 'columnWidths'; readonly widths: readonly (readonly [number, number])[] };

/** The first message to the spreadsheet: the memory in which the page leaves its replies. */
export interface StartMessage {
  readonly name: 'start';
  readonly memory: SharedArrayBuffer;
}

/** A request on its way to the spreadsheet. */
export interface RequestMessage<Name extends keyof Requests = keyof Requests> {
  readonly id: number;
  readonly name: Name;
  readonly argument: Requests[Name]['argument'];
}

/** What the spreadsheet tells the page. */
export type Report =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  /** `isTheirs`: a sentence for the person; otherwise the add-on or the page has a bug. */
  | { readonly kind: 'failure'; readonly id: number; readonly message: string; readonly isTheirs: boolean }
  /** What changed together: the page takes all of it at once, so that nobody acts on the half of it. */
  | { readonly kind: 'several'; readonly reports: readonly Report[] }
  | { readonly kind: 'tabs'; readonly tabs: readonly TabState[]; readonly shown: number }
  | { readonly kind: 'sheet'; readonly sheet: SheetState }
  | { readonly kind: 'cells'; readonly sheet: number; readonly cells: readonly CellState[] }
  | { readonly kind: 'charts'; readonly sheet: number; readonly charts: readonly ChartView[] }
  | { readonly kind: 'selection'; readonly sheet: number; readonly block: Block }
  | { readonly kind: 'menu'; readonly menu: readonly MenuEntry[] }
  | {
      readonly kind: 'steps';
      readonly undoable: string | undefined;
      readonly redoable: string | undefined;
      /** How often something was done, undone or done again. */
      readonly count: number;
    }
  /** A toast, sidebar or dialog. */
  | { readonly kind: 'shown'; readonly shown: Shown }
  /** An alert or prompt: the spreadsheet waits for `reply()`. */
  | { readonly kind: 'question'; readonly shown: Shown }
  | {
      readonly kind: 'surroundings';
      readonly today: string;
      /** `today` was chosen; it is not the real day. */
      readonly isChosenDay: boolean;
      readonly timeZone: string;
      readonly user: string;
      readonly users: readonly string[];
      /** How many time-driven triggers the add-on has made. */
      readonly triggers: number;
      readonly title: string;
      /** The fictional practice, not a file of the person's. */
      readonly isSample: boolean;
    };
