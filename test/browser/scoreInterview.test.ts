import type { Locator } from 'playwright-core';
import { axeViolations } from './axeViolations';
import { becomes } from './becomes';
import { openFile, textFile } from './files';
import { frameOf, type OpenPreview, openPreview } from './preview';

/** The add-on with calls that go wrong where the evidence says so. */
const CODE = `
const answered = callFromSidebar;
callFromSidebar = (name, argument) => {
  const says = (words) => argument.card.ratings.some(({ evidence }) => evidence.includes(words));
  if (name === 'submitScorecard' && says('fail')) throw new Error('Service Spreadsheets timed out');
  if (name === 'saveDraft' && says('forget')) throw new Error('Service Properties timed out');
  return answered(name, argument);
};
`;
const LIST = `Name,Email,Role,Stage,Stage since,Teamwork,Accuracy
Ana Ruiz,ana@example.com,Biller,Interview,11/2/2026,,
Ben Ito,ben@example.com,Biller,Interview,11/3/2026,4,4
Cy Lee,cy@example.com,Biller,Offer,11/4/2026,3,3
`;
const SECONDS = 1_000;

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview({
    code: (built) => built + CODE,
    context: { locale: 'en-US', timezoneId: 'America/New_York' },
  });
  await openFile(preview, textFile('Hiring.csv', LIST));
  await preview.page.getByLabel('Today is').fill('2026-11-20');
  await preview.chooseAddOn('Set up or repair…');
  await button('Set up').click();
  await said(/^Done/);
  await preview.showTab('Candidates');
  await preview.goTo('A2');
  await open();
}, 120 * SECONDS);
afterAll(() => preview.close());

const button = (name: string) => preview.sidebar.getByRole('button', { name, exact: true });
const field = (label: string | RegExp) => preview.sidebar.getByLabel(label);
const competencies = () => preview.sidebar.locator('fieldset.competency');
const evidence = (place: number) => competencies().nth(place).getByRole('textbox');
const NOT_ASKED = 6;
const rate = (place: number, value: number) =>
  competencies()
    .nth(place)
    .getByRole('radio')
    .nth(value - 1)
    .check();
const rated = (place: number) => competencies().nth(place).locator('label:has(input:checked) b').allInnerTexts();
const said = (words: string | RegExp) => preview.sidebar.getByRole('status').filter({ hasText: words }).waitFor();
const shows = (words: string | RegExp) => preview.sidebar.getByText(words).first().waitFor();
const isOff = async () => (await button('Send the scorecard').getAttribute('aria-disabled')) === 'true';
const overflow = () => frameOf(preview).evaluate('document.documentElement.scrollWidth - innerWidth');
const textOf = async (place: Locator) => (await place.innerText()).replace(/\n+/g, '\n');
const compared = (place: number) => textOf(preview.sidebar.locator('.compared').nth(place));
const focused = async () =>
  String(await frameOf(preview).evaluate('(document.activeElement.labels?.[0] ?? document.activeElement).textContent'));

async function open(): Promise<void> {
  await preview.chooseAddOn('Hiring', 'Score an interview…');
  await preview.sidebar.getByLabel('Round').waitFor();
}

/** As another person the page is another one, too. */
async function openAs(person: string): Promise<void> {
  await close();
  await preview.page.getByLabel('You are').selectOption(person);
  await open();
}

async function close(): Promise<void> {
  await preview.page.getByRole('button', { name: 'Close the sidebar' }).click({ delay: 100 });
  await preview.page.getByRole('complementary').waitFor({ state: 'detached' });
}

async function rateAll(value: number): Promise<void> {
  const count = await competencies().count();
  for (let place = 0; place < count; place++) await rate(place, value);
}

/** Tab as often as it takes to come to what is wanted. */
async function tabTo(wanted: RegExp): Promise<void> {
  for (let i = 0; i < 12; i++) {
    await preview.page.keyboard.press('Tab');
    if (wanted.test(await focused())) return;
  }
  throw new Error(`no way to ${wanted}, but to ${(await focused()).slice(0, 60)}`);
}

