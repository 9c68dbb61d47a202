import { becomes } from './becomes';
import { type Cells, cellsOf } from './cells';
import { type OpenPreview, openPreview } from './preview';
import { steadyPicture } from './steadyPicture';

/** What the add-on does not make yet, or not on every tab. */
const CODE = `
function onOpen() {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const name of ['dress', 'draw', 'removeOne', 'hide']) menu.addItem(name, name);
  menu.addToUi();
}
function dress() {
  const sheet = SpreadsheetApp.getActive().insertSheet('Looks');
  sheet.getRange('A1:A7').setValues([[0.125], [1234567.891], [1234.5], [46083], [46083.75], [-3.5], [0.5]]);
  sheet.getRange('A1:A7').setNumberFormats([['0.0%'], ['#,##0.00'], ['$#,##0'], ['mmm d, yyyy'], ['m/d/yyyy h:mm AM/PM'], ['0.0;[Red](0.0)'], ['# ?/?']]);
  sheet.getRange('C1').setValue(false).insertCheckboxes();
  sheet.getRange('D1').setFormula('=IF(C1,"checked","open")');
  sheet.getRange('E1:E3').setValues([[1], [5], [9]]);
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(4)
    .setBackground('#00ff00').setRanges([sheet.getRange('E1:E3')]).build()]);
  sheet.getRange('F1').setValue('red').setBackground('#ff0000').setFontWeight('bold');
  sheet.getRange('G1').setValue('a text that does not fit and so makes its row higher').setWrap(true);
}
function draw() {
  const sheet = SpreadsheetApp.getActive().insertSheet('Charts');
  sheet.getRange('A1:C4').setValues([['Stage', 'This year', 'Last year'], ['Applied', 40, 31], ['Interview', 12, 9], ['Hired', 3, 2]]);
  const chart = (title, row) => sheet.newChart().asColumnChart()
    .setTitle(title).setXAxisTitle('Stage of hiring').setYAxisTitle('People').addRange(sheet.getRange('A1:C4')).setNumHeaders(1)
    .setOption('legend', { position: 'top' }).setOption('width', 460).setOption('height', 260).setPosition(row, 5, 4, 6);
  sheet.insertChart(chart('Who is where', 2).build());
  sheet.insertChart(chart('Not for long', 18).build());
}
function removeOne() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Charts');
  sheet.removeChart(sheet.getCharts()[1]);
}
function hide() { SpreadsheetApp.getActive().getSheetByName('Settings').hideSheet(); }
`;

let preview: OpenPreview;
let page: OpenPreview['page'];
let cells: Cells;
beforeAll(async () => {
  preview = await openPreview({ code: (built) => built + CODE });
  page = preview.page;
  cells = cellsOf(preview);
});
afterAll(() => preview.close());

/** The colour that is painted near the upper left corner of a cell: `#rrggbb`, or `none`. */
async function colourOf(cell: string): Promise<string> {
  const { x, y } = await cells.boxOf(cell);
  const read = `(() => {
    const canvas = document.querySelector('.gridCanvas canvas');
    const { left, top, width } = canvas.getBoundingClientRect();
    const scale = canvas.width / width;
    const [red, green, blue, alpha] = canvas.getContext('2d').getImageData((${x} - left + 5) * scale, (${y} - top + 4) * scale, 1, 1).data;
    return alpha === 0 ? 'none' : '#' + [red, green, blue].map((each) => each.toString(16).padStart(2, '0')).join('');
  })()`;
  return page.evaluate(read);
}

