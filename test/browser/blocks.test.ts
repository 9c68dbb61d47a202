import { type Cells, cellsOf } from './cells';
import { type OpenPreview, openPreview } from './preview';

let preview: OpenPreview;
let page: OpenPreview['page'];
let cells: Cells;
beforeAll(async () => {
  preview = await openPreview({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  page = preview.page;
  cells = cellsOf(preview);
  await preview.showTab('Roles');
});
afterAll(() => preview.close());

/** Puts text on the clipboard as another program does. */
function clip(text: string): Promise<unknown> {
  return page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
}

function clipped(): Promise<string> {
  return page.evaluate('navigator.clipboard.readText()');
}

/** Drags the handle of what is selected, whose last cell is `from`, to another cell. */
async function fill(first: string, last: string, to: string): Promise<void> {
  const target = await cells.boxOf(to);
  const { x, y, width, height } = await cells.boxOf(last);
  const start = await cells.boxOf(first);
  await page.mouse.move(start.x + 8, start.y + 8);
  await page.mouse.down();
  await page.mouse.move(x + 8, y + 8, { steps: 3 });
  await page.mouse.up();
  await page.mouse.move(x + width - 1, y + height - 1);
  await page.mouse.down();
  await page.mouse.move(target.x + 8, target.y + 8, { steps: 4 });
  await page.mouse.up();
}

describe('pasting', () => {
  it('puts a block of another program into its cells', async () => {
    await clip('Ana\t4\t3/2/2026\r\nBen\t85%\t=R3+1\r\n');
    await preview.goTo('R2');
    await cells.press('Control+v');
    await cells.show({ R2: 'Ana', S2: '4', T2: '3/2/2026', R3: 'Ben', S3: '85%' });
  });

  it('selects what was pasted', async () => {
    await clip('1\t2\n3\t4');
    await preview.goTo('R5');
    await cells.press('Control+v');
    await page.getByRole('status', { name: 'Formula and changes' }).getByText('4 cells selected').waitFor();
  });

  it('is one step for undo', async () => {
    await cells.show({ R5: '1', S6: '4' });
    await cells.press('Control+z');
    await cells.show({ R5: 'blank', S5: 'blank', R6: 'blank', S6: 'blank' });
  });

  it('keeps lines and tabs of quoted text within the cell', async () => {
    await clip('"first line\nsecond line"\tbeside');
    await preview.goTo('R8');
    await cells.press('Control+v');
    await cells.show({ R8: 'first line\nsecond line', S8: 'beside', R9: 'blank' });
  });

  it('leaves commas and quotation marks as they are', async () => {
    await clip('Doe, Jane\tsays "hello"');
    await preview.goTo('R10');
    await cells.press('Control+v');
    await cells.show({ R10: 'Doe, Jane', S10: 'says "hello"' });
  });

  it('repeats one text in all selected cells', async () => {
    await clip('same');
    await preview.goTo('R11');
    await cells.press('Shift+ArrowRight', 'Shift+ArrowDown', 'Control+v');
    await cells.show({ R11: 'same', S11: 'same', R12: 'same', S12: 'same' });
  });

  it('makes the tab larger where it is too small', async () => {
    await clip('last\tbeyond');
    await preview.goTo('Z2');
    await cells.press('Control+v');
    await cells.show({ Z2: 'last', AA2: 'beyond' });
    await cells.press('Control+z');
    await cells.show({ Z2: 'blank' });
  });

  it('goes into the text while a cell is edited', async () => {
    await clip('pasted');
    await preview.goTo('R14');
    await page.keyboard.type('typed and ');
    await cells.press('Control+v', 'Enter');
    await cells.show({ R14: 'typed and pasted', R15: 'blank' });
  });
});

describe('copying', () => {
  it('gives other programs what is displayed', async () => {
    await preview.goTo('R2');
    await cells.press('Shift+ArrowRight', 'Shift+ArrowRight', 'Control+c');
    expect(await clipped()).toBe('Ana\t4\t3/2/2026');
  });

  it('leaves the cells as they are', () => cells.show({ R2: 'Ana', S2: '4', T2: '3/2/2026' }));

  it('quotes text of several lines', async () => {
    await preview.goTo('R8');
    await cells.press('Shift+ArrowRight', 'Control+c');
    expect(await clipped()).toBe('"first line\nsecond line"\tbeside');
  });
});

describe('cutting', () => {
  it('gives the text, and empties the cells once they are pasted', async () => {
    await preview.type('R20', 'moved');
    await preview.goTo('R20');
    await cells.press('Control+x');
    expect(await clipped()).toBe('moved');
    await cells.show({ R20: 'moved' });
    await preview.goTo('R21');
    await cells.press('Control+v');
    await cells.show({ R20: 'blank', R21: 'moved' });
  });

  it('takes formulas along as they are, and is one step for undo', async () => {
    await preview.type('S20', '=1/3');
    await preview.goTo('S20');
    await cells.press('Control+x');
    await preview.goTo('S22');
    await cells.press('Control+v');
    await cells.hold('S22', '=1/3');
    await cells.show({ S20: 'blank' });
    await cells.press('Control+z');
    await cells.hold('S20', '=1/3');
    await cells.show({ S22: 'blank' });
  });
});

describe('cutting from a tab that warns', () => {
  it('asks before the cells go away from there', async () => {
    await preview.showTab('Start here');
    await preview.goTo('A2');
    const text = (await preview.typed('A2')) ?? '';
    await cells.press('Control+x');
    await preview.showTab('Roles');
    await preview.goTo('R40');
    await cells.press('Control+v');
    await page.getByRole('dialog', { name: 'Edit “Start here”?' }).getByRole('button', { name: 'Cancel' }).click();
    await cells.show({ R40: 'blank' });
    await preview.showTab('Start here');
    await cells.hold('A2', text);
    await preview.showTab('Roles');
  });
});

describe('copied cells pasted on this page', () => {
  it('bring their formulas, whose references move', async () => {
    await preview.type('R24', '4');
    await preview.type('S24', '=R24*10');
    await preview.type('R25', '5');
    await preview.goTo('S24');
    await cells.press('Control+c', 'ArrowDown', 'Control+v');
    await cells.hold('S25', '=R25*10');
    await cells.show({ S25: '50' });
  });

  it('bring them to another tab, too', async () => {
    await preview.type('T24', '=S24/3');
    await preview.goTo('T24');
    await cells.press('Control+c');
    await preview.showTab('Settings');
    await preview.goTo('F9');
    await cells.press('Control+v');
    await cells.hold('F9', '=E9/3');
    await preview.showTab('Roles');
  });

  it('fill a block that is a multiple of them', async () => {
    await preview.goTo('R24');
    await cells.press('Control+c');
    await preview.goTo('R27');
    await cells.press('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+v');
    await cells.show({ R27: '4', S27: '4', R28: '4', S28: '4' });
  });

  it('are text when other text was copied elsewhere meanwhile', async () => {
    await preview.goTo('S24');
    await cells.press('Control+c');
    await clip('other');
    await preview.goTo('R30');
    await cells.press('Control+v');
    await cells.show({ R30: 'other' });
  });
});

describe('filling by the keyboard', () => {
  it('goes down with Ctrl+D and to the right with Ctrl+R', async () => {
    await preview.goTo('S24');
    await cells.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    await cells.hold('S26', '=R26*10');
    await preview.goTo('R25');
    await cells.press('Shift+ArrowRight', 'Control+r');
    await cells.show({ S25: '5' });
  });
});

describe('dragging the handle', () => {
  beforeAll(async () => {
    await clip('1\tone\t=V2*10\n2\ttwo\t=V3*10');
    await preview.goTo('V2');
    await cells.press('Control+v');
    await cells.show({ X3: '20' });
  });

  it('continues numbers and moves formulas', async () => {
    await fill('V2', 'X3', 'X6');
    await cells.show({ V4: '3', V5: '4', V6: '5', W4: 'one', W5: 'two', X4: '30', X6: '50' });
    expect(await preview.typed('X6')).toBe('=V6*10');
  });

  it('is one step for undo', async () => {
    await cells.press('Control+z');
    await cells.show({ V4: 'blank', X6: 'blank', V3: '2' });
  });

  it('is broken off with Escape', async () => {
    const target = await cells.boxOf('X6');
    const last = await cells.boxOf('X3');
    await preview.goTo('V2');
    await cells.press('Shift+ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowRight');
    await page.mouse.move(last.x + last.width - 1, last.y + last.height - 1);
    await page.mouse.down();
    await page.mouse.move(target.x + 8, target.y + 8, { steps: 4 });
    await cells.press('Escape');
    await page.mouse.up();
    await cells.show({ V4: 'blank', X6: 'blank', X3: '20' });
  });

  it('repeats a single number', async () => {
    await fill('V2', 'V2', 'V5');
    await cells.show({ V3: '1', V4: '1', V5: '1' });
    await cells.press('Control+z');
    await cells.show({ V3: '2' });
  });

  it('fills to the left, too', async () => {
    await fill('V2', 'V3', 'T2');
    await cells.show({ U2: '1', T3: '2' });
    await cells.press('Control+z');
    await cells.show({ U2: 'blank' });
  });

  it('fills down as far as the column beside when it is clicked twice', async () => {
    await clip('a\nb\nc\nd');
    await preview.goTo('U2');
    await cells.press('Control+v');
    await cells.show({ U5: 'd' });
    await clip('9');
    await preview.goTo('V2');
    await cells.press('Control+v');
    await cells.show({ V2: '9' });
    await preview.goTo('V3');
    await cells.press('Delete');
    await cells.show({ V3: 'blank' });
    const { x, y, width, height } = await cells.boxOf('V2');
    await page.mouse.dblclick(x + width - 1, y + height - 1);
    await cells.show({ V3: '9', V5: '9', V6: 'blank' });
  });
});

describe('selecting', () => {
  const count = (words: string) =>
    page.getByRole('status', { name: 'Formula and changes' }).getByText(words, { exact: true }).waitFor();

  beforeEach(() => preview.goTo('A1'));

  it('reaches from cell to cell with the mouse', async () => {
    const to = await cells.boxOf('C5');
    const from = await cells.boxOf('B3');
    await page.mouse.move(from.x + 5, from.y + 5);
    await page.mouse.down();
    await page.mouse.move(to.x + 5, to.y + 5, { steps: 3 });
    await page.mouse.up();
    await count('6 cells selected');
  });

  it('reaches to a cell that is clicked with Shift', async () => {
    const to = await cells.boxOf('C4');
    await preview.goTo('A3');
    await page.keyboard.down('Shift');
    await page.mouse.click(to.x + 5, to.y + 5);
    await page.keyboard.up('Shift');
    await count('6 cells selected');
  });

  it('takes a whole column from its letter and a whole row from its number', async () => {
    const { x, y } = await cells.boxOf('B4');
    const top = (await page.locator('.cellGrid').boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.click(x + 20, top.y + 10);
    await count('1000 cells selected');
    await page.mouse.click(top.x + 10, y + 8);
    await count('26 cells selected');
  });

  it('takes all cells with Ctrl+A', async () => {
    await preview.goTo('B4');
    await cells.press('Control+a');
    await count('26000 cells selected');
  });
});
