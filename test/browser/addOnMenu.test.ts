import { expectFlawless } from './expectFlawless';
import { frameOf, type OpenPreview, openPreview } from './preview';
import { until } from './until';

let preview: OpenPreview;
let page: OpenPreview['page'];
beforeAll(async () => {
  preview = await openPreview();
  page = preview.page;
});
afterAll(() => preview.close());

const heading = (name: string) => preview.sidebar.getByRole('heading', { level: 1, name, exact: true });
const button = (name: string) => preview.sidebar.getByRole('button', { name, exact: true });
const status = () => preview.sidebar.getByRole('status');
const messages = () => page.getByRole('status', { name: 'Messages' });
const dismiss = () => page.getByRole('button', { name: 'Dismiss the message' }).first().click();

/** What has the focus: an element of the page, or of the sidebar's page. */
async function focused(): Promise<string> {
  const WORDS = `(() => {
    const { activeElement: it } = document;
    return it.labels?.[0]?.textContent.trim() || it.getAttribute('aria-label') || it.textContent.trim();
  })()`;
  const isInside = await page.evaluate('document.activeElement.tagName === "IFRAME"');
  return String(await (isInside ? frameOf(preview) : page).evaluate(WORDS));
}

/** Presses a key until one of these has the focus. */
async function press(key: string, ...words: readonly string[]): Promise<void> {
  const found = await until(
    async () => {
      const before = await focused();
      await page.keyboard.press(key);
      // Into and out of a frame the focus goes with a delay.
      return until(focused, (now) => now !== before, 1_000);
    },
    (each) => words.includes(each),
  );
  expect(words).toContain(found);
}

/** Opens an item of the add-on's menu from the cells, by keys alone. */
async function chooseByKeys(item: string): Promise<void> {
  await preview.goTo('B2');
  await page.keyboard.press('Escape');
  await press('Shift+Tab', 'File', 'Edit', 'Extensions');
  if ((await focused()) !== 'Extensions') await press('ArrowRight', 'Extensions');
  await press('ArrowDown', 'Practice Staffing');
  await page.keyboard.press('ArrowRight');
  await press('ArrowDown', item);
  await page.keyboard.press('Enter');
}

describe('the add-on’s menu', () => {
  it('holds what onOpen made, in that order', async () => {
    await preview.choose('Extensions', 'Practice Staffing');
    const menu = page.getByRole('menu', { name: 'Practice Staffing' });
    const items = [
      ...[
        'Start here',
        'Refresh everything',
        'Set up or repair…',
        'Connect a tracker…',
        'Hiring',
        'Onboarding',
        'Retention',
        'Help',
      ],
    ];
    expect(await menu.getByRole('menuitem').allInnerTexts()).toEqual(items);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it.each([
    ['Start here', 'Start here'],
    ['Set up or repair…', 'Set up or repair'],
    ['Help', 'Help'],
  ])('opens %s in the sidebar', async (item, title) => {
    await preview.chooseAddOn(item);
    await heading(title).waitFor();
    expect(await page.locator('aside').count()).toBe(1);
  });

  it.each([
    ['Refresh everything', ['Refresh everything']],
    ['Hiring ▸ Refresh pipeline', ['Hiring', 'Refresh pipeline']],
  ])('says what %s did', async (_, labels) => {
    await preview.chooseAddOn(...labels);
    await messages().getByText('Pipeline: 41 candidates, 26 scored, in 5 roles. 7 problems: see Start here.').waitFor();
    await dismiss();
  });

  it('shows one message of several runs: the last', async () => {
    await preview.chooseAddOn('Refresh everything');
    await messages().getByText('Pipeline: 41 candidates').waitFor();
    await preview.chooseAddOn('Refresh everything');
    await page.getByRole('status', { name: 'Progress' }).filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
    expect(await messages().getByText('Pipeline: 41 candidates').count()).toBe(1);
  });

  it('gives the keyboard to the cells when its message is dismissed', async () => {
    await messages().getByRole('button', { name: 'Dismiss the message' }).click();
    await until(focused, (words) => /^[A-Z]+\d+$/.test(words));
    expect(await focused()).toMatch(/^[A-Z]+\d+$/);
  });

  it('runs once when it is clicked twice, and nothing beneath is clicked', async () => {
    await preview.goTo('A2');
    await preview.choose('Extensions', 'Practice Staffing');
    await page.getByRole('menuitem', { name: 'Refresh everything' }).dblclick();
    await messages().getByText('Pipeline: 41 candidates').waitFor();
    await page.getByRole('textbox', { name: 'Content of A2', exact: true }).waitFor();
    await dismiss();
  });

  it('is used by the keyboard alone', async () => {
    await chooseByKeys('Refresh everything');
    await messages().getByText('Pipeline: 41 candidates').waitFor();
    await dismiss();
  });
});

describe('Start here', () => {
  beforeAll(async () => {
    await preview.chooseAddOn('Start here');
    await button('Look again').waitFor();
  });

  it('counts what has to be mended', async () => {
    await preview.sidebar.getByRole('heading', { name: 'To mend (10)' }).waitFor();
  });

  it('goes to the cell of a problem', async () => {
    await button('Sample candidates!G7').click();
    await page.getByRole('tab', { name: 'Sample candidates', selected: true }).waitFor();
    await page.getByRole('textbox', { name: 'Content of G7', exact: true }).waitFor();
  });

  it('has one problem less after the cell was mended and it looked again', async () => {
    await preview.type('G7', '10/2/2026');
    await button('Look again').click();
    await preview.sidebar.getByRole('heading', { name: 'To mend (9)' }).waitFor();
    expect(await button('Sample candidates!G7').count()).toBe(0);
    await status()
      .filter({ hasText: /^Looked again at/ })
      .waitFor();
  });

  it('refreshes everything with its first button', async () => {
    await button('Refresh everything').click();
    await status()
      .filter({ hasText: /^Refreshed. Pipeline: 41 candidates/ })
      .waitFor();
  });

  it('says where a tab went that is no longer there', async () => {
    await button('Look again').click();
    await status()
      .filter({ hasText: /^Looked again at/ })
      .waitFor();
    const place = button('Sample candidates!Q4');
    await preview.showTab('Sample candidates');
    await page.keyboard.press('F2');
    await page.getByRole('dialog').getByRole('textbox').fill('My people');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'My people' }).waitFor();
    await place.click();
    const words = 'There is no tab “Sample candidates” any more; look again.';
    await preview.sidebar.getByRole('alert').getByText(words).waitFor();
  });

  it('finds the renamed tab when it looks again', async () => {
    await button('Look again').click();
    await button('My people!Q4').waitFor();
  });
});