describe('Score an interview…', () => {
  it('has the selected candidate chosen, and the stage as the round', async () => {
    await preview.sidebar.getByRole('heading', { level: 2, name: 'Ana Ruiz', exact: true }).waitFor();
    expect(await field('Round').inputValue()).toBe('Interview');
    await shows('0 of 8 rated');
    await shows('Type your name, above the ratings.');
    expect(await isOff()).toBe(true);
  });

  it('shows what each rating looks like, and the questions in their order', async () => {
    const integrity = preview.sidebar.getByRole('group', { name: 'Integrity' });
    expect(await integrity.getByRole('listitem').first().innerText()).toBe(
      'When were you asked to bill something in a way that you thought wrong? What did you do?',
    );
    expect(
      await integrity.getByRole('radio', { name: '2 Feels that something is wrong, but goes along' }).count(),
    ).toBe(1);
    expect(await integrity.getByRole('radio').count()).toBe(6);
  });

  it('has nothing that axe-core finds wrong, and fits', async () => {
    expect(await axeViolations(frameOf(preview))).toEqual([]);
    expect(await overflow()).toBe(0);
  });

  it('keeps what was typed when another candidate is chosen and when the sidebar is closed', async () => {
    await rate(0, 4);
    await evidence(0).fill('Covered for a colleague.');
    await preview.sidebar.getByText('Choose someone else').click();
    await field(/^Candidates/).selectOption({ label: 'Cy Lee (Biller, Offer)' });
    await shows('0 of 8 rated');
    await button('Ana Ruiz, Interview (1 of 8)').click();
    await becomes(() => evidence(0).inputValue(), 'Covered for a colleague.');
    await shows(/^Draft kept at \d+:\d\d [AP]M\.$/);
    await evidence(1).fill('No wrong total.');
    await close();
    await open();
    await shows('1 of 8 rated');
    expect([await evidence(0).inputValue(), await evidence(1).inputValue(), await rated(0)]).toEqual([
      'Covered for a colleague.',
      'No wrong total.',
      ['4'],
    ]);
  });

  it('says so where a draft can’t be kept, and goes on', async () => {
    await evidence(1).fill('forget');
    await said('Draft not kept: That did not work (Service Properties timed out).');
    expect(await evidence(1).inputValue()).toBe('forget');
    await evidence(1).fill('No wrong total.');
    await shows(/^Draft kept at/);
  });

  it('keeps it while another view is open', async () => {
    await evidence(1).fill('Not one wrong total.');
    await button('Help').click();
    await button('Score an interview').click();
    await becomes(() => evidence(1).inputValue(), 'Not one wrong total.');
  });

  it('counts evidence that is too long, cuts nothing, and shows HTML as text', async () => {
    const long = `<img src=x onerror="document.title='ran'">`.padEnd(5_000, 'x');
    await field('Your name').fill('Dana');
    await evidence(1).fill(long);
    await shows('5,000 of 200 characters. Shorten it; nothing of it is lost.');
    await shows('Shorten the evidence for Accuracy: it has 5,000 characters, and 200 can be sent.');
    expect([await isOff(), await evidence(1).inputValue(), await evidence(1).getAttribute('aria-invalid')]).toEqual([
      true,
      long,
      'true',
    ]);
    expect(await overflow()).toBe(0);
    await evidence(1).fill('<b>Not</b> one wrong total.');
  });

  it('needs no mouse', async () => {
    const { keyboard } = preview.page;
    await field('Your name').focus();
    for (let place = 0; place < 8; place++) {
      await tabTo(place === 0 ? /^4/ : /^1/);
      await keyboard.press('ArrowDown');
      if (place > 0 && place !== 6) await keyboard.press('ArrowDown');
    }
    await shows('8 of 8 rated');
    await tabTo(/^Evidence/);
    await keyboard.type('Knows three systems.');
    await tabTo(/^Yes/);
    await keyboard.press('Space');
    await tabTo(/^Send without it/);
    await becomes(isOff, true);
    await keyboard.press('Space');
    await becomes(isOff, false);
    await tabTo(/^Send the scorecard$/);
    await keyboard.press('Enter');
    await said('Sent: Ana Ruiz, “Interview”.');
    await becomes(focused, 'You sent one on 11/20/2026');
  });

  it('shows what was sent, and has no draft of it any more', async () => {
    expect(await compared(1)).toBe('Accuracy\nYou: 3\n<b>Not</b> one wrong total.');
    await close();
    await open();
    await shows('You sent one on 11/20/2026');
    await shows('Nobody else has sent theirs yet.');
    expect(await preview.sidebar.getByRole('heading', { name: 'Not sent yet' }).count()).toBe(0);
    expect(await competencies().count()).toBe(0);
    expect(await axeViolations(frameOf(preview))).toEqual([]);
  });
});

