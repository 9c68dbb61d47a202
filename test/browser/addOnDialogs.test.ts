import type { Locator } from 'playwright-core';
import { axeViolations } from './axeViolations';
import { becomes } from './becomes';
import { type OpenPreview, openPreview } from './preview';
import { until } from './until';

/** What a page of the add-on does when its buttons are pressed; it is shown as a dialog. */
const PAGE = `<p id="text">Hello</p>
<button onclick="google.script.host.setWidth(420)">Wider</button>
<button onclick="google.script.host.setHeight(260)">Higher</button>
<button onclick="google.script.host.editor.focus()">To the cells</button>
<button onclick="google.script.host.close()">Done</button>`;

const CODE = `
function onOpen() {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const name of ['askOK', 'askOK_CANCEL', 'askYES_NO', 'askYES_NO_CANCEL', 'askName', 'fail', 'failHalfway', 'toast', 'longToast',
    'work', 'modal', 'modeless', 'plainModal', 'sidebarA', 'sidebarB']) menu.addItem(name, name);
  menu.addToUi();
}
function ask(buttons) {
  const ui = SpreadsheetApp.getUi();
  tell('Answered ' + ui.alert('A question', 'Shall it go on?', ui.ButtonSet[buttons]));
}
function askOK() { ask('OK'); }
function askOK_CANCEL() { ask('OK_CANCEL'); }
function askYES_NO() { ask('YES_NO'); }
function askYES_NO_CANCEL() { ask('YES_NO_CANCEL'); }
function askName() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('A name', 'What is it called?', ui.ButtonSet.OK_CANCEL);
  tell('Answered ' + answer.getSelectedButton() + ' ' + answer.getResponseText());
}
function tell(text) { SpreadsheetApp.getActive().toast(text, 'Test'); }
function fail() { null.x; }
function failHalfway() { SpreadsheetApp.getActive().getSheetByName('Roles').getRange('P2').setValue('half'); null.x; }
function toast() { tell('Saved 1 candidate'); }
function longToast() { SpreadsheetApp.getActive().toast('Stays', 'Test', -1); }
function work() {
  tell('Step 1 of 2');
  SpreadsheetApp.getActive().getName();
  for (const end = Date.now() + 2000; Date.now() < end; );
  tell('Step 2 of 2');
}
function dialog() { return HtmlService.createHtmlOutput(${JSON.stringify(PAGE)}); }
function modal() { SpreadsheetApp.getUi().showModalDialog(dialog().setWidth(320).setHeight(180), 'A modal one'); }
function plainModal() { SpreadsheetApp.getUi().showModalDialog(dialog(), 'Of no size'); }
function modeless() { SpreadsheetApp.getUi().showModelessDialog(dialog().setWidth(320).setHeight(180), 'A modeless one'); }
function sidebar(title) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>' + title + '</p><button onclick="google.script.host.close()">Done</button>').setTitle(title)); }
function sidebarA() { sidebar('The first sidebar'); }
function sidebarB() { sidebar('The second sidebar'); }
`;

let preview: OpenPreview;
let page: OpenPreview['page'];
beforeAll(async () => {
  preview = await openPreview({ code: (built) => built + CODE });
  page = preview.page;
});
afterAll(() => preview.close());

const dialog = (name: string): Locator => page.getByRole('dialog', { name, exact: true });
const messages = (): Locator => page.getByRole('status', { name: 'Messages' });
const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const focused = (): Promise<string> =>
  page.evaluate('document.activeElement.className || document.activeElement.textContent');

async function dismissAll(): Promise<void> {
  for (let count = await button('Dismiss the message').count(); count > 0; count--) {
    await button('Dismiss the message').first().click();
  }
}
afterEach(dismissAll);

