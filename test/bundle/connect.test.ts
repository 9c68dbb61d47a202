import type { ArgumentOf } from '../../src/google/endpoints';
import type { Simulator } from '../../src/simulator/contract';
import { call, column, contents, everything, placeOf, setUp, tab, value, withTracker } from './addOn';

const NOTHING: ArgumentOf<'connectionPlan'>['choices'] = { fields: [], ratings: [] };
const ASK = { sheet: null, choices: NOTHING, seen: null };

/** A list as someone keeps it: a title, odd headers, a scale of their own, data that must not count, a total. */
const MESSY = [
  ['Front office hiring 2026', '', '', '', '', '', '', ''],
  ['', '', '', '', '', '', '', ''],
  [
    'Applicant',
    'E-mail',
    'Job applying for',
    'Where are they',
    'Date of Birth',
    'Vibe (1-10)',
    'Knows EHR',
    'Pay wanted',
  ],
  ['Ana Ruiz', 'ana@example.com', 'MA', 'Phone screen', '1/2/1990', '8', '9', '$22/hr'],
  ['Ben Ito', 'ben@example.com', 'Medical Assistant', 'Interview 1', '3/4/1985', '6', '10', 'negotiable'],
  ['Cy Lee', 'cy@example.com', 'Front desk', 'Hired!!', '', '10', '7', '45-50k'],
  ['Total', '', '', '', '', '24', '26', ''],
];

async function connected(rows: readonly (readonly string[])[] = MESSY): Promise<Simulator> {
  const simulator = await withTracker(rows);
  value(simulator, 'connect', ASK);
  simulator.run('refreshEverything');
  return simulator;
}

function pipelineOf(simulator: Simulator): readonly string[] {
  const sheet = tab(simulator, 'Pipeline');
  const [who, role, stage, score] = ['Candidate', 'Role', 'Stage', 'Score'].map((header) => column(sheet, header));
  return (who ?? []).map((name, i) => `${name}, ${role?.[i]}, ${stage?.[i]}, ${Math.round(Number(score?.[i]))}`);
}

const SCORED = ['Cy Lee, Front desk, Hired!!, 83', 'Ana Ruiz, MA, Phone screen, 83', 'Ben Ito, MA, Interview 1, 78'];

function fieldsOf(simulator: Simulator): Readonly<Record<string, string | undefined>> {
  const { fields, columns } = value(simulator, 'connectionPlan', ASK);
  return Object.fromEntries(
    fields.flatMap(({ field, place }) => (place === null ? [] : [[field, columns[place]?.header]])),
  );
}

