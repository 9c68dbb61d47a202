import { axeViolations } from './axeViolations';
import { becomes } from './becomes';
import { expectFlawless } from './expectFlawless';
import { openFile, tabNames, textFile } from './files';
import { frameOf, type OpenPreview, openPreview } from './preview';
import { until } from './until';

/** The add-on with a hire that goes wrong where the manager's name says so. */
const CODE = `
const answered = callFromSidebar;
callFromSidebar = (name, argument) => {
  if (name === 'hire' && argument.person.manager === 'fail') throw new Error('Service Spreadsheets timed out');
  return answered(name, argument);
};
`;
const SECONDS = 1_000;
const ALREADY = 'Yes, complete what is missing';

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview({
    code: (built) => built + CODE,
    context: { locale: 'en-US', timezoneId: 'America/New_York' },
  });
  await preview.goTo('B2');
  await preview.chooseAddOn('Onboarding', 'Hire and start onboarding…');
  await field('Name (needed)').waitFor();
}, 120 * SECONDS);
afterAll(() => preview.close());

const button = (name: string) => preview.sidebar.getByRole('button', { name, exact: true });
const field = (label: string | RegExp) => preview.sidebar.getByLabel(label, { exact: true });
const said = (words: string | RegExp) => preview.sidebar.getByRole('status').filter({ hasText: words }).waitFor();
const shows = (words: string | RegExp) => preview.sidebar.getByText(words).first().waitFor();
const failed = (words: string) => preview.sidebar.getByRole('alert').getByText(words).waitFor();
const isOff = async (name: string) => (await button(name).getAttribute('aria-disabled')) === 'true';
const making = async () =>
  (await preview.sidebar.locator('[aria-labelledby="making"] ul.cells > li').allInnerTexts()).map((line) =>
    line.replace(/\s+/g, ' '),
  );
const focused = async () =>
  String(await frameOf(preview).evaluate('(document.activeElement.labels?.[0] ?? document.activeElement).textContent'));

/** What a field offers to choose from. */
const optionsOf = ({ list }: { list?: { options: Iterable<{ value: string }> } }) =>
  [...(list?.options ?? [])].map(({ value }) => value);

const isFlawless = () => expectFlawless(preview);

async function person(): Promise<readonly string[]> {
  const labels = ['Name (needed)', 'Email', 'Role (needed)', 'Site', 'First day of work (needed)', 'Manager'];
  const values: string[] = [];
  for (const label of labels) values.push(await field(label).inputValue());
  return values;
}

