import type { BarSeriesOption, LineSeriesOption, PieSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type {
  GridComponentOption,
  LegendComponentOption,
  TitleComponentOption,
  TooltipComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

type SeriesOptions = BarSeriesOption | LineSeriesOption | PieSeriesOption | ScatterSeriesOption;

/** What ECharts is told, as far as our charts use it. */
export type EChartsOption = ComposeOption<
  SeriesOptions | GridComponentOption | LegendComponentOption | TitleComponentOption | TooltipComponentOption
>;

type One<Option> = Exclude<Option, undefined | readonly unknown[]>;

/** One of its parts. */
export type Title = One<EChartsOption['title']>;
export type Legend = One<EChartsOption['legend']>;
export type Tooltip = One<EChartsOption['tooltip']>;
export type XAxis = One<EChartsOption['xAxis']>;
export type YAxis = One<EChartsOption['yAxis']>;
export type Series = One<EChartsOption['series']>;
