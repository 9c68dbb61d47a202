import type { ChartView } from '../../../simulator/sheetContract';
import { CHART_COLOURS } from './chartColours';
import { style, surroundings } from './chartFrame';
import type { EChartsOption } from './echartsOption';

/** What ECharts is to draw for a pie: its first series, one slice per category. */
export function pieOption(chart: ChartView): EChartsOption {
  const { frame, title, legend } = surroundings(chart, chart.categories);
  const [first] = chart.series;
  const values = first?.values ?? [];
  const isNamed = legend.show === false;
  return {
    title,
    legend,
    color: [...CHART_COLOURS],
    series: [
      {
        type: 'pie',
        name: first?.name ?? '',
        ...frame,
        radius: isNamed ? '66%' : '76%',
        data: chart.categories.map((name, index) => ({ name, value: values[index] ?? 0 })),
        itemStyle: { borderColor: '#ffffff', borderWidth: 2 },
        labelLine: { length: 6, length2: 6 },
        label: {
          ...style(),
          formatter: ({ name, percent = 0 }) => `${isNamed ? `${name} ` : ''}${Math.round(percent)}%`,
          ...(isNamed ? { width: chart.width * 0.24, overflow: 'break' as const } : {}),
        },
        emphasis: { scale: false },
      },
    ],
  };
}
