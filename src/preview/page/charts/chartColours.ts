import type { ChartView } from '../../../simulator/sheetContract';

/**
 * Colours for series without one of their own: told apart also by colour-blind people (they differ in lightness too), each
 * with a contrast of at least 3 to 1 against white.
 *
 * @source Okabe & Ito (2008), Color Universal Design, jfly.uni-koeln.de/color; darkened where they were too light.
 */
export const CHART_COLOURS = ['#0072b2', '#d55e00', '#00745a', '#b0457f', '#5b4b9a', '#8a6d00', '#4a4a4a'] as const;

/** Text of titles. */
export const STRONG_TEXT = '#202124';
/** Text of axes and legends: 7.6 to 1 against white. */
export const PLAIN_TEXT = '#4d5156';
/** Lines of the axes. */
export const AXIS_LINE = '#80868b';
/** Lines behind the values. */
export const GRID_LINE = '#e4e6e9';

/** One colour for each series: its own, else the next of ours. */
export function seriesColours({ series }: Pick<ChartView, 'series'>): readonly string[] {
  return series.map(({ colour }, index) => colour ?? CHART_COLOURS[index % CHART_COLOURS.length] ?? CHART_COLOURS[0]);
}
