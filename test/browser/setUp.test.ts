import { openFile, tabNames, textFile } from './files';
import { type OpenPreview, openPreview } from './preview';
import { until } from './until';

/** The add-on with a call that goes wrong, told by the names that are typed: the first time, or always. */
const CODE = `
const answered = callFromSidebar;
let hasFailed = false;
callFromSidebar = (name, argument) => {
  const names = name === 'setUp' ? (argument.whoElse || {}).names : '';
  if (names === 'Dana, Lee' && !hasFailed) {
    hasFailed = true;
    for (const end = Date.now() + 2000; Date.now() < end; );
    throw new Error('Service Spreadsheets timed out');
  }
  if (names === 'Dana, slow') for (const end = Date.now() + 1500; Date.now() < end; );
  if (names === 'Two accounts') throw new Error('PERMISSION_DENIED: no access');
  return answered(name, argument);
};
`;
const LIST = `Name,Role,Stage,Applied,Communication,Teamwork
Ann Lee,Front Desk,Interview,11/2/2026,4,5
Bo Chen,Front Desk,Applied,13/45/2026,,
`;
const NAMES = 'Their names (optional)';
const SAMPLE = 'Fill with a fictional practice to try things out';

let preview: OpenPreview;
beforeAll(async () => {
  preview = await openPreview({ code: (built) => built + CODE });
});
afterAll(() => preview.close());

const button = (name: string) => preview.sidebar.getByRole('button', { name, exact: true });
const section = (name: string) => preview.sidebar.getByRole('region', { name, exact: true });
const said = (text: string | RegExp) => preview.sidebar.getByRole('status').filter({ hasText: text }).waitFor();

async function undo(): Promise<void> {
  await preview.goTo('A1');
  await preview.page.keyboard.press('Control+z');
}

describe('a list of one’s own that nothing was made from', () => {
  beforeAll(async () => {
    await openFile(preview, textFile('list.csv', LIST));
    await preview.page.getByRole('button', { name: 'Set up or repair', exact: true }).click();
    await button('Look again').waitFor();
  });

  it('is found, and its people are counted', async () => {
    await preview.sidebar.getByText('Found Candidates with 2 candidates.').waitFor();
  });

  it('is followed by every tab that will be made', async () => {
    const tabs = await section('Will be made').getByRole('listitem').locator('b').allInnerTexts();
    const own = ['Roles', 'Competencies', 'Stages', 'Pipeline', 'Hiring dashboard', 'Start here', 'Settings'];
    expect(tabs).toEqual(['Candidates', ...own]);
  });

  it('loses nothing: only a column is added at its right end', async () => {
    const words = 'A column “Candidate ID” at the right end, for 2 candidates. Nothing else of yours is changed.';
    await section('Will be made').getByText(words).waitFor();
  });

  it('makes nothing before it is told to', async () => {
    expect(await tabNames(preview)).toEqual(['Candidates']);
  });

  it('asks no names of someone who is alone', async () => {
    await preview.sidebar.getByLabel('Only me').check();
    expect(await preview.sidebar.getByLabel(NAMES).count()).toBe(0);
  });

  it('recommends two spreadsheets when someone else opens it', async () => {
    await preview.sidebar.getByLabel('Interviewers').check();
    await preview.sidebar.getByText('Hidden tabs are not private.').waitFor();
    await preview.sidebar.getByText('We recommend two spreadsheets').waitFor();
  });
});

