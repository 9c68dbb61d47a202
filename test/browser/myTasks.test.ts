import { axeViolations } from './axeViolations';
import { becomes } from './becomes';
import { expectFlawless } from './expectFlawless';
import { frameOf, type OpenPreview, openPreview } from './preview';

/** The add-on with a tick that goes wrong once. */
const CODE = `
const answered = callFromSidebar;
let hasFailed = false;
callFromSidebar = (name, argument) => {
  if (name === 'tickTask' && argument.isDone && !hasFailed) {
    hasFailed = true;
    throw new Error('Service Spreadsheets timed out');
  }
  return answered(name, argument);
};
`;
const SECONDS = 1_000;

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview({
    code: (built) => built + CODE,
    context: { locale: 'en-US', timezoneId: 'America/New_York' },
  });
  await preview.goTo('B2');
  await preview.chooseAddOn('Onboarding', 'My tasks…');
  await heading('My tasks').waitFor();
}, 120 * SECONDS);
afterAll(() => preview.close());

const button = (name: string) => preview.sidebar.getByRole('button', { name, exact: true });
const field = (label: string | RegExp) => preview.sidebar.getByLabel(label, { exact: true });
const heading = (name: string) => preview.sidebar.getByRole('heading', { name, exact: true });
const said = (words: string | RegExp) => preview.sidebar.getByRole('status').filter({ hasText: words }).waitFor();
const boxes = () => preview.sidebar.locator('.tasks input');
const groups = () => preview.sidebar.locator('main h2').allInnerTexts();
const chosen = () => field('Whose tasks').locator('option:checked').innerText();
const focused = async () =>
  String(await frameOf(preview).evaluate('(document.activeElement.labels?.[0] ?? document.activeElement).textContent'));

const isFlawless = () => expectFlawless(preview);

describe('My tasks…', () => {
  it('leads to a hire where nobody has a task', async () => {
    await preview.sidebar.getByText('Nobody has an open task.').waitFor();
    await isFlawless();
    await button('Hire and start onboarding…').click();
    await becomes(async () => (await button('Hire and start').getAttribute('aria-disabled')) === 'true', false);
    await button('Hire and start').click();
    await button('Open My tasks').click();
    await field('Whose tasks').waitFor();
  });

  it('says how many tasks each owner has', async () => {
    const words = await field('Whose tasks').locator('option').allInnerTexts();
    expect(words.filter((each) => /^(choose|Owner|Keiko|Billing)/.test(each))).toEqual([
      'choose…',
      'Billing lead – 5 open',
      'Keiko Tanaka – 2 open',
      'Owner – 20 open',
    ]);
    await isFlawless();
  });

  it('has the tasks in groups by when they are due', async () => {
    await preview.page.getByLabel('Today is').fill('2026-11-23');
    await field('Whose tasks').selectOption('Owner');
    await becomes(groups, ['Overdue (2)', 'This week (3)', 'Later (15)']);
    const overdue = preview.sidebar.getByRole('region', { name: 'Overdue (2)' });
    expect((await overdue.getByRole('listitem').first().innerText()).split(/\n+/).slice(1, 3)).toEqual([
      'Keiko Tanaka, Biller/Coder',
      'Overdue by 3 days, 11/20/2026',
    ]);
    await preview.sidebar.getByText('Why and evidence').first().click();
    await isFlawless();
  });

  it('leaves the box as it was when the call fails', async () => {
    await boxes().first().click();
    await preview.sidebar.getByRole('alert').getByText('That did not work').waitFor();
    await becomes(() => boxes().first().isChecked(), false);
    expect(await groups()).toEqual(['Overdue (2)', 'This week (3)', 'Later (15)']);
    expect(await axeViolations(frameOf(preview))).toEqual([]);
  });

  it('ticks, says so, and keeps the task for a moment', async () => {
    await boxes().first().click();
    await said(/^Done: /);
    await becomes(groups, ['Overdue (1)', 'This week (3)', 'Later (15)']);
    expect(await boxes().first().isChecked()).toBe(true);
    expect(await chosen()).toBe('Owner – 19 open, 1 overdue');
    await isFlawless();
  });

  it('wrote the tick into the sheet', async () => {
    await preview.showTab('Onboarding');
    expect(await ticked()).toBe(1);
  });

  it('takes a slip back', async () => {
    await button('Undo').click();
    await said(/^Open again: /);
    await becomes(groups, ['Overdue (2)', 'This week (3)', 'Later (15)']);
    expect(await focused()).toBe(await labelOf(0));
    await becomes(ticked, 0);
  });

  it('lets a ticked task go when another one is ticked', async () => {
    const [first, second] = [await labelOf(0), await labelOf(1)];
    await boxes().first().click();
    await button('Undo').waitFor();
    await boxes().nth(1).click();
    await said(`Done: ${second}`);
    await becomes(() => preview.sidebar.getByText(first, { exact: true }).count(), 0);
    expect([await boxes().count(), await button('Undo').count()]).toEqual([19, 1]);
    await becomes(ticked, 2);
  });

  it('remembers the owner while another view is open', async () => {
    await button('Help').click();
    await button('My tasks').click();
    await becomes(groups, ['This week (3)', 'Later (15)']);
    await button('Look again').click();
    await said(/^Looked again at \d+:\d\d [AP]M\.$/);
    expect(await chosen()).toBe('Owner – 18 open');
  });

  it('goes to the row of a task', async () => {
    await preview.showTab('Pipeline');
    await preview.sidebar.getByText('Why and evidence').first().click();
    await preview.sidebar
      .getByRole('button', { name: /^Onboarding!I\d+$/ })
      .first()
      .click();
    await preview.page.getByRole('tab', { name: 'Onboarding', exact: true, selected: true }).waitFor();
  });

  it('needs no mouse', async () => {
    const { keyboard } = preview.page;
    await field('Whose tasks').focus();
    await keyboard.type('Pay');
    await becomes(chosen, 'Payroll – 2 open');
    await becomes(groups, ['This week (1)', 'Later (1)']);
    await keyboard.press('Tab');
    const first = await labelOf(0);
    expect(await focused()).toBe(first);
    await keyboard.press('Space');
    await said(`Done: ${first}`);
    expect(await focused()).toBe(first);
    await keyboard.press('Tab');
    expect(await focused()).toBe('Undo');
    await keyboard.press('Enter');
    await said(`Open again: ${first}`);
    expect(await focused()).toBe(first);
    await keyboard.press('Space');
    await said(`Done: ${first}`);
    await keyboard.press('Space');
    await said(`Open again: ${first}`);
  });
});

function labelOf(place: number): Promise<string> {
  return preview.sidebar.locator('.tasks label').nth(place).innerText();
}

/** How many tasks are ticked in the sheet. */
async function ticked(): Promise<number> {
  await preview.showTab('Onboarding');
  let count = 0;
  for (let row = 2; row < 10; row++) if (/TRUE|true|checked/.test(await preview.typed(`I${row}`))) count++;
  return count;
}

it('asks nothing of any other address, and hides no error but those that were asked for', () => {
  expect(preview.requests.filter((each) => !each.startsWith(preview.address))).toEqual([]);
  expect(preview.errors.filter((each) => !each.includes('timed out'))).toEqual([]);
});
