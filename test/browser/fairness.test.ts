import { axeViolations } from './axeViolations';
import { becomes } from './becomes';
import { frameOf, type OpenPreview, openPreview } from './preview';

/** The add-on with a comparison that goes wrong where a group is called so. */
const CODE = `
const answered = callFromSidebar;
callFromSidebar = (name, argument) => {
  if (name === 'impact' && argument.some(({ group }) => group === 'fail')) throw new Error('Service timed out');
  return answered(name, argument);
};
`;

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview({ code: (built) => built + CODE });
  await preview.chooseAddOn('Hiring', 'Fairness…');
  await heading('Counts by group').waitFor();
});
afterAll(() => preview.close());

const dialog = () => preview.page.frameLocator('dialog iframe');
const heading = (name: string) => dialog().getByRole('heading', { name, exact: true });
const button = (name: string) => dialog().getByRole('button', { name, exact: true });
const field = (label: string) => dialog().getByLabel(label, { exact: true });
const alert = () => dialog().getByRole('alert').innerText();
const cells = (row: number) => dialog().locator('.scroll tbody tr').nth(row).locator('th, td').allInnerTexts();
const overflow = () =>
  frameOf(preview).evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe('Fairness…', () => {
  it('begins with groups and no counts', async () => {
    expect(await field('Name of the group, Asian').inputValue()).toBe('Asian');
    expect(await field('Applicants, Asian').inputValue()).toBe('');
    expect(await dialog().locator('.counts tbody tr').count()).toBe(7);
  });

  it('says how answers are collected, and where the counts are kept with a formula', async () => {
    const text = await dialog().locator('main').innerText();
    expect(text).toContain('Ask on a separate form that says it is voluntary.');
    expect(text).toContain('a random key, never a name');
    expect(text).toContain('Nothing that you type here is stored.');
    await dialog().getByText('The same as a formula').click();
    await dialog().getByText('=HIRE_IMPACT(A2:A8, B2:B8, C2:C8)').waitFor();
  });

  it('has nothing that axe-core finds wrong, and fits', async () => {
    expect(await axeViolations(frameOf(preview))).toEqual([]);
    expect(await overflow()).toBe(0);
  });

  it('asks for counts where there are none', async () => {
    await button('Compare').click();
    await becomes(alert, 'Type how many applied and how many were selected, for two groups or more.');
  });

  it('is filled in with the keyboard', async () => {
    const { keyboard } = preview.page;
    await field('Applicants, White').focus();
    for (const key of ['80', 'Tab', '48', 'Tab', 'Tab', 'Tab', 'forty', 'Tab', '12']) {
      if (key === 'Tab') await keyboard.press(key);
      else await keyboard.type(key);
    }
    await becomes(() => field('Selected, Black or African American').inputValue(), '12');
    await button('Compare').focus();
    await keyboard.press('Enter');
  });

  it('names a count that can’t be read, and keeps what was typed', async () => {
    const complaint = 'Applicants: "forty" is not a whole number from 0 to 1,000,000.';
    await becomes(alert, `Black or African American: ${complaint}`);
    const wrong = field('Applicants, Black or African American');
    expect(await wrong.inputValue()).toBe('forty');
    expect(await wrong.getAttribute('aria-invalid')).toBe('true');
    const id = await wrong.getAttribute('aria-describedby');
    expect(await dialog().locator(`#${id}`).innerText()).toBe(complaint);
    expect(await axeViolations(frameOf(preview))).toEqual([]);
  });

  it('shows what the counts show, in words', async () => {
    await field('Applicants, Black or African American').fill('40');
    await button('Compare').click();
    await heading('What the counts show').waitFor();
    expect(await cells(0)).toEqual(['White', '48 of 80', '60.0%', '1.000', 'highest', '', '', 'The highest rate.']);
    expect(await cells(1)).toEqual([
      ...['Black or African American', '12 of 40', '30.0%', '0.500', 'below', '0.003', 'no'],
      'Below four fifths of the rate of White (48 of 80). Chance alone makes a difference like this in fewer than 1 of 100 cases: look for the step of the selection that makes it.',
    ]);
    await dialog()
      .getByRole('status')
      .getByText('Compared 2 groups; 1 below four fifths of the highest rate. 5 groups without counts were left out.')
      .waitFor();
  });

  it('has nothing that axe-core finds wrong with a result', async () => {
    expect(await axeViolations(frameOf(preview))).toEqual([]);
    expect(await overflow()).toBe(0);
  });

  it('adds and removes groups, and the keyboard goes along', async () => {
    await button('Add a group').click();
    await becomes(() => frameOf(preview).evaluate('document.activeElement.tagName'), 'INPUT');
    await preview.page.keyboard.type('Not answered');
    await becomes(() => field('Name of the group, Not answered').inputValue(), 'Not answered');
    await dialog().getByText('The counts changed since.').waitFor();
    await button('Remove Not answered').focus();
    await preview.page.keyboard.press('Enter');
    await becomes(() => frameOf(preview).evaluate('document.activeElement.textContent'), 'Add a group');
    expect(await field('Applicants, White').inputValue()).toBe('80');
  });

  it('keeps what was typed when the call fails', async () => {
    await field('Name of the group, Asian').fill('fail');
    await button('Compare').click();
    await dialog().getByRole('alert').getByText('That did not work').waitFor();
    expect(await field('Name of the group, fail').inputValue()).toBe('fail');
    expect(await field('Selected, White').inputValue()).toBe('48');
  });

  it('fits at twice the size', async () => {
    await frameOf(preview).evaluate('document.documentElement.style.zoom = 2');
    expect(await overflow()).toBe(0);
    await frameOf(preview).evaluate('document.documentElement.style.zoom = 1');
  });

  it('stores nothing', async () => {
    await preview.page.getByRole('button', { name: 'Close', exact: true }).click();
    await preview.chooseAddOn('Hiring', 'Fairness…');
    await becomes(() => field('Applicants, White').inputValue(), '');
  });
});