describe('connectionPlan', () => {
  it('finds the headers, and proposes a column for each field', async () => {
    const simulator = await withTracker(MESSY);
    expect(value(simulator, 'connectionPlan', ASK)).toMatchObject({ state: 'new', headerRow: 3, people: 3 });
    expect(fieldsOf(simulator)).toEqual({
      Name: 'Applicant',
      Email: 'E-mail',
      Role: 'Job applying for',
      Stage: 'Where are they',
      'Pay expectation': 'Pay wanted',
    });
  });

  it('says for each column what it is used for, and shows nothing of what is left out', async () => {
    const { columns } = value(await withTracker(MESSY), 'connectionPlan', ASK);
    expect(columns.map(({ use, scale }) => scale ?? use)).toEqual([
      ...['field', 'field', 'field', 'field', 'withheld', '1 to 10', '1 to 10', 'field'],
    ]);
    expect(columns[4]).toMatchObject({ what: expect.stringContaining('holds age'), examples: [] });
  });

  it('shows three rows as they will be read', async () => {
    const { preview } = value(await withTracker(MESSY), 'connectionPlan', ASK);
    expect(Object.fromEntries(preview.map(({ field, values }) => [field, values]))).toMatchObject({
      Name: ['Ana Ruiz', 'Ben Ito', 'Cy Lee'],
      'Pay expectation': ['$22 an hour', '', '$45,000–$50,000 a year'],
      'Vibe (1-10)': ['8 → 4.11', '6 → 3.22', '10 → 5'],
    });
  });

  it('understands the words of stages and roles', async () => {
    const { words } = value(await withTracker(MESSY), 'connectionPlan', ASK);
    expect(words).toEqual([
      {
        title: 'Stages',
        words: [
          { word: 'Phone screen', count: 1, meaning: 'in play' },
          { word: 'Interview 1', count: 1, meaning: 'in play' },
          { word: 'Hired!!', count: 1, meaning: 'hired' },
        ],
      },
      {
        title: 'Roles',
        words: [
          {
            word: 'MA',
            count: 2,
            meaning: 'the usual role Medical assistant; also called Medical Assistant',
          },
          { word: 'Front desk', count: 1, meaning: 'the usual role Front desk' },
        ],
      },
    ]);
  });

  it('follows a choice, and writes nothing', async () => {
    const simulator = await withTracker(MESSY);
    const before = everything(simulator);
    const choices = {
      fields: [
        { key: 'notes', place: 3 },
        { key: 'stage', place: null },
      ],
      ratings: [{ place: 6, scale: null }],
    };
    const plan = value(simulator, 'connectionPlan', { ...ASK, choices });
    expect(plan.fields.filter(({ place }) => place === 3).map(({ key }) => key)).toEqual(['notes']);
    expect(plan.fields.find(({ key }) => key === 'stage')?.place).toBeNull();
    expect(plan.columns[6]?.use).toBe('unused');
    expect(everything(simulator)).toEqual(before);
  });

  it.each([
    ['has no header', ['Name', ''], 'this column has no header'],
    ['shares its header', ['Name', 'Status', 'Status'], 'two columns are called “Status”'],
  ])('asks for a header where a chosen column %s', async (_, headers, message) => {
    const simulator = await withTracker([headers, ['Ana', 'x', 'y']]);
    const choices = { fields: [{ key: 'notes', place: 1 }], ratings: [] };
    expect(call(simulator, 'connectionPlan', { ...ASK, choices })).toMatchObject({
      ok: false,
      message: expect.stringContaining(message),
    });
  });

  it('says why a list without names can’t be connected', async () => {
    const { obstacle } = value(
      await withTracker([
        ['Foo', 'Bar'],
        ['1', '2'],
      ]),
      'connectionPlan',
      ASK,
    );
    expect(obstacle?.message).toContain('needs a column with their names; found “Foo”, “Bar”');
  });
});

describe('connect', () => {
  it('remembers the columns, sets up, and everything can be refreshed', async () => {
    const simulator = await connected();
    expect(pipelineOf(simulator)).toEqual(SCORED);
    expect(column(tab(simulator, 'Settings'), 'Value')).toEqual(
      expect.arrayContaining(['Where are they', 'Job applying for', '1 to 10']),
    );
  });

  it('puts the ID beside the headers, wherever they stand, and changes no other cell', async () => {
    const simulator = await withTracker(MESSY);
    const sheet = tab(simulator, 'Candidates');
    const theirs = contents(sheet);
    value(simulator, 'connect', ASK);
    simulator.run('refreshEverything');
    expect(sheet.value(2, 8)).toBe('Candidate ID');
    expect([3, 4, 5, 6].map((row) => sheet.display(row, 8))).toEqual([
      expect.stringMatching(/^C-/),
      expect.stringMatching(/^C-/),
      expect.stringMatching(/^C-/),
      '',
    ]);
    const now = contents(sheet).map((row) => (row as readonly unknown[]).slice(0, 8));
    expect(now).toEqual(theirs);
  });

  it('keeps to what the user chose against what it would guess', async () => {
    const simulator = await withTracker([
      ['Name', 'Stage', 'Status', 'Vibe'],
      ['Ana', 'Interview', 'Hired', '4'],
    ]);
    const choices = { fields: [{ key: 'stage', place: 2 }], ratings: [{ place: 3, scale: null }] };
    value(simulator, 'connect', { ...ASK, choices });
    simulator.run('refreshEverything');
    expect(column(tab(simulator, 'Pipeline'), 'Stage')).toEqual(['Hired']);
    expect(() => placeOf(tab(simulator, 'Pipeline'), 'Vibe')).toThrow();
    setUp(simulator);
    simulator.run('refreshEverything');
    expect(column(tab(simulator, 'Pipeline'), 'Stage')).toEqual(['Hired']);
  });

  it('does the same twice', async () => {
    const simulator = await connected();
    const before = everything(simulator);
    value(simulator, 'connect', ASK);
    simulator.run('refreshEverything');
    expect(everything(simulator)).toEqual(before);
  });

  it('changes over to another list and forgets the first', async () => {
    const simulator = await connected();
    simulator.addSheet('Second list', [
      ['Name', 'Skill'],
      ['Dee', 4],
      ['Eli', 5],
    ]);
    value(simulator, 'connect', { sheet: 'Second list', choices: NOTHING, seen: null });
    simulator.run('refreshEverything');
    expect(value(simulator, 'connectionPlan', ASK)).toMatchObject({
      state: 'connected',
      sheet: 'Second list',
      changes: [],
    });
    expect(column(tab(simulator, 'Pipeline'), 'Candidate')).toEqual(expect.arrayContaining(['Dee', 'Eli']));
    expect(column(tab(simulator, 'Start here'), 'Step')).not.toContain('Problem');
  });
});