describe('Hire and start onboarding…', () => {
  it('has the selected candidate chosen, and what the list knows filled in', async () => {
    expect(await field('A candidate on the list').isChecked()).toBe(true);
    expect(await person()).toEqual([
      'Keiko Tanaka',
      'keiko.tanaka@example.com',
      'Biller/Coder',
      'Riverside',
      '2026-12-04',
      '',
    ]);
  });

  it('offers the roles, sites and people that are known', async () => {
    expect((await field('Role (needed)').evaluate(optionsOf)).slice(0, 3)).toEqual([
      'Biller/Coder',
      'Front Desk',
      'Medical Assistant',
    ]);
    expect((await field('Site').evaluate(optionsOf)).slice(0, 2)).toEqual(['Maple Street', 'Riverside']);
  });

  it('shows what will be made, old and new', async () => {
    await becomes(
      async () => (await making()).map((line) => line.replace(/\(Sample candidates!\w+\)/, '(…)').slice(0, 44)),
      [
        'Status (…): Interview → Hired',
        'Status date (…): 11/20/2026 → 11/20/2026',
        'Decisions: a new row with the day, who, the ',
        'Staff: a new row',
        'Onboarding: 42 new tasks Preboarding: 9 task',
        'New tabs: Staff, Task templates, Onboarding,',
      ],
    );
    expect((await making())[4]).toContain('Day 1: 6 tasks, due 12/4/2026 Week 1');
    await becomes(() => isOff('Hire and start'), false);
  });

  it('has nothing that axe-core finds wrong, and fits, also at 200 %', async () => {
    await preview.sidebar.getByText(/^Who does the tasks/).click();
    await isFlawless();
  });

  it('counts the tasks anew when the work brings contact with blood', async () => {
    await field('Works with blood or other infectious material').check();
    await until(making, (lines) => /Onboarding: 4[3-9] /.test(lines[4] ?? ''));
    await field('Works with blood or other infectious material').uncheck();
    await until(making, (lines) => /Onboarding: 42 /.test(lines[4] ?? ''));
    expect((await making())[4]).toContain('42 new tasks');
  });

  it('says what is missing, and is off until then', async () => {
    await field('Role (needed)').fill('');
    await shows('Give the role: it decides which tasks there are.');
    expect(await isOff('Hire and start')).toBe(true);
    await isFlawless();
    await field('Role (needed)').fill('Biller/Coder');
    await becomes(() => isOff('Hire and start'), false);
  });

  it('says who can see what, and makes only a block where that is chosen', async () => {
    await shows(/Whoever can open this file can see its hidden tabs/);
    await field('Only make a block for the staff workbook').check();
    expect((await making()).slice(3)).toEqual([
      'A block of text, for you to paste in the staff workbook. Nothing goes into Staff here.',
    ]);
    expect(await button('Hire and make the block').count()).toBe(1);
    await isFlawless();
    await field('Keep staff in this workbook').check();
  });

  it('keeps what was typed when the call fails, and while another view is open', async () => {
    await field('Manager').fill('fail');
    await field('Office manager (3 tasks)').fill('Rosa Medina');
    await field('Your name (optional, for Decisions)').fill('Dana');
    await becomes(() => isOff('Hire and start'), false);
    await button('Hire and start').click();
    await failed('That did not work');
    expect(await axeViolations(frameOf(preview))).toEqual([]);
    await button('Help').click();
    await button('Hire').click();
    await becomes(() => field('Manager').inputValue(), 'fail');
    await preview.sidebar.getByText(/^Who does the tasks/).click();
    expect(await field('Office manager (3 tasks)').inputValue()).toBe('Rosa Medina');
    expect(await field('Your name (optional, for Decisions)').inputValue()).toBe('Dana');
  });

  it('keeps what was typed of someone while someone else is looked at', async () => {
    await field('Someone who is not on the list').check();
    await becomes(() => field('Manager').inputValue(), '');
    await field('A candidate on the list').check();
    await becomes(() => field('Manager').inputValue(), 'fail');
  });

  it('hires, says what was written and where', async () => {
    await field('Manager').fill('Rosa Medina');
    await becomes(() => isOff('Hire and start'), false);
    await button('Hire and start').click();
    await said(/^Moved Keiko Tanaka from “Interview” to “Hired”.* 42 tasks in “Onboarding”/);
    await becomes(focused, 'Done: Keiko Tanaka');
    await isFlawless();
  });

  it('made the tabs, the row of Staff and the tasks', async () => {
    const tabs = await tabNames(preview);
    expect(['Staff', 'Onboarding', 'Onboarding progress', 'Decisions'].filter((each) => !tabs.includes(each))).toEqual(
      [],
    );
    await button('Staff').click();
    await preview.page.getByRole('tab', { name: 'Staff', exact: true, selected: true }).waitFor();
    const row: string[] = [];
    for (const cell of ['B2', 'C2', 'D2', 'E2', 'F2']) row.push(await preview.typed(cell));
    expect(row).toEqual(['Keiko Tanaka', 'keiko.tanaka@example.com', 'Biller/Coder', 'Riverside', 'Rosa Medina']);
  });

  it('leads to the tasks and back', async () => {
    await button('Open My tasks').click();
    await field('Whose tasks').waitFor();
    await button('Hire').click();
    await preview.sidebar.getByRole('heading', { name: 'Done: Keiko Tanaka' }).waitFor();
    await said(/^Moved Keiko Tanaka/);
  });

  it('asks before it completes what is there already', async () => {
    await button('Hire someone else').click();
    await preview.showTab('Pipeline');
    await field('Find by name, role or stage').fill('keiko');
    await preview.sidebar.getByLabel(/^Candidates/).selectOption({ index: 0 });
    await shows('Keiko Tanaka is in a hired stage already. The stage stays as it is.');
    await shows(/^Keiko Tanaka is in Staff already \(row 2/);
    await shows('Tick “Yes, complete what is missing” first.');
    expect(await isOff('Complete onboarding')).toBe(true);
    await isFlawless();
    await field(ALREADY).check();
    await becomes(() => isOff('Complete onboarding'), false);
    await button('Complete onboarding').click();
    await said(/^The row of Keiko Tanaka in “Staff” is there; no task was missing/);
  });
});

describe('someone who is not on the list', () => {
  it('starts with a name, a role and a first day', async () => {
    await button('Hire someone else').click();
    await field('Someone who is not on the list').check();
    await shows('Give the name.');
    await isFlawless();
    await field('Name (needed)').fill('Lou Park');
    await field('Role (needed)').fill('Front Desk');
    await field('First day of work (needed)').fill('2026-12-06');
    await shows(/^12\/6\/2026 is a closed day/);
    await field('First day of work (needed)').fill('2026-12-07');
    await becomes(() => isOff('Start onboarding'), false);
    expect((await making())[0]).toBe('Staff: a new row');
    await button('Start onboarding').click();
    await said(/^Lou Park stands in “Staff”; \d+ tasks in “Onboarding”/);
    await preview.showTab('Staff');
    await becomes(() => preview.typed('B3'), 'Lou Park');
  });

  it('may be led by anyone who is in Staff', async () => {
    await button('Hire someone else').click();
    await field('Someone who is not on the list').check();
    const known = () => field('Manager').evaluate(optionsOf);
    await becomes(known, ['Keiko Tanaka', 'Lou Park']);
  });
});

describe('a block for the staff workbook', () => {
  let block: string;

  it('is made to be copied', async () => {
    await field('Name (needed)').fill('Sky Nguyen');
    await field('Role (needed)').fill('Front Desk');
    await field('First day of work (needed)').fill('2026-12-08');
    await field('Only make a block for the staff workbook').check();
    await becomes(() => isOff('Make the block'), false);
    await button('Make the block').click();
    await said(/Sky Nguyen/);
    block = await field('Block for the staff workbook').inputValue();
    expect(block.split('\n').slice(1, 3)).toEqual(['Name: Sky Nguyen', 'Email: ']);
    await isFlawless();
    await button('Copy').click();
    await said(/^(Copied\.|Selected:)/);
  });

  it('that is damaged is kept, and said to be', async () => {
    await button('Hire someone else').click();
    await field('A block from the hiring workbook').check();
    await shows('Paste the block, then press “Read the block”.');
    const damaged = block.replace('Sky', 'Skye');
    await field('Block from the hiring workbook').fill(damaged);
    await becomes(() => isOff('Read the block'), false);
    await button('Read the block').click();
    await failed('This block is not as it was made');
    expect(await field('Block from the hiring workbook').inputValue()).toBe(damaged);
    expect(await field('Name (needed)').count()).toBe(0);
    await isFlawless();
  });

  it('that is whole fills in the fields, which can be changed', async () => {
    await field('Block from the hiring workbook').fill(block);
    await becomes(() => isOff('Read the block'), false);
    await button('Read the block').click();
    await said('The block is read. Look at the fields below.');
    expect((await person()).slice(0, 5)).toEqual(['Sky Nguyen', '', 'Front Desk', '', '2026-12-08']);
    await field('Site').fill('Riverside');
    await field('Keep staff in this workbook').check();
    await becomes(() => isOff('Start onboarding'), false);
    await button('Start onboarding').click();
    await said(/^Sky Nguyen stands in “Staff”/);
    await preview.showTab('Staff');
    await becomes(() => preview.typed('E4'), 'Riverside');
  });
});

/** Tab as often as it takes to come to what is wanted. */
async function tabTo(wanted: string): Promise<void> {
  for (let i = 0; i < 12; i++) {
    await preview.page.keyboard.press('Tab');
    if ((await focused()) === wanted) return;
  }
  throw new Error(`no way to ${wanted}, but to ${(await focused()).slice(0, 60)}`);
}

it('needs no mouse', async () => {
  const { keyboard } = preview.page;
  await button('Hire someone else').press('Enter');
  await field('A candidate on the list').focus();
  await keyboard.press('ArrowDown');
  await field('Name (needed)').waitFor();
  await tabTo('Name (needed)');
  await keyboard.type('Max Roy');
  await tabTo('Role (needed)');
  await keyboard.type('Front Desk');
  await tabTo('First day of work (needed)');
  await keyboard.type('12092026');
  await becomes(() => isOff('Start onboarding'), false);
  await tabTo('Start onboarding');
  await keyboard.press('Enter');
  await said(/^Max Roy stands in “Staff”/);
  await becomes(focused, 'Done: Max Roy');
  await tabTo('Hire someone else');
});

describe('a workbook without candidates', () => {
  const BLOCK = `Practice Staffing: a new hire for the staff workbook
Name: Sky Nguyen`;

  it('takes a block, or someone who is typed', async () => {
    await openFile(preview, textFile('Staff.csv', 'Staff ID,Name\n'));
    await preview.chooseAddOn('Onboarding', 'Hire and start onboarding…');
    await field('Someone who is not on the list').waitFor();
    expect(await preview.sidebar.getByRole('radio').count()).toBe(2);
    await isFlawless();
    await field('A block from the hiring workbook').check();
    await field('Block from the hiring workbook').fill(BLOCK);
    await becomes(() => isOff('Read the block'), false);
    await button('Read the block').click();
    await failed('This block lacks Email, Role');
  });

  it('starts the onboarding of someone', async () => {
    await field('Someone who is not on the list').check();
    await field('Name (needed)').fill('Sky Nguyen');
    await field('Role (needed)').fill('Front Desk');
    await field('First day of work (needed)').fill('2026-12-08');
    await becomes(() => isOff('Start onboarding'), false);
    await button('Start onboarding').click();
    await said(/^Sky Nguyen stands in “Staff”; \d+ tasks/);
  });
});

it('asks nothing of any other address, and hides no error but those that were asked for', () => {
  expect(preview.requests.filter((each) => !each.startsWith(preview.address))).toEqual([]);
  expect(preview.errors.filter((each) => !/timed out|Clipboard API/.test(each))).toEqual([]);
});
