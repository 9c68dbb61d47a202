import type { Chart, ChartSource } from '../cells/chart';
import { displayed } from '../cells/display';
import type { Sheet } from '../cells/sheet';
import { widestRow } from '../cells/widestRow';
import type { Host } from './host';

/** A cell as a chart sees it. */
export interface ChartCell {
  readonly text: string;
  readonly number: number | null;
  readonly numberFormat: string;
  /** Where it stands; a cell that was made up stands nowhere. */
  readonly place?: { readonly sheet: string; readonly row: number; readonly column: number };
}

const BLANK: ChartCell = { text: '', number: null, numberFormat: '' };

/**
 * The cells from which a chart takes its values, by rows: several sources put together, hidden rows and columns left out,
 * blank rows at the end too.
 */
export function chartTable(host: Host, chart: Chart): readonly (readonly ChartCell[])[] {
  const blocks = chart.sources.map((source) => sourceCells(host, chart, source));
  const merged = chart.mergeStrategy === 'MERGE_ROWS' ? blocks.flat() : besideEachOther(blocks);
  const table = withoutBlankEnd(merged);
  return chart.isTransposed ? transposed(table) : table;
}

function sourceCells(host: Host, chart: Chart, { sheetId, rectangle }: ChartSource): ChartCell[][] {
  const sheet = host.workbook.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return [];
  const strategy = chart.hiddenDimensionStrategy;
  const showsRows = strategy === 'SHOW_BOTH' || strategy === 'IGNORE_COLUMNS';
  const showsColumns = strategy === 'SHOW_BOTH' || strategy === 'IGNORE_ROWS';
  const columns = positions(rectangle.column, rectangle.columns).filter(
    (column) => showsColumns || !sheet.columnLines.isHidden(column),
  );
  return positions(rectangle.row, rectangle.rows)
    .filter((row) => showsRows || !sheet.rowLines.isHidden(row))
    .map((row) => columns.map((column) => cell(host, sheet, row, column)));
}

function positions(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

function cell(host: Host, sheet: Sheet, row: number, column: number): ChartCell {
  const value = host.calculation.value(sheet, row, column);
  const place = { sheet: sheet.name, row, column };
  if (value === null) return { ...BLANK, place };
  const numberFormat = host.calculation.shownFormat(sheet, row, column);
  return {
    text: displayed(value, numberFormat),
    number: typeof value === 'number' ? value : null,
    numberFormat,
    place,
  };
}

function besideEachOther(blocks: readonly ChartCell[][][]): ChartCell[][] {
  const rows = Math.max(0, ...blocks.map((block) => block.length));
  const filled = (block: ChartCell[][], row: number) => block[row] ?? (block[0] ?? []).map(() => BLANK);
  return positions(0, rows).map((row) => blocks.flatMap((block) => filled(block, row)));
}

function withoutBlankEnd(rows: readonly ChartCell[][]): readonly ChartCell[][] {
  let count = rows.length;
  while (count > 0 && rows[count - 1]?.every(({ text }) => text === '')) count--;
  return rows.slice(0, count);
}

function transposed(rows: readonly (readonly ChartCell[])[]): ChartCell[][] {
  const columns = widestRow(rows);
  return positions(0, columns).map((column) => rows.map((row) => row[column] ?? BLANK));
}