describe('a connection', () => {
  const edits: readonly (readonly [string, (simulator: Simulator) => void])[] = [
    ['a renamed header', (simulator) => tab(simulator, 'Candidates').type(2, 3, 'Standing')],
    ['a renamed header of ratings', (simulator) => tab(simulator, 'Candidates').type(2, 5, 'Warmth')],
    ['a renamed header of names', (simulator) => tab(simulator, 'Candidates').type(2, 0, 'Wer')],
    ['moved columns', (simulator) => tab(simulator, 'Candidates').moveColumns(0, 1, 6)],
    ['inserted columns', (simulator) => tab(simulator, 'Candidates').insertColumns(1, 2)],
    ['a deleted column that is not used', (simulator) => tab(simulator, 'Candidates').deleteColumns(4, 1)],
    ['a row inserted above the headers', (simulator) => tab(simulator, 'Candidates').insertRows(0, 1)],
    [
      'sorted rows',
      (simulator) => tab(simulator, 'Candidates').sort({ row: 3, column: 0, rows: 3, columns: 9 }, 0, false),
    ],
    ['another name of the tab', (simulator) => tab(simulator, 'Candidates').rename('Our people')],
    [
      'a moved and a renamed column at once',
      (simulator) => {
        tab(simulator, 'Candidates').moveColumns(1, 1, 8);
        tab(simulator, 'Candidates').type(2, 2, 'Standing');
      },
    ],
  ];

  it.each(edits)('holds after %s', async (_, edit) => {
    const simulator = await connected();
    const ids = column(tab(simulator, 'Pipeline'), 'Candidate ID');
    edit(simulator);
    simulator.run('refreshEverything');
    expect(pipelineOf(simulator)).toEqual(SCORED);
    expect(column(tab(simulator, 'Pipeline'), 'Candidate ID')).toEqual(ids);
  });

  it('takes new rows, and new columns of ratings', async () => {
    const simulator = await connected();
    const sheet = tab(simulator, 'Candidates');
    sheet.enter(7, 0, [['Dee Fox', 'dee@example.com', 'MA', 'Phone screen', '', '2', '3']]);
    simulator.run('refreshEverything');
    expect(pipelineOf(simulator)).toEqual([...SCORED, 'Dee Fox, MA, Phone screen, 17']);
  });

  it('keeps a competency under its name when its column was renamed and connected anew', async () => {
    const simulator = await connected();
    const competencies = tab(simulator, 'Competencies');
    tab(simulator, 'Candidates').type(2, 5, 'Warmth');
    value(simulator, 'connect', ASK);
    simulator.run('refreshEverything');
    expect(pipelineOf(simulator)).toEqual(SCORED);
    expect(column(competencies, 'Competency')).not.toContain('Warmth');
    expect(value(simulator, 'connectionPlan', ASK).changes).toEqual([]);
  });

  it('misses no ratings whose column was renamed when it is set up anew', async () => {
    const simulator = await connected();
    tab(simulator, 'Candidates').type(2, 5, 'Warmth');
    setUp(simulator);
    simulator.run('refreshEverything');
    expect(pipelineOf(simulator)).toEqual(SCORED);
    expect(column(tab(simulator, 'Start here'), 'What next').join('\n')).not.toContain('not on “Candidates” any more');
  });

  it('scores a column of totals where the user chose its scale', async () => {
    const simulator = await withTracker([
      ['Name', 'Skill', 'Total'],
      ['Ana', '4', '2'],
      ['Ben', '3', '5'],
    ]);
    const choices = { fields: [], ratings: [{ place: 2, scale: '1 to 5' as const }] };
    value(simulator, 'connect', { ...ASK, choices });
    expect(column(tab(simulator, 'Competencies'), 'Competency')).toEqual(['Skill', 'Total']);
  });

  it('shows no social security number that was typed as a role', async () => {
    const simulator = await withTracker([
      ['Name', 'Role'],
      ['Ana', '123-45-6789'],
      ['Ben', 'MA'],
    ]);
    expect(JSON.stringify(value(simulator, 'connectionPlan', ASK).words)).not.toContain('123-45-6789');
  });

  it('does not take a new column elsewhere for one that was deleted', async () => {
    const simulator = await connected();
    const sheet = tab(simulator, 'Candidates');
    sheet.deleteColumns(3, 1);
    sheet.enter(2, 9, [['Hired by'], ['Dr. Lee'], ['Dr. Lee'], ['Dr. Lee']]);
    simulator.run('refreshEverything');
    expect(column(tab(simulator, 'Pipeline'), 'Stage')).toEqual(['', '', '']);
  });

  it('keeps out what was left out, under another name too', async () => {
    const simulator = await connected([
      ['Name', 'Age', 'Skill'],
      ['Ana', '3', '4'],
      ['Ben', '4', '2'],
    ]);
    tab(simulator, 'Candidates').type(0, 1, 'Maturity');
    simulator.run('refreshEverything');
    value(simulator, 'connect', ASK);
    expect(column(tab(simulator, 'Competencies'), 'Competency')).toEqual(['Skill']);
  });

  it('does not turn dates round for one that was added', async () => {
    const simulator = await connected([
      ['Name', 'Applied'],
      ['Ana', ''],
      ['Ben', 'Mar 2, 2026'],
    ]);
    const sheet = tab(simulator, 'Candidates');
    sheet.put(1, 1, '3/4/2026');
    value(simulator, 'connect', ASK);
    sheet.put(3, 0, 'Cy');
    sheet.put(3, 1, '13/2/2026');
    simulator.run('refreshEverything');
    expect(column(tab(simulator, 'Start here'), 'What next')).toContainEqual(
      expect.stringContaining('dates of Applied are read with the month first, as when the list was connected'),
    );
  });

  it('refuses choices for columns that moved meanwhile, and writes nothing', async () => {
    const simulator = await withTracker(MESSY);
    const { columns } = value(simulator, 'connectionPlan', ASK);
    tab(simulator, 'Candidates').moveColumns(1, 1, 6);
    const before = everything(simulator);
    const seen = columns.map(({ header }) => header);
    expect(call(simulator, 'connect', { ...ASK, seen })).toMatchObject({
      ok: false,
      message: expect.stringContaining('the columns of “Candidates” changed meanwhile'),
    });
    expect(everything(simulator)).toEqual(before);
  });

  it('refuses a tab that is gone before anything is written', async () => {
    const simulator = await connected();
    const before = everything(simulator);
    const choices = { fields: [{ key: 'role', place: null }], ratings: [] };
    expect(call(simulator, 'connect', { sheet: 'Gone', choices, seen: null })).toMatchObject({ ok: false });
    expect(everything(simulator)).toEqual(before);
  });

  it('says in a sentence which column is gone', async () => {
    const simulator = await connected();
    tab(simulator, 'Candidates').deleteColumns(3, 1);
    simulator.run('refreshEverything');
    expect(column(tab(simulator, 'Start here'), 'What next')).toContain(
      'your column “Where are they” for Stage is not there any more; choose another one in Connect a tracker…, or give it its header back',
    );
  });

  it('says which ratings are gone, and keeps their competency', async () => {
    const simulator = await connected();
    tab(simulator, 'Candidates').deleteColumns(5, 1);
    simulator.run('refreshEverything');
    expect(column(tab(simulator, 'Start here'), 'What next')).toContainEqual(
      expect.stringContaining('the rating columns “Vibe (1-10)” are not on “Candidates” any more'),
    );
    expect(column(tab(simulator, 'Competencies'), 'Competency')).toContain('Vibe (1-10)');
  });

  it('tells what changed since', async () => {
    const simulator = await connected();
    const sheet = tab(simulator, 'Candidates');
    sheet.type(2, 3, 'Standing');
    sheet.deleteColumns(4, 1);
    sheet.type(2, 20, 'Favorite color');
    expect(value(simulator, 'connectionPlan', ASK)).toMatchObject({
      state: 'connected',
      changes: ['“Where are they” is now called “Standing”.', '“Date of Birth” is gone.', '“Favorite color” is new.'],
    });
  });
});

