import type { ChartView } from '../../../src/simulator/sheetContract';
import { installed } from './installed';

/** A tab with a funnel: stages, people who reached them this year and last year. */
function funnel() {
  const { simulator, run } = installed();
  simulator.addSheet('Funnel', [
    ['Stage', 'This year', 'Last year'],
    ['Applied', 40, 31],
    ['Interview', 12, 'n/a'],
    ['Hired', 3, 2],
  ]);
  const charts = (name = 'Funnel'): readonly ChartView[] => simulator.sheet(name)?.charts ?? [];
  return { simulator, run, charts };
}

const BAR = `sheet().newChart().asBarChart().setTitle('Who is where').addRange(sheet().getRange('A1:A4'))`;

describe('a chart', () => {
  it('names its categories by the first range, and a series by the header of each further one', () => {
    const { run, charts } = funnel();
    run(
      `sheet().insertChart(${BAR}.addRange(sheet().getRange('B1:C4')).setNumHeaders(1).setPosition(6, 2, 3, 4).build());`,
    );
    expect(charts()).toEqual([
      {
        id: expect.any(Number),
        type: 'bar',
        title: 'Who is where',
        horizontalAxisTitle: '',
        verticalAxisTitle: '',
        isStacked: false,
        legend: 'right',
        categories: ['Applied', 'Interview', 'Hired'],
        series: [
          { name: 'This year', values: [40, 12, 3] },
          { name: 'Last year', values: [31, null, 2] },
        ],
        place: { row: 5, column: 1, x: 3, y: 4 },
        width: 600,
        height: 371,
      },
    ]);
  });

  it('shows what its cells have now, as they display it', () => {
    const { simulator, run, charts } = funnel();
    const tab = simulator.addSheet('Days', [[{ date: 46083 }, { formula: '=1/4' }]]);
    tab.put(0, 1, { formula: '=1/4' }, '0%');
    run(`sheet().insertChart(sheet().newChart().asLineChart().addRange(sheet().getRange('A1:B1')).build());`);
    tab.put(0, 1, 0.5, '0%');
    expect(charts('Days')[0]).toMatchObject({
      categories: ['3/2/2026'],
      positions: [46083],
      positionFormat: 'm/d/yyyy',
    });
    expect(charts('Days')[0]?.series).toEqual([{ name: '', values: [0.5], numberFormat: '0%' }]);
  });

  it('takes a first row of text above numbers for names, unless told otherwise', () => {
    const { run, charts } = funnel();
    const chart = `sheet().newChart().asColumnChart().addRange(sheet().getRange('A1:C4'))`;
    run(`sheet().insertChart(${chart}.build()); sheet().insertChart(${chart}.setNumHeaders(0).build());`);
    expect(charts().map(({ categories }) => categories[0])).toEqual(['Applied', 'Stage']);
    expect(charts()[1]?.series[0]?.values).toEqual([null, 40, 12, 3]);
  });

  it('leaves out blank rows at the end, and hidden rows and columns unless it shows them', () => {
    const { run, charts } = funnel();
    run(`
      sheet().hideRows(3); sheet().hideColumns(3);
      const chart = sheet().newChart().asColumnChart().addRange(sheet().getRange('A1:C100'));
      sheet().insertChart(chart.build());
      sheet().insertChart(chart.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).build());
    `);
    expect(charts().map(({ categories, series }) => [categories.join(), series.length])).toEqual([
      ['Applied,Hired', 1],
      ['Applied,Interview,Hired', 2],
    ]);
  });

  it('puts ranges below each other and turns rows into columns when asked to', () => {
    const { run, charts } = funnel();
    run(`
      const chart = sheet().newChart().asColumnChart();
      chart.addRange(sheet().getRange('A1:B2')).addRange(sheet().getRange('A4:B4'));
      sheet().insertChart(chart.setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS).build());
      sheet().insertChart(chart.setTransposeRowsAndColumns(true).setNumHeaders(1).build());
    `);
    expect(charts()[0]).toMatchObject({ categories: ['Applied', 'Hired'], series: [{ name: 'This year' }] });
    expect(charts()[1]).toMatchObject({
      categories: ['This year'],
      series: [
        { name: 'Applied', values: [40] },
        { name: 'Hired', values: [3] },
      ],
    });
  });

  it('has the look that was set', () => {
    const { run, charts } = funnel();
    run(`
      const chart = sheet().newChart().asColumnChart()
        .setXAxisTitle('Stage').setYAxisTitle('People').setStacked().setRange(0, 50)
        .setColors(['#123456', 'teal']).setLegendPosition(Charts.Position.TOP);
      chart.addRange(sheet().getRange('A1:C4'));
      sheet().insertChart(chart.setOption('width', 400).setOption('series', { 1: { color: '#abcdef' } }).build());
      sheet().insertChart(chart.setOption('legend', { position: 'left' }).build());
      sheet().insertChart(chart.setOption('legend', 'none').build());
    `);
    expect(charts()[0]).toMatchObject({
      type: 'column',
      horizontalAxisTitle: 'Stage',
      verticalAxisTitle: 'People',
      isStacked: true,
      legend: 'top',
      verticalRange: { min: 0, max: 50 },
      series: [{ colour: '#123456' }, { colour: '#abcdef' }],
      width: 400,
    });
    expect(charts().map(({ legend }) => legend)).toEqual(['top', 'left', 'none']);
  });

  it('of points has a number on both axes', () => {
    const { simulator, run, charts } = funnel();
    const tab = simulator.addSheet('Pay', [
      ['Years', 'Pay'],
      [2, 30.5],
      ['new', 22],
    ]);
    tab.put(1, 1, 30.5, '$0.00');
    run(`
      const chart = sheet().newChart().asScatterChart().setXAxisRange(0, 10).setYAxisRange(20, 40);
      sheet().insertChart(chart.addRange(sheet().getRange('A1:B3')).build());
    `);
    expect(charts('Pay')[0]).toMatchObject({
      type: 'scatter',
      positions: [2, null],
      horizontalRange: { min: 0, max: 10 },
      verticalRange: { min: 20, max: 40 },
      series: [{ name: 'Pay', values: [30.5, 22], numberFormat: '$0.00' }],
    });
  });

  it('moves with the cells under it, and its ranges with theirs, also on another tab', () => {
    const { simulator, run, charts } = funnel();
    simulator.addSheet('Home', []);
    run(`
      const data = SpreadsheetApp.getActive().getSheetByName('Funnel');
      const chart = sheet().newChart().asBarChart().addRange(data.getRange('A1:A4')).addRange(data.getRange('C1:C4'));
      sheet().insertChart(chart.setPosition(5, 2, 0, 0).build());
      data.insertRowsBefore(1, 2); data.deleteColumn(2); data.moveColumns(data.getRange('B:B'), 1);
      sheet().insertRowsBefore(1, 3); sheet().deleteColumns(1, 3);
    `);
    expect(run(`return sheet().getCharts()[0].getRanges().map((r) => r.getA1Notation());`)).toEqual(['B3:B6', 'A3:A6']);
    expect(charts('Home')[0]).toMatchObject({
      categories: ['Applied', 'Interview', 'Hired'],
      series: [{ name: 'Last year' }],
      place: { row: 7, column: 1 },
    });
  });

  it('stays, and shows nothing, when its cells are gone', () => {
    const { simulator, run, charts } = funnel();
    simulator.addSheet('Home', []);
    run(`
      const data = SpreadsheetApp.getActive().getSheetByName('Funnel');
      sheet().insertChart(sheet().newChart().asBarChart().addRange(data.getRange('A1:B4')).build());
      SpreadsheetApp.getActive().deleteSheet(data);
    `);
    expect(charts('Home')[0]).toMatchObject({ categories: [], series: [] });
  });

  it('is changed by updating it and goes when it is removed', () => {
    const { run, charts } = funnel();
    run(`sheet().insertChart(${BAR}.addRange(sheet().getRange('B1:B4')).build());`);
    const id = charts()[0]?.id;
    run(`
      const [chart] = sheet().getCharts();
      const builder = chart.modify().removeRange(sheet().getRange('B1:B4')).addRange(sheet().getRange('C1:C4'));
      sheet().updateChart(builder.setOption('title', 'Last year').setPosition(9, 1, 0, 0).build());
    `);
    expect(charts()).toHaveLength(1);
    expect(charts()[0]).toMatchObject({ id, title: 'Last year', series: [{ name: 'Last year' }], place: { row: 8 } });
    run(`sheet().removeChart(sheet().getCharts()[0]);`);
    expect(charts()).toEqual([]);
  });

  it('tells what it is', () => {
    const { run } = funnel();
    expect(
      run(`
        const built = ${BAR}.setOption('hAxis.title', 'People').setPosition(2, 3, 4, 5).build();
        sheet().insertChart(built);
        const [chart] = sheet().getCharts();
        const place = chart.getContainerInfo();
        return [
          built.getChartId(), typeof chart.getChartId(), chart.getOptions().get('hAxis.title'), chart.getOptions().get('width'),
          place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY(),
          chart.modify().getChartType() === Charts.ChartType.BAR, chart.getNumHeaders(), String(chart.getMergeStrategy()),
        ];
      `),
    ).toEqual([null, 'number', 'People', null, 2, 3, 4, 5, true, -1, 'MERGE_COLUMNS']);
  });

  it('costs as many calls as it has ranges, and one', () => {
    const { run, simulator } = funnel();
    simulator.forgetCalls();
    run(`
      const s = sheet();
      s.insertChart(s.newChart().asBarChart().setTitle('x').addRange(s.getRange('A1:A4')).addRange(s.getRange('B1:B4')).build());
    `);
    expect(Object.fromEntries(simulator.calls)).toEqual({
      'SpreadsheetApp.getActiveSheet': 1,
      'Sheet.getRange': 2,
      'Sheet.insertChart': 1,
    });
  });

  it('goes with its tab', () => {
    const { simulator, run } = funnel();
    simulator.addSheet('Home', []);
    run(`sheet().insertChart(sheet().newChart().asBarChart().addRange(sheet().getRange('A1:B4')).build());`);
    simulator.removeSheet('Home');
    expect(simulator.sheets.flatMap(({ charts }) => charts)).toEqual([]);
  });

  it.each([
    ['newChart().setTitle("x")', 'EmbeddedChartBuilder.setTitle is not modelled'],
    ['newChart().asBarChart().setXAxisRange(0, 1)', 'EmbeddedBarChartBuilder.setXAxisRange is not modelled'],
    ['newChart().asScatterChart().setRange(0, 1)', 'EmbeddedScatterChartBuilder.setRange is not modelled'],
    ['newChart().asPieChart().setColors(["red"])', 'EmbeddedPieChartBuilder.setColors is not modelled'],
    [
      'newChart().asBarChart().setLegendPosition("top")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedBarChartBuilder.setLegendPosition.",
    ],
    ['newChart().setChartType("BAR")', "The parameters (String) don't match the method signature"],
    ['newChart().setOption("curveType", "function")', 'The chart option "curveType" is not modelled'],
    ['newChart().setOption("vAxis", { format: "0%" })', 'The chart option "vAxis.format" is not modelled'],
    ['newChart().setOption("colors", "red")', 'The chart option "colors" needs a list of colours, not red'],
    ['newChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)', 'Unexpected error'],
    ['newChart().asBarChart().setPosition(0, 1, 0, 0)', "A chart's position must be a row and a column"],
    ['newChart().asBarChart().build()', 'A chart needs at least one range.'],
    ['newChart().addRange(sheet().getRange("A1")).build()', 'A chart needs a type'],
    ['insertChart(sheet().newChart())', "(SpreadsheetApp.EmbeddedChartBuilder) don't match"],
    [`updateChart(${BAR}.build())`, 'The chart is not on this sheet.'],
    [`insertChart(${BAR}.setPosition(1, 27, 0, 0).build())`, 'outside the dimensions of the sheet'],
  ])('refuses %s', (call, message) => {
    const { run } = funnel();
    expect(() => run(`sheet().${call};`)).toThrow(message);
  });
});
