import { writeXlsx } from 'hucre/xlsx';
import { axeViolations } from './axeViolations';
import { becomes } from './becomes';
import { connectView } from './connectView';
import { openFile, tabNames, textFile } from './files';
import { frameOf, type OpenPreview, openPreview } from './preview';

/** The add-on with calls that go wrong: a plan with a reject reason the first time, and a connection with one always. */
const CODE = `
const answered = callFromSidebar;
let hasFailed = false;
callFromSidebar = (name, argument) => {
  const isReason = argument && argument.choices && argument.choices.fields.some(({ key }) => key === 'rejectReason');
  if (isReason && name === 'connect') throw new Error('Service Spreadsheets timed out');
  if (isReason && name === 'connectionPlan' && !hasFailed) {
    hasFailed = true;
    throw new Error('Service Spreadsheets timed out');
  }
  return answered(name, argument);
};
`;
const LIST = `Name,Role,Stage,Applied,Remark,Miles,Kindness,,Teamwork
Ann Lee,Front Desk,Interview,11/2/2026,early,4,4,x,5
Bo Chen,Front Desk,Applied,11/3/2026,late,5,3,y,4
`;
const TIMED_OUT = 'That did not work (Service Spreadsheets timed out). Nothing that you chose here is lost; try again.';

let preview: OpenPreview;
let view: ReturnType<typeof connectView>;
beforeAll(async () => {
  preview = await openPreview({ code: (built) => built + CODE });
  view = connectView(preview);
});
afterAll(() => preview.close());

const button = (name: string) => preview.sidebar.getByRole('button', { name, exact: true });
const chosenFor = (label: string) =>
  preview.sidebar.getByLabel(label, { exact: true }).locator('option:checked').textContent();
const isOff = async () => (await button('Use these columns').getAttribute('aria-disabled')) === 'true';
const failure = (words: string) => preview.sidebar.getByRole('alert').getByText(words).waitFor();

async function workbook(name: string, sheets: Readonly<Record<string, readonly (readonly string[])[]>>) {
  const asked = Object.entries(sheets).map(([tab, rows]) => ({ name: tab, rows: rows.map((row) => [...row]) }));
  return { name, bytes: await writeXlsx({ sheets: asked }) };
}

/** Files with nothing in them are not opened, so a cell is emptied. */
async function openEmpty(name: string): Promise<void> {
  await openFile(preview, await workbook(name, { Sheet1: [['Old']] }));
  await preview.goTo('A1');
  await preview.page.keyboard.press('Delete');
  await becomes(() => preview.typed('A1'), '');
  await preview.chooseAddOn('Connect a tracker…');
  await view.rest();
}

describe('an empty spreadsheet', () => {
  it('gets a ready-made tracker on its blank tab', async () => {
    await openEmpty('Blank.xlsx');
    await preview.sidebar.getByText('The tab Sheet1 is empty.').waitFor();
    expect(await axeViolations(frameOf(preview))).toEqual([]);
    await view.press('Make a tracker here');
    await view.said('Made a tracker on “Sheet1”. Type your candidates there, one row each.');
    await becomes(() => preview.typed('A1'), 'Name');
  });

  it('shows what was typed into it when it looks again', async () => {
    await preview.type('A2', 'Ann Lee');
    await preview.type('D2', 'Front Desk');
    await preview.type('O2', '4');
    await view.press('Look again');
    await view.said('Looked again at');
    await preview.sidebar.getByText('Sheet1 has 1 candidate.').waitFor();
    await becomes(async () => (await view.rows()).Role, ['Front Desk']);
    expect(await view.ratings()).toEqual({ 'O: Healthcare knowledge': 'from 1 to 5' });
  });

  it('has a pipeline in the end', async () => {
    await view.press('Use these columns');
    await view.said(/^Done/);
    await view.press('Refresh everything');
    await view.said('Refreshed. Pipeline: 1 candidate, 1 scored, in 1 role.');
  });

  it('can get it on a new tab too', async () => {
    await openEmpty('Blank too.xlsx');
    await view.press('Make a tracker on a new tab');
    await view.said('Made a tracker on “Candidates”.');
    expect(await tabNames(preview)).toEqual(['Sheet1', 'Candidates']);
    expect(await chosenFor('Your list is on the tab')).toBe('Candidates');
  });
});

