import { axeViolations } from './axeViolations';
import { becomes } from './becomes';
import { openFile, tabNames, textFile } from './files';
import { frameOf, type OpenPreview, openPreview } from './preview';
import { sendScorecards } from './sendScorecards';

/** The add-on with an opening that goes wrong the first time. */
const CODE = `
const answered = callFromSidebar;
callFromSidebar = (name, argument) => {
  const own = PropertiesService.getUserProperties();
  if (name === 'openSeal' && own.getProperty('failed') === null) {
    own.setProperty('failed', 'yes');
    throw new Error('Service Spreadsheets timed out');
  }
  return answered(name, argument);
};
`;
const LIST = `Name,Email,Role,Stage,Stage since
Ana Ruiz,ana@example.com,Medical Assistant,Interview,11/2/2026
Ben Ito,ben@example.com,Medical Assistant,Interview,11/3/2026
Cy Lee,cy@example.com,Medical Assistant,Interview,11/4/2026
Di Fox,di@example.com,Front Desk,Rejected,11/5/2026
Ed Poe,ed@example.com,Biller,Offer,11/5/2026
`;
/** Of the six competencies of a medical assistant; Ed Poe has no scorecard. */
const DANA = {
  'Ana Ruiz': [5, 4, 4, 3, 5, 3],
  'Ben Ito': [4, 4, 3, 4, 4, 3],
  'Cy Lee': [3, 3, 3, 3, 3, 3],
  'Di Fox': [2, 2, 2, 2, 2, 2],
};
const ELI = {
  'Ana Ruiz': [3, 4, 2, 3, 4, 3],
  'Ben Ito': [4, 3, 3, 4, 3, 3],
  'Cy Lee': [3, 2, 3, 2, 3, 3],
  'Di Fox': [3, 2, 2, 2, 2, 2],
};

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview({
    code: (built) => built + CODE,
    context: { locale: 'en-US', timezoneId: 'America/New_York' },
  });
  await openFile(preview, textFile('Hiring.csv', LIST));
  await preview.chooseAddOn('Set up or repair…');
  await preview.sidebar.getByRole('button', { name: 'Set up', exact: true }).click();
  await preview.sidebar.getByRole('status').filter({ hasText: /^Done/ }).waitFor();
  await sendScorecards(preview, { who: 'Interviewer 1', name: 'Dana', ratings: DANA });
  await sendScorecards(preview, { who: 'Interviewer 2', name: 'Eli', ratings: ELI });
  await preview.page.getByLabel('You are').selectOption('Office manager (owner)');
  await preview.page.getByRole('button', { name: 'Close the sidebar' }).click();
  await preview.page.getByLabel('Today is').fill('2026-11-28');
  await preview.showTab('Candidates');
  await preview.goTo('A3');
  await preview.chooseAddOn('Hiring', 'Debrief…');
  await text(/scorecards are sealed/).waitFor();
}, 120_000);
afterAll(() => preview.close());

const dialog = () => preview.page.frameLocator('dialog iframe');
const button = (name: string) => dialog().getByRole('button', { name, exact: true });
const text = (words: string | RegExp) => dialog().getByText(words);
const said = (words: string | RegExp) => dialog().getByRole('status').filter({ hasText: words }).waitFor();
const whose = () => dialog().getByLabel('Whose scorecards');
const options = () => whose().locator('option').allInnerTexts();
const heading = (name: string) => dialog().getByRole('heading', { level: 2, name, exact: true });
const isOff = async () => (await button('Open the seal').getAttribute('aria-disabled')) === 'true';
const focused = () => frameOf(preview).evaluate('document.activeElement.textContent');
const overflow = () => frameOf(preview).evaluate('document.documentElement.scrollWidth - innerWidth');
const competencies = () => dialog().locator('.debated h3').allInnerTexts();
const rows = (table: string) => dialog().locator(`${table} tbody tr`).allInnerTexts();
const allIn = () => dialog().getByRole('checkbox', { name: 'Everyone who will send a scorecard has sent it' });

async function choose(words: string): Promise<void> {
  const label = (await options()).find((each) => each.startsWith(words));
  await whose().selectOption({ label: label ?? words });
}

