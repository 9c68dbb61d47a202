import { axeViolations } from './axeViolations';
import { becomes } from './becomes';
import { openFile, tabNames, textFile } from './files';
import { frameOf, type OpenPreview, openPreview } from './preview';

/** The add-on with a move that goes wrong where the reason says so. */
const CODE = `
const answered = callFromSidebar;
callFromSidebar = (name, argument) => {
  if (name === 'moveStage' && argument.reason === 'fail') throw new Error('Service Spreadsheets timed out');
  return answered(name, argument);
};
`;
const LIST = `Name,Email,Role,Stage,Stage since,Teamwork,Accuracy
Ana Ruiz,ana@example.com,Biller,Interview,11/2/2026,5,5
Ben Ito,ben@example.com,Biller,Interview,11/3/2026,4,4
Cy Lee,cy@example.com,Biller,Offer,11/4/2026,3,3
Di Fox,di@example.com,Front Desk,Rejected,11/5/2026,2,2
`;
const WHY = 'Ben Ito ranks 2 of 3 by score. Ana Ruiz (rank 1) ranks higher and has not come as far as “Offer”.';

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview({
    code: (built) => built + CODE,
    context: { locale: 'en-US', timezoneId: 'America/New_York' },
  });
  await openFile(preview, textFile('Hiring.csv', LIST));
  await preview.chooseAddOn('Set up or repair…');
  await button('Set up').click();
  await said(/^Done/);
  await preview.showTab('Candidates');
  await preview.goTo('A3');
  await preview.chooseAddOn('Hiring', 'Move stage…');
  await chosen('Ben Ito');
});
afterAll(() => preview.close());

const button = (name: string) => preview.sidebar.getByRole('button', { name, exact: true });
const field = (label: string | RegExp) => preview.sidebar.getByLabel(label);
const said = (words: string | RegExp) => preview.sidebar.getByRole('status').filter({ hasText: words }).waitFor();
const chosen = (name: string) => preview.sidebar.getByRole('heading', { level: 2, name, exact: true }).waitFor();
const isOff = async () => (await button('Move').getAttribute('aria-disabled')) === 'true';
const toWrite = () => preview.sidebar.locator('[aria-labelledby="to-write"] li').allInnerTexts();
const overflow = () => frameOf(preview).evaluate('document.documentElement.scrollWidth - innerWidth');

describe('Move stage…', () => {
  it('has the selected candidate chosen, with stage and rank', async () => {
    await becomes(
      () =>
        field(/^Candidates/)
          .locator('option:checked')
          .textContent(),
      'Ben Ito (Biller, Interview)',
    );
    expect(await field(/^Candidates/).isVisible()).toBe(false);
    expect(await preview.sidebar.locator('dd').allInnerTexts()).toEqual(['Biller', 'Interview', '2 of 3 by score']);
    expect(await isOff()).toBe(true);
  });

  it('shows old and new before anything is written', async () => {
    await field('New stage').selectOption('Rejected');
    await becomes(
      async () => (await toWrite()).slice(0, 2).map((line) => line.replace(/→ \d+\/\d+\/\d{4}$/, '→ today')),
      ['Stage (Candidates!D3): Interview → Rejected', 'Stage since (Candidates!E3): 11/3/2026 → today'],
    );
    await becomes(isOff, false);
    expect(await field('Reason (needed)').count()).toBe(0);
    expect(await preview.typed('D3')).toBe('Interview');
  });

  it('asks for a reason to go ahead of someone better', async () => {
    await field('New stage').selectOption('Offer');
    await preview.sidebar.getByText(WHY).waitFor();
    expect(await isOff()).toBe(true);
    expect(await field('Reason (needed)').getAttribute('aria-describedby')).toBe('reason-why reason-hint');
    await preview.sidebar.getByText('Give the reason first.').waitFor();
  });

  it('has nothing that axe-core finds wrong, and fits', async () => {
    expect(await axeViolations(frameOf(preview))).toEqual([]);
    expect(await overflow()).toBe(0);
  });

  it('keeps what was typed when the call fails', async () => {
    await field('Reason (needed)').fill('fail');
    await field(/^Your name/).fill('Dana');
    await becomes(isOff, false);
    await button('Move').click();
    await preview.sidebar.getByRole('alert').getByText('That did not work').waitFor();
    expect(await field('Reason (needed)').inputValue()).toBe('fail');
    expect(await field('New stage').inputValue()).toBe('Offer');
  });

  it('keeps it while another view is open', async () => {
    await button('Help').click();
    await button('Move stage').click();
    await becomes(() => field('Reason (needed)').inputValue(), 'fail');
  });

  it('moves, and says what was written and where', async () => {
    await field('Reason (needed)').fill('Speaks Spanish');
    await becomes(isOff, false);
    await button('Move').click();
    await said('Moved Ben Ito from “Interview” to “Offer”: D3 and E3 in “Candidates”, and a row in “Decisions”.');
    await becomes(() => preview.typed('D3'), 'Offer');
    await becomes(() => preview.sidebar.locator('dd').allInnerTexts(), ['Biller', 'Offer', '2 of 3 by score']);
    expect(await axeViolations(frameOf(preview))).toEqual([]);
  });

  it('wrote who, both stages, the rank and the reason', async () => {
    expect(await tabNames(preview)).toContain('Decisions');
    await preview.showTab('Decisions');
    const cells = ['B2', 'D2', 'E2', 'F2', 'G2', 'H2'];
    const written: string[] = [];
    for (const cell of cells) written.push(await preview.typed(cell));
    expect(written).toEqual(['Dana', 'Ben Ito', 'Interview', 'Offer', '2', 'Speaks Spanish']);
  });

  it('takes the row that is selected meanwhile, and says so where there is none', async () => {
    await preview.showTab('Roles');
    await preview.sidebar.getByText('Choose someone else').click();
    await button('Take the row selected in the sheet').click();
    await said('No candidate is selected. Click a row of “Candidates” or of Pipeline first.');
    await preview.showTab('Candidates');
    await preview.goTo('A4');
    await button('Take the row selected in the sheet').click();
    await chosen('Cy Lee');
  });

  it('needs no mouse', async () => {
    const { keyboard } = preview.page;
    await preview.sidebar.getByText('Choose someone else').focus();
    await keyboard.press('Tab');
    await keyboard.type('ana biller');
    await becomes(
      () => field('Candidates (1 of 4)').locator('option').allInnerTexts(),
      ['Ana Ruiz (Biller, Interview)'],
    );
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await chosen('Ana Ruiz');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.type('Of');
    await becomes(() => field('New stage').inputValue(), 'Offer');
    await preview.sidebar.getByRole('heading', { name: 'What will be written' }).waitFor();
    await becomes(isOff, false);
    for (let i = 0; i < 4; i++) await keyboard.press('Tab');
    await becomes(() => frameOf(preview).evaluate('document.activeElement.textContent'), 'Move');
    await keyboard.press('Enter');
    await said('Moved Ana Ruiz from “Interview” to “Offer”');
  });
});
