import { type Cell, writeXlsx } from 'hucre/xlsx';
import type { FileTab } from '../../src/preview/files/fileTab';
import { readTabs } from '../../src/preview/files/readTabs';
import { becomes } from './becomes';
import { downloaded, type GivenFile, openFile, setUpAndRefresh, tabNames, textFile } from './files';
import { type OpenPreview, openPreview } from './preview';

let preview: OpenPreview;
let first: GivenFile;
let tabs: readonly FileTab[];
beforeAll(async () => {
  preview = await openPreview();
  await openFile(preview, await workbook());
  await setUpAndRefresh(preview);
  first = await downloaded(preview);
  tabs = await readTabs(first.name, first.bytes, '');
});
afterAll(() => preview?.close());

/** A tracker with all that a file can have on its cells. */
async function workbook(): Promise<GivenFile> {
  const cells = new Map<string, Partial<Cell>>([
    ['1,3', { value: 46083, style: { numFmt: 'd mmm yyyy' } }],
    ['1,6', { formula: 'E2*F2', formulaResult: 20, style: { numFmt: '0.0', font: { bold: true } } }],
    ['2,0', { value: 'Bo Lind', comment: { text: 'Call again in May' } }],
  ]);
  const rows = [
    ['Name', 'Role', 'Stage', 'Applied', 'Communication', 'Teamwork', 'Product'],
    ['Ana Ruiz', 'Front Desk', 'Interview', null, 4, 5],
    [null, 'Front Desk', 'Applied', null, 3, 2],
  ];
  const columns = [{ width: 20 }, {}, { hidden: true }];
  const bytes = await writeXlsx({
    sheets: [
      { name: 'People', rows, cells, columns, freezePane: { rows: 1, columns: 1 } },
      { name: 'Lists', rows: [['x']], hidden: true },
    ],
  });
  return { name: 'Tracker 2026.xlsx', bytes };
}

function tabOf(name: string): FileTab {
  const found = tabs.find((tab) => tab.name === name);
  if (!found) throw new Error(`there is no tab ${name}`);
  return found;
}

describe('the download', () => {
  it('is named after the spreadsheet', () => {
    expect(first.name).toBe('Tracker 2026.xlsx');
  });

  it('has the tabs of the file and those of the add-on, hidden ones too', async () => {
    const hidden = tabs.filter(({ dress }) => dress.isHidden).map(({ name }) => name);
    expect(hidden).toEqual(['Lists']);
    expect(tabs.map(({ name }) => name).filter((name) => name !== 'Lists')).toEqual(await tabNames(preview));
  });

  it('has values, formulas and formats of the file', () => {
    const { rows, dress } = tabOf('People');
    expect(rows[1]?.slice(0, 7)).toEqual([
      'Ana Ruiz',
      'Front Desk',
      'Interview',
      46083,
      4,
      5,
      { formula: '=E2*F2', result: 20 },
    ]);
    expect([dress.numberFormats?.[1]?.[3], dress.numberFormats?.[1]?.[6]]).toEqual(['d mmm yyyy', '0.0']);
    expect(dress.looks?.[1]?.[6]).toEqual({ isBold: true });
  });

  it('has notes, hidden columns, widths and frozen cells of the file', () => {
    const { dress } = tabOf('People');
    expect(dress.notes).toContainEqual({ row: 2, column: 0, text: 'Call again in May' });
    expect(dress).toMatchObject({ hiddenColumns: [2], frozenRows: 1, frozenColumns: 1 });
    expect(dress.columnWidths?.[0]).toBe(140);
  });

  it('has the scores as formulas', () => {
    const [header = [], row = []] = tabOf('Pipeline').rows;
    expect(row[header.indexOf('Score')]).toMatchObject({
      formula: expect.stringContaining('SUMPRODUCT'),
      result: 87.5,
    });
  });

  it('gives the same tabs, cell by cell, when it is opened and downloaded again', async () => {
    await openFile(preview, first);
    const again = await downloaded(preview);
    expect(await readTabs(again.name, again.bytes, '')).toEqual(tabs);
  });

  it('opens with the notes, formulas and hidden columns on the page', async () => {
    await preview.showTab('People');
    expect(await preview.typed('G2')).toBe('=E2*F2');
    expect(await preview.shown('D2')).toContain('2 Mar 2026');
    expect(await preview.shown('A3')).toContain('Note: Call again in May');
  });

  it('makes the question about losses milder', async () => {
    await preview.choose('File', 'Start over with the sample…');
    const dialog = preview.page.getByRole('dialog', { name: 'Start over with the sample?' });
    expect(await dialog.innerText()).toContain('Undo can’t bring it back.');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  it('is needed anew after an undo; looking into the help changes nothing', async () => {
    const dialog = preview.page.getByRole('dialog', { name: 'Start over with the sample?' });
    const words = async () => {
      await preview.choose('File', 'Start over with the sample…');
      const text = await dialog.innerText();
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await dialog.waitFor({ state: 'detached' });
      return text;
    };
    await preview.type('B9', 'new');
    await downloaded(preview);
    await preview.chooseAddOn('Help');
    await preview.sidebar.getByRole('heading', { name: 'How the score comes about' }).waitFor();
    expect(await words()).toContain('Undo can’t bring it back.');
    await preview.goTo('B9');
    await preview.page.keyboard.press('Control+z');
    await becomes(() => preview.shown('B9'), 'B9. blank');
    expect(await words()).toContain('Changes since the last download are lost');
  });

  it('is called .xlsx also when the spreadsheet was CSV', async () => {
    await openFile(preview, textFile('Mine.v2.csv', 'Name\nAna\n'));
    expect((await downloaded(preview)).name).toBe('Mine.v2.xlsx');
  });
});

describe('downloading', () => {
  it('asks no other address for anything', () => {
    expect(preview.requests.filter((url) => !url.replace(/^blob:/, '').startsWith(preview.address))).toEqual([]);
  });

  it('causes no error that is not shown', () => {
    expect(preview.errors).toEqual([]);
  });
});
