import type { Chart, ChartKind, ChartSource } from '../cells/chart';
import { flatOptions } from './chartOptions';
import { rangePlaceOf } from './protection';

/** A chart while it is put together: what all its builders write into. */
export class ChartDraft {
  chart: Chart;

  constructor(chart: Chart) {
    this.chart = chart;
  }

  set(change: Partial<Chart>): void {
    this.chart = { ...this.chart, ...change };
  }

  setOption(path: string, value: unknown): void {
    this.set({ options: { ...this.chart.options, ...flatOptions(path, value) } });
  }

  /** Sets both ends of an axis: `h` or `v`. */
  setAxis(axis: 'h' | 'v', min: number, max: number): void {
    if (!(min < max)) throw new Error(`An axis can't reach from ${min} to ${max}.`);
    this.setOption(`${axis}Axis.viewWindow`, { min, max });
  }

  addRange(range: unknown): void {
    this.set({ sources: [...this.chart.sources, sourceOf(range)] });
  }

  removeRange(range: unknown): void {
    const removed = JSON.stringify(sourceOf(range));
    this.set({ sources: this.chart.sources.filter((source) => JSON.stringify(source) !== removed) });
  }

  /**
   * The chart as it stands.
   *
   * @throws Error when something is missing without which nothing could be shown.
   */
  build(): Chart & { readonly kind: ChartKind } {
    const { kind, sources, options } = this.chart;
    if (!kind) throw new Error('A chart needs a type: asBarChart() or setChartType().');
    if (sources.length === 0) throw new Error('A chart needs at least one range.');
    if (kind === 'PIE' && Object.keys(options).some((path) => /color/.test(path)))
      throw new TypeError("The colours of a pie chart's slices are not modelled by the simulator");
    return { ...this.chart, kind };
  }
}

function sourceOf(range: unknown): ChartSource {
  const { sheet, rectangle } = rangePlaceOf(range);
  const { row, column, rows, columns } = rectangle;
  return { sheetId: sheet.id, rectangle: { row, column, rows, columns } };
}