describe('a call that goes wrong', () => {
  it('lets no button be pressed again while it is under way', async () => {
    await preview.sidebar.getByLabel(NAMES).fill('Dana, Lee');
    await button('Set up').click();
    expect(await button('Working…').getAttribute('aria-disabled')).toBe('true');
    expect(await button('Look again').getAttribute('aria-disabled')).toBe('true');
  });

  it('is said in a sentence', async () => {
    const words = 'That did not work (Service Spreadsheets timed out). Nothing that you chose here is lost; try again.';
    await preview.sidebar.getByRole('alert').getByText(words).waitFor();
  });

  it('keeps what was chosen and typed', async () => {
    expect(await preview.sidebar.getByLabel('Interviewers').isChecked()).toBe(true);
    expect(await preview.sidebar.getByLabel(NAMES).inputValue()).toBe('Dana, Lee');
  });

  it('keeps it also while another view is open', async () => {
    await button('Help').click();
    await button('Set up or repair').click();
    expect(await preview.sidebar.getByLabel(NAMES).inputValue()).toBe('Dana, Lee');
    await button('Look again').waitFor();
  });

  it('because of several Google accounts says what to do', async () => {
    await preview.sidebar.getByLabel(NAMES).fill('Two accounts');
    await button('Set up').click();
    await preview.sidebar.getByRole('alert').getByText('several Google accounts are signed in').waitFor();
    await preview.sidebar.getByLabel(NAMES).fill('Dana, Lee');
  });
});

