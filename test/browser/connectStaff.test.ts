import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { ROOT } from '../../src/preview/openAddOn';
import { axeViolations } from './axeViolations';
import { becomes } from './becomes';
import { connectView } from './connectView';
import { expectFlawless } from './expectFlawless';
import { openFile, tabNames, textFile } from './files';
import { frameOf, type OpenPreview, openPreview } from './preview';
import { until } from './until';

/** The add-on with calls that go wrong: a plan with a next step the first time, and a connection with one always. */
const CODE = `
const answered = callFromSidebar;
let hasFailed = false;
callFromSidebar = (name, argument) => {
  const isStep = argument && argument.choices && argument.choices.fields.some(({ key, place }) => key === 'nextStep' && place !== null);
  if (isStep && name === 'connectStaff') throw new Error('Service Spreadsheets timed out');
  if (isStep && name === 'staffConnectionPlan' && !hasFailed) {
    hasFailed = true;
    throw new Error('Service Spreadsheets timed out');
  }
  return answered(name, argument);
};
`;
const TIMED_OUT = 'That did not work (Service Spreadsheets timed out). Nothing that you chose here is lost; try again.';
const SECONDS = 1_000;
const ITEM = ['Retention', 'Connect a staff list…'];
const SAMPLE = { name: 'HR export.csv', bytes: readFileSync(join(ROOT, 'src/preview/sample/staff.csv')) };
/** Everyone is invented. */
const LIST = `Employee,Job title,Hire date,Last day,Hourly rate,Remark,Locker
Ann Lee,Front Desk,2/3/2020,,18.50,early,4
Bo Chen,Biller,3/4/2019,5/6/2021,21.00,late,5
Cy Day,Front Desk,1/6/2025,,17.25,,6
`;
const WITHOUT_START = `Employee,Job title,Annual salary,Employment status,Gender
Ann Lee,Front Desk,38000,Active,F
Bo Chen,Biller,43000,Terminated,M
`;
const LACK =
  'No column is chosen for Start (hire date). Turnover and staying need it; headcount and pay are made without it.';

let preview: OpenPreview;
let view: ReturnType<typeof connectView>;
beforeAll(async () => {
  preview = await openPreview({
    code: (built) => built + CODE,
    context: { locale: 'en-US', timezoneId: 'America/New_York' },
  });
  view = connectView(preview, ITEM);
}, 120 * SECONDS);
afterAll(() => preview.close());

const button = (name: string) => preview.sidebar.getByRole('button', { name, exact: true });
const field = (label: string) => preview.sidebar.getByLabel(label, { exact: true });
const heading = (name: string) => preview.sidebar.getByRole('heading', { name, exact: true });
const shows = (words: string | RegExp) => preview.sidebar.getByText(words).first().waitFor();
const failed = (words: string) => preview.sidebar.getByRole('alert').getByText(words).waitFor();
const chosenFor = (label: string) => field(label).locator('option:checked').textContent();
const isOff = async () => (await button('Use these columns').getAttribute('aria-disabled')) === 'true';
const count = (words: string) => preview.sidebar.getByText(words, { exact: true }).count();
const headings = () => preview.sidebar.locator('main h2').allInnerTexts();
const focused = async () =>
  String(await frameOf(preview).evaluate('(document.activeElement.labels?.[0] ?? document.activeElement).textContent'));
const isFlawless = () => expectFlawless(preview);
const dashboard = () => preview.page.getByRole('tab', { name: 'Retention', exact: true });

async function workbook(name: string, sheets: Readonly<Record<string, readonly (readonly string[])[]>>) {
  const asked = Object.entries(sheets).map(([tab, rows]) => ({ name: tab, rows: rows.map((row) => [...row]) }));
  return { name, bytes: await writeXlsx({ sheets: asked }) };
}

/** Presses Tab until something has the keyboard. */
async function tabTo(words: string): Promise<void> {
  for (let presses = 0; presses < 80 && (await focused()) !== words; presses++)
    await preview.page.keyboard.press('Tab');
  expect(await focused()).toBe(words);
}