describe('choices', () => {
  it('are all in effect, also when one follows another at once', async () => {
    await view.open(textFile('choices.csv', LIST));
    await view.choose('Stage', 'no column');
    await view.choose('I: Teamwork', 'from 1 to 10');
    await view.choose('G: Kindness', 'no rating');
    await becomes(view.rows, {
      Name: ['Ann Lee', 'Bo Chen'],
      Role: ['Front Desk', 'Front Desk'],
      Applied: ['2026-11-02', '2026-11-03'],
      Notes: ['early', 'late'],
      Teamwork: ['5 → 2.78', '4 → 2.33'], // 1 + 4 (x − 1) / 9
    });
  });

  it('can make a rating of another column of numbers', async () => {
    await preview.sidebar.getByText('Other columns of numbers').click();
    await view.choose('F: Miles', 'stars, 1 to 5');
    await becomes(async () => (await view.rows()).Miles, ['4', '5']);
  });

  it('stay while another view is open', async () => {
    await view.rest();
    await view.press('Help');
    await view.press('Connect a tracker');
    await view.rest();
    expect(await chosenFor('Stage')).toBe('no column');
    expect(Object.keys(await view.rows())).toEqual(['Name', 'Role', 'Applied', 'Notes', 'Miles', 'Teamwork']);
  });

  it('give a column to one field only', async () => {
    await view.choose('Role', 'C: Stage');
    await view.choose('Notes', 'C: Stage');
    await becomes(() => chosenFor('Role'), 'no column');
    await becomes(async () => Object.keys(await view.rows()).includes('Role'), false);
    await view.choose('Role', 'B: Role');
    await view.choose('Notes', 'E: Remark');
    await becomes(async () => (await view.rows()).Role, ['Front Desk', 'Front Desk']);
  });

  it('of a column without a header are refused with its cell, and can be taken back', async () => {
    await view.choose('Notes', 'H: (no header)');
    await failure('This column has no header; give it one, then choose it.');
    expect(await chosenFor('Notes')).toBe('H: (no header)');
    expect(await isOff()).toBe(true);
    await preview.sidebar.getByRole('alert').getByRole('button', { name: 'Candidates!H1' }).click();
    await preview.page.getByRole('textbox', { name: 'Content of H1' }).waitFor();
    await view.choose('Notes', 'E: Remark');
    await becomes(async () => (await view.rows()).Notes, ['early', 'late']);
    await becomes(isOff, false);
  });

  it('are kept when the call fails', async () => {
    await preview.sidebar.getByText('Fields without a column').click();
    await view.choose('Reject reason', 'E: Remark');
    await failure(TIMED_OUT);
    expect(await chosenFor('Reject reason')).toBe('E: Remark');
    await view.press('Look again');
    await becomes(async () => (await view.rows())['Reject reason'], ['early', 'late']);
    await view.press('Use these columns');
    await failure(TIMED_OUT);
    expect(await axeViolations(frameOf(preview))).toEqual([]);
    expect(await chosenFor('Reject reason')).toBe('E: Remark');
    expect(await chosenFor('I: Teamwork')).toBe('from 1 to 10');
    expect(await tabNames(preview)).toEqual(['Candidates']);
  });

  it('are remembered in Settings once they are used', async () => {
    await view.open(textFile('settings.csv', LIST));
    await view.choose('I: Teamwork', 'from 1 to 10');
    await view.choose('Stage', 'no column');
    await view.rest();
    await view.press('Use these columns');
    await view.said(/^Done/);
    expect((await view.ratings())['I: Teamwork']).toBe('from 1 to 10');
    expect(Object.keys(await view.fields())).not.toContain('Stage');
    await preview.sidebar.getByText('Nothing changed since it was connected.').waitFor();
  });
});

describe('a list without a column of names', () => {
  it('can’t be used before one is chosen, and says so', async () => {
    await view.open(textFile('who.csv', 'Who,Role,Kindness\nAnn,Front Desk,4\nBo,Biller,3\n'));
    await preview.sidebar.getByText('Name is needed: choose the column with the candidates’ names.').waitFor();
    await preview.sidebar.getByText('First choose the column with the candidates’ names').waitFor();
    expect(await isOff()).toBe(true);
    await view.choose('Name', 'A: Who');
    await becomes(async () => (await view.rows()).Name, ['Ann', 'Bo']);
    await becomes(isOff, false);
    await view.press('Use these columns');
    await view.said('Done. “Candidates” is connected. Read 2 candidates');
  });
});

