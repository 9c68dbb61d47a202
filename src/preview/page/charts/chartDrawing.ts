import { BarChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendPlainComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartView } from '../../../simulator/sheetContract';
import { PLAIN_TEXT, STRONG_TEXT } from './chartColours';
import { chartOption } from './chartOption';
import { chartWords, isEmpty } from './chartWords';
import { CHART_FONT, TEXT_SIZE, TITLE_SIZE } from './textSize';

use([
  BarChart,
  LineChart,
  PieChart,
  ScatterChart,
  GridComponent,
  LegendPlainComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

/** A chart on the page: a box of the chart's size, to be put where the chart stands. */
export class ChartDrawing {
  readonly element = document.createElement('div');
  private shown: string | undefined;
  private drawing: EChartsType | undefined;

  constructor(chart: ChartView) {
    this.element.setAttribute('role', 'img');
    Object.assign(this.element.style, { background: '#ffffff', overflow: 'hidden', position: 'relative' });
    this.update(chart);
  }

  /** Draws the chart anew if it differs from what is shown. */
  update(chart: ChartView): void {
    const state = JSON.stringify(chart);
    if (state === this.shown) return;
    this.shown = state;
    this.dispose();
    this.element.style.width = `${chart.width}px`;
    this.element.style.height = `${chart.height}px`;
    this.element.setAttribute('aria-label', chartWords(chart));
    if (isEmpty(chart)) this.element.replaceChildren(...emptyChart(chart));
    else this.draw(chart);
  }

  /** Lets go of what the drawing holds; the box stays empty. */
  dispose(): void {
    this.drawing?.dispose();
    this.drawing = undefined;
    this.element.replaceChildren();
  }

  private draw(chart: ChartView): void {
    const { width, height } = chart;
    this.drawing = init(this.element, null, { renderer: 'svg', width, height });
    this.drawing.setOption(chartOption(chart));
  }
}

function emptyChart({ title }: ChartView): readonly HTMLElement[] {
  const place = { position: 'absolute', fontFamily: CHART_FONT };
  return [
    textBox(title, {
      ...place,
      left: '16px',
      top: '12px',
      font: `500 ${TITLE_SIZE}px ${CHART_FONT}`,
      color: STRONG_TEXT,
    }),
    textBox('No data yet', {
      ...place,
      inset: '0',
      display: 'grid',
      placeItems: 'center',
      fontSize: `${TEXT_SIZE + 2}px`,
      color: PLAIN_TEXT,
    }),
  ];
}

function textBox(text: string, style: Partial<CSSStyleDeclaration>): HTMLElement {
  const box = document.createElement('div');
  box.textContent = text;
  Object.assign(box.style, style);
  return box;
}
