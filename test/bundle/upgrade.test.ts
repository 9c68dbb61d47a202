import type { Simulator } from '../../src/simulator/contract';
import { column, contents, placeOf, rowOf, setUp, tab, withTracker } from './addOn';

/** Each tab as its first version (73f27a1) made it, with what a user has put there. */
const FIRST_TABS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Roles: [
    [
      ...['Role', 'Also called', 'Site', 'Openings', 'Opened', 'Hiring manager', 'Pay from', 'Pay to'],
      ...['Minimum education', 'Equivalent accepted', 'Minimum years managing', 'Minimum years in healthcare'],
      ...['Required certificates', 'Days to fill', 'Duties'],
    ],
    [
      'Biller',
      'Billing',
      'Main St',
      '2',
      '9/1/2026',
      'Dr. Lee',
      '20',
      '26',
      'none',
      'yes',
      '1',
      '2',
      'CPC',
      '45',
      'bills',
    ],
  ],
  Competencies: [
    ['Role', 'Competency', 'Weight', 'Reason for weight', '1', '2', '3', '4', '5', ...questions()],
    [
      'Biller',
      'Skill',
      '3',
      'it is the job',
      'none',
      'poor',
      'fair',
      'good',
      'superb',
      'Tell me of a denial',
      '',
      '',
      '',
    ],
    ['Biller', 'Manner', '1', '', '', '', '', '', '', '', '', '', ''],
  ],
  Stages: [
    ['Stage', 'Kind', 'Days allowed', 'Next step'],
    ['Interview', 'active', '9', 'call them back'],
    ['Turned down', 'rejected', '', ''],
  ],
  Settings: [
    ['Setting', 'Value', 'Meaning'],
    ['Enough rated (percent)', '60', 'A candidate with less of the weight rated than this is flagged in Pipeline.'],
    ['Tracker tab', '', 'The tab with your candidates. Blank: the first tab with a column of names.'],
  ],
  Pipeline: [
    [
      ...['Rank', 'Candidate', 'Role', 'Stage', 'Applied', 'Days in stage', 'Score', 'Rated so far', 'Lowest rater'],
      ...['Highest rater', 'Interviewers', 'Requirements', 'Next step', 'Flags', 'Candidate ID', 'Ranked in'],
      ...['Skill', 'Manner', 'Weight: Skill', 'Weight: Manner', 'Call back'],
    ],
    pipelineRow('Ana', 'C-AAAAAA', 'on Tuesday'),
    pipelineRow('Gone', 'C-GGGGGG', 'asked again'),
  ],
  'Start here': [
    ['Step', 'State', 'What next'],
    ['Pipeline', '2 candidates', 'Look at the first of each role.'],
  ],
};

const LIST = [
  ['Name', 'Role', 'Stage', 'Skill', 'Manner', 'Candidate ID', 'My remark'],
  ['Ana', 'Biller', 'Interview', '4', '5', 'C-AAAAAA', 'call her'],
  ['Ben', 'Billing', 'Turned down', '3', '', '', 'no'],
];

function questions(): readonly string[] {
  return ['Question 1', 'Question 2', 'Question 3', 'Question 4'];
}

function pipelineRow(name: string, id: string, note: string): readonly string[] {
  const fixed = ['1', name, 'Biller', 'Interview', '', '', '80', '1', '', '', '', '', '', '', id, 'Biller'];
  return [...fixed, '4', '4', '3', '1', note];
}

async function fromFirstVersion(): Promise<Simulator> {
  const simulator = await withTracker(LIST);
  for (const [name, rows] of Object.entries(FIRST_TABS)) {
    const sheet = simulator.addSheet(name, [...rows]);
    for (const [row, cells] of rows.entries())
      for (const [place, text] of cells.entries()) sheet.type(row, place, text);
  }
  return simulator;
}

const USERS_TABS = ['Roles', 'Competencies', 'Stages', 'Settings'];

/** What the first rows of a tab show, as far as it went. */
function shownIn(simulator: Simulator, name: string, rows: number, columns: number): unknown {
  const sheet = tab(simulator, name);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, at) => sheet.display(row, at)));
}

describe('a workbook of the first version', () => {
  it.each([
    ['a refresh', (s: Simulator) => s.run('refreshEverything')],
    ['a repair and a refresh', (s: Simulator) => [setUp(s), s.run('refreshEverything')]],
  ])('keeps every cell of the user’s in %s', async (_, act) => {
    const simulator = await fromFirstVersion();
    const sizes = Object.entries(FIRST_TABS).filter(([name]) => USERS_TABS.includes(name));
    const shown = () => sizes.map(([name, rows]) => shownIn(simulator, name, rows.length, rows[0]?.length ?? 0));
    const before = shown();
    act(simulator);
    expect(simulator.shown.filter(({ kind }) => kind === 'alert')).toEqual([]);
    expect(shown()).toEqual(before);
    const pipeline = tab(simulator, 'Pipeline');
    const own = (name: string) => pipeline.display(rowOf(pipeline, 'Candidate', name), placeOf(pipeline, 'Call back'));
    expect([own('Ana'), own('Gone'), own('Ben')]).toEqual(['on Tuesday', 'asked again', '']);
    expect(column(pipeline, 'Candidate ID')).toEqual(expect.arrayContaining(['C-AAAAAA', 'C-GGGGGG']));
    expect(column(tab(simulator, 'Candidates'), 'My remark')).toEqual(['call her', 'no']);
    expect(pipeline.value(rowOf(pipeline, 'Candidate', 'Ana'), placeOf(pipeline, 'Score'))).toBe(81.25);
  });

  it('gets what later versions brought: settings, notes and choices; a second repair changes nothing', async () => {
    const simulator = await fromFirstVersion();
    setUp(simulator);
    simulator.run('refreshEverything');
    const names = [...USERS_TABS, 'Pipeline', 'Start here'];
    expect(column(tab(simulator, 'Settings'), 'Setting')).toContain('Who else opens this spreadsheet');
    expect(names.filter((name) => tab(simulator, name).note(0, 1) === '')).toEqual([]);
    expect(tab(simulator, 'Stages').choice(1, 1)).toMatchObject({ kind: 'list' });
    const once = simulator.sheets.map(contents);
    setUp(simulator);
    simulator.run('refreshEverything');
    expect(simulator.sheets.map(contents)).toEqual(once);
  });
});
