import type { Chart } from '../cells/chart';
import type { ChartRanges, SheetBlock } from '../sheetContract';
import { type ChartCell, chartTable } from './chartTable';
import { chartHeaders } from './chartView';
import type { Host } from './host';

/** Where the labels and values of a chart stand: hidden rows and columns between them count as theirs. */
export function chartRanges(host: Host, chart: Chart): ChartRanges {
  const table = chartTable(host, chart);
  const rows = table.slice(chartHeaders(chart, table));
  const columns = Math.max(0, ...table.map((row) => row.length));
  const [categories, ...series] = Array.from({ length: columns }, (_, column) =>
    lineOf(rows.flatMap((row) => row[column] ?? [])),
  );
  return { categories, series };
}

/** The row or column in which all of these cells stand. */
function lineOf(cells: readonly ChartCell[]): SheetBlock | undefined {
  const places = cells.flatMap(({ place }) => place ?? []);
  const [first] = places;
  if (!first || places.some(({ sheet }) => sheet !== first.sheet)) return undefined;
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const block = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  return block.rows === 1 || block.columns === 1 ? { sheet: first.sheet, block } : undefined;
}
