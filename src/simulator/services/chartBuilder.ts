import type { ChartKind } from '../cells/chart';
import { ANY_CHART, type AxisMethods, CHARTS, type CommonMethods, type TitleMethods } from './chartBuilderMethods';
import type { ChartDraft } from './chartDraft';
import { chartRanges, EmbeddedChartObject } from './embeddedChart';
import { enumMember } from './enumerations';
import type { Host } from './host';
import { Service } from './service';

type Full = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Methods =
  | CommonMethods
  | AxisMethods
  | TitleMethods
  | 'setRange'
  | 'setStacked'
  | 'setXAxisRange'
  | 'setYAxisRange';

/**
 * What `sheet.newChart()` gives, and `asBarChart()` and its like. All builders of a chart write into the same draft; those
 * methods that every kind has give back the general builder, as they are documented to.
 */
export class ChartBuilderObject extends Service<Full> implements Pick<Full, Methods> {
  private readonly draft: ChartDraft;
  private readonly kind: ChartKind | undefined;

  /** @param kind None for the general builder. */
  constructor(host: Host, draft: ChartDraft, kind?: ChartKind) {
    super(host, kind ? CHARTS[kind] : ANY_CHART);
    this.draft = draft;
    this.kind = kind;
  }

  addRange(range: Range): Full {
    this.draft.addRange(range);
    return this.general;
  }

  asAreaChart(): Full {
    return this.as('AREA');
  }

  asBarChart(): Full {
    return this.as('BAR');
  }

  asColumnChart(): Full {
    return this.as('COLUMN');
  }

  asLineChart(): Full {
    return this.as('LINE');
  }

  asPieChart(): Full {
    return this.as('PIE');
  }

  asScatterChart(): Full {
    return this.as('SCATTER');
  }

  build(): GoogleAppsScript.Spreadsheet.EmbeddedChart {
    return new EmbeddedChartObject(this.host, this.draft.build()).self;
  }

  clearRanges(): Full {
    this.draft.set({ sources: [] });
    return this.general;
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    return enumMember('ChartType', this.draft.chart.kind ?? 'none yet');
  }

  getRanges(): Range[] {
    return chartRanges(this.host, this.draft.chart);
  }

  removeRange(range: Range): Full {
    this.draft.removeRange(range);
    return this.general;
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): Full {
    this.draft.set({ kind: oneOf(['AREA', 'BAR', 'COLUMN', 'LINE', 'PIE', 'SCATTER'] as const, type) });
    return this.general;
  }

  setColors(colours: string[]): Full {
    return this.option('colors', colours);
  }

  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): Full {
    if (!this.draft.chart.kind)
      throw new Error(
        'Unexpected error while getting the method or property setHiddenDimensionStrategy on object SpreadsheetApp.EmbeddedChartBuilder.',
      );
    const known = ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'] as const;
    this.draft.set({ hiddenDimensionStrategy: oneOf(known, strategy) });
    return this.general;
  }

  setLegendPosition(position: GoogleAppsScript.Charts.Position): Full {
    return this.option('legend.position', String(position).toLowerCase());
  }

  setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy): Full {
    this.draft.set({ mergeStrategy: oneOf(['MERGE_COLUMNS', 'MERGE_ROWS'] as const, strategy) });
    return this.general;
  }

  setNumHeaders(headers: number): Full {
    if (!Number.isInteger(headers) || headers < 0) throw new Error('The number of headers must be 0 or more.');
    this.draft.set({ headers });
    return this.general;
  }

  setOption(path: string, value: unknown): Full {
    this.draft.setOption(path, value);
    return this.general;
  }

  setPosition(row: number, column: number, x: number, y: number): Full {
    if (row < 1 || column < 1) throw new Error("A chart's position must be a row and a column of the sheet, from 1.");
    this.draft.set({ anchor: { row: row - 1, column: column - 1, x, y } });
    return this.general;
  }

  /** Sets the ends of the axis that has the values. */
  setRange(start: number, end: number): Full {
    this.draft.setAxis(this.kind === 'BAR' ? 'h' : 'v', start, end);
    return this.self;
  }

  setStacked(): Full {
    return this.option('isStacked', true);
  }

  setTitle(title: string): Full {
    return this.option('title', title);
  }

  setTransposeRowsAndColumns(isTransposed: boolean): Full {
    this.draft.set({ isTransposed });
    return this.general;
  }

  setXAxisRange(start: number, end: number): Full {
    this.draft.setAxis('h', start, end);
    return this.self;
  }

  setXAxisTitle(title: string): Full {
    return this.option('hAxis.title', title);
  }

  setYAxisRange(start: number, end: number): Full {
    this.draft.setAxis('v', start, end);
    return this.self;
  }

  setYAxisTitle(title: string): Full {
    return this.option('vAxis.title', title);
  }

  private get general(): Full {
    return this.kind ? new ChartBuilderObject(this.host, this.draft).self : this.self;
  }

  private as(kind: ChartKind): Full {
    this.draft.set({ kind });
    return new ChartBuilderObject(this.host, this.draft, kind).self;
  }

  private option(path: string, value: unknown): Full {
    this.draft.setOption(path, value);
    return this.self;
  }
}

/** The name of a member of an enumeration, which has been checked to be one. */
function oneOf<Name extends string>(names: readonly Name[], member: unknown): Name {
  const found = names.find((name) => name === String(member));
  if (!found) throw new Error(`${String(member)} is not modelled`);
  return found;
}
