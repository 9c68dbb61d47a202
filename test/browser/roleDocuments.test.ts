import { axeViolations } from './axeViolations';
import { becomes } from './becomes';
import { openFile, textFile } from './files';
import { frameOf, type OpenPreview, openPreview } from './preview';

const LIST = `Name,Role,Stage,Communication
Ana Ruiz,Front Desk,Interview,5
Ben Ito,Gardener,Interview,4
Cy Lee,Medical Assistant,Interview,4
`;
const MARKUP = '<img src=x onerror=document.body.remove()>';
const OWN_QUESTION = 'How old are you?';

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  await openFile(preview, textFile('Hiring.csv', LIST));
  await preview.chooseAddOn('Set up or repair…');
  await preview.sidebar.getByRole('button', { name: 'Set up', exact: true }).click();
  await preview.sidebar.getByRole('status').filter({ hasText: /^Done/ }).waitFor();
  await preview.page.getByRole('button', { name: 'Close the sidebar' }).click();
  await preview.showTab('Competencies');
  await preview.type('J2', MARKUP);
  await preview.type('K2', OWN_QUESTION);
  await preview.type('E2', ' ');
  expect(await preview.typed('A8')).toBe('Gardener');
  await preview.type('C8', ' ');
  await preview.showTab('Roles');
  await preview.goTo('A2');
});
afterAll(() => preview.close());

const dialog = () => preview.page.frameLocator('.addon iframe');
const frame = () => frameOf(preview);
const title = (name: string) => dialog().getByRole('heading', { level: 2, name, exact: true });
const button = (name: string) => dialog().getByRole('button', { name, exact: true });
const role = () => dialog().getByLabel('Role');
const said = (words: string | RegExp) => dialog().getByRole('status').filter({ hasText: words }).waitFor();
const overflow = () => frame().evaluate('document.documentElement.scrollWidth - innerWidth');

async function close(): Promise<void> {
  await preview.page.keyboard.press('Escape');
  await preview.page.locator('.addon').waitFor({ state: 'detached' });
}

/** What the clipboard holds: the page outside of the dialog may look. */
async function clipboard(type: string): Promise<string> {
  await preview.page.getByRole('button', { name: 'Close', exact: false }).last().focus();
  return preview.page.evaluate(
    `navigator.clipboard.read().then(([item]) => item.getType('${type}')).then((blob) => blob.text())`,
  );
}

/** As if the dialog had so much room, at a zoom. */
async function at<Result>(width: number, zoom: number, look: () => Promise<Result>): Promise<Result> {
  const style = (width: string) =>
    preview.page.evaluate(`document.querySelector('.addon iframe').style.width = '${width}'`);
  await style(`${width}px`);
  await frame().evaluate(`document.documentElement.style.zoom = ${zoom}`);
  try {
    return await look();
  } finally {
    await style('');
    await frame().evaluate(`document.documentElement.style.zoom = ''`);
  }
}

describe('Job description…', () => {
  beforeAll(async () => {
    await preview.chooseAddOn('Hiring', 'Job description…');
    await title('Job description: Front Desk').waitFor();
  });
  afterAll(close);

  it('is of the role in the selected row, under headings', async () => {
    expect(await role().inputValue()).toBe('Front Desk');
    expect(await dialog().getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'Duties',
      'Requirements',
      'How applications are judged',
      'Fair chances',
    ]);
    await dialog().getByText('Profile “Front desk” gone over on Nov 25, 2026.').waitFor();
  });

  it('says what is to be typed, and where', async () => {
    const [pay] = await dialog().locator('details li').allInnerTexts();
    expect(pay).toBe('Roles!G2no pay is stated; type the range into “Pay from” and “Pay to”');
  });

  it('has nothing that axe-core finds wrong, and fits, also narrow and magnified', async () => {
    expect(await axeViolations(frame())).toEqual([]);
    expect(await overflow()).toBe(0);
    expect(await at(300, 1, overflow)).toBe(0);
    expect(await at(600, 2, overflow)).toBe(0);
  });

  it('is of another role as soon as that is chosen, by keys as well', async () => {
    await role().focus();
    await preview.page.keyboard.type('Gard');
    await title('Job description: Gardener').waitFor();
    await dialog().getByText('Made from your own Roles and Competencies.').waitFor();
    await role().selectOption('Front Desk');
    await title('Job description: Front Desk').waitFor();
  });

  it('is copied with headings and lists, and as plain text, without what is for the screen', async () => {
    await button('Copy').click();
    await said('Copied. Paste it into a document with Ctrl+V (⌘V).');
    const html = await clipboard('text/html');
    expect(html).toMatch(/<h2>Job description: .*Front Desk.*<h3>Duties<\/h3><ul><li[^>]*>Greet patients/);
    expect(html).not.toMatch(/class=|Before you post/);
    const lines = (await clipboard('text/plain')).split(/\n+/);
    expect(lines.slice(0, 3)).toEqual([
      'Job description: Front Desk',
      'Duties',
      'Greet patients, and check them in and out.',
    ]);
  });

  it('is left selected where the browser lets no page copy', async () => {
    await frame().evaluate('document.execCommand = () => false');
    await button('Copy').click();
    await said('Selected: press Ctrl+C (⌘C) to copy it.');
    expect(await frame().evaluate('String(getSelection())')).toMatch(/^Job description: Front Desk/);
    await preview.page.keyboard.press('ControlOrMeta+c');
    expect(await clipboard('text/html')).toContain('<h3>Duties</h3>');
  });
});