describe('scoreColumns', () => {
  it('puts the same scores and ranks into the list, each column as one formula', async () => {
    const simulator = await connected();
    const sheet = tab(simulator, 'Candidates');
    const theirs = contents(sheet);
    expect(value(simulator, 'scoreColumns', 'add').message).toBe('Added “Score” and “Rank” to “Candidates”.');
    const shown = [2, 3, 4, 5, 6].map((row) => [sheet.display(row, 9), sheet.display(row, 10)]);
    expect(shown).toEqual([
      ['Score', 'Rank'],
      ['83.3', '1'],
      ['77.8', '2'],
      ['83.3', '1'],
      ['', ''],
    ]);
    const formulas = [2, 3, 4, 5].flatMap((row) =>
      [9, 10].filter((place) => typeof sheet.content(row, place) === 'object' && sheet.content(row, place) !== null),
    );
    expect(formulas).toEqual([9, 10]);
    expect(contents(sheet).map((row) => (row as readonly unknown[]).slice(0, 9))).toEqual(theirs);
  });

  it('is not taken for ratings, survives sorting, and goes away again without a trace', async () => {
    const simulator = await connected();
    const sheet = tab(simulator, 'Candidates');
    const theirs = contents(sheet);
    value(simulator, 'scoreColumns', 'add');
    simulator.run('refreshEverything');
    expect(pipelineOf(simulator)).toEqual(SCORED);
    expect(value(simulator, 'connectionPlan', ASK).hasScoreColumns).toBe(true);
    sheet.sort({ row: 3, column: 0, rows: 3, columns: 9 }, 0, false);
    expect([3, 4, 5].map((row) => `${sheet.display(row, 0)} ${sheet.display(row, 9)}`)).toEqual([
      'Cy Lee 83.3',
      'Ben Ito 77.8',
      'Ana Ruiz 83.3',
    ]);
    sheet.sort({ row: 3, column: 0, rows: 3, columns: 9 }, 0, true);
    value(simulator, 'scoreColumns', 'remove');
    expect(contents(sheet)).toEqual(theirs);
  });

  it('asks for a refresh first, and is added once', async () => {
    const simulator = await withTracker(MESSY);
    setUp(simulator);
    expect(call(simulator, 'scoreColumns', 'add')).toMatchObject({
      ok: false,
      message: expect.stringContaining('“Refresh everything” first'),
    });
    simulator.run('refreshEverything');
    value(simulator, 'scoreColumns', 'add');
    expect(call(simulator, 'scoreColumns', 'add')).toMatchObject({
      ok: false,
      message: expect.stringContaining('the score columns are there already'),
    });
  });
});