async function open(name: string): Promise<void> {
  await choose(name);
  await allIn().check();
  await button('Open the seal').click();
  await said(/^Opened 2 scorecards of 1 candidate/);
  await heading(name).waitFor();
}

describe('Debrief…', () => {
  it('has the selected candidate chosen, and offers roles', async () => {
    await becomes(options, [
      'choose…',
      'Ana Ruiz – Medical Assistant, Interview – 2 sealed',
      'Ben Ito – Medical Assistant, Interview – 2 sealed',
      'Cy Lee – Medical Assistant, Interview – 2 sealed',
      'Di Fox – Front Desk, Rejected – 2 sealed',
      'Front Desk – 2 sealed',
      'Medical Assistant – 6 sealed',
    ]);
    expect(await whose().locator('option:checked').innerText()).toMatch(/^Ben Ito/);
  });

  it('says what is sealed and what opening does, and asks first', async () => {
    const sentence = await text(/scorecards are sealed/).innerText();
    expect(sentence).toMatch(/^2 scorecards are sealed since \d+\/\d+\/\d{4}, from Dana, Eli\. Opening writes them/);
    expect(sentence).toContain('everyone who opens this spreadsheet can read them; it can’t be undone.');
    await text('You have not sent a scorecard here.').waitFor();
    expect(await isOff()).toBe(true);
    expect(await axeViolations(frameOf(preview))).toEqual([]);
    expect(await overflow()).toBe(0);
  });

  it('says why a role that is open can’t be opened at once', async () => {
    await choose('Medical Assistant');
    await text('Medical Assistant is still open, with 3 candidates in play: open its candidates one by one.').waitFor();
    expect(await button('Open the seal').count()).toBe(0);
    expect(await axeViolations(frameOf(preview))).toEqual([]);
  });

  it('keeps the view when opening fails', async () => {
    await choose('Ana Ruiz');
    await allIn().check();
    await button('Open the seal').click();
    await dialog().getByRole('alert').getByText('That did not work').waitFor();
    expect(await allIn().isChecked()).toBe(true);
    expect(await isOff()).toBe(false);
    expect(await axeViolations(frameOf(preview))).toEqual([]);
  });

  it('opens without a mouse, and goes to the candidate', async () => {
    const { keyboard } = preview.page;
    await whose().focus();
    await keyboard.press('Tab');
    await becomes(() => frameOf(preview).evaluate('document.activeElement.type'), 'checkbox');
    await keyboard.press('Tab');
    await becomes(focused, 'Open the seal');
    await keyboard.press('Enter');
    await said('Opened 2 scorecards of 1 candidate: they stand in “Scorecards” now.');
    await becomes(focused, 'Ana Ruiz');
  });

  it('shows what is two or more apart first', async () => {
    await becomes(competencies, [
      'Clinical skills',
      'Communication',
      'Patient safety',
      'Attention to detail',
      'Teamwork',
      'Reliability',
    ]);
    expect(await dialog().locator('.mark').allInnerTexts()).toEqual([
      '▲ 2 or more apart: talk about this first',
      '▲ 2 or more apart: talk about this first',
    ]);
    expect((await rows('.debated:has-text("Communication")')).slice(0, 2)).toEqual([
      'Dana, Interview\t4\tAna Ruiz on Communication',
      'Eli, Interview\t2\tAna Ruiz on Communication',
    ]);
    expect(await dialog().locator('.debated p:not(.mark)').nth(1).innerText()).toBe(
      'Mean 3.0 · Spread 2.0 · Weight 16.7 %',
    );
  });

  it('says whose scorecards are still sealed before candidates are compared', async () => {
    await text(/Scorecards are still sealed of Ben Ito, Cy Lee/).waitFor();
    await open('Cy Lee');
    await open('Ben Ito');
    expect(await text(/Scorecards are still sealed/).count()).toBe(0);
  });

  it('has the candidates of the role side by side', async () => {
    expect(await dialog().locator('dd').allInnerTexts()).toEqual([
      'Medical Assistant',
      'Interview',
      '2 of 3 by score, 62.5',
    ]);
    // (21.5 / 6 − 1) / 4 = 64.6 %; 21 / 6: 62.5 %; 17 / 6: 45.8 %
    expect(await rows('.scroll')).toEqual([
      'Ana Ruiz\t1\t64.6\t4.0\t4.0\t3.0\t3.0\t4.5\t3.0\t100.0 %\t2\t54.2 to 75.0\tInterview',
      'Ben Ito (shown above)\t2\t62.5\t4.0\t3.5\t3.0\t4.0\t3.5\t3.0\t100.0 %\t2\t58.3 to 66.7\tInterview',
      'Cy Lee\t3\t45.8\t3.0\t2.5\t3.0\t2.5\t3.0\t3.0\t100.0 %\t2\t41.7 to 50.0\tInterview',
    ]);
  });

  it('says how far interviewers agree, and whether the first place holds', async () => {
    await text(/^Interviewers agree .*18 ratings in common of this role’s candidates/).waitFor();
    await text('Dana rates 0.5 higher than the others on average (18 ratings in common)').waitFor();
    await text('Ana Ruiz stays first with equal weights and with each weight 25 % higher or lower').waitFor();
  });

  it('has nothing that axe-core finds wrong, and fits where there is little room', async () => {
    expect(await axeViolations(frameOf(preview))).toEqual([]);
    const frame = preview.page.locator('dialog iframe');
    for (const width of [440, 300]) {
      await frame.evaluate((element, pixels) => element.setAttribute('style', `width: ${pixels}px`), width);
      await becomes(() => frameOf(preview).evaluate('innerWidth'), width);
      expect(await overflow()).toBe(0);
    }
    await frame.evaluate((element) => element.removeAttribute('style'));
  });

  it('refreshes the pipeline', async () => {
    await button('Refresh everything').click();
    await said(/^Refreshed\./);
    expect(await button('Refresh everything').count()).toBe(0);
  });

  it('opens all of a closed role at once', async () => {
    await choose('Front Desk');
    await allIn().check();
    await button('Open the seal').click();
    await said('Opened 2 scorecards of 1 candidate');
    await becomes(async () => (await options()).filter((each) => each.startsWith('Front Desk')), []);
    await becomes(() => frameOf(preview).evaluate('document.activeElement.id'), 'whose');
    expect(await axeViolations(frameOf(preview))).toEqual([]);
  });

  it('leads to a move, with a reason against the formula, and back', async () => {
    await choose('Ben Ito');
    await heading('Ben Ito').waitFor();
    await button('Move stage…').click();
    await dialog().getByLabel('New stage').selectOption('Offer');
    await text('Ben Ito ranks 2 of 3 by score. Ana Ruiz (rank 1) ranks higher').waitFor();
    await dialog().getByLabel('Reason (needed)').fill('Speaks Spanish');
    expect(await axeViolations(frameOf(preview))).toEqual([]);
    await becomes(() => button('Move').getAttribute('aria-disabled'), 'false');
    await button('Move').click();
    await said('Moved Ben Ito from “Interview” to “Offer”');
    await button('Back to Debrief').click();
    await heading('Ben Ito').waitFor();
    await becomes(async () => (await dialog().locator('dd').allInnerTexts())[1], 'Offer');
  });

  it('wrote the scorecards and the decision', async () => {
    await preview.page.getByRole('button', { name: /^Close/ }).click();
    expect(await tabNames(preview)).toEqual(expect.arrayContaining(['Scorecards', 'Decisions']));
    await preview.showTab('Decisions');
    const decision: string[] = [];
    for (const cell of ['D2', 'E2', 'F2', 'G2', 'H2']) decision.push(await preview.typed(cell));
    expect(decision).toEqual(['Ben Ito', 'Interview', 'Offer', '2', 'Speaks Spanish']);
    await preview.showTab('Scorecards');
    expect(await preview.typed('A2')).toMatch(/^S-[0-9A-Z]{8}-[0-9A-Z]{8}$/);
    // Six competencies of three candidates and those of one more, from two interviewers.
    expect(await preview.typed('A37')).toMatch(/^S-/);
  });
});
