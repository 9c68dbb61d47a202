import { axeViolations } from './axeViolations';
import { openFile, textFile } from './files';
import { frameOf, type OpenPreview, openPreview } from './preview';
import { until } from './until';

const CODE = `
const answered = callFromSidebar;
callFromSidebar = (name, argument) => {
  if (name === 'setUp' && argument.whoElse && argument.whoElse.names === 'fail') throw new Error('Timed out');
  return answered(name, argument);
};
`;
/** Names of tabs that don't fit into 300 pixels, and one that is read from the right. */
const LONG = 'Candidates_for_every_position_that_we_have_at_both_clinics_and_the_main_office_2026';
const RIGHT_TO_LEFT = 'המועמדים שלנו';

let preview: OpenPreview;
let page: OpenPreview['page'];
beforeAll(async () => {
  preview = await openPreview({ code: (built) => built + CODE });
  page = preview.page;
});
afterAll(() => preview.close());

const button = (name: string) => preview.sidebar.getByRole('button', { name, exact: true });

async function openView(item: string, words: string): Promise<void> {
  await preview.chooseAddOn(item);
  await preview.sidebar.getByText(words, { exact: true }).first().waitFor();
}

/** How many pixels of the sidebar's page stand out at its right. */
const overflow = () =>
  frameOf(preview).evaluate('document.documentElement.scrollWidth - innerWidth') as Promise<number>;

/** As if the person had zoomed in: the same page with so much less room. */
async function zoomed<Result>(factor: number, look: () => Promise<Result>): Promise<Result> {
  await frameOf(preview).evaluate(`document.documentElement.style.zoom = ${factor}`);
  try {
    return await look();
  } finally {
    await frameOf(preview).evaluate(`document.documentElement.style.zoom = ''`);
  }
}

describe('axe-core finds nothing wrong', () => {
  it('in the loaded page', async () => {
    expect(await axeViolations(page)).toEqual([]);
  });

  it('in an open menu', async () => {
    await preview.choose('Extensions', 'Practice Staffing');
    await page.getByRole('menuitem', { name: 'Refresh everything' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
  });

  it('in the menu of a cell', async () => {
    await preview.goTo('B3');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('in the list of all tabs', async () => {
    await page.getByRole('button', { name: 'All tabs' }).click();
    await page.getByRole('menu', { name: 'All tabs' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('with a toast', async () => {
    await preview.chooseAddOn('Refresh everything');
    await page.getByRole('button', { name: 'Dismiss the message' }).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Dismiss the message' }).first().click();
  });

  it('in a question of the page', async () => {
    await preview.choose('File', 'Start over with the sample…');
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('in Start here, nor in the page beside it', async () => {
    await openView('Start here', 'To do today');
    expect(await axeViolations(frameOf(preview))).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('in Help, with a formula open', async () => {
    await openView('Help', 'HIRE_RANK');
    await preview.sidebar.getByText('HIRE_RANK', { exact: true }).click();
    expect(await axeViolations(frameOf(preview))).toEqual([]);
  });

  it('in Connect a tracker, with all fields open', async () => {
    await openView('Connect a tracker…', 'Which column is which');
    for (const summary of await preview.sidebar.locator('summary').all()) await summary.click();
    expect(await axeViolations(frameOf(preview))).toEqual([]);
  });

  it('in Set up or repair, with names asked for', async () => {
    await openView('Set up or repair…', 'Nothing to mend.');
    await preview.sidebar.getByLabel('Interviewers').check();
    expect(await axeViolations(frameOf(preview))).toEqual([]);
  });

  it('after a call that failed', async () => {
    await preview.sidebar.getByLabel('Their names (optional)').fill('fail');
    await button('Save').click();
    await preview.sidebar.getByRole('alert').getByText('Timed out').waitFor();
    expect(await axeViolations(frameOf(preview))).toEqual([]);
  });

  it('in the question whether the fictional practice is to go', async () => {
    await button('Remove it…').click();
    expect(await axeViolations(frameOf(preview))).toEqual([]);
    await button('Keep it').click();
  });
});

describe('a list on a tab with a long name', () => {
  const open = async (name: string) => {
    await openFile(
      preview,
      textFile(`${name.length}.csv`, 'Name,Role,Stage,Kindness\nAnn Lee,Front Desk,Interview,9\n'),
    );
    await page.getByRole('tab', { name: 'Candidates' }).focus();
    await page.keyboard.press('F2');
    await page.getByRole('dialog').getByRole('textbox').fill(name);
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name, exact: true }).waitFor();
    await openView('Set up or repair…', name);
  };

  it.each([
    ['many letters and no space', LONG],
    ['letters read from the right', RIGHT_TO_LEFT],
  ])('of %s fits, also at 200 %', async (_, name) => {
    await open(name);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await button('Set up').click();
    await button('Refresh everything').click();
    await preview.sidebar
      .getByRole('status')
      .filter({ hasText: /^Refreshed/ })
      .waitFor();
    expect(await zoomed(2, overflow)).toBeLessThanOrEqual(0);
    await openView('Start here', 'How things stand');
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await zoomed(2, overflow)).toBeLessThanOrEqual(0);
    expect(await axeViolations(frameOf(preview))).toEqual([]);
    await openView('Connect a tracker…', 'Which column is which');
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await zoomed(2, overflow)).toBeLessThanOrEqual(0);
  });

  it('leaves the page no wider than the window', async () => {
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });

  it('leaves Help as narrow, also at 200 %', async () => {
    await openView('Help', 'HIRE_RANK');
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await zoomed(2, overflow)).toBeLessThanOrEqual(0);
  });
});

describe('colours and motion that the person asked for', () => {
  it('leave buttons and the open view recognizable with forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openView('Start here', 'How things stand');
    const border = (selector: string) =>
      frameOf(preview).evaluate(`getComputedStyle(document.querySelector('${selector}')).borderBottomWidth`);
    expect(await border('button.primary')).toBe('2px');
    expect(await border('nav [aria-current]')).toBe('2px');
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it('move nothing when less motion is wanted', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await until(
      () => page.evaluate('document.getAnimations().filter((each) => each.playState === "running").length'),
      (count) => count === 0,
    );
    expect(moving).toBe(0);
  });
});

it('asks nothing of any other address, and hides no error but the one that was thrown', () => {
  expect(preview.requests.filter((each) => !each.startsWith(preview.address))).toEqual([]);
  expect(preview.errors.filter((each) => !each.includes('Timed out'))).toEqual([]);
});
