import type { ChartView } from '../../../simulator/sheetContract';
import { PLAIN_TEXT, STRONG_TEXT } from './chartColours';
import type { Legend, Title } from './echartsOption';
import { CHART_FONT, lineCount, TEXT_SIZE, TITLE_SIZE, textWidth } from './textSize';

/** Around everything, in pixels. */
const MARGIN = 16;
const LINE_HEIGHT = 18;
const TITLE_LINE_HEIGHT = 22;
/** The coloured mark of a legend's entry and the gaps around it. */
const MARK_WIDTH = 34;
/** A chart that is less wide has its legend above. */
const NARROW = 480;

/** The room that is left for the values, as distances from the chart's edges. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What stands around the values: title and legend, and the room that they leave. */
export interface ChartSurroundings {
  readonly title: Title;
  readonly legend: Legend;
  readonly frame: Frame;
}

/**
 * Lays out title and legend.
 *
 * @param names What the legend explains: the series, or the slices of a pie. Without a name there is nothing to explain.
 */
export function surroundings(chart: ChartView, names: readonly string[]): ChartSurroundings {
  const { width, height, title } = chart;
  const titleWidth = width - 2 * MARGIN;
  const titleHeight = title === '' ? 0 : lineCount(title, titleWidth, TITLE_SIZE) * TITLE_LINE_HEIGHT + 10;
  const bare: Frame = { left: MARGIN, right: MARGIN + 4, top: MARGIN + titleHeight, bottom: MARGIN };
  const place = names.every((name) => name === '') ? 'none' : legendPlace(chart);
  return {
    title: {
      text: title,
      left: MARGIN,
      top: MARGIN - 4,
      padding: 0,
      textStyle: {
        ...style(TITLE_SIZE, STRONG_TEXT, TITLE_LINE_HEIGHT),
        fontWeight: 500,
        width: titleWidth,
        overflow: 'break',
      },
    },
    ...(place === 'none' ? { legend: { show: false }, frame: bare } : legendAt(place, names, bare, { width, height })),
  };
}

/** Beside a narrow chart a legend would leave no room for the values; a pie has room there. */
function legendPlace({ type, legend, width }: ChartView): ChartView['legend'] {
  const isBeside = legend === 'left' || legend === 'right';
  return isBeside && type !== 'pie' && width < NARROW ? 'top' : legend;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function legendAt(
  place: 'top' | 'right' | 'bottom' | 'left',
  names: readonly string[],
  bare: Frame,
  size: Size,
): Pick<ChartSurroundings, 'legend' | 'frame'> {
  const isBeside = place === 'left' || place === 'right';
  const longest = Math.max(...names.map((name) => textWidth(name)));
  const room = isBeside
    ? Math.min(longest, size.width * 0.26)
    : Math.min(longest, size.width - 2 * MARGIN - MARK_WIDTH);
  const taken = isBeside ? room + MARK_WIDTH + 8 : rowsOf(names, size.width - 2 * MARGIN) * LINE_HEIGHT + 8;
  const legend: Legend = {
    show: true,
    data: names.filter((name) => name !== ''),
    orient: isBeside ? 'vertical' : 'horizontal',
    [place]: place === 'top' ? bare.top - 4 : place === 'bottom' ? MARGIN - 6 : MARGIN,
    ...(isBeside ? { top: bare.top } : { left: MARGIN }),
    padding: 0,
    itemGap: 12,
    itemWidth: 16,
    itemHeight: 10,
    textStyle: { ...style(), ...(longest > room ? { width: room, overflow: 'truncate' } : {}) },
    tooltip: { show: true },
    selectedMode: false,
  };
  return { legend, frame: { ...bare, [place]: bare[place] + taken } };
}

function rowsOf(names: readonly string[], width: number): number {
  const total = names.reduce((sum, name) => sum + textWidth(name) + MARK_WIDTH, 0);
  return Math.max(1, Math.ceil(total / width));
}

/** How text is written in a chart. */
export function style(fontSize = TEXT_SIZE, color: string = PLAIN_TEXT, lineHeight = 15) {
  return { fontFamily: CHART_FONT, fontSize, lineHeight, color };
}
