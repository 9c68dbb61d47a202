import type { Chart, ChartKind } from '../cells/chart';
import type { AxisRange, ChartSeries, ChartView } from '../sheetContract';
import { type ChartCell, chartTable } from './chartTable';
import type { Host } from './host';

const TYPES = {
  AREA: 'area',
  BAR: 'bar',
  COLUMN: 'column',
  LINE: 'line',
  PIE: 'pie',
  SCATTER: 'scatter',
} as const satisfies Readonly<Record<ChartKind, ChartView['type']>>;

const LEGENDS: readonly ChartView['legend'][] = ['top', 'right', 'bottom', 'left', 'none'];

/** The size of a chart for which none was set, in pixels. */
const USUAL_SIZE = { width: 600, height: 371 };

/** A chart with the values that its ranges have now: their first column names the categories, each further one is a series. */
export function chartView(host: Host, chart: Chart): ChartView {
  const { id = -1, kind = 'COLUMN', anchor, options } = chart;
  const table = chartTable(host, chart);
  const headers = chartHeaders(chart, table);
  const rows = table.slice(headers);
  return {
    id,
    type: TYPES[kind],
    title: text(options.title),
    horizontalAxisTitle: text(options['hAxis.title']),
    verticalAxisTitle: text(options['vAxis.title']),
    isStacked: options.isStacked === true,
    legend: LEGENDS.find((place) => place === options['legend.position']) ?? 'right',
    categories: rows.map(([first]) => first?.text ?? ''),
    ...positions(kind, rows),
    series: seriesOf(chart, table.slice(0, headers), rows),
    ...optional('horizontalRange', axisRange(options, 'hAxis')),
    ...optional('verticalRange', axisRange(options, 'vAxis')),
    place: anchor,
    width: number(options.width) ?? USUAL_SIZE.width,
    height: number(options.height) ?? USUAL_SIZE.height,
  };
}

type Row = readonly ChartCell[];

/** How many rows of a chart’s table are names. */
export function chartHeaders(chart: Chart, table: readonly Row[]): number {
  return Math.min(chart.headers ?? suggestedHeaders(table), table.length);
}

/** The first row is names when it has text above numbers. */
function suggestedHeaders([first = [], second = []]: readonly Row[]): number {
  const namesNumbers = first
    .slice(1)
    .some(({ number }, index) => number === null && second[index + 1]?.number !== null);
  return namesNumbers && first.slice(1).every(({ number }) => number === null) ? 1 : 0;
}

/** Points always have a place on their axis; lines and areas do when all their categories are numbers or days. */
function positions(kind: ChartKind, rows: readonly Row[]): Pick<ChartView, 'positions' | 'positionFormat'> {
  const cells = rows.flatMap(([first]) => (first ? [first] : []));
  const isContinuous = (kind === 'LINE' || kind === 'AREA') && cells.every((cell) => cell.number !== null);
  if (kind !== 'SCATTER' && !(isContinuous && cells.length > 0)) return {};
  return { positions: cells.map((cell) => cell.number), ...optional('positionFormat', formatOf(cells)) };
}

function seriesOf({ options }: Chart, names: readonly Row[], rows: readonly Row[]): ChartSeries[] {
  const columns = Math.max(0, ...[...names, ...rows].map((row) => row.length - 1));
  const { colors } = options;
  return Array.from({ length: columns }, (_, index) => {
    const cells = rows.flatMap((row) => row[index + 1] ?? []);
    const own = text(options[`series.${index}.color`]);
    return {
      name: text(options[`series.${index}.labelInLegend`]) || names.map((row) => row[index + 1]?.text ?? '').join(' '),
      values: cells.map((cell) => cell.number),
      ...optional('numberFormat', formatOf(cells)),
      ...optional('colour', own || (Array.isArray(colors) ? text(colors[index]) : '') || undefined),
    };
  });
}

function formatOf(cells: readonly ChartCell[]): string | undefined {
  return cells.find((cell) => cell.number !== null)?.numberFormat || undefined;
}

function axisRange(options: Chart['options'], axis: 'hAxis' | 'vAxis'): AxisRange | undefined {
  const min = number(options[`${axis}.viewWindow.min`]);
  const max = number(options[`${axis}.viewWindow.max`]);
  return min === undefined && max === undefined ? undefined : { ...optional('min', min), ...optional('max', max) };
}

function text(option: unknown): string {
  return typeof option === 'string' ? option : '';
}

function number(option: unknown): number | undefined {
  return typeof option === 'number' ? option : undefined;
}

/** An entry only where there is something to say. */
function optional<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  if (value === undefined) return {};
  const entry: { [K in Key]?: Value } = {};
  entry[key] = value;
  return entry;
}
