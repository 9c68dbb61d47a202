import type { Scalar } from './cells/value';
import type { CustomDate, Formula } from './formula/source';

/** Cells from a first one on; counts from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How a cell is painted, conditional formats included; what is missing is the default. */
export interface CellLook {
  readonly background?: string;
  readonly fontColor?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly fontSize?: number;
  readonly isWrapped?: boolean;
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
}

/** What a cell offers for choosing. */
export type CellChoice =
  | { readonly kind: 'list'; readonly options: readonly string[]; readonly help: string }
  | { readonly kind: 'checkbox'; readonly help: string };

/** What a cell accepts. */
export interface CellRule {
  /** The name in `SpreadsheetApp.DataValidationCriteria`. */
  readonly criteria: string;
  readonly values: readonly (string | number | boolean)[];
  /** Where `VALUE_IN_RANGE` looks. */
  readonly source?: SheetBlock;
  readonly showsArrow: boolean;
  readonly allowsInvalid: boolean;
  readonly help: string;
}

/** A conditional format: the cells that meet the condition get the look. The first one of a tab goes before the others. */
export interface ConditionalFormat {
  readonly ranges: readonly Block[];
  /** The name in `SpreadsheetApp.BooleanCriteria`; a formula is read as standing in the first cell of the first range. */
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly background?: string | undefined;
  readonly fontColor?: string | undefined;
  readonly isBold?: boolean | undefined;
}

/** A chart on a tab, with the values that its ranges have now. */
export interface ChartView {
  readonly id: number;
  readonly type: 'bar' | 'column' | 'line' | 'area' | 'pie' | 'scatter';
  readonly title: string;
  readonly horizontalAxisTitle: string;
  readonly verticalAxisTitle: string;
  readonly isStacked: boolean;
  /** Where the legend stands. */
  readonly legend: 'top' | 'right' | 'bottom' | 'left' | 'none';
  /** The labels along the axis, as displayed. */
  readonly categories: readonly string[];
  /** The numbers behind the categories, where these stand on a continuous axis; `null` where the cell has none. */
  readonly positions?: readonly (number | null)[];
  /** The number format of the positions. */
  readonly positionFormat?: string;
  readonly series: readonly ChartSeries[];
  /** Where the axes begin and end, as far as that was set. */
  readonly horizontalRange?: AxisRange;
  readonly verticalRange?: AxisRange;
  /** The cell under its upper left corner, the distance from there, and its size, in pixels. */
  readonly place: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

/** One line, or the columns of one colour. */
export interface ChartSeries {
  readonly name: string;
  /** One per category; `null` where the cell has no number. */
  readonly values: readonly (number | null)[];
  /** The number format of the values; missing for the automatic one. */
  readonly numberFormat?: string;
  readonly colour?: string;
}

/** Where a chart’s labels and the values of its series stand, each in one row or column; missing where they stand apart. */
export interface ChartRanges {
  readonly categories: SheetBlock | undefined;
  readonly series: readonly (SheetBlock | undefined)[];
}

/** Cells of a tab. */
export interface SheetBlock {
  readonly sheet: string;
  readonly block: Block;
}

/** The ends of an axis; what is missing follows from the values. */
export interface AxisRange {
  readonly min?: number;
  readonly max?: number;
}

/** Something that stands in a cell besides its content. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What a file sets on a tab besides its contents; what is missing stays as in a new tab. Counts from 0. */
export interface SheetDress {
  /** The least size of its grid. */
  readonly rowCount?: number;
  readonly columnCount?: number;
  /** By row and column; missing or `''`: none. */
  readonly numberFormats?: readonly (readonly (string | undefined)[] | undefined)[];
  readonly looks?: readonly (readonly (CellLook | undefined)[] | undefined)[];
  readonly notes?: readonly CellNote[];
  /** `isStrict`: other values are refused. */
  readonly choices?: readonly { readonly block: Block; readonly choice: CellChoice; readonly isStrict: boolean }[];
  /** What else cells accept. */
  readonly rules?: readonly { readonly block: Block; readonly rule: CellRule }[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  /** In pixels. */
  readonly columnWidths?: readonly (number | undefined)[];
  readonly rowHeights?: readonly (number | undefined)[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly isHidden?: boolean;
  /** As `#rrggbb`. */
  readonly tabColor?: string;
}

/** The tab, for whoever stands outside of Apps Script: the headless run, the preview, tests. Counts from 0, counts no service call. */
export interface SheetView {
  /** Stays when the tab is renamed or moved. */
  readonly id: number;
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
  isRowHidden(row: number): boolean;
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** How the cell is painted, conditional formats included; the same object for as long as nothing changed. */
  look(row: number, column: number): CellLook | undefined;
  /** The same without conditional formats. */
  ownLook(row: number, column: number): CellLook | undefined;
  readonly conditionalFormats: readonly ConditionalFormat[];
  choice(row: number, column: number): CellChoice | undefined;
  /** What the cell accepts; the same object for as long as that stays the same. */
  rule(row: number, column: number): CellRule | undefined;
  /** None: `''`. */
  readonly tabColor: string;
  /** The cells of the basic filter, its headers first; none: `undefined`. */
  readonly filter: Block | undefined;
  /** What stands in the cell when a person begins to edit it: the formula, a date as it is typed, text that needs it with its apostrophe. */
  inputText(row: number, column: number): string;
  /** A warning when whoever edits these cells should think twice (warning-only protection); none: `''`. */
  warning(block: Block): string;
  readonly charts: readonly ChartView[];
  /** @param id That of a chart of this tab. */
  chartRanges(id: number): ChartRanges;
  /**
   * Puts a value or formula as it is, as if read from a file: nothing is parsed.
   *
   * @throws Error when the grid has no such cell; so do `type` and the changes of rows and columns.
   */
  put(row: number, column: number, content: Scalar | CustomDate | Formula, numberFormat?: string): void;
  /** Sets what a file sets besides contents; cells, rows and columns outside of the grid are left out. */
  dress(dress: SheetDress): void;
  /** What happens when a person types the text and presses Enter: `=1+1`, `3/2/2026`, `85%`, `'00123`. */
  type(row: number, column: number, text: string): void;
  insertRows(before: number, count: number): void;
  deleteRows(first: number, count: number): void;
  insertColumns(before: number, count: number): void;
  deleteColumns(first: number, count: number): void;
  moveRows(first: number, count: number, before: number): void;
  moveColumns(first: number, count: number, before: number): void;
  /** @throws Error when the name is blank or another tab has it. */
  rename(name: string): void;
  /** @param pixels From 1. */
  setColumnWidth(column: number, pixels: number): void;
  /** Shows a hidden tab in the row of tabs. */
  show(): void;
  /**
   * What a person does with keyboard and mouse: each is one step for `undo()` and is told to the add-on's `onEdit`.
   * `enter` types or pastes a block (the grid grows where it is too small); `fill` repeats or continues a block over a
   * larger one, as dragging the handle does; `paste` puts copied or cut cells of a tab there with all that is set on
   * them, repeated where the block is a multiple of theirs; `sort` reorders the rows of a block by one of its columns.
   *
   * @throws Error in the platform's words when the cells refuse it; then nothing changes.
   */
  enter(row: number, column: number, texts: readonly (readonly string[])[]): void;
  clear(block: Block): void;
  fill(from: Block, to: Block): void;
  paste(from: { readonly sheet: string; readonly block: Block }, to: Block, isCut: boolean): void;
  sort(block: Block, column: number, ascending: boolean): void;
}