/** A wage in Market pay. */
async function wageCell(): Promise<string> {
  for (const letter of 'CDEFGHIJ') if (/^\d+(\.\d+)?$/.test(await preview.typed(`${letter}2`))) return `${letter}2`;
  throw new Error('there is no wage in row 2');
}

describe('a staff list with headers of its own', () => {
  it('is found, with the column of each field', async () => {
    await view.open(SAMPLE);
    await heading('Connect a staff list').waitFor();
    await shows('has 29 people, past and present');
    expect(await view.fields()).toMatchObject({
      Name: 'A: Employee',
      Email: 'B: Work email',
      Role: 'C: Job title',
      Start: 'F: Hire date',
      End: 'G: Last day',
      'Leaving kind': 'H: Type of separation',
      Pay: 'J: Rate',
      'Pay basis': 'K: Per',
      'Overtime share': 'S: OT %',
    });
    expect(await count(LACK)).toBe(0);
  });

  it('has a reason for each column', async () => {
    const why = await preview.sidebar.locator('#field-end-why').innerText();
    expect(why).toMatch(/^Sure: its header “Last day” is another word for End, and 12 of 13 cells look like dates\.$/);
  });

  it('is shown as it will be read, and rates nobody', async () => {
    expect((await view.rows()).Name).toEqual(['June Alvarez', 'Beth Ansel', 'Lyle Barton']);
    expect(await headings()).toEqual(['Which column is which', 'The first 3, as they will be read', 'To check (3)']);
    await isFlawless();
  });

  it('has its cells to check named, and a press selects one', async () => {
    const line = preview.sidebar.getByRole('listitem').filter({ hasText: 'comes before Start' });
    await line.getByRole('button', { name: /!G8$/ }).click();
    await preview.page.getByRole('textbox', { name: 'Content of G8', exact: true }).waitFor();
    await view.rest();
  });

  it('is read anew by what is chosen', async () => {
    await view.choose('Source', 'no column');
    await becomes(async () => 'Source' in (await view.rows()), false);
    await view.choose('Leaving reason', 'N: Referral source');
    await becomes(async () => (await view.rows())['Leaving reason'], ['Walk-in', 'Practice website', 'Indeed']);
    await view.choose('Leaving reason', 'I: Reason for leaving');
    await becomes(async () => (await view.rows())['Leaving reason'], ['Retired', 'Attendance', 'Pay']);
    await becomes(isOff, false);
  });

  it('stays as chosen while another view is open', async () => {
    await view.press('Help');
    await view.press('Connect a staff list');
    await view.rest();
    expect(await chosenFor('Source')).toBe('no column');
  });

  it('is used, and the dashboard is there', async () => {
    await view.press('Use these columns');
    await view.said(/^Done\. “.+” is connected\. Retention is made: \d+ people here, \d+ leavers in 12 months/);
    await shows('Nothing changed since it was connected.');
    await dashboard().waitFor();
    expect(await preview.sidebar.getByText('Also noticed').count()).toBe(0);
    await isFlawless();
  });

  it('leads to the dashboard', async () => {
    const made = preview.sidebar.getByRole('region', { name: 'What was done' });
    await made.getByRole('button', { name: 'Retention', exact: true }).click();
    await preview.page.getByRole('tab', { name: 'Retention', exact: true, selected: true }).waitFor();
    await becomes(() => preview.typed('A1'), 'Part');
  });

  it('was not written into', async () => {
    const [list = ''] = await tabNames(preview);
    await preview.showTab(list);
    expect(await preview.typed('A1')).toBe('Employee');
    expect(await preview.typed('T1')).toBe('');
  });

  it('has its dashboard made anew, and nothing else', async () => {
    await view.press('Refresh dashboard');
    await view.said(/^Refreshed\. “.+” is connected\. Retention is made: /);
    expect(await tabNames(preview)).not.toContain('Pipeline');
  });

  it('has what is wrong in other tabs named then', async () => {
    await preview.showTab('Market pay');
    const place = await wageCell();
    await preview.type(place, 'plenty');
    await view.press('Refresh dashboard');
    await heading('Also noticed (1)').waitFor();
    await button(`Market pay!${place}`).click();
    await preview.page.getByRole('tab', { name: 'Market pay', selected: true }).waitFor();
    await view.rest();
    await isFlawless();
    const [list = ''] = await tabNames(preview);
    await preview.showTab(list);
  });

  it('has what changed since then named', async () => {
    await preview.type('C1', 'Work done');
    await view.press('Look again');
    await preview.sidebar
      .getByRole('region', { name: 'Changed since it was connected' })
      .getByText('“Job title” is now called “Work done”.')
      .waitFor();
    expect(await view.fields()).toMatchObject({ Role: 'C: Work done' });
  });

  it('is proposed again where its tab has another name, and can be used', async () => {
    await preview.page.getByRole('tab', { selected: true }).focus();
    await preview.page.keyboard.press('F2');
    await preview.page.getByRole('dialog').getByRole('textbox').fill('Our people');
    await preview.page.keyboard.press('Enter');
    await preview.page.getByRole('tab', { name: 'Our people' }).waitFor();
    await view.press('Look again');
    await shows(/^Our people has 29 people, past and present/);
    await view.press('Use these columns');
    await view.said('Done. “Our people” is connected.');
  });
});