describe('a connected tracker', () => {
  it('says that nothing changed', async () => {
    await view.open(textFile('connected.csv', LIST));
    await view.press('Use these columns');
    await view.said(/^Done/);
    await preview.sidebar.getByText('Nothing changed since it was connected.').waitFor();
  });

  it('says which header was changed, and takes the column for what it was', async () => {
    await preview.showTab('Candidates');
    await preview.type('B1', 'Where to');
    await preview.type('G1', 'Warmth');
    await view.press('Look again');
    const changed = preview.sidebar.getByRole('region', { name: 'Changed since it was connected' });
    await changed.getByText('“Role” is now called “Where to”.').waitFor();
    expect(await view.fields()).toMatchObject({ Role: 'B: Where to' });
    await view.press('Use these columns');
    await preview.sidebar.getByText('Nothing changed since it was connected.').waitFor();
  });

  it('gets Score and Rank when they are wanted, and loses only them again', async () => {
    await view.press('Refresh everything');
    await view.said(/^Refreshed/);
    await view.press('Add score columns to my tracker');
    await view.said('Added “Score” and “Rank” to “Candidates”.');
    await preview.showTab('Candidates');
    await becomes(() => preview.typed('J1'), 'Candidate ID');
    expect(await preview.shown('K1')).toContain('Score');
    expect(await preview.typed('K1')).toMatch(/^=/);
    await view.press('Remove the score columns');
    await view.said('Removed the score columns.');
    await becomes(() => preview.typed('K1'), '');
    expect(await preview.typed('J1')).toBe('Candidate ID');
    await button('Add score columns to my tracker').waitFor();
  });

  it('leads to Start here', async () => {
    await view.press('Use these columns');
    await view.said(/^Done/);
    await view.press('Go to Start here');
    await preview.sidebar.getByRole('heading', { name: 'Start here', level: 1 }).waitFor();
  });
});

describe('a spreadsheet with several lists', () => {
  it('lets the person choose the tab', async () => {
    const file = await workbook('Two.xlsx', {
      Spring: [
        ['Name', 'Role'],
        ['Ann Lee', 'Biller'],
      ],
      Fall: [
        ['Applicant', 'Job'],
        ['Bo Chen', 'Front Desk'],
        ['Cy Day', 'Front Desk'],
      ],
    });
    await view.open(file);
    expect(await chosenFor('Your list is on the tab')).toBe('Spring');
    await view.choose('Your list is on the tab', 'Fall');
    await becomes(view.fields, { Name: 'A: Applicant', Role: 'B: Job' });
    await becomes(isOff, false);
    await view.press('Use these columns');
    await view.said('Done. “Fall” is connected. Read 2 candidates on “Fall”.');
    expect(await chosenFor('Your list is on the tab')).toBe('Fall');
  });
});

describe('what people write', () => {
  const HTML = '<img src=x onerror=alert(1)>';

  it('stays text, whatever it looks like and wherever it is read from', async () => {
    const list = `${HTML},Role,<b>Kind</b>,ציון,Name\n1,<i>Desk</i>,4,5,${HTML}\n2,ליד הדלפק,3,4,יעל כהן\n`;
    await view.open(textFile('signs.csv', list));
    expect(await view.ratings()).toMatchObject({ 'C: <b>Kind</b>': 'from 1 to 5', 'D: ציון': 'from 1 to 5' });
    expect((await view.rows()).Name).toEqual([HTML, 'יעל כהן']);
    expect((await view.rows()).Role).toEqual(['<i>Desk</i>', 'ליד הדלפק']);
    await preview.sidebar.getByText(`A: ${HTML}`).last().waitFor();
    expect(await frameOf(preview).evaluate('document.querySelectorAll("main img, main i").length')).toBe(0);
    expect(await axeViolations(frameOf(preview))).toEqual([]);
  });

  it('also when it is used', async () => {
    await view.press('Use these columns');
    await view.said('Done. “Candidates” is connected. Read 2 candidates');
    expect(await frameOf(preview).evaluate('document.querySelectorAll("main img, main i").length')).toBe(0);
  });
});

describe('the keyboard', () => {
  it('reaches the table of the first candidates, which may have to be scrolled', async () => {
    await view.open(textFile('keys.csv', LIST));
    await preview.sidebar.getByLabel('I: Teamwork').focus();
    await preview.page.keyboard.press('Tab');
    await preview.page.keyboard.press('Tab');
    const label = await frameOf(preview).evaluate('document.activeElement.getAttribute("aria-label")');
    expect(label).toBe('Table of the first candidates');
  });

  it('chooses without leaving the select', async () => {
    await preview.sidebar.getByLabel('Role', { exact: true }).focus();
    await preview.page.keyboard.press('Home');
    await becomes(async () => Object.keys(await view.rows()).includes('Role'), false);
    await view.rest();
    expect(await frameOf(preview).evaluate('document.activeElement.id')).toBe('field-role');
  });
});

describe('at 200 %', () => {
  it('everything fits and axe-core finds nothing', async () => {
    await frameOf(preview).evaluate('document.documentElement.style.zoom = 2');
    for (const summary of await preview.sidebar.locator('summary').all()) await summary.click();
    expect(await frameOf(preview).evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await axeViolations(frameOf(preview))).toEqual([]);
  });
});

it('asks nothing of any other address, and reports no error but those that were provoked', () => {
  expect(preview.requests.filter((each) => !each.startsWith(preview.address))).toEqual([]);
  expect(preview.errors.filter((each) => !/timed out/.test(each))).toEqual([]);
});