describe('set-up', () => {
  it('says what it read and added, and no failure beside it', async () => {
    await button('Set up').click();
    await said(
      'Done. Read 2 candidates on “Candidates”. Added rows: Roles (1), Competencies (6), Stages (2), Settings (10).',
    );
  });

  it('lists what was made, tab by tab', async () => {
    const made = section('What was done')
      .getByRole('button')
      .filter({ hasNotText: /!|Go to/ });
    expect(await made.allInnerTexts()).toEqual([
      'Candidates',
      'Roles',
      'Competencies',
      'Stages',
      'Start here',
      'Settings',
    ]);
  });

  it('names the cell that could not be read', async () => {
    await section('What was done').getByText('"13/45/2026" is not a date').waitFor();
    await section('What was done').getByRole('button', { name: 'Candidates!D3' }).click();
    await preview.page.getByRole('textbox', { name: 'Content of D3' }).waitFor();
  });

  it('keeps the names in Settings', async () => {
    await preview.showTab('Settings');
    const shown: string[] = [];
    for (const row of [2, 3, 4]) shown.push(await preview.typed(`B${row}`));
    expect(shown).toContain('Interviewers: Dana, Lee');
  });

  it('leaves alone what is typed while it is under way', async () => {
    const names = preview.sidebar.getByLabel(NAMES);
    await names.fill('Dana, slow');
    await button('Save').click();
    await button('Working…').waitFor();
    await names.fill('Dana, slowly, Lee');
    await said(/^Done/);
    expect(await names.inputValue()).toBe('Dana, slowly, Lee');
  });

  it('says no former success beside a failure', async () => {
    await preview.sidebar.getByLabel(NAMES).fill('Two accounts');
    await button('Save').click();
    await preview.sidebar.getByRole('alert').getByText('several Google accounts are signed in').waitFor();
    expect(await preview.sidebar.getByRole('status').filter({ hasText: /Done/ }).count()).toBe(0);
  });

  it('is followed by a refresh, which makes the pipeline', async () => {
    await preview.sidebar.getByLabel(NAMES).fill('Dana, Lee');
    await button('Save').click();
    await said(/^Done/);
    await button('Refresh everything').click();
    await said('Refreshed. Pipeline: 2 candidates, 1 scored, in 1 role. 1 problem: see Start here.');
    expect(await tabNames(preview)).toContain('Pipeline');
  });

  it('scores by formulas in cells of their own', async () => {
    await preview.showTab('Pipeline');
    expect(await preview.shown('G2')).toContain('87.5'); // (4 + 5) / 2 of 5: (4.5 − 1) / 4
    expect(await preview.typed('G2')).toMatch(/^=IF\(SUMPRODUCT/);
  });
});

describe('a damaged tab', () => {
  const deleteColumn = async (cell: string) => {
    await preview.showTab('Competencies');
    await preview.goTo(cell);
    await preview.choose('Edit');
    await preview.page.getByRole('menuitem', { name: /^Delete column/ }).click();
  };

  it('is named in the plan with what will be mended', async () => {
    await deleteColumn('D1');
    await button('Look again').click();
    await section('Damaged, will be mended').getByText('The column “Reason for weight” is put back').waitFor();
  });

  it('is mended by Repair', async () => {
    await button('Repair').click();
    await section('What was done').getByText('The column “Reason for weight” is put back').waitFor();
    await preview.sidebar.getByText('Nothing to mend.').waitFor();
    expect(await preview.typed('M1')).toBe('Reason for weight');
  });

  it('that lost a column which it can’t do without is for the user to mend', async () => {
    await deleteColumn('C1');
    await button('Look again').click();
    await section('Only you can mend').getByText('No column is called “Weight”.').waitFor();
    expect(await button('Repair').getAttribute('aria-disabled')).toBe('true');
  });

  it('is whole again after Undo', async () => {
    await undo();
    await button('Look again').click();
    await preview.sidebar.getByText('Nothing to mend.').waitFor();
  });
});

describe('the fictional practice', () => {
  it('is offered where there is no list', async () => {
    await openFile(preview, textFile('notes.csv', 'Buy,Count\nPaper,3\n'));
    await preview.page.getByRole('button', { name: 'Set up or repair', exact: true }).click();
    await preview.sidebar.getByLabel(SAMPLE).waitFor();
    expect(await button('Set up').getAttribute('aria-disabled')).toBe('true');
  });

  it('comes in on a tab of its own', async () => {
    await preview.sidebar.getByLabel(SAMPLE).check();
    await button('Set up').click();
    await said(/^Done. Read 41 candidates on “Sample candidates”/);
    expect(await tabNames(preview)).toEqual(
      expect.arrayContaining(['Candidates', 'Sample candidates', 'Roles', 'Competencies', 'Stages', 'Settings']),
    );
  });

  it('is taken away only after it was said what goes', async () => {
    await button('Refresh everything').click();
    await said(/^Refreshed/);
    await button('Remove it…').click();
    const words = await section('Remove the fictional practice?').getByRole('listitem').allInnerTexts();
    expect(words).toEqual(['The tab “Sample candidates” with its 42 rows.', '41 rows of “Pipeline”.']);
    expect(await tabNames(preview)).toContain('Sample candidates');
  });

  it('stays when it is kept', async () => {
    await button('Keep it').click();
    await button('Remove it…').waitFor();
    expect(await tabNames(preview)).toContain('Sample candidates');
  });

  it('goes with its rows, and the tabs of the user stay', async () => {
    await button('Remove it…').click();
    await button('Remove the fictional practice').click();
    await said('Done. The fictional practice is removed.');
    const made = ['Roles', 'Competencies', 'Stages', 'Settings', 'Start here', 'Pipeline', 'Hiring dashboard'];
    const left = ['Candidates', ...made];
    expect(
      await until(
        () => tabNames(preview),
        (tabs) => tabs.length === 8,
      ),
    ).toEqual(left);
  });

  it('comes back with Undo', async () => {
    await undo();
    await preview.page.getByRole('tab', { name: 'Sample candidates' }).waitFor();
  });
});

describe('a list of one candidate', () => {
  it('is counted in the singular', async () => {
    await openFile(preview, textFile('one.csv', 'Name,Role,Stage,Kindness\nAnn Lee,Front Desk,Interview,4\n'));
    await preview.page.getByRole('button', { name: 'Set up or repair', exact: true }).click();
    await preview.sidebar.getByText('Found Candidates with 1 candidate.').waitFor();
  });

  it('asks in the menu whether to set up, where nothing is', async () => {
    await preview.chooseAddOn('Refresh everything');
    await preview.page.getByRole('dialog').getByText('Set up now from your list “Candidates” (1 candidate)?').waitFor();
    await preview.page.getByRole('button', { name: 'Yes', exact: true }).click();
    await preview.page.getByText('Pipeline: 1 candidate, 1 scored, in 1 role.').waitFor();
    expect(await tabNames(preview)).toContain('Pipeline');
  });
});

it('asks nothing of any other address', () => {
  expect(preview.requests.filter((each) => !each.startsWith(preview.address))).toEqual([]);
});

it('reports no error but those that were provoked', () => {
  expect(preview.errors.filter((each) => !/timed out|PERMISSION_DENIED/.test(each))).toEqual([]);
});
