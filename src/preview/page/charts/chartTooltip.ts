import type { ChartView } from '../../../simulator/sheetContract';
import { style } from './chartFrame';
import type { Tooltip } from './echartsOption';
import { numberText } from './numberText';

/** What pointing at a chart shows: the category in full, and its values. */
export function chartTooltip(chart: ChartView): Tooltip {
  const { type } = chart;
  return {
    trigger: type === 'scatter' || type === 'pie' ? 'item' : 'axis',
    axisPointer: { type: type === 'bar' || type === 'column' ? 'shadow' : 'line' },
    confine: true,
    textStyle: style(),
    valueFormatter: (value) => valueText(chart, value),
  };
}

function valueText({ series }: ChartView, value: unknown): string {
  const numberFormat = series.find((one) => one.numberFormat)?.numberFormat;
  return typeof value === 'number' ? numberText(value, numberFormat) : '–';
}
