import type { ChartView } from '../../../simulator/sheetContract';
import type { FloatingBox } from '../grid/gridView';
import { ChartDrawing } from './chartDrawing';

/** The charts of the shown tab as boxes over its cells. */
export class ChartBoxes {
  private drawings = new Map<number, ChartDrawing>();

  /**
   * The boxes of these charts, in place of the earlier ones. A chart that stays keeps its box and is drawn anew where it
   * changed; drawings of charts that are gone let go of what they hold.
   *
   * @param charts All of the shown tab.
   */
  show(charts: readonly ChartView[]): readonly FloatingBox[] {
    const earlier = this.drawings;
    this.drawings = new Map(charts.map((chart) => [chart.id, drawn(chart, earlier.get(chart.id))]));
    for (const [id, drawing] of earlier) if (!this.drawings.has(id)) drawing.dispose();
    return charts.flatMap((chart) => this.boxOf(chart));
  }

  private boxOf({ id, place, width, height }: ChartView): readonly FloatingBox[] {
    const drawing = this.drawings.get(id);
    return drawing ? [{ id, ...place, width, height, element: drawing.element }] : [];
  }
}

function drawn(chart: ChartView, known: ChartDrawing | undefined): ChartDrawing {
  if (!known) return new ChartDrawing(chart);
  known.update(chart);
  return known;
}