describe('a staff list without Start', () => {
  it('says what is not made without it', async () => {
    await view.open(textFile('no start.csv', WITHOUT_START));
    await shows(LACK);
    expect(await chosenFor('Start')).toBe('no column');
    await shows('“Gender” holds sex or gender');
    await isFlawless();
  });

  it('is used all the same, for headcount and pay', async () => {
    await view.press('Use these columns');
    await view.said('Retention is made: 1 person here, 1 left on an unknown day; no columns Start and End.');
    await shows(LACK);
    await dashboard().waitFor();
  });

  it('says no more of it when a column is chosen', async () => {
    await view.open(textFile('later.csv', LIST.replace('Hire date', 'Since')));
    await view.choose('Start', 'no column');
    await shows(LACK);
    await view.choose('Start', 'C: Since');
    await becomes(async () => (await view.rows()).Start, ['2020-02-03', '2019-03-04', '2025-01-06']);
    expect(await count(LACK)).toBe(0);
  });
});

describe('where there is no staff list', () => {
  it('the view says what to do', async () => {
    await openFile(preview, await workbook('Things.xlsx', { Supplies: [['Item'], ['Gloves']] }));
    await preview.chooseAddOn(...ITEM);
    await view.rest();
    await shows(/No tab of yours looks like a staff list\. Paste or import your staff list or HR export onto a tab/);
    await shows(/the tab Staff, which Hire and start onboarding… makes, is read by itself/);
    expect(await button('Use these columns').count()).toBe(0);
    await isFlawless();
  });

  it('a tab can be chosen all the same, and what it lacks is said', async () => {
    expect(await chosenFor('Your list is on the tab')).toBe('choose a tab');
    await view.choose('Your list is on the tab', 'Supplies');
    await shows('Name is needed: choose the column with the names of your staff.');
    await shows('First choose the column with the names of your staff, at the top, under Name.');
    expect(await isOff()).toBe(true);
    await isFlawless();
  });

  it('what was pasted meanwhile is found when it looks again', async () => {
    await view.choose('Your list is on the tab', 'choose a tab');
    await shows(/No tab of yours looks like a staff list/);
    for (const [cell, words] of Object.entries({ A1: 'Employee', B1: 'Hire date', A2: 'Ann Lee', B2: '2/3/2020' })) {
      await preview.type(cell, words);
    }
    await view.press('Look again');
    await shows('has 1 person');
    expect(await view.fields()).toMatchObject({ Name: 'A: Employee', Start: 'B: Hire date' });
  });
});

