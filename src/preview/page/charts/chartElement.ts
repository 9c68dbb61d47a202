import type { ChartView } from '../../../simulator/contract';
import { ChartDrawing } from './chartDrawing';

const drawings = new Map<number, ChartDrawing>();

/**
 * A chart to be put on the page: a box of the chart's size. For the same chart it is the same box, drawn anew where the chart
 * changed.
 */
export function chartElement(chart: ChartView): HTMLElement {
  const known = drawings.get(chart.id);
  if (known) known.update(chart);
  const drawing = known ?? new ChartDrawing(chart);
  drawings.set(chart.id, drawing);
  return drawing.element;
}
