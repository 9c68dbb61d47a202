import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../../../../src/preview/openAddOn';
import { launchBrowser } from '../../../browser/launchBrowser';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.evaluate(await script());
});
afterAll(() => browser?.close());

/** The function as a script for a page: only a browser knows how a page is read. */
async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'src/preview/page/grid/blockText.ts')],
    bundle: true,
    write: false,
    globalName: 'blockText',
  });
  return `${outputFiles[0]?.text} globalThis.cellsOfHtml = blockText.cellsOfHtml;`;
}

function cellsOf(html: string): Promise<unknown> {
  return page.evaluate(`cellsOfHtml(${JSON.stringify(html)})`);
}

function table(...rows: readonly string[]): string {
  return `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
}

describe('a page from the clipboard', () => {
  it('gives the cells of its first table', async () => {
    expect(await cellsOf(`<p>x</p>${table('<td>a<td>b', '<td>c')}${table('<td>d')}`)).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  it('gives nothing without a table', async () => {
    expect(await cellsOf('<p>a</p>')).toBeUndefined();
  });

  it('keeps line breaks and paragraphs as lines', async () => {
    expect(await cellsOf(table('<td>a<br>b', '<td><p>a</p>\n<p>b</p>', '<td>a<div>b<b>c</b></div>'))).toEqual([
      ['a\nb'],
      ['a\nb'],
      ['a\nbc'],
    ]);
  });

  it('has no lines where only its source has them', async () => {
    expect(await cellsOf(table('<td>\n  Front\n  Desk <br>\n  Biller\n</td>'))).toEqual([['Front Desk\nBiller']]);
  });

  it('leaves the cells blank that a cell above reaches into', async () => {
    const html = table('<td rowspan=2>a<td>b<td rowspan=3>c', '<td>d', '<td>e<td>f');
    expect(await cellsOf(html)).toEqual([
      ['a', 'b', 'c'],
      ['', 'd', ''],
      ['e', 'f', ''],
    ]);
  });

  it('leaves the cells blank that a cell before them reaches into', async () => {
    expect(await cellsOf(table('<td colspan=2>a<td>b', '<td>c<td colspan=2 rowspan=2>d', '<td>e'))).toEqual([
      ['a', '', 'b'],
      ['c', 'd', ''],
      ['e', '', ''],
    ]);
  });

  it('reaches no further down than the table', async () => {
    expect(await cellsOf(table('<td rowspan=9>a<td rowspan=0>b', '<td>c'))).toEqual([
      ['a', 'b', ''],
      ['', '', 'c'],
    ]);
  });
});
