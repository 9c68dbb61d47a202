import { writeXlsx } from 'hucre/xlsx';
import { zip } from '../preview/files/zip';
import { chooseFile, dropBlankFile, dropFile, type GivenFile, openFile, tabNames, textFile, titleOf } from './files';
import { type OpenPreview, openPreview } from './preview';

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview();
  await openFile(preview, textFile('Mine.csv', 'Name,Role\nAna Ruiz,Front Desk\n'));
  await preview.type('A3', 'Bo Lind');
});
afterAll(() => preview?.close());

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SAVE_AS = 'save the tracker as XLSX or as CSV (comma separated, UTF-8)';
const NO_TABLE = 'not a table; it needs a header row and one candidate per line, parted by commas';

function binary(name: string, bytes: readonly number[] | Uint8Array): GivenFile {
  return { name, bytes: Uint8Array.from(bytes) };
}

/** What the page says about a file that was chosen, without asking anything before. */
async function said(file: GivenFile, choose = chooseFile): Promise<string> {
  await choose(preview, file);
  return saidNow();
}

async function saidNow(): Promise<string> {
  const { page } = preview;
  const dialog = page.getByRole('dialog', { name: 'That did not work' });
  const sentence = await dialog.locator('.words').innerText();
  await dialog.getByRole('button', { name: 'OK' }).click();
  await dialog.waitFor({ state: 'detached' });
  return sentence;
}

describe('a file that is no tracker', () => {
  it.each([
    ['a PDF', textFile('cv.pdf', '%PDF-1.7\n'), `cv.pdf: this is a PDF, not a table; ${SAVE_AS}.`],
    [
      'a picture',
      binary('photo.png', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      'photo.png: not a table; the file is a picture.',
    ],
    ['JSON', textFile('list.json', '[{"Name": "Ana"}]'), `list.json: ${NO_TABLE}.`],
    ['a web page', textFile('list.html', '<!doctype html><p>Ana</p>'), `list.html: ${NO_TABLE}.`],
    [
      'a workbook of Excel 97–2003',
      binary('old.xls', [...COMPOUND, ...new Array<number>(600).fill(0)]),
      `old.xls: this is a file of Excel 97–2003 (.xls) or another old program; ${SAVE_AS}.`,
    ],
    [
      'empty',
      textFile('empty.csv', ''),
      'empty.csv: the file is empty; it needs a header row and candidates below it.',
    ],
    [
      'a text with a quotation mark that is open',
      textFile('list.csv', 'Name,Role\n"Ana,Front Desk\nBo,Front Desk\n'),
      'list.csv: line 2 has a quotation mark that is not closed.',
    ],
    [
      'a ZIP file',
      binary('cvs.zip', zip([{ name: 'cv.txt', text: 'x' }])),
      `cvs.zip: this is a ZIP file, not a workbook; unpack it and ${SAVE_AS}.`,
    ],
    [
      'a damaged workbook',
      binary('plan.xlsx', zip([{ name: '[Content_Types].xml', text: '<Types/>' }])),
      'plan.xlsx: the workbook is damaged or incomplete; open it in Excel or Google Sheets and save it again as XLSX.',
    ],
    [
      'only called a workbook',
      textFile('x.xlsx', 'not a zip'),
      `x.xlsx: not a workbook, and by its name (.xlsx) no CSV file; ${SAVE_AS}.`,
    ],
    [
      'the beginning of a text document',
      binary('doc.docx', [0x50, 0x4b, 3, 4]),
      `doc.docx: not a workbook, and by its name (.docx) no CSV file; ${SAVE_AS}.`,
    ],
  ])('is told in a sentence: one that is %s', async (_, file, sentence) => {
    expect(await said(file)).toBe(sentence);
  });

  it('is told in a sentence: one that is over 20 MB', async () => {
    const huge = { name: 'huge.csv', size: 20 * 1024 * 1024 + 1 };
    await dropBlankFile(preview, huge);
    expect(await saidNow()).toBe('huge.csv: larger than 20 MB; a list of people is smaller.');
  });

  it('is told in a sentence: one that is protected with a password', async () => {
    const encryption = { password: 'secret', spinCount: 1 };
    const bytes = await writeXlsx({ sheets: [{ name: 'Plan', rows: [['Name']] }], encryption });
    expect(await said({ name: 'plan.xlsx', bytes })).toBe(
      'plan.xlsx: the workbook is protected with a password; save a copy without the password and open that.',
    );
  });

  it('is told in a sentence also when it was dropped', async () => {
    expect(await said(textFile('cv.pdf', '%PDF-1.7\n'), dropFile)).toBe(
      `cv.pdf: this is a PDF, not a table; ${SAVE_AS}.`,
    );
  });

  it('is told in a sentence: one that the browser can’t read, as a folder', async () => {
    await preview.page.evaluate(`(() => {
      const folder = { name: 'My files', arrayBuffer: () => Promise.reject(new Error('NotFoundError')) };
      const drop = new Event('drop', { cancelable: true });
      dispatchEvent(Object.assign(drop, { dataTransfer: { types: ['Files'], files: [folder] } }));
    })()`);
    expect(await saidNow()).toBe(
      'My files: the browser can’t read this; it is a folder, or was moved or changed meanwhile.',
    );
  });

  it('leaves the open spreadsheet as it was, with what was typed and what can be undone', async () => {
    expect([await titleOf(preview), await tabNames(preview)]).toEqual(['Mine', ['Candidates']]);
    expect(await preview.typed('A3')).toBe('Bo Lind');
    await preview.page.keyboard.press('Control+z');
    await preview.page.getByText('Now blank').waitFor();
    expect(await preview.typed('A3')).toBe('');
  });
});

describe('refusing files', () => {
  it('asks no other address for anything', () => {
    expect(preview.requests.filter((url) => !url.startsWith(preview.address))).toEqual([]);
  });

  it('causes no error that is not shown', () => {
    expect(preview.errors).toEqual([]);
  });
});