describe('a spreadsheet without staff', () => {
  it('can be tried with a fictional practice', async () => {
    await openFile(preview, await workbook('Nobody.xlsx', { Supplies: [['Item'], ['Gloves']] }));
    await preview.chooseAddOn(...ITEM);
    await view.rest();
    await view.press('Try it with a fictional practice');
    await shows(/^Done\. “Sample staff” is connected\. Retention is made: 18 people here/);
    await shows('has 29 people, past and present');
    await preview.page.getByRole('tab', { name: 'Retention', selected: true }).waitFor();
    await isFlawless();
  });
});

describe('a spreadsheet with candidates and staff', () => {
  it('proposes the staff list, and lets the person choose another tab', async () => {
    const rows = (text: string) => text.split('\n').map((line) => line.split(','));
    await view.open(
      await workbook('Both.xlsx', {
        Candidates: rows('Name,Role,Stage,Applied,Kindness\nDee Fox,Biller,Interview,11/2/2026,4'),
        'HR 2026': rows(LIST.trim()),
      }),
    );
    expect(await chosenFor('Your list is on the tab')).toBe('HR 2026');
    await shows(/^HR 2026 has 3 people, past and present/);
  });

  it('keeps the two lists apart', async () => {
    await view.press('Use these columns');
    await view.said('Done. “HR 2026” is connected.');
    await preview.chooseAddOn('Connect a tracker…');
    await view.rest();
    await shows(/^Candidates has 1 candidate/);
    await view.press('Connect a staff list');
    await view.rest();
    await shows(/^HR 2026 has 3 people/);
  });
});

describe('choices', () => {
  it('are kept when a call fails, and nothing is written', async () => {
    await view.open(textFile('choices.csv', LIST));
    const before = await tabNames(preview);
    await preview.sidebar.getByText('Fields without a column').click();
    await view.choose('Manager', 'G: Locker');
    await view.choose('Next step', 'F: Remark');
    await failed(TIMED_OUT);
    expect([await chosenFor('Next step'), await chosenFor('Manager')]).toEqual(['F: Remark', 'G: Locker']);
    await view.press('Look again');
    await becomes(async () => (await view.rows())['Next step'], ['early', 'late', 'blank']);
    await view.press('Use these columns');
    await failed(TIMED_OUT);
    expect([await chosenFor('Next step'), await chosenFor('Manager')]).toEqual(['F: Remark', 'G: Locker']);
    expect(await axeViolations(frameOf(preview))).toEqual([]);
    expect(await tabNames(preview)).toEqual(before);
  });

  it('are used once the call goes well', async () => {
    await view.choose('Next step', 'no column');
    await becomes(async () => 'Next step' in (await view.rows()), false);
    await becomes(isOff, false);
    await view.press('Use these columns');
    await view.said(/^Done/);
    expect(await chosenFor('Manager')).toBe('G: Locker');
  });
});

describe('the keyboard', () => {
  it('is enough to change a column and to use them', async () => {
    const { keyboard } = preview.page;
    await view.open(textFile('keys.csv', LIST));
    await field('Name').focus();
    await tabTo('Role');
    await keyboard.press('Home');
    await becomes(async () => 'Role' in (await view.rows()), false);
    await view.rest();
    expect(await focused()).toBe('Role');
    await keyboard.type('B');
    await becomes(async () => (await view.rows()).Role, ['Front Desk', 'Biller', 'Front Desk']);
    await view.rest();
    await tabTo('Use these columns');
    await keyboard.press('Enter');
    await view.said(/^Done/);
    expect(await until(focused, (words) => words === 'Use these columns')).toBe('Use these columns');
    await tabTo('Refresh dashboard');
  });
});

it('asks nothing of any other address, and reports no error but those that were provoked', () => {
  expect(preview.requests.filter((each) => !each.startsWith(preview.address))).toEqual([]);
  expect(preview.errors.filter((each) => !/timed out/.test(each))).toEqual([]);
});