describe('Interview kit…', () => {
  beforeAll(async () => {
    await preview.chooseAddOn('Hiring', 'Interview kit…');
    await title('Interview kit: Front Desk').waitFor();
  });
  afterAll(close);

  it('has how to use it, what not to ask, then each competency', async () => {
    expect(await dialog().getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'How to use it',
      'What not to ask',
      '1. Communication (17% of the score)',
      '2. Multitasking (17% of the score)',
      '3. Attention to detail (17% of the score)',
      '4. Computer skills (17% of the score)',
      '5. Teamwork (17% of the score)',
      '6. Reliability (17% of the score)',
    ]);
    expect(await dialog().locator('dt').first().innerText()).toBe('Age, birthday, year of graduation');
  });

  it('shows as text whatever was typed, and warns of a question that is not to be asked', async () => {
    const questions = dialog().locator('.part').first().locator('ol > li');
    expect(await questions.nth(0).innerText()).toBe(MARKUP);
    expect(await questions.nth(1).innerText()).toMatch(
      /^How old are you\?\s+Caution\. Leave this out: it touches age\./,
    );
  });

  it('leaves blank what a rating looks like where nothing says so, and names the cell', async () => {
    expect(await dialog().locator('.part').first().locator('td').allInnerTexts()).toEqual([
      '',
      ...Array.from({ length: 4 }, () => expect.stringMatching(/\w{3}/)),
      'Not asked',
    ]);
    await dialog().getByRole('button', { name: 'Competencies!E2', exact: true }).waitFor();
  });

  it('has nothing that axe-core finds wrong, and fits, also narrow and magnified', async () => {
    expect(await axeViolations(frame())).toEqual([]);
    expect(await at(300, 1, overflow)).toBe(0);
    expect(await at(600, 2, overflow)).toBe(0);
  });

  it('is printed alone, black on white, with lines for notes, no competency across two pages', async () => {
    await preview.page.emulateMedia({ media: 'print' });
    expect(await button('Print').isVisible()).toBe(false);
    expect(await role().isVisible()).toBe(false);
    expect(await title('Interview kit: Front Desk').isVisible()).toBe(true);
    const styleOf = (selector: string, name: string) =>
      frame().evaluate(`getComputedStyle(document.querySelector('${selector}')).${name}`);
    expect(await styleOf('.part', 'breakInside')).toBe('avoid');
    expect(await styleOf('.paper', 'color')).toBe('rgb(0, 0, 0)');
    expect(await styleOf('.notes > div:last-child', 'borderBottom')).toBe('1px solid rgb(0, 0, 0)');
    await preview.page.emulateMedia({ media: null });
  });

  it('is copied with boxes to tick, and markup stays text', async () => {
    await button('Copy').click();
    await said(/^Copied/);
    const html = await clipboard('text/html');
    expect(html).toContain('☐');
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toContain('<img');
    expect(await clipboard('text/plain')).toContain('Candidate: ______');
  });

  it('is printed by the button, under a name of its own, without a mouse', async () => {
    await frame().evaluate('window.print = () => { window.printed = document.title; }');
    await button('Copy').focus();
    await preview.page.keyboard.press('Tab');
    await preview.page.keyboard.press('Enter');
    await said('If no print window opened: Copy, paste into a document, and print that.');
    expect(await frame().evaluate('window.printed')).toBe('Interview kit: Front Desk');
  });

  it('says of a role without competencies what to do', async () => {
    await role().selectOption('Gardener');
    await title('Interview kit: Gardener').waitFor();
    await dialog().getByText('“Gardener” has no competency with a weight; add a row for each').waitFor();
    await becomes(() => dialog().locator('.part').count(), 0);
  });
});
