import { becomes } from './becomes';
import { type Cells, cellsOf } from './cells';
import { type OpenPreview, openPreview } from './preview';

/** A cell that refuses what is not on its list; the add-on's own lists let other words in. */
const CODE = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Be strict', 'beStrict').addToUi(); }
function beStrict() {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['red', 'green']).setAllowInvalid(false).setHelpText('Red or green.');
  SpreadsheetApp.getActive().getSheetByName('Stages').getRange('R2').setValue('red').setDataValidation(rule.build());
}`;

let preview: OpenPreview;
let page: OpenPreview['page'];
let cells: Cells;
beforeAll(async () => {
  preview = await openPreview({ code: (built) => built + CODE });
  page = preview.page;
  cells = cellsOf(preview);
});
afterAll(() => preview.close());

describe('what is typed into a cell', () => {
  beforeAll(() => preview.showTab('Stages'));

  it.each([
    ['H2', '1234.5', '1234.5', '1234.5'],
    ['H3', '85%', '85%', '85%'],
    ['H4', '3/2/2026', '3/2/2026', '3/2/2026'],
    ['H5', '$1,200.50', '$1,200.50', '1200.5'],
    ['H6', '5+ yrs', '5+ yrs', '5+ yrs'],
    ['H7', "'00123", '00123', "'00123"],
    ['H8', 'TRUE', 'TRUE', 'TRUE'],
    ['H9', '=2*3+1', '7', '=2*3+1'],
    ['H10', '=1/0', '#DIV/0!', '=1/0'],
    ['H11', '“Zoë” – 日本', '“Zoë” – 日本', '“Zoë” – 日本'],
    ['H12', ' two  blanks ', ' two  blanks ', ' two  blanks '],
  ])('in %s, %s, shows as %s and is edited as %s', async (cell, text, shown, input) => {
    await preview.type(cell, text);
    await becomes(async () => (await preview.shown(cell)).split('. Note')[0] ?? '', `${cell}. ${shown}`);
    await cells.hold(cell, input);
  });

  it('is formatted anew when only the format differs from before', async () => {
    await preview.type('I2', '0.5');
    await cells.show({ I2: '0.5' });
    await preview.type('I2', '50%');
    await cells.show({ I2: '50%' });
  });

  it('is all there however fast it is typed', async () => {
    await preview.goTo('J2');
    await page.keyboard.type('a\nb\nc\nd\ne\n');
    for (const [row, text] of ['a', 'b', 'c', 'd', 'e'].entries()) await cells.show({ [`J${row + 2}`]: text });
  });

  it('goes to the right with Tab and to the left with Shift+Tab', async () => {
    await preview.goTo('K2');
    await page.keyboard.type('one');
    await cells.press('Tab');
    await page.keyboard.type('two');
    await cells.press('Shift+Tab');
    await page.getByRole('textbox', { name: 'Content of K2', exact: true }).waitFor();
    await cells.show({ K2: 'one' });
    await cells.show({ L2: 'two' });
  });

  it('is gone after Escape', async () => {
    await preview.type('K3', 'stays');
    await preview.goTo('K3');
    await page.keyboard.type('lost');
    await cells.press('Escape');
    await cells.show({ K3: 'stays' });
  });

  it('ends with an arrow key', async () => {
    await preview.goTo('K4');
    await page.keyboard.type('done');
    await cells.press('ArrowDown');
    await page.getByRole('textbox', { name: 'Content of K5', exact: true }).waitFor();
    await cells.show({ K4: 'done' });
  });

  it('has several lines with Alt+Enter', async () => {
    await preview.goTo('K6');
    await page.keyboard.type('one');
    await cells.press('Alt+Enter');
    await page.keyboard.type('two');
    await cells.press('Enter');
    await cells.show({ K6: 'one\ntwo' });
  });

  it('is kept when another cell is clicked', async () => {
    await preview.goTo('K7');
    await page.keyboard.type('clicked away');
    await page.locator('.gridScroller').click({ position: { x: 40, y: 200 } });
    await cells.show({ K7: 'clicked away' });
  });
});

describe('editing with F2', () => {
  it('goes on with the formula, not with its value', async () => {
    await preview.type('M2', '=1+1');
    await preview.goTo('M2');
    await cells.press('F2');
    await page.keyboard.type('+40');
    await cells.press('Enter');
    await cells.show({ M2: '42' });
    await cells.hold('M2', '=1+1+40');
  });

  it('moves in the text with the arrow keys', async () => {
    await preview.type('M3', 'ac');
    await preview.goTo('M3');
    await cells.press('F2', 'ArrowLeft');
    await page.keyboard.type('b');
    await cells.press('Enter');
    await cells.show({ M3: 'abc' });
  });

  it('takes nothing from the undo of the page', async () => {
    await preview.type('M4', 'first');
    await preview.goTo('M4');
    await cells.press('F2');
    await page.keyboard.type('x');
    await cells.press('Control+z', 'Enter');
    await cells.show({ M4: 'first' });
  });

  it('begins with a double click, too', async () => {
    await preview.type('M5', 'twice');
    await preview.goTo('M5');
    await page.locator('.gridActive').first().dblclick({ force: true });
    await page.keyboard.type('!');
    await cells.press('Enter');
    await cells.show({ M5: 'twice!' });
  });
});

describe('emptying a cell', () => {
  it.each(['Delete', 'Backspace'])('is done with %s', async (key) => {
    await preview.type('M7', 'away');
    await cells.show({ M7: 'away' });
    await cells.press(key);
    await cells.show({ M7: 'blank' });
  });

  it('empties all that are selected', async () => {
    await preview.type('N7', 'one');
    await preview.type('N8', 'two');
    await preview.goTo('N7');
    await cells.press('Shift+ArrowDown', 'Delete');
    await cells.show({ N7: 'blank' });
    await cells.show({ N8: 'blank' });
  });
});

describe('a value that the cell refuses', () => {
  const refusal = () => page.getByRole('dialog', { name: 'That did not work' });
  beforeAll(() => preview.chooseAddOn('Be strict'));

  it('is told in words', async () => {
    await preview.type('R2', 'blue');
    await refusal().waitFor();
    expect(await refusal().innerText()).toContain(
      'The data you entered in cell R2 violates the data validation rules set on this cell. Red or green.',
    );
    await refusal().getByRole('button', { name: 'OK' }).click();
    await refusal().waitFor({ state: 'hidden' });
  });

  it('changes nothing and is no step for undo', async () => {
    await preview.type('P2', 'before');
    await cells.show({ P2: 'before' });
    await preview.type('R2', 'blue');
    await refusal().waitFor();
    await cells.press('Escape');
    await cells.hold('R2', 'red');
    await cells.press('Control+z');
    await cells.show({ P2: 'blank' });
  });
});

describe('a tab that the add-on fills', () => {
  const warning = () => page.getByRole('dialog', { name: 'Edit “Start here”?' });

  it('asks before it is edited, and Cancel changes nothing', async () => {
    await preview.showTab('Start here');
    await preview.type('A4', 'Mine');
    await warning().getByRole('button', { name: 'Cancel' }).click();
    await warning().waitFor({ state: 'hidden' });
    await cells.show({ A4: 'Your list' });
  });

  it('is edited after OK and does not ask again', async () => {
    await preview.type('A4', 'Mine');
    await warning().getByRole('button', { name: 'OK' }).click();
    await cells.show({ A4: 'Mine' });
    await preview.type('A5', 'Mine, too');
    await cells.show({ A5: 'Mine, too' });
  });
});

describe('the score of a candidate', () => {
  it('moves when a rating is tried out in Pipeline', async () => {
    await preview.showTab('Pipeline');
    await cells.show({ G8: '75.0' });
    await preview.type('Q8', '5');
    await cells.show({ G8: '85.0' }); // (5+4+5+4+4)/5 = 4.4; (4.4-1)/4
    await cells.press('Control+z');
    await cells.show({ G8: '75.0' });
  });

  it('moves, and with it the ranks, when a weight is changed in Competencies by keyboard alone', async () => {
    await page.getByRole('tab', { name: 'Pipeline', exact: true }).focus();
    await cells.press('c');
    await page.getByRole('tab', { name: 'Competencies', exact: true, selected: true }).waitFor();
    await page.getByRole('textbox', { name: 'Active cell' }).focus();
    await page.keyboard.type('C10\n');
    await page.getByRole('textbox', { name: 'Content of C10', exact: true }).waitFor();
    await page.keyboard.type('5\n');
    await page.getByRole('tab', { name: 'Competencies', exact: true }).focus();
    await cells.press('p');
    await page.getByRole('tab', { name: 'Pipeline', exact: true, selected: true }).waitFor();
    // Ben Okafor (5*4+5+5+4+4 = 38)/9, Grace Whitfield (5*5+4+4+5+4 = 42)/9; both had 22/5 and rank 1
    await cells.show({ B34: 'Grace Whitfield' });
    await cells.show({ G34: '91.7' });
    await cells.show({ G33: '80.6' });
    await becomes(async () => [await preview.shown('A33'), await preview.shown('A34')], ['A33. 2', 'A34. 1']);
  });
});