describe('an alert', () => {
  it.each([
    ['OK', ['OK']],
    ['OK_CANCEL', ['Cancel', 'OK']],
    ['YES_NO', ['No', 'Yes']],
    ['YES_NO_CANCEL', ['No', 'Cancel', 'Yes']],
  ])('with the buttons %s offers these, the usual one last', async (buttons, words) => {
    await preview.chooseAddOn(`ask${buttons}`);
    await dialog('A question').waitFor();
    expect(await dialog('A question').getByRole('button').allInnerTexts()).toEqual(words);
    await page.keyboard.press('Escape');
    await messages().getByText('Answered').waitFor();
  });

  it('gives the add-on the button that was pressed', async () => {
    await preview.chooseAddOn('askYES_NO_CANCEL');
    await button('No').click();
    await messages().getByText('Answered NO').waitFor();
  });

  it('takes Enter for its usual button, which has the focus', async () => {
    await preview.chooseAddOn('askYES_NO');
    await dialog('A question').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Yes');
    await page.keyboard.press('Enter');
    await messages().getByText('Answered YES').waitFor();
  });

  it('is not called work while it waits for the answer', async () => {
    await preview.chooseAddOn('askOK');
    await dialog('A question').waitFor();
    await page.getByRole('status', { name: 'Progress' }).filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await messages().getByText('Answered OK').waitFor();
  });

  it('takes Escape for its closing', async () => {
    await preview.chooseAddOn('askOK_CANCEL');
    await dialog('A question').waitFor();
    await page.keyboard.press('Escape');
    await messages().getByText('Answered CLOSE').waitFor();
  });

  it('gives the keyboard back to the cells', async () => {
    await preview.goTo('C3');
    const before = await focused();
    await preview.chooseAddOn('askOK');
    await dialog('A question').waitFor();
    await page.keyboard.press('Enter');
    await dialog('A question').waitFor({ state: 'detached' });
    expect(await focused()).toBe(before);
    await messages().getByText('Answered OK').waitFor();
  });
});

describe('a prompt', () => {
  it('gives the add-on what was typed', async () => {
    await preview.chooseAddOn('askName');
    await dialog('A name').getByLabel('What is it called?').fill('Zoë “Z” O’Hara 名');
    await page.keyboard.press('Enter');
    await messages().getByText('Answered OK Zoë “Z” O’Hara 名').waitFor();
  });

  it('gives the text also when it was cancelled', async () => {
    await preview.chooseAddOn('askName');
    await dialog('A name').getByLabel('What is it called?').fill('Ann');
    await button('Cancel').click();
    await messages().getByText('Answered CANCEL Ann').waitFor();
  });
});

