import { becomes } from './becomes';
import { type Cells, cellsOf } from './cells';
import { type OpenPreview, openPreview } from './preview';
import { steadyPicture } from './steadyPicture';

let preview: OpenPreview;
let page: OpenPreview['page'];
let cells: Cells;
beforeAll(async () => {
  preview = await openPreview({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  page = preview.page;
  cells = cellsOf(preview);
});
afterAll(() => preview.close());

const refusal = () => page.getByRole('dialog', { name: 'That did not work' });
const tab = (name: string) => page.getByRole('tab', { name, exact: true });
const cell = (name: string) => page.getByRole('textbox', { name: `Content of ${name}`, exact: true });

async function widthOf(name: string): Promise<number> {
  await preview.goTo(name);
  const box = await page.locator('.gridActive:visible').first().boundingBox();
  return box?.width ?? 0;
}

describe('rows and columns', () => {
  beforeAll(async () => {
    await preview.showTab('Stages');
    await preview.type('J2', '=C4*2');
    await cells.show({ J2: '20' });
  });

  it.each([
    ['Insert 1 row above', 'A3', '=C5*2', 'A3', 'blank'],
    ['Insert 1 row below', 'A3', '=C5*2', 'A4', 'blank'],
    ['Delete row 3', 'A3', '=C3*2', 'A3', 'Interview'],
    ['Insert 1 column left', 'D2', '=C4*2', 'D2', 'blank'],
  ])('%s at %s makes the formula %s; undo takes it back', async (label, at, formula, where, text) => {
    await preview.goTo(at);
    await preview.choose('Edit', label);
    await cells.show({ [where]: text });
    await cells.hold(label.includes('column') ? 'K2' : 'J2', formula);
    await cells.press('Control+z');
    await cells.hold('J2', '=C4*2');
  });

  it('Insert 1 column right and Delete column move what stands beside', async () => {
    await preview.goTo('A2');
    await preview.choose('Edit', 'Insert 1 column right');
    await cells.show({ B2: 'blank', D4: '10' });
    await cells.hold('K2', '=D4*2');
    await preview.goTo('B2');
    await preview.choose('Edit', 'Delete column B');
    await cells.hold('J2', '=C4*2');
  });

  it('are inserted as many as are selected', async () => {
    await preview.goTo('A3');
    await cells.press('Shift+ArrowDown', 'Shift+ArrowRight');
    await preview.choose('Edit', 'Insert 2 rows above');
    await cells.show({ A3: 'blank', A4: 'blank', A5: 'Phone screen' });
    await cells.press('Control+z');
    await cells.show({ A3: 'Phone screen' });
  });

  it('give #REF! where a formula needs them when they are deleted, and undo mends it', async () => {
    await preview.goTo('A4');
    await preview.choose('Edit', 'Delete row 4');
    await becomes(async () => (await preview.shown('J2')).slice(0, 9), 'J2. #REF!');
    await cells.press('Control+z');
    await cells.show({ J2: '20' });
  });
});

describe('sorting', () => {
  it('puts the rows below the header in order, A → Z', async () => {
    await preview.goTo('A2');
    await preview.choose('Edit', 'Sort below the header by column A, A → Z');
    await cells.show({
      A1: 'Stage. Note: The word that you use in your list.',
      A2: 'Applied',
      A3: 'Hired',
      A4: 'Interview',
    });
    await becomes(async () => (await preview.shown('B3')).split('.')[1], ' hired');
  });

  it('turns the order around, Z → A, blanks last', async () => {
    await preview.goTo('A2');
    await preview.choose('Edit', 'Sort below the header by column A, Z → A');
    await cells.show({ A2: 'Withdrew', A3: 'Second interview', A11: 'Applied', A12: 'blank' });
  });

  it('is undone in one step each', async () => {
    await cells.press('Control+z', 'Control+z');
    await cells.show({ A2: 'Applied', A3: 'Phone screen' });
  });

  it('takes only the selected rows where several are selected', async () => {
    await preview.goTo('A2');
    await cells.press('Shift+ArrowDown', 'Shift+ArrowDown');
    await preview.choose('Edit', 'Sort the selected rows by column A, Z → A');
    await cells.show({ A2: 'Phone screen', A3: 'Interview', A4: 'Applied', A5: 'Second interview' });
    await cells.press('Control+z');
    await cells.show({ A2: 'Applied' });
  });

  it('moves the whole rows of what is selected', async () => {
    const before = [await preview.typed('C2'), await preview.typed('C3'), await preview.typed('C4')];
    await preview.goTo('A2');
    await cells.press('Shift+ArrowDown', 'Shift+ArrowDown');
    await preview.choose('Edit', 'Sort the selected rows by column A, Z → A');
    await cells.show({ A2: 'Phone screen' });
    await cells.hold('C2', before[1] ?? '');
    await cells.hold('C3', before[2] ?? '');
    await cells.hold('C4', before[0] ?? '');
    await cells.press('Control+z');
    await cells.show({ A2: 'Applied' });
  });

  it('leaves the header where it is when whole columns are selected', async () => {
    await preview.goTo('A3');
    await cells.press('Control+Space');
    await preview.choose('Edit', 'Sort below the header by column A, Z → A');
    await cells.show({ A1: 'Stage. Note: The word that you use in your list.', A2: 'Withdrew' });
    await cells.press('Control+z');
    await cells.show({ A2: 'Applied' });
  });
});

describe('a column', () => {
  async function dragEdge(at: string, by: number, isTwice = false): Promise<void> {
    await preview.goTo(at);
    const box = (await page.locator('.gridActive:visible').first().boundingBox()) ?? { x: 0, width: 0 };
    const grid = (await page.locator('.cellGrid').boundingBox()) ?? { y: 0 };
    const [x, y] = [box.x + box.width - 1, grid.y + 12];
    if (isTwice) return page.mouse.dblclick(x, y);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by, y, { steps: 3 });
    await page.mouse.up();
  }

  it('gets wider when its edge is dragged, also after another tab was shown', async () => {
    const before = await widthOf('C2');
    await dragEdge('C2', 60);
    await becomes(() => widthOf('C2'), before + 60);
    await preview.showTab('Roles');
    await preview.showTab('Stages');
    await becomes(() => widthOf('C2'), before + 60);
  });

  it('has its former width after undo, and the new one after redo', async () => {
    const wide = await widthOf('C2');
    await cells.press('Control+z');
    await becomes(() => widthOf('C2'), wide - 60);
    await cells.press('Control+y');
    await becomes(() => widthOf('C2'), wide);
    await cells.press('Control+z');
    await becomes(() => widthOf('C2'), wide - 60);
  });

  it('fits its text when its edge is clicked twice', async () => {
    await preview.type('F2', 'a text that is wider than its column');
    await cells.show({ F2: 'a text that is wider than its column' });
    await dragEdge('F2', 0, true);
    await becomes(async () => (await widthOf('F2')) > 200, true);
    await cells.press('Control+z', 'Control+z');
    await cells.show({ F2: 'blank' });
  });

  it.each(['ArrowRight', 'End', 'Control+ArrowRight', 'Control+End'])(
    'that is hidden is not reached with %s',
    async (key) => {
      await preview.showTab('Pipeline');
      await preview.goTo('U2');
      await cells.press(key);
      const [, column] = ((await page.locator('.gridSpoken').textContent()) ?? '').match(/^([A-Z]+)\d/) ?? [];
      expect(column).toBe('U'); // Reliability; V to Z hold its weights
    },
  );

  it('that is hidden is left out when copied', async () => {
    await preview.goTo('T2');
    await cells.press('Shift+End', 'Control+c');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('5.0\t4.0');
  });
});

describe('the header', () => {
  it('stays where it is while the rows scroll', async () => {
    await preview.showTab('Sample candidates');
    await preview.goTo('A2');
    const grid = (await page.locator('.cellGrid').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const band = (top: number) =>
      page.screenshot({ clip: { x: grid.x + 60, y: grid.y + top, width: 900, height: 16 } });
    const row = (await page.locator('.gridActive:visible').first().boundingBox())?.y ?? 0;
    const before = [await steadyPicture(() => band(28)), await steadyPicture(() => band(60))];
    await page.mouse.move(grid.x + 300, grid.y + 300);
    await page.mouse.wheel(0, 420);
    await becomes(async () => (await page.locator('.gridActive').first().boundingBox())?.y, row - 420);
    await becomes(async () => before[0]?.equals(await band(28)), true);
    await becomes(async () => before[1]?.equals(await band(60)), false);
  });
});

describe('tabs', () => {
  it('remember what was selected on them', async () => {
    await preview.showTab('Stages');
    await preview.goTo('D5');
    await preview.showTab('Roles');
    await preview.goTo('B3');
    await preview.showTab('Stages');
    await cell('D5').waitFor();
    await preview.showTab('Roles');
    await cell('B3').waitFor();
  });

  it('are shown from their top however far another one was scrolled', async () => {
    await preview.showTab('Sample candidates');
    await preview.goTo('A900');
    await preview.showTab('Competencies');
    await cell('A1').waitFor();
    await becomes(() => page.evaluate("document.querySelector('.gridScroller').scrollTop"), 0);
  });

  it('are gone through with the arrow keys', async () => {
    await tab('Competencies').focus();
    await cells.press('ArrowRight');
    await page.getByRole('tab', { name: 'Stages', selected: true }).waitFor();
    await cells.press('ArrowLeft', 'ArrowLeft');
    await page.getByRole('tab', { name: 'Roles', selected: true }).waitFor();
  });

  it('are chosen from the list of all', async () => {
    await page.getByRole('button', { name: 'All tabs' }).click();
    await page.getByRole('menuitem', { name: 'Settings', exact: true }).click();
    await page.getByRole('tab', { name: 'Settings', selected: true }).waitFor();
  });
});

describe('renaming a tab', () => {
  const dialog = () => page.getByRole('dialog', { name: 'Rename the tab' });

  async function rename(name: string): Promise<void> {
    await dialog().getByRole('textbox').fill(name);
    await cells.press('Enter');
    await dialog().waitFor({ state: 'hidden' });
  }

  it('from the menu takes formulas along', async () => {
    await preview.showTab('Competencies');
    await preview.choose('Edit', 'Rename the tab…');
    await rename('What we rate');
    await tab('What we rate').waitFor();
    await preview.showTab('Pipeline');
    await becomes(async () => (await preview.typed('V2')).includes("SUMIFS('What we rate'!$C:$C"), true);
    await cells.show({ G8: '75.0' });
  });

  it('is undone from another tab, too', async () => {
    await cells.press('Control+z');
    await tab('Competencies').waitFor();
  });

  it('works with F2 on the tab', async () => {
    await preview.showTab('Roles');
    await tab('Roles').focus();
    await cells.press('F2');
    await rename('Jobs');
    await tab('Jobs').waitFor();
  });

  it('works with a double click', async () => {
    await tab('Jobs').dblclick();
    await rename('Roles');
    await tab('Roles').waitFor();
  });

  it('to a name that another tab has is refused in words', async () => {
    await tab('Roles').dblclick();
    await rename('stages');
    expect(await refusal().innerText()).toContain('A sheet with the name "stages" already exists.');
    await cells.press('Escape');
    await tab('Roles').waitFor();
  });

  it('to a blank name is refused in words and is no step for undo', async () => {
    await tab('Roles').dblclick();
    await rename('  ');
    expect(await refusal().innerText()).toContain('The name of a tab cannot be blank.');
    await cells.press('Escape');
    await preview.choose('Edit', 'Undo: renaming the tab');
    await tab('Jobs').waitFor();
  });

  it('keeps the name when the dialog is left', async () => {
    await tab('Jobs').dblclick();
    await dialog().getByRole('textbox').fill('Something else');
    await cells.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    expect(await tab('Jobs').count()).toBe(1);
  });
});

describe('undoing a command of the add-on', () => {
  it('takes back all that it did, and redoing does it again', async () => {
    await preview.showTab('Pipeline');
    await preview.type('Q8', '5');
    await cells.show({ G8: '85.0' });
    await preview.chooseAddOn('Refresh everything');
    await becomes(() => preview.shown('G8'), 'G8. 75.0');
    await cells.press('Control+z');
    await cells.show({ G8: '85.0' });
    await becomes(async () => (await preview.shown('Q8')).startsWith('Q8. 5.0. Note: Tried out on'), true);
    await cells.press('Control+Shift+z');
    await cells.show({ Q8: '3.0', G8: '75.0' });
  });
});

it('all of this raised no error', () => expect(preview.errors).toEqual([]));
