import { style } from './chartFrame';
import type { XAxis } from './echartsOption';
import { lineCount, textWidth } from './textSize';

/** How labels are written, as ECharts has it. */
type Labels = NonNullable<Extract<XAxis, { type?: 'category' }>['axisLabel']>;

/** The part of a chart's height that wrapped labels may take. */
const MOST_SHARE = 0.2;
const LINE_HEIGHT = 15;
/** The longest slanted label, in pixels. */
const SLANTED_WIDTH = 110;
/** With more categories than this, not every one is named. */
const MOST_SLANTED = 30;

/**
 * How the categories below columns or lines are written: in one line when they fit, else wrapped between words, else slanted,
 * else only as many as fit.
 *
 * @param width What all of them have, in pixels.
 * @param height Of the chart.
 */
export function labelsBelow(categories: readonly string[], width: number, height: number): Labels {
  const room = width / Math.max(1, categories.length) - 8;
  const longest = Math.max(0, ...categories.map((category) => textWidth(category)));
  const plain = style();
  if (longest <= room) return { ...plain, interval: 0 };
  if (fitsWrapped(categories, room, Math.floor((height * MOST_SHARE) / LINE_HEIGHT)))
    return { ...plain, interval: 0, width: room, overflow: 'break' };
  if (categories.length > MOST_SLANTED) return { ...plain, hideOverlap: true, width: 120, overflow: 'truncate' };
  const slanted = { ...plain, interval: 0, rotate: 40 };
  return longest <= SLANTED_WIDTH ? slanted : { ...slanted, width: SLANTED_WIDTH, overflow: 'truncate' };
}

/** How the categories to the left of bars are written: wrapped in at most a third of the width. */
export function labelsBeside(categories: readonly string[], width: number, height: number): Labels {
  const most = Math.round(width * 0.34);
  const longest = Math.max(0, ...categories.map((category) => textWidth(category)));
  const room = height / Math.max(1, categories.length);
  const interval = room < 13 ? 'auto' : 0;
  if (longest <= most) return { ...style(), interval };
  const lines = Math.max(...categories.map((category) => lineCount(category, most)));
  return { ...style(), interval, width: most, overflow: lines * LINE_HEIGHT <= room ? 'break' : 'truncate' };
}

function fitsWrapped(categories: readonly string[], room: number, mostLines: number): boolean {
  return categories.every(
    (category) =>
      category.split(/\s+/).every((word) => textWidth(word) <= room) && lineCount(category, room) <= mostLines,
  );
}