describe('a tab of the user’s own with the name of one of the add-on’s', () => {
  it.each([
    [
      'Start here',
      [
        ['Step', 'Who'],
        ['Open mail', 'Donna'],
      ],
      'this tab needs a column “State”',
    ],
    [
      'Settings',
      [
        ['Setting', 'Value'],
        ['Wifi', 'x'],
      ],
      'this tab needs a column “Meaning”',
    ],
    [
      'Roles',
      [
        ['Role', 'Person'],
        ['Fire warden', 'Donna'],
      ],
      'this tab needs a column “Also called”',
    ],
    [
      'Stages',
      [
        ['Stage', 'Who'],
        ['Tumor stage I', 'mild'],
      ],
      'this tab needs a column “Kind”',
    ],
  ])('is never written into: %s', async (name, rows, message) => {
    const simulator = await withTracker(MESSY);
    simulator.addSheet(name, rows);
    const before = contents(tab(simulator, name));
    expect(call(simulator, 'connect', ASK)).toMatchObject({ ok: false, message: expect.stringContaining(message) });
    expect(setUp(simulator)).toMatchObject({ ok: false });
    expect(contents(tab(simulator, name))).toEqual(before);
  });
});

describe('a spreadsheet with several lists', () => {
  it('is read from the first that is not hidden, and the others are named', async () => {
    const simulator = await withTracker([
      ['Name', 'Role'],
      ['Old Person', 'MA'],
    ]);
    tab(simulator, 'Candidates').dress({ isHidden: true });
    simulator.addSheet('2026', [
      ['Name', 'Role'],
      ['Ann Lee', 'MA'],
    ]);
    simulator.addSheet('MA', [
      ['Name', 'Role'],
      ['Bob Ray', 'MA'],
    ]);
    expect(setUp(simulator)).toMatchObject({
      ok: true,
      value: {
        problems: expect.arrayContaining([
          expect.objectContaining({
            sheet: '2026',
            message: expect.stringContaining('the tabs “Candidates”, “MA” have names too and are not read'),
          }),
        ]),
      },
    });
  });
});

