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
  await preview.showTab('Stages');
});
afterAll(() => preview.close());

describe('a formula that is being typed', () => {
  /** Where cells are, before the editor lies over them. */
  const placeOf = async (cell: string) => {
    const { x, y } = await cells.boxOf(cell);
    return [x + 8, y + 8] as const;
  };

  it('takes the address of a cell that is clicked', async () => {
    const place = await placeOf('C4');
    await preview.goTo('F2');
    await page.keyboard.type('=');
    await page.mouse.click(...place);
    await page.keyboard.type('*2');
    await cells.press('Enter');
    await cells.hold('F2', '=C4*2');
    await cells.show({ F2: '20' });
  });

  it('takes a block that is dragged over, and another one in its place', async () => {
    const [first, last, other] = [await placeOf('C3'), await placeOf('C5'), await placeOf('C6')];
    await preview.goTo('F3');
    await page.keyboard.type('=SUM(');
    await page.mouse.click(...other);
    await page.mouse.move(...first);
    await page.mouse.down();
    await page.mouse.move(...last, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.type(')');
    await cells.press('Enter');
    await cells.hold('F3', '=SUM(C3:C5)');
  });

  it('is pointed on with the arrow keys, with Shift over a block', async () => {
    await preview.goTo('D8');
    await page.keyboard.type('=COUNTA(');
    await cells.press('ArrowLeft', 'Shift+ArrowUp', 'Shift+ArrowUp');
    await page.keyboard.type(')');
    await cells.press('Enter');
    await cells.hold('D8', '=COUNTA(C6:C8)');
    await cells.press('Control+z');
  });

  it('ends with a click where no address can stand', async () => {
    const place = await placeOf('B3');
    await preview.goTo('F5');
    await page.keyboard.type('=C4');
    await page.mouse.click(...place);
    await cells.hold('F5', '=C4');
  });

  it('ends with a click inside a text, which stays as it was typed', async () => {
    const place = await placeOf('B3');
    await preview.goTo('F6');
    await page.keyboard.type('="Days (');
    await page.mouse.click(...place);
    await cells.hold('F6', '="Days (');
    await cells.press('Control+z');
  });
});

describe('a formula that needs its own result', () => {
  it.each(['=IF(G2>0,G2-1,1)', '=G2+1', '=MAX(G2,1)'])(
    'is an error, and everything else goes on: %s',
    async (formula) => {
      await preview.type('G2', formula);
      await becomes(async () => (await preview.shown('G2')).startsWith('G2. #REF!'), true);
      await preview.type('G3', '=C4+1');
      await cells.show({ G3: '11' });
      await cells.press('Control+z');
      await cells.show({ G3: 'blank' });
    },
  );
});

describe('a row that is filled in with Tab', () => {
  it('is followed by the next row’s beginning on Enter', async () => {
    await preview.goTo('L2');
    await page.keyboard.type('a');
    await cells.press('Tab');
    await page.keyboard.type('b');
    await cells.press('Tab');
    await page.keyboard.type('c');
    await cells.press('Enter');
    await page.keyboard.type('d');
    await cells.press('Enter');
    await cells.show({ L2: 'a', M2: 'b', N2: 'c', L3: 'd' });
  });
});

describe('the formula bar', () => {
  const bar = (cell: string) => page.getByRole('textbox', { name: `Content of ${cell}`, exact: true });

  it('keeps lines of their own', async () => {
    await preview.goTo('K7');
    await page.keyboard.type('one');
    await cells.press('Alt+Enter');
    await page.keyboard.type('two');
    await cells.press('Enter');
    await cells.show({ K7: 'one\ntwo' });
    await bar('K7').click();
    await cells.press('Control+End');
    await page.keyboard.type('!');
    await cells.press('Alt+Enter');
    await page.keyboard.type('three');
    await cells.press('Enter');
    await cells.show({ K7: 'one\ntwo!\nthree' });
  });

  it('goes to a block whose address is typed beside it', async () => {
    const box = page.getByRole('textbox', { name: 'Active cell' });
    await box.fill('A2:C4');
    await box.press('Enter');
    await page.getByRole('status', { name: 'Formula and changes' }).getByText('9 cells selected').waitFor();
  });
});

describe('a word that is not on the list of its cell', () => {
  it('is told of, and let in', async () => {
    await preview.type('B3', 'nonsense');
    await becomes(async () => (await preview.shown('B3')).startsWith('B3. nonsense. Invalid: this word'), true);
    await page.getByRole('tooltip').filter({ hasText: 'Invalid: this word is not on the list' }).waitFor();
  });

  it('is told of no more once it is mended', async () => {
    await preview.type('B3', 'active');
    await becomes(async () => (await preview.shown('B3')).includes('Invalid'), false);
  });
});

it('all of this raised no error', () => expect(preview.errors).toEqual([]));
