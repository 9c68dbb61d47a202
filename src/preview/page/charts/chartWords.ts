import type { ChartSeries, ChartView } from '../../../simulator/sheetContract';
import { numberText } from './numberText';

/** The most values that are read out. */
const MOST_VALUES = 30;

const NAMES: Readonly<Record<ChartView['type'], string>> = {
  area: 'Area chart',
  bar: 'Bar chart',
  column: 'Column chart',
  line: 'Line chart',
  pie: 'Pie chart',
  scatter: 'Scatter chart',
};

/** True when there is no value to draw. */
export function isEmpty({ series }: ChartView): boolean {
  return series.every(({ values }) => values.every((value) => value === null));
}

/**
 * What a chart shows, for people who hear it: title, kind, and the values until there are too many. For instance: `Who is
 * where. Bar chart. People: Applied 40, Hired 3.`
 *
 * @param chart The chart.
 */
export function chartWords(chart: ChartView): string {
  const { title, type, series } = chart;
  const share = Math.max(1, Math.floor(MOST_VALUES / Math.max(1, series.length)));
  const values = isEmpty(chart) ? ['No data yet'] : series.map((one) => seriesWords(chart, one, share));
  return `${[title, NAMES[type], ...values].filter((part) => part !== '').join('. ')}.`;
}

function seriesWords({ categories }: ChartView, { name, values, numberFormat }: ChartSeries, most: number): string {
  const known = values.flatMap((value, index) =>
    value === null ? [] : [`${categories[index] ?? ''} ${numberText(value, numberFormat)}`.trim()],
  );
  const rest = known.length > most ? `, and ${known.length - most} more` : '';
  return `${name === '' ? '' : `${name}: `}${known.slice(0, most).join(', ')}${rest}`;
}