describe('score columns in a list of numbers', () => {
  const LIST = [
    ['Name', 'Skill', 'Score'],
    ['Ana', '5', '3'],
    ['Ben', '1', '4'],
    ['Cy', '3', 'N/A'],
  ];
  const scores = (simulator: Simulator) => {
    const sheet = tab(simulator, 'Candidates');
    return [1, 2, 3, 4].map((row) => `${sheet.display(row, 0)} ${sheet.display(row, 4).replace(/^(\d+)$/, '$1.0')}`);
  };

  it('move with a rating that is typed, and leave a rating of the user’s own called Score alone', async () => {
    const simulator = await connected(LIST);
    value(simulator, 'scoreColumns', 'add');
    simulator.run('refreshEverything');
    expect(scores(simulator)).toEqual(['Ana 75.0', 'Ben 37.5', 'Cy 50.0', ' ']);
    tab(simulator, 'Candidates').type(2, 1, '5');
    expect(scores(simulator)).toEqual(['Ana 75.0', 'Ben 87.5', 'Cy 50.0', ' ']);
    expect(column(tab(simulator, 'Pipeline'), 'Overall').map(Number)).toContain(4);
  });

  it('stay with their people when a row is put in below the headers', async () => {
    const simulator = await connected(LIST);
    value(simulator, 'scoreColumns', 'add');
    const sheet = tab(simulator, 'Candidates');
    sheet.insertRows(1, 1);
    sheet.enter(1, 0, [['Zed', '2', '2']]);
    simulator.run('refreshEverything');
    expect(scores(simulator)).toEqual(['Zed 25.0', 'Ana 75.0', 'Ben 37.5', 'Cy 50.0']);
  });

  it('are known by their formulas when their header was changed', async () => {
    const simulator = await connected(LIST);
    const sheet = tab(simulator, 'Candidates');
    const theirs = contents(sheet);
    value(simulator, 'scoreColumns', 'add');
    sheet.type(0, 4, sheet.inputText(0, 4).replace('"Score"', '"Points"'));
    simulator.run('refreshEverything');
    expect(sheet.display(0, 4)).toBe('Points');
    expect(column(tab(simulator, 'Competencies'), 'Competency')).not.toContain('Points');
    value(simulator, 'scoreColumns', 'remove');
    expect(contents(sheet)).toEqual(theirs);
  });

  it('take stars and other scales from Pipeline', async () => {
    const simulator = await connected([
      ['Name', 'Charm', 'Skill (1-10)'],
      ['Ana', '★★★★☆', '10'],
      ['Ben', 'N/A', '4'],
      ['Cy', '⭐⭐', 'pending'],
    ]);
    value(simulator, 'scoreColumns', 'add');
    const pipeline = tab(simulator, 'Pipeline');
    const inPipeline = new Map(
      column(pipeline, 'Candidate').map((name, i) => [name, Number(column(pipeline, 'Score')[i]).toFixed(1)]),
    );
    expect(scores(simulator).slice(0, 3)).toEqual(
      ['Ana', 'Ben', 'Cy'].map((name) => `${name} ${inPipeline.get(name)}`),
    );
  });
});

