import { type Chart, NEW_CHART } from '../cells/chart';
import { ChartBuilderObject } from './chartBuilder';
import { ChartDraft } from './chartDraft';
import { chartOf, EmbeddedChartObject } from './embeddedChart';
import { SheetLook } from './sheetLook';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Spreadsheet.Sheet;
type FullChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Methods = 'getCharts' | 'insertChart' | 'newChart' | 'removeChart' | 'updateChart';

/** The parameters of the methods of a tab that have to do with charts. */
export const SHEET_CHARTS: Signatures<Methods> = {
  getCharts: [''],
  insertChart: ['EmbeddedChart'],
  newChart: [''],
  removeChart: ['EmbeddedChart'],
  updateChart: ['EmbeddedChart'],
};

/** The charts of a tab. */
export abstract class SheetCharts extends SheetLook implements Pick<Full, Methods> {
  getCharts(): FullChart[] {
    return this.sheet.charts.map((chart) => new EmbeddedChartObject(this.host, chart).self);
  }

  insertChart(chart: FullChart): void {
    const inserted = this.placed(chartOf(chart));
    this.sheet.charts = [...this.sheet.charts, { ...inserted, id: this.host.workbook.newId() }];
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new ChartBuilderObject(this.host, new ChartDraft(NEW_CHART)).self;
  }

  removeChart(chart: FullChart): void {
    const removed = this.known(chartOf(chart));
    this.sheet.charts = this.sheet.charts.filter(({ id }) => id !== removed.id);
  }

  updateChart(chart: FullChart): void {
    const updated = this.placed(this.known(chartOf(chart)));
    this.sheet.charts = this.sheet.charts.map((other) => (other.id === updated.id ? updated : other));
  }

  private known(chart: Chart): Chart {
    if (!this.sheet.charts.some(({ id }) => id === chart.id)) throw new Error('The chart is not on this sheet.');
    return chart;
  }

  private placed(chart: Chart): Chart {
    const { row, column } = chart.anchor;
    if (row >= this.sheet.rowCount || column >= this.sheet.columnCount)
      throw new Error('The position of the chart is outside the dimensions of the sheet.');
    return chart;
  }
}
