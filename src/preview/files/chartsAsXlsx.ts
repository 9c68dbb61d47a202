import type { WriteSheet } from 'hucre/xlsx';
import type { AxisRange, ChartView, SheetView } from '../../simulator/sheetContract';
import { absoluteRange } from './absoluteRange';

type FileChart = NonNullable<WriteSheet['charts']>[number];
type FileSeries = FileChart['series'][number];
type FileAxes = NonNullable<FileChart['axes']>;

/**
 * The charts of a tab, as an XLSX file has them: they take their values from the cells, as in the spreadsheet.
 *
 * @param sheet The tab.
 * @param fileNames What the tabs are called in the file, by their names.
 * @returns The charts whose values stand in rows or columns; series that are put together of several places are left out.
 */
export function chartsAsXlsx(sheet: SheetView, fileNames: ReadonlyMap<string, string>): FileChart[] {
  return sheet.charts.flatMap((chart) => {
    const series = seriesOf(sheet, chart, fileNames);
    return series.length > 0 ? [{ ...frameOf(sheet, chart), ...kindOf(chart), ...axesOf(chart), series }] : [];
  });
}

function seriesOf(sheet: SheetView, chart: ChartView, fileNames: ReadonlyMap<string, string>): FileSeries[] {
  const ranges = sheet.chartRanges(chart.id);
  const categories = ranges.categories && absoluteRange(ranges.categories, fileNames);
  return chart.series.flatMap(({ name, colour }, index) => {
    const values = ranges.series[index];
    if (!values) return [];
    return [
      {
        ...(name === '' ? {} : { name }),
        values: absoluteRange(values, fileNames),
        ...(categories ? { categories } : {}),
        ...(colour && /^#[0-9a-f]{6}$/i.test(colour) ? { color: colour.slice(1).toUpperCase() } : {}),
      },
    ];
  });
}

function frameOf(
  sheet: SheetView,
  { title, place, width, height, legend }: ChartView,
): Omit<FileChart, 'type' | 'series'> {
  const to = {
    row: lineAfter(place.row, place.y + height, sheet.rowCount, (row) => sheet.rowHeight(row)),
    col: lineAfter(place.column, place.x + width, sheet.columnCount, (column) => sheet.columnWidth(column)),
  };
  return {
    ...(title === '' ? {} : { title, altText: title }),
    anchor: { from: { row: place.row, col: place.column }, to },
    legend: legend === 'none' ? false : legend,
  };
}

/** The row or column that is nearest to where so many pixels end; beyond the grid lines are as wide as its last. */
function lineAfter(first: number, pixels: number, count: number, sizeOf: (line: number) => number): number {
  let [line, left] = [first, pixels];
  for (; left > 0; line++) left -= sizeOf(Math.min(line, count - 1));
  return Math.max(line, first + 1);
}

function kindOf({ type, isStacked }: ChartView): Partial<FileChart> & Pick<FileChart, 'type'> {
  const grouping = isStacked ? 'stacked' : 'standard';
  if (type === 'bar' || type === 'column') {
    return { type, ...(isStacked ? { barGrouping: 'stacked', overlap: 100 } : { barGrouping: 'clustered' }) };
  }
  if (type === 'line') return { type, lineGrouping: grouping };
  if (type === 'area') return { type, areaGrouping: grouping };
  return type === 'scatter' ? { type, scatterStyle: 'marker' } : { type };
}

/** A file’s first axis is that of the categories: of bars it stands upright, and from top to bottom when it is turned. */
function axesOf(chart: ChartView): Pick<FileChart, 'axes'> {
  if (chart.type === 'pie') return {};
  const across = axisOf(chart.horizontalAxisTitle, chart.horizontalRange);
  const upright = axisOf(chart.verticalAxisTitle, chart.verticalRange);
  if (chart.type === 'bar') return { axes: { x: { ...titleOnly(upright), reverse: true }, y: across } };
  return { axes: { x: chart.type === 'scatter' ? across : titleOnly(across), y: upright } };
}

function axisOf(title: string, range: AxisRange | undefined): NonNullable<FileAxes['y']> {
  return { ...(title === '' ? {} : { title }), ...(range ? { scale: { ...range } } : {}) };
}

function titleOnly({ title }: NonNullable<FileAxes['y']>): NonNullable<FileAxes['x']> {
  return title === undefined ? {} : { title };
}
