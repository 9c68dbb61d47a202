import type { Scalar } from './cells/value';
import type { CustomDate, Formula } from './formula/source';

/** How an execution was started; Apps Script lets it do more or less accordingly. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** What an alert, prompt, toast, sidebar or dialog showed. */
export interface Shown {
  readonly kind: 'alert' | 'prompt' | 'toast' | 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  /** The message, or the page's HTML. */
  readonly text: string;
  /** `OK`, `OK_CANCEL`, `YES_NO`, `YES_NO_CANCEL` for alerts and prompts. */
  readonly buttons?: string;
}

/** The person's answer to an alert or prompt. */
export interface Answer {
  readonly button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  readonly text?: string;
}

/** A menu as `addToUi()` left it. */
export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

/** What the spreadsheet and its surroundings are. */
export interface SimulatorOptions {
  /** The spreadsheet's zone, for instance `America/New_York`. */
  readonly timeZone: string;
  /** The clock, in milliseconds since 1970; the realm's `Date` follows it. */
  readonly now: () => number;
  /** HTML files of the project by base name: `{ Panel: '<!doctype html>…' }`. */
  readonly pages: Readonly<Record<string, string>>;
  /** Zone of the script (the manifest's); default `America/New_York`. */
  readonly scriptTimeZone?: string;
  /** How people answer; default: `OK` or `YES`, empty text. */
  readonly answer?: (shown: Shown) => Answer;
  /** The name of the spreadsheet file. */
  readonly title?: string;
}

/** How a function is run. */
export interface RunOptions {
  /** Default `FULL`. */
  readonly authMode?: AuthMode;
  /** Whose user properties and locks; default `owner`. */
  readonly user?: string;
}

/** The tab, for whoever stands outside of Apps Script: the headless run, the preview, tests. Counts from 0, counts no service call. */
export interface SheetView {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly isHidden: boolean;
  /** What was typed: a value or a formula. */
  content(row: number, column: number): Scalar | Formula;
  /** What is shown, unformatted. */
  value(row: number, column: number): Scalar;
  /** What is shown, as text. */
  display(row: number, column: number): string;
  /** The number format that the cell shows with; `''` for none. */
  shownFormat(row: number, column: number): string;
  note(row: number, column: number): string;
  isColumnHidden(column: number): boolean;
  readonly frozenRows: number;
  /**
   * Puts a value or formula as it is, as if read from a file: nothing is parsed.
   *
   * @throws Error when the grid has no such cell; so do `type` and the changes of rows and columns.
   */
  put(row: number, column: number, content: Scalar | CustomDate | Formula, numberFormat?: string): void;
  /** What happens when a person types the text and presses Enter: `=1+1`, `3/2/2026`, `85%`, `'00123`. */
  type(row: number, column: number, text: string): void;
  insertRows(before: number, count: number): void;
  deleteRows(first: number, count: number): void;
  insertColumns(before: number, count: number): void;
  deleteColumns(first: number, count: number): void;
  moveRows(first: number, count: number, before: number): void;
  moveColumns(first: number, count: number, before: number): void;
  rename(name: string): void;
}

/** A spreadsheet with the add-on in it, as the person in front of it has it. */
export interface Simulator {
  readonly sheets: readonly SheetView[];
  sheet(name: string): SheetView | undefined;
  /** Makes a tab with these rows, at the end, and makes it the active one. */
  addSheet(name: string, rows: readonly (readonly (Scalar | CustomDate | Formula)[])[]): SheetView;
  removeSheet(name: string): void;
  /** Selects a cell, as a person does before opening a menu. */
  select(sheet: string, row: number, column: number): void;
  /**
   * Runs a top-level function of the add-on as a menu click or `google.script.run` does: refuses names that end in
   * `_`, flushes and releases locks at the end, also when it throws.
   */
  run(name: string, args?: readonly unknown[], options?: RunOptions): unknown;
  /** The add-on's menu, as the last `onOpen` made it. */
  readonly menu: readonly MenuEntry[];
  /** Everything shown since the start, oldest first. */
  readonly shown: readonly Shown[];
  /** Service calls since the start or the last `forgetCalls()`, by `Class.method`. */
  readonly calls: ReadonlyMap<string, number>;
  forgetCalls(): void;
  /** Called before each service call, for failing it (throw) or running something else in between. */
  beforeCall: ((call: string, count: number) => void) | undefined;
  /** Properties of the document and of users, as they stand. */
  readonly properties: {
    readonly document: ReadonlyMap<string, string>;
    user(name: string): ReadonlyMap<string, string>;
  };
}
