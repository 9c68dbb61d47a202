import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/preview/openAddOn';
import { debriefPictures } from './debriefPictures';
import { openFile } from './files';
import { onboardingPictures } from './onboardingPictures';
import { frameOf, type OpenPreview, openPreview } from './preview';
import { retentionPictures } from './retentionPictures';
import { othersRatings, scoreInterview } from './scoringPictures';
import { smallPng } from './smallPng';

/** Takes the pictures of the manual, of the sample practice on its own day: on one machine they change only when the add-on does. */
const FOLDER = join(ROOT, 'test/browser/pictures');

/** A fictional list with a title, a scale of its own, and a column that must not be used. */
const MESSY = [
  'Front office hiring 2026',
  '',
  'Applicant;E-mail;Job;Where they are;Date of birth;Vibe (1-10);Knows EHR;Pay wanted',
  'Ana Ruiz;ana.ruiz@example.com;MA;Phone screen;1/2/1990;8;9;$22/hr',
  'Ben Ito;ben.ito@example.com;Medical Assistant;Interview 1;3/4/1985;6;10;negotiable',
  'Cy Lee;cy.lee@example.com;Front desk;Hired!!;;10;7;45-50k',
  'Dee Fox;dee.fox@example.com;front desk;no show;;;;',
  'Total;;;;;24;26;',
].join('\n');

const US = { context: { locale: 'en-US', timezoneId: 'America/New_York' } };
const preview = await openPreview(US);
await startHere(preview);
await help(preview);
await competencies(preview);
await moveStage(preview);
await roleDocuments(preview);
await scoreInterview(preview, keep);
await othersRatings(preview, keep);
await dashboard(preview);
await connect(preview);
await setUp(preview);
await preview.close();
const anew = await openPreview(US);
await debriefPictures(anew, keep);
await anew.close();
const third = await openPreview(US);
await onboardingPictures(third, keep);
await third.close();
const fourth = await openPreview(US);
await retentionPictures(fourth, keep);
await fourth.close();

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

/** Someone goes ahead of candidates with a better rank: what is written, and why. */
async function moveStage({ page, showTab, goTo, chooseAddOn, sidebar }: OpenPreview): Promise<void> {
  await showTab('Pipeline');
  await goTo('B35');
  await chooseAddOn('Hiring', 'Move stage…');
  await sidebar.getByLabel('New stage').selectOption({ label: 'Offer' });
  await sidebar.getByLabel(/^Reason/).waitFor();
  keep('move-stage', await page.screenshot());
  await page.getByRole('button', { name: 'Close the sidebar' }).click();
}

/** A job as it is advertised, and what interviewers have in hand for it, at its first questions. */
async function roleDocuments({ page, chooseAddOn }: OpenPreview): Promise<void> {
  const dialog = page.frameLocator('.addon iframe');
  const open = async (item: string) => {
    await chooseAddOn('Hiring', `${item}…`);
    await dialog.getByLabel('Role').selectOption('Front Desk');
    await dialog.getByRole('heading', { name: `${item}: Front Desk` }).waitFor();
  };
  const close = async () => {
    await page.keyboard.press('Escape');
    await page.locator('.addon').waitFor({ state: 'detached' });
  };
  await open('Job description');
  keep('job-description', await page.screenshot());
  await close();
  await open('Interview kit');
  await frameOf({ page }).evaluate(`document.querySelector('.part').scrollIntoView()`);
  keep('interview-kit', await page.screenshot());
  await close();
}

/** How the hiring goes, with its charts. */
async function dashboard({ page, showTab, goTo }: OpenPreview): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await showTab('Hiring dashboard');
  await goTo('A2');
  await page.getByText('Sources').first().waitFor();
  keep('dashboard', await page.screenshot());
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Which column of a list that nobody prepared is taken for what. */
async function connect(preview: OpenPreview): Promise<void> {
  const { page, chooseAddOn, sidebar } = preview;
  await openFile(preview, { name: 'Front office.csv', bytes: Buffer.from(MESSY) });
  await chooseAddOn('Connect a tracker…');
  await sidebar.getByRole('button', { name: 'Use these columns' }).waitFor();
  keep('connect', await page.screenshot());
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