describe('a workbook of an earlier version', () => {
  it('keeps the weight of a rating of the whole candidate that went by its header', async () => {
    const simulator = await connected([
      ['Name', 'Skill', 'Score'],
      ['Ana', '5', '3'],
    ]);
    for (const name of ['Competencies', 'Pipeline']) {
      const sheet = tab(simulator, name);
      for (let row = 0; row < sheet.usedRows; row++) {
        for (let place = 0; place < sheet.usedColumns; place++) {
          const text = sheet.inputText(row, place);
          if (/^(Weight: )?Overall$/.test(text)) sheet.type(row, place, text.replace('Overall', 'Score rating'));
        }
      }
    }
    const competencies = tab(simulator, 'Competencies');
    const at = column(competencies, 'Competency').indexOf('Score rating');
    competencies.type(at + 1, placeOf(competencies, 'Weight'), '3');
    setUp(simulator);
    simulator.run('refreshEverything');
    expect(column(competencies, 'Competency')).toEqual(['Skill', 'Score rating']);
    expect(column(tab(simulator, 'Pipeline'), 'Score')).toEqual([62.5]);
  });
});

describe('makeTracker', () => {
  it('makes a list with drop-down lists and checks on a blank tab, ready to be connected', async () => {
    const simulator = await withTracker([['']]);
    expect(value(simulator, 'connectionPlan', ASK).state).toBe('empty');
    expect(value(simulator, 'makeTracker', 'Candidates')).toEqual({ sheet: 'Candidates' });
    const sheet = tab(simulator, 'Candidates');
    expect(sheet.choice(1, placeOf(sheet, 'Stage'))).toMatchObject({
      kind: 'list',
      options: expect.arrayContaining(['Offer']),
    });
    const plan = value(simulator, 'connectionPlan', { sheet: 'Candidates', choices: NOTHING, seen: null });
    expect(plan).toMatchObject({ state: 'new', people: 0, obstacle: null });
    expect(value(simulator, 'connect', { sheet: 'Candidates', choices: NOTHING, seen: null }).message).toContain(
      'is connected',
    );
    sheet.enter(1, 0, [['Ana Ruiz', 'ana@example.com']]);
    simulator.run('refreshEverything');
    expect(column(tab(simulator, 'Pipeline'), 'Candidate')).toEqual(['Ana Ruiz']);
  });

  it('takes a new tab where none is blank, and writes on no other', async () => {
    const simulator = await withTracker(MESSY);
    const before = everything(simulator);
    expect(value(simulator, 'makeTracker')).toEqual({ sheet: 'Candidates 2' });
    expect(everything(simulator)).toMatchObject(before);
    expect(call(simulator, 'makeTracker', 'Candidates')).toMatchObject({
      ok: false,
      message: 'this tab is not blank; nothing was written',
    });
  });
});
