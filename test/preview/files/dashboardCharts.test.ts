import { Workbook } from 'exceljs';
import { asXlsx } from '../../../src/preview/files/asXlsx';
import { placeOf, refreshed, tab } from '../../bundle/addOn';
import { connected } from '../../bundle/staffOfPractice';
import { unzipped } from './unzipped';

/** A chart as it stands in the file, with what its ranges hold there. */
interface InFile {
  readonly title: string;
  readonly series: readonly { readonly words: readonly unknown[]; readonly numbers: readonly unknown[] }[];
}

/** The charts by the file's own XML; their cells by a library that had no part in writing it. */
async function chartsIn(bytes: Uint8Array): Promise<readonly InFile[]> {
  const book = new Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  const xml = [...unzipped(bytes)].filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name)).map(([, text]) => text);
  return xml.map((text) => ({
    title: [...text.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words = '']) => words)[0] ?? '',
    series: [...text.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) => ({
      words: cellsOf(book, rangeIn(series, 'cat')),
      numbers: cellsOf(book, rangeIn(series, 'val')),
    })),
  }));
}

function rangeIn(series: string, part: 'cat' | 'val'): string {
  const [, inside = ''] = new RegExp(`<c:${part}>(.*?)</c:${part}>`, 's').exec(series) ?? [];
  return /<c:f>([^<]*)<\/c:f>/.exec(inside)?.[1] ?? '';
}

function cellsOf(book: Workbook, range: string): readonly unknown[] {
  const [, sheet = '', column = '', from, to] = /^'?([^'!]*)'?!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(range) ?? [];
  const rows = Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index);
  return rows.map((row) => book.getWorksheet(sheet)?.getCell(`${column}${row}`).value);
}

describe('the charts of Hiring dashboard in the XLSX file', () => {
  it('show the cells of the tab, each with words and numbers', async () => {
    const simulator = await refreshed();
    const charts = await chartsIn(await asXlsx(simulator));
    expect(charts.map(({ title }) => title)).toEqual(['Funnel', 'Time in stage', 'Sources']);
    const [funnel, times, sources] = charts;
    expect(funnel?.series).toEqual([
      {
        words: ['Applied', 'Phone screen', 'Interview', 'Second interview', 'Reference check', 'Offer', 'Hired'],
        numbers: [41, 30, 24, 10, 6, 4, 3],
      },
    ]);
    expect(times?.series).toEqual([
      {
        words: ['Applied', 'Phone screen', 'Interview', 'Second interview', 'Reference check', 'Offer'],
        numbers: [0, 3, 4, null, null, null],
      },
    ]);
    expect(sources?.series.map(({ numbers }) => numbers)).toEqual([
      [11, 9, 7, 7, 4, 3],
      [0, 2, 1, 0, 0, 0],
    ]);
    const shown = tab(simulator, 'Hiring dashboard').charts.map(({ title, series }) => [
      title,
      series.map(({ name }) => name),
    ]);
    expect(shown).toEqual([
      ['Funnel', ['Count']],
      ['Time in stage', ['Days']],
      ['Sources', ['Count', 'Hired']],
    ]);
  });

  it('follow their rows at the next refresh, and are not made twice', async () => {
    const simulator = await refreshed();
    const stages = tab(simulator, 'Stages');
    const row = stages.usedRows;
    stages.put(row, placeOf(stages, 'Stage'), 'Trial day');
    stages.put(row, placeOf(stages, 'Kind'), 'active');
    simulator.run('refreshEverything');
    const charts = await chartsIn(await asXlsx(simulator));
    expect(charts.map(({ title }) => title)).toEqual(['Funnel', 'Time in stage', 'Sources']);
    expect(charts[0]?.series[0]?.words).toHaveLength(8);
    expect(charts.flatMap(({ series }) => series.flatMap(({ words }) => words))).not.toContain(null);
  });
});

describe('the charts of Retention in the XLSX file', () => {
  it('show the cells of the tab, each with words and numbers', async () => {
    const charts = await chartsIn(await asXlsx(await connected()));
    const of = (title: string) => charts.find((each) => each.title === title)?.series ?? [];
    expect(charts.map(({ title }) => title)).toEqual([
      ...['Headcount', 'Turnover by month', 'Staying by tenure', 'Pay against market'],
    ]);
    // Counted by hand at the ends of the months, and on November 20.
    expect(of('Headcount')[0]?.numbers).toEqual([18, 17, 18, 19, 19, 18, 18, 18, 18, 19, 18, 18]);
    expect(of('Headcount')[0]?.words).toEqual([
      ...['Dec 2025', 'Jan 2026', 'Feb 2026', 'Mar 2026', 'Apr 2026', 'May 2026'],
      ...['Jun 2026', 'Jul 2026', 'Aug 2026', 'Sep 2026', 'Oct 2026', 'Nov 2026'],
    ]);
    expect(of('Turnover by month')[0]?.numbers).toEqual([0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0]);
    expect(of('Staying by tenure').map(({ words }) => words[0])).toEqual(['90 days', '90 days', '90 days']);
    const staying = of('Staying by tenure').map(({ numbers }) =>
      numbers.map((each) => Math.round(Number(each) * 1000)),
    );
    expect(staying[0]).toEqual([966, 787, 715, 715, 563]);
    expect(of('Pay against market').map(({ numbers }) => numbers)).toEqual([
      [69680, 43920, 35020, 35050],
      [78000, 78000, 44200, 36400],
      [219080, 102980, 57830, 60050],
    ]);
  });
});
