import type { ChartKind } from '../cells/chart';
import type { ServiceDescription } from './serviceObject';
import type { Signatures } from './signatures';

/** What every builder of charts offers, whatever the kind of chart. */
export type CommonMethods =
  | 'addRange'
  | 'asAreaChart'
  | 'asBarChart'
  | 'asColumnChart'
  | 'asLineChart'
  | 'asPieChart'
  | 'asScatterChart'
  | 'build'
  | 'clearRanges'
  | 'getChartType'
  | 'getRanges'
  | 'removeRange'
  | 'setChartType'
  | 'setHiddenDimensionStrategy'
  | 'setMergeStrategy'
  | 'setNumHeaders'
  | 'setOption'
  | 'setPosition'
  | 'setTransposeRowsAndColumns';

/** What some kinds of chart offer besides. */
export type AxisMethods = 'setColors' | 'setXAxisTitle' | 'setYAxisTitle';
/** A title and a legend, which all kinds have. */
export type TitleMethods = 'setLegendPosition' | 'setTitle';

const COMMON: Signatures<CommonMethods> = {
  addRange: ['Range'],
  asAreaChart: [''],
  asBarChart: [''],
  asColumnChart: [''],
  asLineChart: [''],
  asPieChart: [''],
  asScatterChart: [''],
  build: [''],
  clearRanges: [''],
  getChartType: [''],
  getRanges: [''],
  removeRange: ['Range'],
  setChartType: ['ChartType'],
  setHiddenDimensionStrategy: ['ChartHiddenDimensionStrategy'],
  setMergeStrategy: ['ChartMergeStrategy'],
  setNumHeaders: ['number'],
  setOption: ['text value'],
  setPosition: ['number number number number'],
  setTransposeRowsAndColumns: ['flag'],
};

const TITLES: Signatures<TitleMethods> = { setLegendPosition: ['Position'], setTitle: ['text'] };
const AXES: Signatures<AxisMethods> = { setColors: ['list'], setXAxisTitle: ['text'], setYAxisTitle: ['text'] };
const RANGE: Signatures<'setRange'> = { setRange: ['number number'] };
const STACKED: Signatures<'setStacked'> = { setStacked: [''] };
const SCATTER: Signatures<'setXAxisRange' | 'setYAxisRange'> = {
  setXAxisRange: ['number number'],
  setYAxisRange: ['number number'],
};

const STACKABLE = { ...COMMON, ...TITLES, ...AXES, ...RANGE, ...STACKED };

/** The builder that knows no kind of chart yet. */
export const ANY_CHART: ServiceDescription = described('EmbeddedChartBuilder', COMMON);

/** The builder of each kind. The colours of a pie's slices are not modelled. */
export const CHARTS: Readonly<Record<ChartKind, ServiceDescription>> = {
  AREA: described('EmbeddedAreaChartBuilder', STACKABLE),
  BAR: described('EmbeddedBarChartBuilder', STACKABLE),
  COLUMN: described('EmbeddedColumnChartBuilder', STACKABLE),
  LINE: described('EmbeddedLineChartBuilder', { ...COMMON, ...TITLES, ...AXES, ...RANGE }),
  PIE: described('EmbeddedPieChartBuilder', { ...COMMON, ...TITLES }),
  SCATTER: described('EmbeddedScatterChartBuilder', { ...COMMON, ...TITLES, ...AXES, ...SCATTER }),
};

function described(name: string, methods: Signatures): ServiceDescription {
  return { path: `SpreadsheetApp.${name}`, methods, uncounted: /./ };
}
