import type { ChartView } from '../../../simulator/sheetContract';
import { chartAxes } from './chartAxes';
import { seriesColours } from './chartColours';
import { style, surroundings } from './chartFrame';
import { chartSeries } from './chartSeries';
import { chartTooltip } from './chartTooltip';
import type { EChartsOption } from './echartsOption';
import { pieOption } from './pieOption';

/**
 * What ECharts is to draw.
 *
 * @param chart With at least one value.
 */
export function chartOption(chart: ChartView): EChartsOption {
  const option = chart.type === 'pie' ? pieOption(chart) : axesOption(chart);
  return { animation: false, useUTC: true, textStyle: style(), tooltip: chartTooltip(chart), ...option };
}

function axesOption(chart: ChartView): EChartsOption {
  const names = chart.series.map(({ name }) => name);
  const { frame, title, legend } = surroundings(chart, names);
  return {
    title,
    legend,
    grid: { ...frame, outerBoundsMode: 'same', outerBoundsContain: 'all' },
    ...chartAxes(chart, frame),
    color: [...seriesColours(chart)],
    series: names.map((_, index) => chartSeries(chart, index)),
  };
}
