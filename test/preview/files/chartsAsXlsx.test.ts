import { readXlsx } from 'hucre/xlsx';
import { asXlsx } from '../../../src/preview/files/asXlsx';
import { opened, tab } from './opened';

const FUNNEL = [
  ['Stage', 'This year', 'Last year'],
  ['Applied', 40, 31],
  ['Interview', 12, 9],
  ['Hired', 3, 2],
];

/** The charts of the file, of a tab on which these were put. */
async function written(charts: string, name = 'Funnel') {
  const code = `function work() {
    const book = SpreadsheetApp.getActive();
    const sheet = book.getSheets()[0];
    const chart = () => sheet.newChart().addRange(sheet.getRange('A1:C4')).setNumHeaders(1).setPosition(6, 2, 0, 0);
    for (const each of [${charts}]) sheet.insertChart(each.build());
  }`;
  const simulator = await opened([tab(name, FUNNEL), tab("Ann's home", [['x']])], code);
  simulator.run('work');
  return (await readXlsx(await asXlsx(simulator), {})).sheets.map((sheet) => sheet.charts ?? []);
}

async function chart(made: string, name?: string) {
  const [[first] = []] = await written(made, name);
  if (!first) throw new Error('there is no chart');
  return first;
}

describe('a chart in the XLSX file', () => {
  it('takes its labels and values from the cells', async () => {
    const { title, series } = await chart(`chart().asColumnChart().setTitle('Who is <where>')`);
    expect(title).toBe('Who is <where>');
    expect(series).toMatchObject([
      { name: 'This year', valuesRef: "'Funnel'!$B$2:$B$4", categoriesRef: "'Funnel'!$A$2:$A$4" },
      { name: 'Last year', valuesRef: "'Funnel'!$C$2:$C$4", categoriesRef: "'Funnel'!$A$2:$A$4" },
    ]);
  });

  it.each([
    ['Bar', 'bar'],
    ['Column', 'bar'],
    ['Line', 'line'],
    ['Area', 'area'],
    ['Pie', 'pie'],
    ['Scatter', 'scatter'],
  ])('may be of the kind %s', async (kind, inFile) => {
    expect(await chart(`chart().as${kind}Chart()`)).toMatchObject({ kinds: [inFile] });
  });

  it('is stacked, coloured and has its legend where it was put', async () => {
    const made = await chart(
      `chart().asColumnChart().setStacked().setColors(['#123456', '#abcdef']).setLegendPosition(Charts.Position.BOTTOM)`,
    );
    expect(made).toMatchObject({ barGrouping: 'stacked', overlap: 100, legend: 'bottom' });
    expect(made.series?.map(({ color }) => color)).toEqual(['123456', 'ABCDEF']);
  });

  it('has titles on its axes and ends them where that was set', async () => {
    const made = await chart(`chart().asColumnChart().setXAxisTitle('Stage').setYAxisTitle('People').setRange(0, 50)`);
    expect(made.axes).toMatchObject({ x: { title: 'Stage' }, y: { title: 'People', scale: { min: 0, max: 50 } } });
  });

  it('has bars from top to bottom, their numbers along the lower axis', async () => {
    const made = await chart(`chart().asBarChart().setXAxisTitle('People').setYAxisTitle('Stage')`);
    expect(made.axes).toMatchObject({ x: { title: 'Stage', reverse: true }, y: { title: 'People' } });
  });

  it('stands where it stood, about as large', async () => {
    const made = await chart(`chart().asColumnChart().setOption('width', 300).setOption('height', 105)`);
    expect(made.anchor).toEqual({ from: { row: 5, col: 1 }, to: { row: 10, col: 4 } });
  });

  it('may take its values from another tab, whatever that is called in the file', async () => {
    const home = `book.getSheetByName("Ann's home").newChart().asPieChart().addRange(sheet.getRange('A2:B4'))`;
    const [, charts] = await written(
      `{ build: () => { book.getSheetByName("Ann's home").insertChart(${home}.build()); return chart().asColumnChart().build(); } }`,
      "Funnel's [1]",
    );
    expect(charts?.[0]?.series?.[0]).toMatchObject({ valuesRef: "'Funnel''s -1-'!$B$2:$B$4" });
  });

  it('leaves out series whose values stand here and there, and is left out with its last one', async () => {
    const apart = `sheet.newChart().asLineChart().setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)
      .addRange(sheet.getRange('A2:B2')).addRange(sheet.getRange('B3:C3'))`;
    expect((await written(apart))[0]).toEqual([]);
  });
});