describe('a cell that the add-on has dressed', () => {
  beforeAll(async () => {
    await preview.chooseAddOn('dress');
    await page.getByRole('tab', { name: 'Looks', selected: true }).waitFor();
  });

  it('shows numbers, days and times in their formats', () =>
    cells.show({
      A1: '12.5%',
      A2: '1,234,567.89',
      A3: '$1,235',
      A4: 'Mar 2, 2026',
      A5: '3/2/2026 6:00 PM',
      A6: '(3.5)',
      A7: ' 1/2',
    }));

  it('shows no part of a number that is too wide for it', async () => {
    const { x, y } = await cells.boxOf('A2');
    const picture = async (number: string) => {
      await preview.type('A2', number);
      await becomes(() => preview.typed('A2'), number);
      return steadyPicture(() => page.screenshot({ clip: { x: x + 3, y: y + 3, width: 90, height: 15 } }));
    };
    const wide = await picture('111111111111');
    await becomes(async () => wide.equals(await picture('222222222222')), true);
    expect(wide.equals(await picture('1234'))).toBe(false);
  });

  it('is painted in its colour', () => becomes(() => colourOf('F1'), '#ff0000'));

  it('is painted as its value asks for, and anew when the value changes', async () => {
    await becomes(async () => [await colourOf('E1'), await colourOf('E2')], ['none', '#00ff00']);
    await preview.type('E1', '7');
    await becomes(() => colourOf('E1'), '#00ff00');
    await page.keyboard.press('Control+z');
    await becomes(() => colourOf('E1'), 'none');
  });

  it('is as high as its wrapped text', async () => {
    const { height } = await cells.boxOf('G1');
    expect(height).toBeGreaterThan(50);
  });

  it('is ticked with the space bar, and formulas follow', async () => {
    await preview.goTo('C1');
    await page.keyboard.press(' ');
    await cells.show({ C1: 'TRUE', D1: 'checked' });
  });

  it('is no longer ticked after a click on the tick', async () => {
    const { x, y, width, height } = await cells.boxOf('C1');
    await page.mouse.click(x + width / 2, y + height - 11);
    await cells.show({ C1: 'FALSE', D1: 'open' });
  });

  it('offers undo for a tick', async () => {
    await page.keyboard.press('Control+z');
    await cells.show({ C1: 'TRUE' });
  });
});

describe('the list of a cell', () => {
  const list = () => page.getByRole('listbox', { name: 'Choices' });
  const kind = (cell: string) => becomes.bind(undefined, () => preview.typed(cell));
  beforeAll(() => preview.showTab('Stages'));

  it('opens with Alt+Down and is chosen from by keyboard', async () => {
    await preview.goTo('B2');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await list().getByRole('option').allTextContents()).toEqual(['active', 'hired', 'rejected', 'withdrawn']);
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await kind('B2')('rejected');
  });

  it('opens at its arrow and is chosen from with the mouse', async () => {
    const { x, y, width, height } = await cells.boxOf('B2');
    await page.mouse.click(x + width - 10, y + height / 2);
    await list().getByRole('option', { name: 'active' }).click();
    await kind('B2')('active');
  });

  it('is shortened to what fits the typed letters', async () => {
    await preview.goTo('B2');
    await page.keyboard.type('hir');
    expect(await list().getByRole('option').allTextContents()).toEqual(['hired']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await kind('B2')('hired');
  });

  it('closes with Escape and leaves the cell as it was', async () => {
    await preview.goTo('B2');
    await page.keyboard.press('Alt+ArrowDown');
    await list().waitFor();
    await page.keyboard.press('Escape');
    await list().waitFor({ state: 'hidden' });
    await kind('B2')('hired');
  });
});

describe('the note of a header', () => {
  const note = () => page.getByRole('tooltip').filter({ hasText: 'The word that you use in your list.' });

  it('is not shown before anybody goes there', async () => {
    await preview.showTab('Roles');
    await preview.goTo('B3');
    await preview.showTab('Stages');
    expect(await page.getByRole('tooltip').isVisible()).toBe(false);
  });

  it('is shown and read out where one goes', async () => {
    await preview.goTo('A1');
    await note().waitFor();
    await cells.show({ A1: 'Stage. Note: The word that you use in your list.' });
  });

  it('goes away with Escape', async () => {
    await page.keyboard.press('Escape');
    await note().waitFor({ state: 'hidden' });
  });

  it('is shown where the pointer is', async () => {
    const { x, y } = await cells.boxOf('A1');
    await preview.goTo('D4');
    await page.mouse.move(x + 10, y + 10);
    await note().waitFor();
    await page.mouse.move(x + 10, y + 200);
    await note().waitFor({ state: 'hidden' });
  });
});