describe('Help', () => {
  const search = () => preview.sidebar.getByLabel('Find a formula');
  beforeAll(async () => {
    await preview.chooseAddOn('Help');
    await search().waitFor();
  });

  it('says what is not here, and why', async () => {
    const words = (await preview.sidebar.locator('main').innerText()).split('\n');
    const from = words.indexOf('What is not here, and why');
    const said = words.slice(from, words.indexOf('The menu')).join(' ');
    expect(said).toMatch(/No prediction of who will leave\. .*0\.62 to 0\.66/);
    expect(said).toMatch(/Nothing protected\. Age, sex, race, health and family enter no figure/);
    expect(said).toMatch(
      /Of fewer than five people you see counts only: .*From five on, a rate comes with an interval/,
    );
  });

  it('leaves axe-core nothing to find, and fits, also at 200 %', () => expectFlawless(preview));

  it('finds formulas by their words', async () => {
    await search().fill('rank');
    await status().filter({ hasText: '1 formula found.' }).waitFor();
    expect(await preview.sidebar.locator('summary').allInnerTexts()).toEqual(['HIRE_RANK']);
  });

  it('says when none is found', async () => {
    await search().fill('payroll');
    await status().filter({ hasText: '0 formulas found.' }).waitFor();
  });

  it('selects a formula where the browser lets no page copy', async () => {
    await search().fill('coverage');
    await preview.sidebar.locator('summary').click();
    await preview.sidebar.getByRole('button', { name: 'Copy =HIRE_COVERAGE({"Not asked","-"},{1,1})' }).click();
    await status().filter({ hasText: 'The formula is selected: press Ctrl+C to copy it.' }).waitFor();
    expect(await frameOf(preview).evaluate('getSelection().toString()')).toBe(
      '=HIRE_COVERAGE({"Not asked","-"},{1,1})',
    );
  });
});

describe('the sidebars, by the keyboard alone', () => {
  it('are reached by Tab from their title', async () => {
    await chooseByKeys('Start here');
    await button('Look again').waitFor();
    expect(await focused()).toBe('Practice Staffing');
    await press('Tab', 'Close the sidebar');
    await press('Tab', 'Start here');
  });

  it('lead back into the page by Shift+Tab', async () => {
    await press('Shift+Tab', 'Close the sidebar');
  });

  it('go from view to view, and their heading takes the focus', async () => {
    await press('Tab', 'Set up or repair');
    await page.keyboard.press('Enter');
    await heading('Set up or repair').waitFor();
    expect(await until(focused, (words) => words === 'Set up or repair')).toBe('Set up or repair');
    await button('Look again').waitFor();
  });

  it('take choices and text, and save them', async () => {
    await press('Tab', 'Only me');
    await page.keyboard.press('Space');
    await press('ArrowDown', 'Interviewers');
    await press('Tab', 'Their names (optional)');
    await page.keyboard.type('Dana, Lee');
    await press('Tab', 'Save');
    await page.keyboard.press('Enter');
    await status()
      .filter({ hasText: /^Done\./ })
      .waitFor();
    await preview.showTab('Settings');
    const values = [];
    for (const row of [2, 3, 4]) values.push(await preview.typed(`B${row}`));
    expect(values).toContain('Interviewers: Dana, Lee');
  });

  it('search the help', async () => {
    await chooseByKeys('Help');
    await heading('Help').waitFor();
    await press('Tab', 'Find a formula');
    await page.keyboard.type('score');
    await status()
      .filter({ hasText: /formulas? found/ })
      .waitFor();
  });

  it('close, and the cells have the keyboard again', async () => {
    await press('Shift+Tab', 'Close the sidebar');
    await page.keyboard.press('Enter');
    await page.locator('aside').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await page.getByRole('textbox', { name: 'Content of B3', exact: true }).waitFor();
  });
});

it('asks nothing of any other address, and hides no error but that it may not copy', () => {
  expect(preview.requests.filter((each) => !each.startsWith(preview.address))).toEqual([]);
  expect(preview.errors.filter((each) => !each.includes('Clipboard API'))).toEqual([]);
});
