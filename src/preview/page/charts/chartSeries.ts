import type { ChartSeries, ChartView } from '../../../simulator/sheetContract';
import type { Series } from './echartsOption';
import { dayText, milliseconds, numberText, showsDays } from './numberText';

/** Marks of lines differ too, for those who don't see their colours. */
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'];
/** Marks that stand closer, in pixels, would hide their line. */
const MARK_DISTANCE = 30;
/** A white line around what may touch another. */
const DIVIDED = { borderColor: '#ffffff', borderWidth: 1, opacity: 1 };

/**
 * One series as ECharts draws it.
 *
 * @param chart Not a pie.
 * @param index Which of its series, from 0.
 */
export function chartSeries(chart: ChartView, index: number): Series {
  const one = chart.series[index] ?? { name: '', values: [] };
  const { type, isStacked } = chart;
  const stack = isStacked ? { stack: 'all' } : {};
  const { name } = one;
  if (type === 'scatter') return { type, name, data: namedPoints(chart, one), symbolSize: 9, itemStyle: DIVIDED };
  if (type === 'bar' || type === 'column')
    return { type: 'bar', name, data: isStacked ? stackedBars(one) : [...one.values], ...stack, barMaxWidth: 64 };
  return {
    type: 'line',
    name,
    data: chart.positions ? points(chart, one) : [...one.values],
    ...stack,
    lineStyle: { width: 2.5 },
    symbol: SYMBOLS[index % SYMBOLS.length] ?? 'circle',
    symbolSize: 7,
    showSymbol: one.values.length * MARK_DISTANCE <= chart.width || hasLonePoint(one),
    ...(type === 'area' ? { areaStyle: { opacity: isStacked ? 0.55 : 0.25 } } : {}),
  };
}

function points({ positions = [], positionFormat }: ChartView, { values }: ChartSeries): (number | null)[][] {
  const place = showsDays(positionFormat) ? milliseconds : (position: number) => position;
  return positions.flatMap((position, at) => (position === null ? [] : [[place(position), values[at] ?? null]]));
}

/** Points that say where they stand when somebody points at them. */
function namedPoints(chart: ChartView, one: ChartSeries) {
  const texts = (chart.positions ?? []).flatMap((position) => (position === null ? [] : [placeText(chart, position)]));
  return points(chart, one).map((value, at) => ({ name: texts[at] ?? '', value }));
}

function placeText({ positionFormat }: ChartView, position: number): string {
  return showsDays(positionFormat) ? dayText(position) : numberText(position, positionFormat);
}

/** White lines divide what stands on each other; around nothing there is no line. */
function stackedBars({ values }: ChartSeries) {
  return values.map((value) => (value ? { value, itemStyle: DIVIDED } : value));
}

/** A value between blanks: without a mark nobody would see it. */
function hasLonePoint({ values }: ChartSeries): boolean {
  const isBlank = (value: number | null | undefined) => value === null || value === undefined;
  return values.some((value, at) => !isBlank(value) && isBlank(values[at - 1]) && isBlank(values[at + 1]));
}