describe('another interviewer', () => {
  it('sees only how many were sent', async () => {
    await openAs('Interviewer 1');
    await shows('1 other has sent theirs; you see it after yours.');
    expect(await preview.sidebar.locator('main').innerText()).not.toMatch(/Dana|wrong total/);
  });

  it('opens nothing with the name of a colleague', async () => {
    await field('Your name').fill('dana');
    await rateAll(3);
    await becomes(isOff, false);
    await button('Send the scorecard').click();
    await preview.sidebar.getByRole('alert').getByText('Another interviewer here goes by “dana”').waitFor();
    expect(await preview.sidebar.locator('main').innerText()).not.toMatch(/wrong total/);
    expect(await rated(7)).toEqual(['3']);
  });

  it('keeps what was typed when sending fails', async () => {
    await field('Your name').fill('Eli');
    await evidence(0).fill('fail');
    await button('Send the scorecard').click();
    await preview.sidebar.getByRole('alert').getByText('That did not work (Service Spreadsheets timed out).').waitFor();
    expect([await evidence(0).inputValue(), await rated(0), await field('Your name').inputValue()]).toEqual([
      'fail',
      ['3'],
      'Eli',
    ]);
  });

  it('asks for evidence at 1, 2 and 5, and goes without after a tick', async () => {
    await evidence(0).fill('');
    await rate(0, 2);
    await shows(/It is missing for Teamwork\.$/);
    expect(await isOff()).toBe(true);
    await field('Send without it').check();
    await becomes(isOff, false);
    await rate(1, 5);
    await shows(/It is missing for Teamwork, Accuracy\.$/);
    expect(await isOff()).toBe(true);
    await rate(1, NOT_ASKED);
    await becomes(isOff, false);
  });

  it('sees the others after the own is in', async () => {
    await button('Send the scorecard').click();
    await said('Sent: Ana Ruiz, “Interview”.');
    await shows('1 other has sent theirs.');
    expect([await compared(0), await compared(1)]).toEqual([
      'Teamwork\nYou: 2\nDana: 5\nCovered for a colleague.',
      'Accuracy\nYou: Not asked\nDana: 3\n<b>Not</b> one wrong total.',
    ]);
    expect(await axeViolations(frameOf(preview))).toEqual([]);
    expect(await overflow()).toBe(0);
  });

  it('may score again, after saying that it replaces the first', async () => {
    await button('Score again').click();
    await becomes(focused, 'Your ratings');
    await rate(0, 3);
    await shows('Tick that it replaces the scorecard that you sent.');
    await field('Replace the scorecard of 11/20/2026; both stay in the record').check();
    await becomes(isOff, false);
    await button('Send the scorecard').click();
    await said('Sent: Ana Ruiz, “Interview”.');
    await becomes(() => compared(0), 'Teamwork\nYou: 3\nDana: 5\nCovered for a colleague.');
  });
});

describe('what changes meanwhile', () => {
  it('leaves what was typed for a competency that was renamed', async () => {
    await field('Round').selectOption('other…');
    await field('What the interview was called').fill('Trial day');
    await field('What the interview was called').press('Enter');
    await shows('0 of 8 rated');
    await rateAll(3);
    await evidence(0).fill('Asked twice.');
    await preview.showTab('Competencies');
    const row = await rowOf('Biller', 'Teamwork');
    await preview.type(`B${row}`, 'Working together');
    await button('Look again').click();
    await preview.sidebar.getByRole('heading', { name: 'Typed before, no longer asked' }).waitFor();
    expect(await textOf(preview.sidebar.getByRole('region', { name: 'Typed before, no longer asked' }))).toContain(
      'Teamwork: 3\nAsked twice.',
    );
    await rate(0, 4);
    await shows('Leave out what is no longer asked first.');
    await button('Leave out Teamwork').click();
    await becomes(isOff, false);
  });

  it('leaves what was typed for a candidate who was deleted', async () => {
    await evidence(0).fill('Asked twice.');
    await shows(/^Draft kept at/);
    await preview.showTab('Candidates');
    await preview.goTo('A2');
    for (const _ of 'name and the mail') {
      await preview.page.keyboard.press('Delete');
      await preview.page.keyboard.press('Tab');
    }
    await close();
    await preview.chooseAddOn('Hiring', 'Score an interview…');
    await button('Ana Ruiz, Trial day (8 of 8)').click();
    await shows('This candidate is no longer in “Candidates”; what you typed is still here.');
    await shows('Asked twice.');
    expect(await isOff()).toBe(true);
    expect(await axeViolations(frameOf(preview))).toEqual([]);
  });

  it('may be thrown away after a second look', async () => {
    await button('Throw this draft away…').click();
    await button('Throw it away').click();
    await said('The draft is thrown away.');
    expect(await preview.sidebar.getByText('Asked twice.').count()).toBe(0);
  });
});

async function rowOf(role: string, competency: string): Promise<number> {
  for (let row = 2; row < 90; row++)
    if ((await preview.typed(`A${row}`)) === role && (await preview.typed(`B${row}`)) === competency) return row;
  throw new Error(`there is no ${competency} for ${role}`);
}

it('asks nothing of any other address, and hides no error but those that were asked for', () => {
  expect(preview.requests.filter((each) => !each.startsWith(preview.address))).toEqual([]);
  expect(preview.errors.filter((each) => !each.includes('timed out'))).toEqual([]);
});
