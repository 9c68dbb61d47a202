import type { AxisRange, ChartView } from '../../../simulator/sheetContract';
import { labelsBelow, labelsBeside } from './categoryLabels';
import { AXIS_LINE, GRID_LINE, STRONG_TEXT } from './chartColours';
import { type Frame, style } from './chartFrame';
import type { XAxis, YAxis } from './echartsOption';
import { dayText, milliseconds, numberText, serialOf, showsDays } from './numberText';

/** The two axes of a chart, as ECharts has them. */
export interface Axes {
  readonly xAxis: XAxis;
  readonly yAxis: YAxis;
}

/** Room for the numbers of an axis, in pixels. */
const NUMBERS_WIDTH = 50;
const NUMBERS_HEIGHT = 30;

/** The axes that a chart's values need, within what title and legend leave. */
export function chartAxes(chart: ChartView, frame: Frame): Axes {
  const room = { width: chart.width - frame.left - frame.right, height: chart.height - frame.top - frame.bottom };
  if (chart.type === 'bar') return barAxes(chart, room);
  return chart.positions ? continuousAxes(chart, room) : columnAxes(chart, room);
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** Categories from left to right, values upward. */
function columnAxes(chart: ChartView, { width, height }: Room): Axes {
  const axisLabel = labelsBelow(chart.categories, width - NUMBERS_WIDTH, chart.height);
  return {
    xAxis: { ...categories(chart), axisLabel, ...named(chart.horizontalAxisTitle, 10) },
    yAxis: { ...values(chart, chart.verticalRange, height / 45), ...named(chart.verticalAxisTitle, 12) },
  };
}

/** Categories from top to bottom, values from left to right. */
function barAxes(chart: ChartView, { width, height }: Room): Axes {
  const axisLabel = labelsBeside(chart.categories, width, height - NUMBERS_HEIGHT);
  return {
    xAxis: { ...values(chart, chart.horizontalRange, width / 90), ...named(chart.horizontalAxisTitle, 10) },
    yAxis: { ...categories(chart), axisLabel, inverse: true, ...named(chart.verticalAxisTitle, 12) },
  };
}

/** Numbers or days from left to right, values upward. */
function continuousAxes(chart: ChartView, { width, height }: Room): Axes {
  const { positionFormat, horizontalRange } = chart;
  const scale = chart.type === 'scatter';
  const name = named(chart.horizontalAxisTitle, 10);
  const splitLine = { show: scale, lineStyle: { color: GRID_LINE } };
  return {
    xAxis: showsDays(positionFormat)
      ? { ...days(horizontalRange), splitLine, ...name }
      : { ...numbers(positionFormat, horizontalRange, width / 70), scale, splitLine, ...name },
    yAxis: { ...values(chart, chart.verticalRange, height / 45), scale, ...named(chart.verticalAxisTitle, 12) },
  };
}

function categories({ type, categories }: ChartView) {
  return {
    type: 'category' as const,
    data: [...categories],
    boundaryGap: type !== 'line' && type !== 'area',
    axisTick: { show: false },
    axisLine: { lineStyle: { color: AXIS_LINE } },
  };
}

function values({ series }: ChartView, range: AxisRange | undefined, splits: number) {
  const numberFormat = series.find((one) => one.numberFormat)?.numberFormat;
  const isWhole = series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));
  return { ...numbers(numberFormat, range, splits), ...(isWhole ? { minInterval: 1 } : {}) };
}

function numbers(numberFormat: string | undefined, range: AxisRange | undefined, splits: number) {
  const text = (value: number) => numberText(value, numberFormat);
  return {
    type: 'value' as const,
    ...range,
    axisLabel: { ...style(), hideOverlap: true, formatter: text },
    axisPointer: { label: { formatter: ({ value }: { value: unknown }) => text(Number(value)) } },
    axisLine: { show: true, lineStyle: { color: AXIS_LINE } },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: GRID_LINE } },
    ...divided(range ?? {}, Math.max(2, Math.min(5, Math.round(splits)))),
  };
}

/** A whole number of equal parts where both ends are set: ECharts would end on a shorter one. */
function divided({ min, max }: AxisRange, splits: number) {
  const parts = splits === 3 ? 2 : splits;
  return min === undefined || max === undefined ? { splitNumber: splits } : { interval: (max - min) / parts };
}

function days({ min, max }: AxisRange = {}) {
  return {
    type: 'time' as const,
    ...(min === undefined ? {} : { min: milliseconds(min) }),
    ...(max === undefined ? {} : { max: milliseconds(max) }),
    axisLabel: { ...style(), hideOverlap: true },
    axisPointer: { label: { formatter: ({ value }: { value: unknown }) => dayText(serialOf(Number(value))) } },
    axisLine: { lineStyle: { color: AXIS_LINE } },
  };
}

function named(name: string, nameGap: number) {
  return name === ''
    ? {}
    : { name, nameLocation: 'middle' as const, nameGap, nameTextStyle: style(undefined, STRONG_TEXT) };
}