describe('an error of the add-on', () => {
  it('is a dialog in words, without a stack', async () => {
    await preview.chooseAddOn('fail');
    const text = await dialog('“fail” stopped').innerText();
    expect(text).toContain('Cannot read properties of null');
    expect(text).not.toMatch(/\bat \S+ \(|Code\.js|\.ts:/);
    await page.keyboard.press('Enter');
    await dialog('“fail” stopped').waitFor({ state: 'detached' });
  });

  it('leaves what was done before it, for Undo to take back', async () => {
    await preview.chooseAddOn('failHalfway');
    await button('OK').click();
    await preview.showTab('Roles');
    expect(await preview.typed('P2')).toBe('half');
    await preview.choose('Edit');
    await page.getByRole('menuitem', { name: 'Undo: failHalfway' }).click();
    await preview.showTab('Roles');
    expect(
      await until(
        () => preview.typed('P2'),
        (text) => text === '',
      ),
    ).toBe('');
  });
});

describe('a toast', () => {
  it('stands in a live region, so that it is read out', async () => {
    await preview.chooseAddOn('toast');
    await messages().getByText('Saved 1 candidate').waitFor();
  });

  it('goes when it is dismissed', async () => {
    await preview.chooseAddOn('toast');
    await button('Dismiss the message').click();
    await messages().getByText('Saved 1 candidate').waitFor({ state: 'detached' });
  });

  it('of less than no seconds stays until it is dismissed', async () => {
    await page.clock.install();
    await preview.chooseAddOn('longToast');
    await preview.chooseAddOn('toast');
    await messages().getByText('Saved 1 candidate').waitFor();
    await page.clock.fastForward(60_000);
    await messages().getByText('Saved 1 candidate').waitFor({ state: 'detached' });
    expect(await messages().getByText('Stays').isVisible()).toBe(true);
    await page.clock.resume();
  });
});

describe('work that takes a while', () => {
  // On the sample's day the clock stands still; the work waits by it.
  beforeAll(() => page.getByRole('button', { name: 'Back to the real day' }).click());

  it('is named until it is done, and its messages show meanwhile', async () => {
    await preview.chooseAddOn('work');
    const progress = page.getByRole('status', { name: 'Progress' });
    await messages().getByText('Step 1 of 2').waitFor();
    expect(await progress.innerText()).toBe('Working… work');
    expect(await messages().getByText('Step 2 of 2').count()).toBe(0);
    await messages().getByText('Step 2 of 2').waitFor();
    await progress.filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
  });
});

describe('a modal dialog of the add-on', () => {
  const frame = () => page.frameLocator('dialog iframe');
  const size = () => page.locator('dialog iframe').boundingBox();

  it('has the size that the add-on gave it', async () => {
    await preview.chooseAddOn('modal');
    await frame().getByText('Hello').waitFor();
    expect(await size()).toMatchObject({ width: 320, height: 180 });
    await frame().getByText('Done').click();
  });

  it('has 600 by 400 pixels when the add-on gave none', async () => {
    await preview.chooseAddOn('plainModal');
    await frame().getByText('Hello').waitFor();
    expect(await size()).toMatchObject({ width: 600, height: 400 });
    await frame().getByText('Done').click();
  });

  it('takes another width and height from its page', async () => {
    await preview.chooseAddOn('modal');
    await frame().getByText('Wider').click();
    await frame().getByText('Higher').click();
    expect(await until(size, (box) => box?.width === 420 && box.height === 260)).toMatchObject({
      width: 420,
      height: 260,
    });
    await frame().getByText('Done').click();
  });

  it('closes with Escape pressed in its page', async () => {
    await preview.chooseAddOn('modal');
    await frame().getByText('Wider').focus();
    await page.keyboard.press('Escape');
    await dialog('A modal one').waitFor({ state: 'detached' });
  });

  it('closes with its own button', async () => {
    await preview.chooseAddOn('modal');
    await button('Close').click();
    await dialog('A modal one').waitFor({ state: 'detached' });
  });

  it('keeps the rest of the page from being used', async () => {
    await preview.chooseAddOn('modal');
    await dialog('A modal one').waitFor();
    expect(await page.locator('dialog:modal').count()).toBe(1);
    await button('Close').click();
  });
});

describe('a modeless dialog of the add-on', () => {
  const frame = () => page.frameLocator('dialog iframe');

  it('lets the cells be used meanwhile', async () => {
    await preview.showTab('Roles');
    await preview.chooseAddOn('modeless');
    await frame().getByText('Hello').waitFor();
    await preview.type('R12', 'beside it');
    expect(await preview.typed('R12')).toBe('beside it');
    await button('Close').click();
  });

  it('hands the keyboard to the cells when its page asks for that', async () => {
    await preview.goTo('R14');
    await preview.chooseAddOn('modeless');
    await frame().getByText('To the cells').click();
    await becomes(() => frame().locator('body').evaluate('document.hasFocus()'), false);
    await page.keyboard.type('typed');
    await page.keyboard.press('Enter');
    expect(await preview.typed('R14')).toBe('typed');
    await button('Close').click();
  });

  it('closes with Escape on its close button', async () => {
    await preview.chooseAddOn('modeless');
    await button('Close').focus();
    await page.keyboard.press('Escape');
    await dialog('A modeless one').waitFor({ state: 'detached' });
  });
});

describe('a sidebar', () => {
  it('takes the place of the one that was open', async () => {
    await preview.chooseAddOn('sidebarA');
    await preview.sidebar.getByText('The first sidebar').waitFor();
    await preview.chooseAddOn('sidebarB');
    await preview.sidebar.getByText('The second sidebar').waitFor();
    expect(await page.locator('aside').count()).toBe(1);
  });

  it('gives its page 300 pixels', async () => {
    expect((await page.locator('aside iframe').boundingBox())?.width).toBe(300);
  });

  it('closes when its page says so', async () => {
    await preview.sidebar.getByText('Done').click();
    await page.locator('aside').waitFor({ state: 'detached' });
  });
});

describe('axe-core finds nothing wrong', () => {
  it.each([
    ['an alert', 'askYES_NO_CANCEL', 'A question'],
    ['a prompt', 'askName', 'A name'],
    ['the dialog that tells of an error', 'fail', '“fail” stopped'],
    ['a modal dialog of the add-on', 'modal', 'A modal one'],
    ['a modeless dialog of the add-on', 'modeless', 'A modeless one'],
  ])('in %s', async (_, item, title) => {
    await preview.chooseAddOn(item);
    await dialog(title).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog(title).waitFor({ state: 'detached' });
  });
});

it('asks nothing of any other address, and hides no error but those that were thrown', () => {
  expect(preview.requests.filter((each) => !each.startsWith(preview.address))).toEqual([]);
  expect(preview.errors.filter((each) => !each.includes('Cannot read properties of null'))).toEqual([]);
});
