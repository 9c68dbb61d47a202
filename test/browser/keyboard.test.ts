import { becomes } from './becomes';
import { type Cells, cellsOf } from './cells';
import { type OpenPreview, openPreview } from './preview';

let preview: OpenPreview;
let page: OpenPreview['page'];
let cells: Cells;
beforeAll(async () => {
  preview = await openPreview();
  page = preview.page;
  cells = cellsOf(preview);
});
afterAll(() => preview.close());

/** What has the keyboard: its role and its name. */
function focused(): Promise<string> {
  return page.evaluate(`(() => {
    const { tagName, ariaLabel, textContent, role } = document.activeElement;
    return (role || tagName.toLowerCase()) + ' ' + (ariaLabel || textContent);
  })()`);
}

const nameBox = () => page.getByRole('textbox', { name: 'Active cell' });
const content = (cell: string) => page.getByRole('textbox', { name: `Content of ${cell}`, exact: true });
const changes = () => page.getByRole('status', { name: 'Formula and changes' });
const spoken = () => page.locator('.gridSpoken');
const menuItem = (name: string) => page.getByRole('menuitem', { name, exact: true });

it('needs nothing but its own address', () => {
  expect(preview.requests.filter((each) => !each.startsWith(preview.address))).toEqual([]);
  expect(preview.requests.length).toBeGreaterThan(4);
});

describe('the name box', () => {
  beforeAll(() => preview.showTab('Stages'));

  it('goes to the typed cell and gives the keyboard to the cells', async () => {
    await nameBox().fill('c4');
    await cells.press('Enter');
    await content('C4').waitFor();
    expect(await focused()).toBe('textarea C4');
  });

  it.each(['Not a cell', 'ZZZ99', 'A0'])('stays where it was for “%s”', async (text) => {
    await nameBox().fill(text);
    await cells.press('Enter');
    await becomes(() => nameBox().inputValue(), 'C4');
    await content('C4').waitFor();
  });

  it('forgets what was typed after Escape', async () => {
    await nameBox().fill('D9');
    await cells.press('Escape');
    await becomes(() => nameBox().inputValue(), 'C4');
  });
});

describe('the formula bar', () => {
  it('shows the formula of a cell, and takes another one', async () => {
    await preview.type('J2', '=C4+1');
    await preview.goTo('J2');
    await becomes(() => content('J2').inputValue(), '=C4+1');
    await content('J2').fill('=C4+2');
    await cells.press('Enter');
    await becomes(() => preview.shown('J2'), 'J2. 12');
  });

  it('gives the keyboard back to the cells after Enter', () => becomes(focused, 'textarea J2'));

  it('takes what was typed when another cell is clicked', async () => {
    await content('J2').fill('clicked away');
    await page.locator('.gridScroller').click({ position: { x: 40, y: 200 } });
    await becomes(() => preview.shown('J2'), 'J2. clicked away');
  });

  it('restores the content after Escape', async () => {
    await preview.goTo('J2');
    await content('J2').fill('lost');
    await cells.press('Escape');
    await becomes(() => content('J2').inputValue(), 'clicked away');
  });
});

describe('what is read out', () => {
  it('is the address and the value of the cell one goes to', async () => {
    await preview.goTo('A4');
    await cells.press('ArrowDown');
    await becomes(() => spoken().textContent(), 'A5. Second interview');
  });

  it('is “blank” for an empty cell', async () => {
    await preview.goTo('G20');
    expect(await spoken().textContent()).toBe('G20. blank');
  });

  it('is its formula, too', async () => {
    await preview.type('K2', '=C4*3');
    await cells.show({ K2: '30' });
    // Where the value came only after one was there, it is said, too.
    await preview.goTo('K4');
    await preview.goTo('K2');
    await changes().getByText('Formula =C4*3', { exact: true }).waitFor();
  });

  it('is the new value when the cell changes', async () => {
    await preview.type('K3', '1');
    await preview.goTo('K3');
    await cells.press('Control+z');
    await changes().getByText('Now blank').waitFor();
  });

  it('is the first cell when another tab is shown', async () => {
    await preview.showTab('Roles');
    await becomes(() => spoken().textContent(), 'A1. Role. Note: The job, as Pipeline names it.');
  });

  it('says how to work with the cells', async () => {
    const words = await page.getByRole('application', { name: 'Cells' }).getAttribute('aria-description');
    expect(words).toContain('Escape and then Tab leaves the cells.');
  });
});

describe('the Tab key', () => {
  it('goes from cell to cell', async () => {
    await preview.goTo('A2');
    await cells.press('Tab');
    await content('B2').waitFor();
  });

  it('leaves the cells after Escape, to the tabs and on', async () => {
    await cells.press('Escape', 'Tab');
    await becomes(focused, 'button All tabs');
    await cells.press('Tab');
    await becomes(focused, 'tab Roles');
  });

  it('leaves them backwards to the formula bar', async () => {
    await preview.goTo('A2');
    await cells.press('Escape', 'Shift+Tab');
    await becomes(focused, 'textarea Content of A2');
  });
});

