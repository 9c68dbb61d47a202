import { CHART_COLOURS, PLAIN_TEXT } from '../../src/preview/page/charts/chartColours';
import { chartOption } from '../../src/preview/page/charts/chartOption';
import { chartWords, isEmpty } from '../../src/preview/page/charts/chartWords';
import { dayText, numberText, showsDays } from '../../src/preview/page/charts/numberText';
import type { ChartView } from '../../src/simulator/sheetContract';

/** A bar chart of a small funnel. */
function chart(change: Partial<ChartView> = {}): ChartView {
  return {
    id: 1,
    type: 'bar',
    title: 'Who is where',
    horizontalAxisTitle: '',
    verticalAxisTitle: '',
    isStacked: false,
    legend: 'none',
    categories: ['Applied', 'Interview', 'Hired'],
    series: [{ name: 'People', values: [40, null, 3] }],
    place: { row: 0, column: 0, x: 0, y: 0 },
    width: 600,
    height: 371,
    ...change,
  };
}

describe('a chart in words', () => {
  it('says its title, its kind and its values', () => {
    expect(chartWords(chart())).toBe('Who is where. Bar chart. People: Applied 40, Hired 3.');
  });

  it('stops after thirty values', () => {
    const days = Array.from({ length: 34 }, (_, index) => index);
    const words = chartWords(chart({ categories: days.map(String), series: [{ name: '', values: days }] }));
    expect(words.endsWith('28 28, 29 29, and 4 more.')).toBe(true);
  });

  it('says that there is nothing yet', () => {
    const empty = chart({ series: [{ name: 'People', values: [null] }] });
    expect(isEmpty(empty)).toBe(true);
    expect(chartWords(empty)).toBe('Who is where. Bar chart. No data yet.');
  });
});

describe('a number in a chart', () => {
  it.each([
    [0.125, '0%', '12.5%'],
    [1234.5, '$#,##0.00', '$1,234.50'],
    [1234, '$#,##0', '$1,234'],
    [-3, '', '−3'],
    [6.5, 'General', '6.5'],
  ])('%d in the format %j is %s', (value, format, text) => {
    expect(numberText(value, format)).toBe(text);
  });

  it('is a day where its format shows one', () => {
    expect(['m/d/yyyy', 'mmm yyyy', '0.00', '$#,##0', 'General', '0 "days"'].map(showsDays)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(dayText(46083)).toBe('Mar 2, 2026');
  });
});

describe('the drawing of a chart', () => {
  it('has the categories of bars from top to bottom', () => {
    expect(chartOption(chart())).toMatchObject({
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: { type: 'category', inverse: true, data: ['Applied', 'Interview', 'Hired'] },
      series: [{ type: 'bar', data: [40, null, 3] }],
    });
  });

  it('wraps, slants or thins out categories that do not fit below columns', () => {
    const labels = (categories: readonly string[]) => chartOption(chart({ type: 'column', categories })).xAxis;
    const long = 'Medical assistant placement';
    expect(labels(['A', 'B'])).toMatchObject({ axisLabel: { interval: 0 } });
    expect(labels(Array(6).fill(long))).toMatchObject({ axisLabel: { overflow: 'break' } });
    expect(labels(Array(14).fill(long))).toMatchObject({ axisLabel: { rotate: 40, overflow: 'truncate' } });
    expect(labels(Array(60).fill(long))).toMatchObject({ axisLabel: { hideOverlap: true } });
  });

  it('puts the legend of a narrow chart above it', () => {
    const series = [
      { name: 'Front desk', values: [1] },
      { name: 'Nurses', values: [2] },
    ];
    expect(chartOption(chart({ legend: 'right', series })).legend).toMatchObject({ orient: 'vertical' });
    expect(chartOption(chart({ legend: 'right', series, width: 400 })).legend).toMatchObject({ orient: 'horizontal' });
  });

  it('places days in time', () => {
    const days = chart({ type: 'line', positions: [46083, 46085], positionFormat: 'm/d/yyyy' });
    expect(chartOption(days)).toMatchObject({
      xAxis: { type: 'time' },
      series: [
        {
          type: 'line',
          data: [
            [Date.UTC(2026, 2, 2), 40],
            [Date.UTC(2026, 2, 4), null],
          ],
        },
      ],
    });
  });

  it('ends its axes where that was set', () => {
    const share = chart({ type: 'column', verticalRange: { min: 0, max: 1 } });
    expect(chartOption(share).yAxis).toMatchObject({ min: 0, max: 1, interval: 0.2 });
  });

  it('takes the colours that were set, else its own in order', () => {
    const series = [
      { name: 'a', values: [1], colour: '#123456' },
      { name: 'b', values: [1] },
    ];
    expect(chartOption(chart({ series })).color).toEqual(['#123456', '#d55e00']);
  });
});

describe('the colours of charts', () => {
  it('have a contrast of 3 to 1 against white, and text of 4.5 to 1', () => {
    expect(Math.min(...CHART_COLOURS.map(contrastWithWhite))).toBeGreaterThanOrEqual(3);
    expect(contrastWithWhite(PLAIN_TEXT)).toBeGreaterThanOrEqual(4.5);
  });
});

/** By WCAG 2.2, "relative luminance" and "contrast ratio". */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
