import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/preview/openAddOn';
import { openFile } from './files';
import { type OpenPreview, openPreview } from './preview';
import { smallPng } from './smallPng';

/** Takes the pictures of the manual, of the sample practice on its own day: on one machine they change only when the add-on does. */
const FOLDER = join(ROOT, 'test/browser/pictures');

const preview = await openPreview({ context: { locale: 'en-US', timezoneId: 'America/New_York' } });
await startHere(preview);
await help(preview);
await competencies(preview);
await setUp(preview);
await preview.close();

/** The whole page: the pipeline, and where things stand beside it. */
async function startHere({ page, chooseAddOn, sidebar, goTo }: OpenPreview): Promise<void> {
  await chooseAddOn('Start here');
  await sidebar.getByRole('heading', { name: 'How things stand' }).waitFor();
  await goTo('G2');
  keep('preview', await page.screenshot());
}

async function help({ page, chooseAddOn, sidebar }: OpenPreview): Promise<void> {
  await chooseAddOn('Help');
  await sidebar.getByRole('heading', { name: 'How the score comes about' }).waitFor();
  keep('help', await page.getByRole('complementary').screenshot());
}

/** Where the weights are changed. */
async function competencies({ page, showTab, goTo }: OpenPreview): Promise<void> {
  await page.getByRole('button', { name: 'Close the sidebar' }).click();
  await showTab('Competencies');
  await goTo('C2');
  keep('competencies', await page.screenshot());
}

/** What the add-on would make of a list that was just opened. */
async function setUp(preview: OpenPreview): Promise<void> {
  const { page, chooseAddOn, sidebar } = preview;
  const bytes = readFileSync(join(ROOT, 'src/preview/sample/candidates.csv'));
  await openFile(preview, { name: 'Candidates 2026.csv', bytes });
  await chooseAddOn('Set up or repair…');
  await sidebar.getByRole('heading', { name: 'Will be made' }).waitFor();
  keep('set-up', await page.getByRole('complementary').screenshot());
}

function keep(name: string, png: Buffer): void {
  writeFileSync(join(FOLDER, `${name}.png`), smallPng(png));
}
