import type { Chart } from '../cells/chart';
import { ChartBuilderObject } from './chartBuilder';
import { ChartDraft } from './chartDraft';
import { enumMember } from './enumerations';
import type { Host } from './host';
import { Service } from './service';
import { unwrapped } from './serviceObject';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Place = GoogleAppsScript.Spreadsheet.ContainerInfo;
type Options = GoogleAppsScript.Charts.ChartOptions;
type Methods =
  | 'getChartId'
  | 'getContainerInfo'
  | 'getHiddenDimensionStrategy'
  | 'getMergeStrategy'
  | 'getNumHeaders'
  | 'getOptions'
  | 'getRanges'
  | 'getTransposeRowsAndColumns'
  | 'modify';

const METHODS: Signatures<Methods> = {
  getChartId: [''],
  getContainerInfo: [''],
  getHiddenDimensionStrategy: [''],
  getMergeStrategy: [''],
  getNumHeaders: [''],
  getOptions: [''],
  getRanges: [''],
  getTransposeRowsAndColumns: [''],
  modify: [''],
};

/** A chart as it was built or as it stood on its tab: what changes there later does not change it. */
export class EmbeddedChartObject extends Service<Full> implements Pick<Full, Methods> {
  readonly chart: Chart;

  constructor(host: Host, chart: Chart) {
    super(host, { path: 'SpreadsheetApp.EmbeddedChart', methods: METHODS, uncounted: /./ });
    this.chart = chart;
  }

  getChartId(): number | null {
    return this.chart.id ?? null;
  }

  getContainerInfo(): Place {
    return new ContainerInfoObject(this.host, this.chart).self;
  }

  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    return enumMember('ChartHiddenDimensionStrategy', this.chart.hiddenDimensionStrategy);
  }

  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    return enumMember('ChartMergeStrategy', this.chart.mergeStrategy);
  }

  /** -1 when the cells are to suggest it. */
  getNumHeaders(): number {
    return this.chart.headers ?? -1;
  }

  getOptions(): Options {
    return new ChartOptionsObject(this.host, this.chart).self;
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return chartRanges(this.host, this.chart);
  }

  getTransposeRowsAndColumns(): boolean {
    return this.chart.isTransposed;
  }

  modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new ChartBuilderObject(this.host, new ChartDraft(this.chart)).self;
  }
}

class ContainerInfoObject extends Service<Place> implements Place {
  private readonly anchor: Chart['anchor'];

  constructor(host: Host, { anchor }: Chart) {
    const methods = { getAnchorColumn: [''], getAnchorRow: [''], getOffsetX: [''], getOffsetY: [''] };
    super(host, { path: 'SpreadsheetApp.ContainerInfo', methods, uncounted: /./ });
    this.anchor = anchor;
  }

  getAnchorColumn(): number {
    return this.anchor.column + 1;
  }

  getAnchorRow(): number {
    return this.anchor.row + 1;
  }

  getOffsetX(): number {
    return this.anchor.x;
  }

  getOffsetY(): number {
    return this.anchor.y;
  }
}

class ChartOptionsObject extends Service<Options> implements Options {
  private readonly options: Chart['options'];

  constructor(host: Host, { options }: Chart) {
    super(host, { path: 'Charts.ChartOptions', methods: { get: ['text'] }, uncounted: /./ });
    this.options = options;
  }

  /** One option by its whole path, `hAxis.title`; `null` when it was not set. */
  get(path: string): unknown {
    const option = this.options[path];
    return Array.isArray(option) ? [...option] : (option ?? null);
  }
}

/** The ranges of a chart, in order. */
export function chartRanges(host: Host, chart: Chart): GoogleAppsScript.Spreadsheet.Range[] {
  return chart.sources.flatMap(({ sheetId, rectangle }) => {
    const sheet = host.workbook.sheets.find(({ id }) => id === sheetId);
    return sheet ? [host.make.range(sheet, rectangle)] : [];
  });
}

/**
 * The chart behind what the add-on hands in.
 *
 * @throws Error when it is no chart.
 */
export function chartOf(value: unknown): Chart {
  const object = unwrapped(value);
  if (!(object instanceof EmbeddedChartObject)) throw new Error('A chart was needed.');
  return object.chart;
}
