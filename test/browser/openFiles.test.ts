import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { ROOT } from '../../src/preview/openAddOn';
import { tracker } from '../bench/tracker';
import { becomes } from './becomes';
import { chooseFile, dropFile, openFile, openIt, setUpAndRefresh, tabNames, textFile, titleOf } from './files';
import { type OpenPreview, openPreview } from './preview';

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview?.close());

const CANDIDATES = {
  name: 'My list.csv',
  bytes: readFileSync(join(ROOT, 'src/preview/sample/candidates.csv')),
};

async function workbook() {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'People',
        rows: [
          ['Name', 'Role', 'Communication'],
          ['Ana Ruiz', 'Front Desk', 4],
        ],
      },
      { name: 'Other', rows: [['x'], [1]] },
    ],
  });
  return { name: 'Tracker 2026.xlsx', bytes };
}

describe('a tracker', () => {
  it('that is CSV opens by the menu', async () => {
    await openFile(preview, CANDIDATES);
    expect([await titleOf(preview), await tabNames(preview)]).toEqual(['My list', ['Candidates']]);
    expect(await preview.shown('A2')).toContain('Ana Ruiz');
  });

  it('that is XLSX opens by the menu', async () => {
    await openFile(preview, await workbook());
    expect([await titleOf(preview), await tabNames(preview)]).toEqual(['Tracker 2026', ['People', 'Other']]);
    expect(await preview.typed('C2')).toBe('4');
  });

  it('that is CSV opens when it is dropped on the page', async () => {
    await dropFile(preview, CANDIDATES);
    await openIt(preview.page, CANDIDATES.name);
    expect(await preview.shown('A3')).toContain('Ben Okafor');
  });

  it.each([
    ['with semicolons', new TextEncoder().encode('Name;Role\nZoë Peña;O’Hara\n')],
    ['in UTF-16', new Uint8Array(Buffer.from('\uFEFFName\tRole\r\nZoë Peña\tO’Hara\r\n', 'utf16le'))],
    ['in Windows-1252', new Uint8Array(Buffer.from('Name,Role\nZoë Peña,O\x92Hara\n', 'latin1'))],
  ])('that is CSV %s opens', async (_, bytes) => {
    await openFile(preview, { name: 'Others.csv', bytes });
    expect(await preview.typed('A2')).toBe('Zoë Peña');
    expect(await preview.typed('B2')).toBe('O’Hara');
  });

  it('that is XLSX opens when it is dropped on the page', async () => {
    await dropFile(preview, await workbook());
    await openIt(preview.page, 'Tracker 2026.xlsx');
    expect(await preview.shown('A2')).toContain('Ana Ruiz');
  });

  it('takes the place of the open spreadsheet only when the person says so', async () => {
    await openFile(preview, CANDIDATES);
    await chooseFile(preview, await workbook());
    const dialog = preview.page.getByRole('dialog', { name: 'Open Tracker 2026.xlsx?' });
    expect(await dialog.innerText()).toContain('It takes the place of “My list” on this page.');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect([await titleOf(preview), await tabNames(preview)]).toEqual(['My list', ['Candidates']]);
  });

  it('is read once, before the person is asked, and is let go when they decline', async () => {
    const { page } = preview;
    const count = async () => page.workers().length;
    const before = await count();
    const started: string[] = [];
    const onWorker = (worker: { url(): string }) => started.push(worker.url());
    page.on('worker', onWorker);
    await chooseFile(preview, await workbook());
    await page.getByRole('button', { name: 'Open it' }).waitFor();
    expect(await count()).toBe(before + 1);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await becomes(count, before);
    await chooseFile(preview, CANDIDATES);
    await openIt(page, CANDIDATES.name);
    page.off('worker', onWorker);
    expect(started).toHaveLength(2);
  });

  it('leaves what was typed and can be undone, when it is declined', async () => {
    await openFile(preview, CANDIDATES);
    await preview.type('A3', 'Bo Lind');
    await chooseFile(preview, await workbook());
    await preview.page.getByRole('button', { name: 'Cancel' }).click();
    expect(await preview.typed('A3')).toBe('Bo Lind');
    await preview.page.keyboard.press('Control+z');
    await becomes(() => preview.typed('A3'), 'Ben Okafor');
  });

  it('is asked about by its own name when another one is dropped meanwhile', async () => {
    await dropFile(preview, CANDIDATES);
    await preview.page.getByRole('dialog', { name: `Open ${CANDIDATES.name}?` }).waitFor();
    await dropFile(preview, await workbook());
    await preview.page.getByRole('dialog', { name: 'Open Tracker 2026.xlsx?' }).waitFor();
    expect(await preview.page.getByRole('dialog').count()).toBe(1);
    await openIt(preview.page, 'Tracker 2026.xlsx');
    expect(await titleOf(preview)).toBe('Tracker 2026');
  });

  it('is asked about again when it was declined and is chosen again', async () => {
    const file = await workbook();
    const dialog = preview.page.getByRole('dialog', { name: `Open ${file.name}?` });
    await chooseFile(preview, file);
    await dialog.waitFor();
    await preview.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await chooseFile(preview, file);
    await openIt(preview.page, file.name);
    expect(await titleOf(preview)).toBe('Tracker 2026');
  });

  it('is warned about when changes would be lost', async () => {
    await preview.type('A3', 'Bo Lind');
    await chooseFile(preview, CANDIDATES);
    const dialog = preview.page.getByRole('dialog');
    await dialog.getByText('Changes since the last download are lost').waitFor();
    await preview.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('gets the add-on’s tabs by the offer that is made when it opens', async () => {
    await openFile(preview, CANDIDATES);
    await preview.page.getByRole('button', { name: 'Set up or repair', exact: true }).click();
    await preview.sidebar.getByText('Found Candidates with 41 candidates.').waitFor();
    expect(await tabNames(preview)).toEqual(['Candidates']);
  });

  it('is set up and scored by the add-on’s menu', async () => {
    await openFile(preview, CANDIDATES);
    await setUpAndRefresh(preview);
    await preview.showTab('Pipeline');
    expect(await preview.typed('B2')).toBe('Keiko Tanaka');
    expect(await preview.shown('G2')).toContain('83.3');
  });

  it('has names that are written from right to left, and very long ones', async () => {
    const long = 'Maria '.repeat(60).trim();
    await openFile(
      preview,
      textFile('שמות.csv', `Name,Role\nיעל כהן,Front Desk\nليلى حداد,Front Desk\n${long},Biller\n`),
    );
    expect(await titleOf(preview)).toBe('שמות');
    expect(await preview.shown('A2')).toContain('יעל כהן');
    expect(await preview.shown('A3')).toContain('ليلى حداد');
    expect(await preview.typed('A4')).toBe(long);
  });

  it('of 2,000 rows opens; the page says that it does, until it asks', async () => {
    const { page } = preview;
    const rows = tracker(2000);
    const progress = page.getByRole('status', { name: 'Progress' });
    await chooseFile(preview, textFile('long.csv', rows.map((row) => row.join(',')).join('\n')));
    await progress.getByText('Opening long.csv…').waitFor();
    await page.getByRole('button', { name: 'Open it' }).waitFor();
    expect(await progress.textContent()).toBe('');
    await openIt(page, 'long.csv');
    expect(await preview.shown('A2001')).toContain('Person 1999');
  });
});

describe('the sample', () => {
  it('is back when the person starts over, as it was', async () => {
    await preview.choose('File', 'Start over with the sample…');
    await preview.page.getByRole('button', { name: 'Start over' }).click();
    await preview.page.getByRole('tab', { name: 'Pipeline', selected: true }).waitFor();
    expect(await titleOf(preview)).toBe('Sample practice');
    expect(await preview.shown('G2')).toContain('83.3');
  });
});

describe('the page', () => {
  it('is isolated from other pages at its address, without which worker and page share no memory', async () => {
    expect(await preview.page.evaluate('crossOriginIsolated')).toBe(true);
  });
});

describe('opening files', () => {
  it('asks no other address for anything', () => {
    expect(preview.requests.filter((url) => !url.startsWith(preview.address))).toEqual([]);
  });

  it('causes no error that is not shown', () => {
    expect(preview.errors).toEqual([]);
  });
});