describe('a chart', () => {
  const chart = (title: string) => page.getByRole('img', { name: title });
  beforeAll(async () => {
    await preview.chooseAddOn('draw');
    await page.getByRole('tab', { name: 'Charts', selected: true }).waitFor();
  });

  it('says in words what it shows', async () => {
    expect(await chart('Who is where').getAttribute('aria-label')).toBe(
      'Who is where. Column chart. This year: Applied 40, Interview 12, Hired 3. Last year: Applied 31, Interview 9, Hired 2.',
    );
  });

  it('has title, axis titles, legend and categories as text', async () => {
    const texts = await chart('Who is where').locator('svg text').allTextContents();
    expect(texts).toEqual(
      expect.arrayContaining(['Who is where', 'Stage of hiring', 'People', 'This year', 'Last year', 'Interview']),
    );
  });

  it('stands at its cell', async () => {
    const { x, y } = await cells.boxOf('E2');
    const box = await chart('Who is where').boundingBox();
    expect([(box?.x ?? 0) - x, (box?.y ?? 0) - y, box?.width, box?.height]).toEqual([5, 7, 460, 260]);
  });

  it('follows a changed cell', async () => {
    await preview.type('B2', '55');
    await chart('Who is where. Column chart. This year: Applied 55').waitFor();
    await page.keyboard.press('Control+z');
    await chart('Who is where. Column chart. This year: Applied 40').waitFor();
  });

  it('scrolls with the cells', async () => {
    const before = await chart('Who is where').boundingBox();
    await page.mouse.move(120, 400);
    await page.mouse.wheel(0, 105);
    await becomes(async () => (await chart('Who is where').boundingBox())?.y, (before?.y ?? 0) - 105);
    await page.mouse.wheel(0, -105);
    await becomes(async () => (await chart('Who is where').boundingBox())?.y, before?.y);
  });

  it('goes away when the add-on removes it, and comes back with undo', async () => {
    await chart('Not for long').waitFor();
    await preview.chooseAddOn('removeOne');
    await chart('Not for long').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await chart('Not for long').locator('svg').waitFor();
  });

  it('leaves no drawing behind when it is removed', async () => {
    const box = await chart('Not for long').elementHandle();
    await preview.chooseAddOn('removeOne');
    await chart('Not for long').waitFor({ state: 'detached' });
    expect(await box?.evaluate((each) => each.childElementCount)).toBe(0);
  });

  it('is there again when its tab is shown again', async () => {
    await preview.showTab('Stages');
    await chart('Who is where').waitFor({ state: 'detached' });
    await preview.showTab('Charts');
    await chart('Who is where').locator('svg').waitFor();
  });
});

describe('a hidden tab', () => {
  const tab = () => page.getByRole('tab', { name: 'Settings', exact: true });

  it('is not in the row of tabs', async () => {
    await preview.chooseAddOn('hide');
    await tab().waitFor({ state: 'detached' });
  });

  it('is shown from the list of all tabs, and stays in the row', async () => {
    await page.getByRole('button', { name: 'All tabs' }).click();
    await page.getByRole('menuitem', { name: 'Settings hidden' }).click();
    await page.getByRole('tab', { name: 'Settings', selected: true }).waitFor();
    await preview.showTab('Stages');
    expect(await tab().count()).toBe(1);
  });

  it('is hidden again by undo', async () => {
    await page.keyboard.press('Control+z');
    await tab().waitFor({ state: 'detached' });
  });
});

it('all of this raised no error', () => expect(preview.errors).toEqual([]));
