import type { Rectangle } from './rectangle';

/** What kind of chart, as the platform's `ChartType` names it. */
export type ChartKind = 'AREA' | 'BAR' | 'COLUMN' | 'LINE' | 'PIE' | 'SCATTER';

/** What an option of a chart can hold. */
export type ChartOption = string | number | boolean | readonly string[];

/** Cells from which a chart takes its values, maybe of another tab. */
export interface ChartSource {
  readonly sheetId: number;
  readonly rectangle: Rectangle;
}

/** What a chart shows, where, and how. Never changed, only replaced: copies of a tab may share it. */
export interface Chart {
  /** None as long as it stands on no tab. */
  readonly id: number | undefined;
  /** None as long as nobody chose one. */
  readonly kind: ChartKind | undefined;
  readonly sources: readonly ChartSource[];
  /** By path: `hAxis.title`, `series.0.color`. */
  readonly options: Readonly<Record<string, ChartOption>>;
  /** The cell under the upper left corner, and pixels from there. */
  readonly anchor: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  /** How many rows are names; without it, as the cells suggest. */
  readonly headers: number | undefined;
  readonly isTransposed: boolean;
  /** How several sources are put together: beside or below each other. */
  readonly mergeStrategy: 'MERGE_COLUMNS' | 'MERGE_ROWS';
  readonly hiddenDimensionStrategy: HiddenDimensionStrategy;
}

/** Which hidden rows and columns are left out. */
export type HiddenDimensionStrategy = 'IGNORE_BOTH' | 'IGNORE_ROWS' | 'IGNORE_COLUMNS' | 'SHOW_BOTH';

/** A chart on which nothing was set yet. */
export const NEW_CHART: Chart = {
  id: undefined,
  kind: undefined,
  sources: [],
  options: {},
  anchor: { row: 0, column: 0, x: 0, y: 0 },
  headers: undefined,
  isTransposed: false,
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenDimensionStrategy: 'IGNORE_BOTH',
};

/** The chart after the cells under it moved; when they were deleted, it stays where it is on what is left of the grid. */
export function anchoredChart(
  chart: Chart,
  grid: { readonly rowCount: number; readonly columnCount: number },
  moved: (rectangle: Rectangle) => Rectangle | undefined,
): Chart {
  const { row, column } = moved({ ...chart.anchor, rows: 1, columns: 1 }) ?? chart.anchor;
  const anchor = {
    ...chart.anchor,
    row: Math.min(row, grid.rowCount - 1),
    column: Math.min(column, grid.columnCount - 1),
  };
  return { ...chart, anchor };
}

/** The chart after cells of a tab moved from which it may take values; what was deleted is no longer a source. */
export function followedChart(
  chart: Chart,
  changedId: number,
  moved: (rectangle: Rectangle) => Rectangle | undefined,
): Chart {
  const sources = chart.sources.flatMap((source) => {
    if (source.sheetId !== changedId) return [source];
    const rectangle = moved(source.rectangle);
    return rectangle ? [{ ...source, rectangle }] : [];
  });
  return { ...chart, sources };
}