describe('the menus', () => {
  beforeEach(async () => {
    await preview.showTab('Stages');
    await preview.goTo('A2');
  });

  it('open with the arrow down, at their first line', async () => {
    await menuItem('File').focus();
    await cells.press('ArrowDown');
    await becomes(focused, 'menuitem Open a CSV or XLSX file…');
    await cells.press('Escape', 'Escape');
  });

  it('are gone through with the arrow keys, also to the neighbour', async () => {
    await menuItem('File').focus();
    await cells.press('ArrowDown', 'ArrowDown');
    await becomes(focused, 'menuitem Download as XLSX');
    await cells.press('End');
    await becomes(focused, 'menuitem Start over with the sample…');
    await cells.press('ArrowRight');
    await page.getByRole('menu', { name: 'Edit' }).waitFor();
    await cells.press('ArrowUp');
    await becomes(focused, 'menuitem Rename the tab…');
    await cells.press('Escape', 'Escape');
  });

  it('go to a line by its first letter', async () => {
    await menuItem('Edit').focus();
    await cells.press('ArrowDown', 'd');
    await becomes(focused, 'menuitem Delete row 2');
    await cells.press('d');
    await becomes(focused, 'menuitem Delete column A');
    await cells.press('Escape', 'Escape');
  });

  it('close with Escape, and once more gives the keyboard to the cells', async () => {
    await menuItem('Edit').focus();
    await cells.press('ArrowDown', 'Escape');
    await becomes(focused, 'menuitem Edit');
    await cells.press('Escape');
    await becomes(focused, 'textarea A2');
  });

  it('open the menu of the add-on to the right', async () => {
    await menuItem('Extensions').focus();
    await cells.press('ArrowDown', 'ArrowRight');
    await becomes(focused, 'menuitem Start here');
    await cells.press('ArrowLeft');
    await becomes(focused, 'menuitem Practice Staffing');
    await cells.press('Escape', 'Escape');
  });

  it('do what was chosen with Enter', async () => {
    await menuItem('Edit').focus();
    await cells.press('ArrowDown', 'c', 'Enter');
    await becomes(() => preview.shown('A2'), 'A2. blank');
    await cells.press('Control+z');
    await becomes(() => preview.shown('A2'), 'A2. Applied');
  });

  it('close when something else is clicked', async () => {
    await menuItem('Edit').click();
    await page.getByRole('menu', { name: 'Edit' }).waitFor();
    await page.locator('.gridScroller').click({ position: { x: 500, y: 300 } });
    await page.getByRole('menu', { name: 'Edit' }).waitFor({ state: 'detached' });
  });
});

describe('the menu of the cells', () => {
  const menu = () => page.getByRole('menu', { name: 'Selected cells' });

  it('opens with Shift+F10 below the cell and has the keyboard', async () => {
    await preview.goTo('A3');
    await cells.press('Shift+F10');
    await menu().waitFor();
    await becomes(focused, 'menuitem Insert 1 row above');
  });

  it('closes with Escape and gives the keyboard back', async () => {
    await cells.press('Escape');
    await menu().waitFor({ state: 'detached' });
    await becomes(focused, 'textarea A3');
  });

  it('opens with the right button for the cell under it', async () => {
    await preview.goTo('A5');
    const box = (await page.locator('.gridActive:visible').first().boundingBox()) ?? { x: 0, y: 0 };
    await preview.goTo('A2');
    await page.mouse.click(box.x + 20, box.y + 8, { button: 'right' });
    await menu().getByRole('menuitem', { name: 'Delete row 5' }).click();
    await becomes(() => preview.shown('A5'), 'A5. Reference check');
    await cells.press('Control+z');
    await becomes(() => preview.shown('A5'), 'A5. Second interview');
  });

  it('leaves several cells selected when one of them is clicked', async () => {
    await preview.goTo('A2');
    const box = (await page.locator('.gridActive:visible').first().boundingBox()) ?? { x: 0, y: 0 };
    await cells.press('Shift+ArrowDown', 'Shift+ArrowDown');
    await page.mouse.click(box.x + 20, box.y + 8, { button: 'right' });
    await menu().getByRole('menuitem', { name: 'Delete rows 2–4' }).waitFor();
    await cells.press('Escape');
  });

  it('stays within a small window', async () => {
    await page.setViewportSize({ width: 640, height: 400 });
    await preview.goTo('A6');
    await cells.press('Shift+F10');
    await menu().waitFor();
    const box = (await menu().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    expect([box.y >= 0, box.y + box.height <= 400, box.x + box.width <= 640]).toEqual([true, true, true]);
    await cells.press('Escape');
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});

describe('Undo and Redo in the menu', () => {
  it('say what there is to undo and do it', async () => {
    await preview.type('L2', 'typed');
    await becomes(() => preview.shown('L2'), 'L2. typed');
    await preview.choose('Edit', 'Undo: typing in L2');
    await becomes(() => preview.shown('L2'), 'L2. blank');
    await preview.choose('Edit', 'Redo: typing in L2');
    await becomes(() => preview.shown('L2'), 'L2. typed');
  });

  it('say that there is nothing to redo, and stay open when chosen then', async () => {
    await menuItem('Edit').click();
    await page.getByRole('menuitem', { name: 'Redo nothing to redo' }).click({ force: true });
    await page.getByRole('menu', { name: 'Edit' }).waitFor();
    await cells.press('Escape', 'Escape');
  });
});

describe('the menu File', () => {
  it('opens the choice of a file', async () => {
    const choosing = page.waitForEvent('filechooser');
    await preview.choose('File', 'Open a CSV or XLSX file…');
    expect((await choosing).isMultiple()).toBe(false);
  });

  it('downloads the spreadsheet', async () => {
    const downloading = page.waitForEvent('download');
    await preview.choose('File', 'Download as XLSX');
    expect((await downloading).suggestedFilename()).toBe('Sample practice.xlsx');
  });

  it('starts over after asking', async () => {
    await preview.choose('File', 'Start over with the sample…');
    await page
      .getByRole('dialog', { name: 'Start over with the sample?' })
      .getByRole('button', { name: 'Start over' })
      .click();
    await page.getByRole('tab', { name: 'Pipeline', selected: true }).waitFor();
    await preview.showTab('Stages');
    await becomes(() => preview.shown('L2'), 'L2. blank');
  });
});

it('all of this raised no error', () => expect(preview.errors).toEqual([]));
