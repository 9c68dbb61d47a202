import type { Scalar } from './cells/value';
import type { CustomDate, Formula } from './formula/source';
import type { Block, SheetView } from './sheetContract';

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
  /** The size of a dialog's page, in pixels. */
  readonly width?: number;
  readonly height?: number;
  /** How long a toast stays; below 0: until it is dismissed. */
  readonly seconds?: number;
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

/** A time-driven trigger that the add-on made. */
export interface TriggerView {
  readonly id: string;
  readonly functionName: string;
  /** For instance `every day at 7`. */
  readonly when: string;
  readonly user: string;
  /** What went wrong the last time that it ran. */
  readonly failure?: string;
}

/** A spreadsheet with the add-on in it, as the person in front of it has it. */
export interface Simulator {
  readonly sheets: readonly SheetView[];
  sheet(name: string): SheetView | undefined;
  /** Makes a tab with these rows, at the end, and makes it the active one. */
  addSheet(name: string, rows: readonly (readonly (Scalar | CustomDate | Formula)[])[]): SheetView;
  removeSheet(name: string): void;
  /** Selects a cell, as a person does before opening a menu. */
  select(sheet: string, row: number, column: number, rows?: number, columns?: number): void;
  /**
   * Runs a top-level function of the add-on as a menu click or `google.script.run` does: refuses names that end in
   * `_`, flushes and releases locks at the end, also when it throws.
   */
  run(name: string, args?: readonly unknown[], options?: RunOptions): unknown;
  /**
   * `google.script.run`: as `run`, but arguments and result cross as the platform lets them: numbers, booleans, text,
   * null, plain objects and lists of these.
   *
   * @throws Error for anything else, a `Date` for instance, wherever it stands in them.
   */
  runFromPage(name: string, args?: readonly unknown[], options?: RunOptions): unknown;
  /** Runs `onEdit` for the edits since the last time; more than two that wait are lost, as on the platform. */
  runEdits(options?: RunOptions): void;
  /** The time-driven triggers that the add-on made. */
  readonly triggers: readonly TriggerView[];
  /** Runs each of them once, as the user who made it. */
  runTimeTriggers(): void;
  /** What is selected: the active tab and cells. */
  readonly selection: { readonly sheet: string; readonly block: Block };
  /** Remembers the spreadsheet as it is, so that `undo()` returns to here; `what` names the step that follows. */
  beginStep(what: string): void;
  /** Does something as one step for `undo()`; when it throws, nothing was done and there is no step. */
  makeStep(what: string, work: () => void): void;
  /** What `undo()` would undo, and `redo()` do again. */
  readonly undoable: string | undefined;
  readonly redoable: string | undefined;
  /** How often something was done, undone or done again: the same number, the same spreadsheet. */
  readonly stepCount: number;
  /** Returns to before the last step: cells, looks, tabs; not the properties. */
  undo(): void;
  redo(): void;
  /** The add-on's menu, as the last `onOpen` made it. */
  readonly menu: readonly MenuEntry[];
  /** Everything shown since the start, oldest first. */
  readonly shown: readonly Shown[];
  /** Service calls since the start or the last `forgetCalls()`, by `Class.method`. */
  readonly calls: ReadonlyMap<string, number>;
  forgetCalls(): void;
  /** Called before each service call, for failing it (throw) or running something else in between. */
  beforeCall: ((call: string, count: number) => void) | undefined;
  /** Properties of the document and of users, as they stand; those of the document can be damaged or made from outside. */
  readonly properties: {
    readonly document: Map<string, string>;
    user(name: string): ReadonlyMap<string, string>;
  };
}
