import type { ChartWrite } from '../workbook/chart';
import type { ColumnPlaces } from './columnPlaces';
import { makeColumns, makeRows } from './gridSize';
import type { Tab } from './tab';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Range = GoogleAppsScript.Spreadsheet.Range;

const SIZE = { width: 440, height: 260 };
const MARGIN = 5;
/** So many rows of usual height are a little taller than a chart. */
const ROWS_OF_CHART = 13;
const COLOURS = ['#1a5fb4', '#c64600', '#9a9996'];
/** What one series is held against. */
const BESIDE = ['#9a9996', '#5e5c64'];
/** The sheet's row of the first row that was written. */
const FIRST_ROW = 2;

/**
 * Puts the charts of a report beside it, each of cells of the tab. A chart that is there keeps its place and size; one that
 * has nothing to show is taken away; charts of the user's own stay.
 *
 * @param tab The tab, with its rows written.
 * @param places Where its columns stand.
 * @param charts The charts.
 */
export function writeCharts(tab: Tab, places: ColumnPlaces, charts: readonly ChartWrite[]): void {
  const { sheet } = tab;
  const isNewTab = tab.cells.length === 0;
  const there = isNewTab ? new Map<string, Chart>() : chartsThere(sheet, places, charts);
  for (const { title } of charts.filter(isEmpty)) {
    const chart = there.get(title);
    if (chart) sheet.removeChart(chart);
  }
  const shown = charts.filter((chart) => !isEmpty(chart));
  const ranges = rangesOf(tab, places, shown);
  const isNew = ({ title }: ChartWrite) => !there.has(title);
  if (shown.some(isNew)) makeRows(tab, FIRST_ROW + shown.length * ROWS_OF_CHART);
  if (there.size === 0 && shown.length > 0) makeTwoColumns(tab, places);
  shown.forEach((write, index) => {
    const before = there.get(write.title);
    const own = ranges[index] ?? [];
    if (before) sheet.updateChart(filled(before.modify().clearRanges(), write, own).build());
    else sheet.insertChart(placed(filled(sheet.newChart(), write, own), places, index).build());
  });
}

/** Charts of a new report lie over two columns: with eight of figures they make a page. */
function makeTwoColumns(tab: Tab, { width }: ColumnPlaces): void {
  makeColumns(tab, width + 2);
  tab.sheet.setColumnWidths(width + 1, 2, Math.ceil(SIZE.width / 2) + MARGIN);
}

/** A chart of the user's own may have the same title: ours take their words from the report. */
function chartsThere(
  sheet: Tab['sheet'],
  { place }: ColumnPlaces,
  charts: readonly ChartWrite[],
): ReadonlyMap<string, Chart> {
  const words = new Map(charts.map(({ title, categories }) => [title, place(categories) + 1]));
  const all = sheet.getCharts().map((chart): [string, Chart] => [titleOf(chart), chart]);
  return new Map(
    all.filter(([title, chart]) => words.has(title) && chart.getRanges()[0]?.getColumn() === words.get(title)),
  );
}

function isEmpty({ from, to }: ChartWrite): boolean {
  return to < from;
}

function titleOf(chart: Chart): string {
  return String(chart.getOptions().get('title') ?? '');
}

/** The cells of each chart, asked for at once: its words, then its numbers. */
function rangesOf({ sheet }: Tab, { letter }: ColumnPlaces, charts: readonly ChartWrite[]): readonly Range[][] {
  const addresses = charts.map(({ categories, series, from, to }) =>
    [categories, ...series].map((header) => {
      const letters = letter(header);
      return `${letters}${FIRST_ROW + from}:${letters}${FIRST_ROW + to}`;
    }),
  );
  if (addresses.length === 0) return [];
  const all = sheet.getRangeList(addresses.flat()).getRanges();
  let next = 0;
  return addresses.map((own) => {
    next += own.length;
    return all.slice(next - own.length, next);
  });
}

function filled(
  builder: Builder,
  { title, type, series, labels = series, unit, isStacked = false, isShare = false, accent }: ChartWrite,
  ranges: readonly Range[],
): Builder {
  for (const range of ranges) builder.addRange(range);
  const across = type === 'bar';
  const options: Readonly<Record<string, unknown>> = {
    title,
    'legend.position': series.length > 1 ? 'top' : 'none',
    [across ? 'hAxis.title' : 'vAxis.title']: unit,
    [across ? 'hAxis.viewWindow.min' : 'vAxis.viewWindow.min']: 0,
    colors: coloursOf(series.length, accent),
    ...(isShare ? { [across ? 'hAxis.viewWindow.max' : 'vAxis.viewWindow.max']: 1 } : {}),
    ...(isStacked ? { isStacked } : {}),
  };
  const kind = chartType(type);
  builder.setChartType(kind).setNumHeaders(0);
  for (const path in options) builder.setOption(path, options[path]);
  labels.forEach((label, index) => {
    builder.setOption(`series.${index}.labelInLegend`, label);
  });
  return builder;
}

function coloursOf(count: number, accent: number | undefined): readonly string[] {
  if (accent === undefined) return COLOURS.slice(0, count);
  const [first = ''] = COLOURS;
  return [...BESIDE.slice(0, accent), first, ...BESIDE.slice(accent)].slice(0, count);
}

function chartType(type: ChartWrite['type']): GoogleAppsScript.Charts.ChartType {
  const { BAR, COLUMN, LINE } = Charts.ChartType;
  return { bar: BAR, column: COLUMN, line: LINE }[type];
}

/** To the right of the report, one below the other. */
function placed(builder: Builder, { width }: ColumnPlaces, index: number): Builder {
  const { width: wide, height } = SIZE;
  return builder
    .setPosition(FIRST_ROW + index * ROWS_OF_CHART, width + 1, 0, 0)
    .setOption('width', wide)
    .setOption('height', height);
}
