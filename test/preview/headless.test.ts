import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { readList } from '../../src/preview/readList';
import { runHeadless } from '../../src/preview/runHeadless';

const ROOT = join(__dirname, '../..');
const SAMPLE = join(ROOT, 'src/preview/sample/candidates.csv');
const STAFF = join(ROOT, 'src/preview/sample/staff.csv');
const ENTRY = join(ROOT, 'src/preview/headless.ts');
const CACHE = join(ROOT, 'node_modules/.cache');
const TODAY = '2026-11-20';
const folder = mkdtempSync(join(tmpdir(), 'headless-'));
const out = join(folder, 'out.xlsx');
const json = join(folder, 'out.json');
const SHORT = file('short.csv', 'Name,Skill\nAna,4\n');

mkdirSync(CACHE, { recursive: true });
/** Beside the packages, so that Node finds them from there. */
const compiled = mkdtempSync(join(CACHE, 'headless-'));
const compiledEntry = join(compiled, 'headless.mjs');

/** Compiling in every process would take longer than most of them run. */
beforeAll(() => {
  buildSync({
    entryPoints: [ENTRY],
    outfile: compiledEntry,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    define: { 'import.meta.dirname': JSON.stringify(join(ROOT, 'src/preview')) },
  });
});

afterAll(() => {
  for (const each of [folder, compiled]) rmSync(each, { recursive: true, force: true });
});

/** The command in a process of its own. */
function headless(...args: readonly string[]) {
  return started([compiledEntry, ...args]);
}

function started(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** The options of a run on the day of these tests. */
function asked(tracker: string, ...more: readonly string[]): readonly string[] {
  return ['--tracker', tracker, '--out', out, '--json', json, '--today', TODAY, ...more];
}

function run(tracker: string, ...more: readonly string[]) {
  return headless(...asked(tracker, ...more));
}

/** What the command makes of a list, without a process, arguments and files around it. */
async function resultOf(tracker: string) {
  const tabs = await readList(tracker, 'Candidates');
  const result = await runHeadless({ tabs, today: TODAY, timeZone: 'America/New_York' });
  return { sheets: JSON.parse(JSON.stringify(result.json.sheets)), xlsx: result.xlsx };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function made() {
  return JSON.parse(readFileSync(json, 'utf8'));
}

describe('the headless run', () => {
  let sample: {
    readonly ended: ReturnType<typeof started>;
    readonly json: ReturnType<typeof made>;
    readonly xlsx: Uint8Array;
  };
  /** As npm starts it. */
  beforeAll(() => {
    const ended = started(['--import', 'tsx', ENTRY, ...asked(SAMPLE)]);
    sample = { ended, json: made(), xlsx: readFileSync(out) };
  });

  it('makes the tabs, the problems and the commands of the sample practice', () => {
    expect(sample.ended).toEqual({ status: 0, stdout: '', stderr: '' });
    const { sheets, problems, commands, charts } = sample.json;
    expect(Object.keys(sheets)).toEqual([
      'Candidates',
      'Roles',
      'Competencies',
      'Stages',
      'Settings',
      'Start here',
      'Pipeline',
      'Hiring dashboard',
      'Holidays',
      'Task templates',
      'Staff',
      'Onboarding',
      'Onboarding progress',
    ]);
    expect(sheets.Pipeline[0].slice(0, 3)).toEqual(['Rank', 'Candidate', 'Role']);
    expect(sheets.Pipeline[1].slice(0, 8)).toEqual([
      1,
      'Keiko Tanaka',
      'Biller/Coder',
      'Interview',
      expect.stringMatching(/^2026-\d\d-\d\d$/),
      expect.any(Number),
      83.333333333,
      0.6,
    ]);
    expect(problems).toContainEqual({
      sheet: 'Candidates',
      cell: 'G7',
      message: '"32/13/2026" is not a date; type it as month/day/year',
    });
    expect(commands).toEqual([
      { name: 'Set up or repair…', serviceCalls: expect.any(Number), milliseconds: expect.any(Number) },
      { name: 'Refresh pipeline', serviceCalls: expect.any(Number), milliseconds: expect.any(Number) },
      { name: 'Hire and start onboarding…', serviceCalls: expect.any(Number), milliseconds: expect.any(Number) },
      { name: 'Refresh checklist', serviceCalls: expect.any(Number), milliseconds: expect.any(Number) },
    ]);
    expect(charts).toEqual([
      { sheet: 'Hiring dashboard', title: 'Funnel', type: 'bar' },
      { sheet: 'Hiring dashboard', title: 'Time in stage', type: 'bar' },
      { sheet: 'Hiring dashboard', title: 'Sources', type: 'column' },
      { sheet: 'Onboarding progress', title: 'Onboarding progress', type: 'bar' },
    ]);
  });

  it('starts the onboarding of everyone in a hired stage', () => {
    const { sheets } = sample.json;
    expect(sheets.Staff.map(([, name, , role]: readonly string[]) => `${name}, ${role}`)).toEqual([
      'Name, Role',
      'Priya Nair, Office Manager',
      'Esther Lang, Medical Assistant',
      'Kofi Asante, Medical Scribe',
    ]);
    const [headers, ...tasks] = sheets.Onboarding;
    expect(headers.slice(0, 14)).toEqual([
      ...[
        'Task ID',
        'Staff ID',
        'Person',
        'Role',
        'Phase',
        'Task',
        'Owner',
        'Due',
        'Done',
        'Done on',
        'Evidence',
        'Why',
      ],
      ...['Status', 'Notes'],
    ]);
    const of = (name: string) => tasks.filter((row: readonly unknown[]) => row[2] === name).length;
    // Of everyone and of an office manager; those with exposure and of a medical assistant, less what stands twice; of everyone.
    expect(['Priya Nair', 'Esther Lang', 'Kofi Asante'].map(of)).toEqual([56, 45, 33]);
    expect(tasks[0].slice(7, 10)).toEqual(['2026-11-09', false, '']);
  });

  describe('with a staff list', () => {
    beforeAll(() => run(SAMPLE, '--staff', STAFF));

    it('makes all three outputs in one workbook', async () => {
      const { sheets, commands, charts } = made();
      expect(Object.keys(sheets)).toEqual(
        expect.arrayContaining(['Pipeline', 'Onboarding', 'Staff list', 'Retention']),
      );
      expect(commands.map(({ name }: { readonly name: string }) => name)).toEqual([
        ...['Set up or repair…', 'Refresh pipeline', 'Hire and start onboarding…', 'Refresh checklist'],
        ...['Connect a staff list…', 'Refresh dashboard'],
      ]);
      expect(charts.filter(({ sheet }: { readonly sheet: string }) => sheet === 'Retention')).toEqual([
        { sheet: 'Retention', title: 'Headcount', type: 'line' },
        { sheet: 'Retention', title: 'Turnover by month', type: 'column' },
        { sheet: 'Retention', title: 'Staying by tenure', type: 'line' },
        { sheet: 'Retention', title: 'Pay against market', type: 'column' },
      ]);
      const file = await readXlsx(readFileSync(out), {});
      expect(file.sheets.map(({ name }) => name)).toEqual(Object.keys(sheets));
    });

    it('has the figures with their counts', () => {
      const all = made().sheets.Retention.find(([, what]: readonly unknown[]) => what === 'All');
      expect(all.slice(2, 4)).toEqual([18.14, 4]);
      expect(all[4]).toBeCloseTo(0.220472, 6);
      expect(made().sheets['Staff list'][1].slice(0, 6)).toEqual([
        ...['June Alvarez', 'june.alvarez@example.com', 'Biller/Coder'],
        ...['Riverside', 'Rosa Medina', '2021-09-13'],
      ]);
    });

    it('names what is wrong in the list, and counts the rest', () => {
      expect(made().problems).toEqual(
        expect.arrayContaining([
          { sheet: 'Staff list', cell: 'G8', message: expect.stringContaining('comes before Start') },
          { sheet: 'Staff list', cell: 'G22', message: expect.stringContaining('the person counts as still here') },
          { sheet: 'Staff list', cell: 'D29', message: expect.stringContaining('with a blank at its end') },
        ]),
      );
    });

    it('makes the pipeline all the same where the list has no names', () => {
      const staff = file('nameless.csv', 'Hire date,Rate\n3/2/2020,21\n');
      expect(run(SAMPLE, '--staff', staff)).toMatchObject({ status: 0, stderr: '' });
      expect(made().sheets.Pipeline.length).toBeGreaterThan(1);
      expect(made().problems).toContainEqual(
        expect.objectContaining({
          message: expect.stringContaining('a list of staff needs a column with their names'),
        }),
      );
    });
  });

  it('makes the pipeline where a tab of the user’s own has the name of one that is made later', async () => {
    const candidates = {
      name: 'Candidates',
      rows: [
        ['Name', 'Role', 'Stage', 'Skill'],
        ['Ana', 'MA', 'Hired', 4],
      ],
    };
    const staff = {
      name: 'Staff',
      rows: [
        ['Employee', 'Hire date', 'Phone'],
        ['Bo', '2020-01-02', '555'],
      ],
    };
    const tracker = file('own staff.xlsx', '');
    writeFileSync(tracker, await writeXlsx({ sheets: [candidates, staff] }));
    expect(run(tracker)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(made().sheets.Pipeline).toHaveLength(2);
    expect(made().problems).toContainEqual({
      sheet: 'Staff',
      cell: 'A1',
      message: expect.stringContaining('this tab needs a column “Staff ID”'),
    });
  });

  it('gives the same twice', () => {
    run(SAMPLE);
    expect({ ...made(), commands: [] }).toEqual({ ...sample.json, commands: [] });
  });

  it('gives the same in another zone of the process and of the spreadsheet', () => {
    run(SAMPLE, '--timezone', 'Pacific/Auckland');
    expect(made().sheets).toEqual(sample.json.sheets);
  });

  it('writes an XLSX file with values and formulas', async () => {
    const { sheets } = await readXlsx(sample.xlsx, {});
    const pipeline = sheets.find(({ name }) => name === 'Pipeline');
    expect(pipeline?.rows[1]?.slice(0, 3)).toEqual([1, 'Keiko Tanaka', 'Biller/Coder']);
    expect(pipeline?.cells?.get('1,6')?.formula).toMatch(/^IF\(SUMPRODUCT\(--ISNUMBER\(Q2:U2\),V2:Z2\)=0/);
  });

  it('keeps text that begins like a formula as text, in the JSON and in the XLSX', async () => {
    const texts = ['=1+1', '+1', '-2', '@x', '00123', '1-2'];
    const tracker = file(
      'evil.csv',
      `Name,Notes,Skill\n${texts.map((text, i) => `Person ${i},"${text}",4`).join('\n')}\n"=HYPERLINK(""http://example.com"")",x,3\n`,
    );
    const { sheets, xlsx } = await resultOf(tracker);
    expect(sheets.Candidates.slice(1, 7).map((row: readonly unknown[]) => row[1])).toEqual([
      '=1+1',
      '+1',
      -2,
      '@x',
      '00123',
      '1-2',
    ]);
    expect(sheets.Pipeline.map((row: readonly unknown[]) => row[1])).toContain('=HYPERLINK("http://example.com")');
    const book = await readXlsx(xlsx, {});
    const list = book.sheets.find(({ name }) => name === 'Candidates');
    expect(list?.rows[1]?.[1]).toBe('=1+1');
    expect([...(list?.cells?.values() ?? [])].filter(({ formula }) => formula)).toEqual([]);
  });

  it('takes from an XLSX file the first tab with a column of names', async () => {
    const sheets = [
      { name: 'Read me', rows: [['Updated on Monday']] },
      {
        name: 'People 2026',
        rows: [
          ['Name', 'Skill'],
          ['Ana', 4],
        ],
      },
      {
        name: 'People 2025',
        rows: [
          ['Name', 'Skill'],
          ['Bo', 3],
        ],
      },
    ];
    const tracker = file('book.xlsx', await writeXlsx({ sheets }));
    const { sheets: tabs } = await resultOf(tracker);
    expect(Object.keys(tabs)).toEqual(expect.arrayContaining(['Read me', 'People 2026', 'People 2025']));
    expect(tabs.Pipeline?.[1]).toContain('Ana');
    expect(run(tracker, '--tab', 'People 2025')).toMatchObject({ status: 0, stderr: '' });
    expect(made().sheets.Pipeline[1]).toContain('Bo');
  });

  it('counts the tabs of its own that an XLSX file has', async () => {
    const rows = [
      ['Name', 'Competency A', 'Competency B'],
      ['Ana', 5, 1],
      ['Bo', 1, 5],
    ];
    const people = { name: 'People', rows };
    const plain = await resultOf(file('plain.xlsx', await writeXlsx({ sheets: [people] })));
    const { Competencies: weights, Pipeline: before } = plain.sheets;
    weights[2][weights[0].indexOf('Weight')] = 9;
    const sheets = [people, { name: 'Competencies', rows: weights }];
    const weighted = await resultOf(file('weighted.xlsx', await writeXlsx({ sheets })));
    expect([before, weighted.sheets.Pipeline].map(([, first]) => first[1])).toEqual(['Ana', 'Bo']);
  });

  it.each([
    ['with semicolons', Buffer.from('Name;Skill\nZoë Peña;4\n')],
    ['in UTF-16', Buffer.from('\uFEFFName\tSkill\r\nZoë Peña\t4\r\n', 'utf16le')],
    ['in Windows-1252', Buffer.from('Name,Skill\nZoë Peña,4\n', 'latin1')],
  ])('reads a list %s', async (_, content) => {
    const { sheets } = await resultOf(file('list.csv', content));
    expect(sheets.Pipeline[1]).toContain('Zoë Peña');
  });

  it('makes a pipeline of a list without candidates', async () => {
    const { sheets } = await resultOf(file('header.csv', 'Name,Role\n'));
    expect(sheets.Pipeline).toHaveLength(1);
  });

  it.each([
    [
      'no column of names',
      'a.csv',
      'Foo,Bar\n1,2\n',
      /^Candidates: a list of candidates needs a column with their names; found “Foo”, “Bar”. Call one of them “Name”\n$/,
    ],
    ['an empty file', 'b.csv', '', /: the file is empty; it needs a header row and candidates below it\n$/],
    ['a file of commas', 'b2.csv', ',,,\n,,\n', /: the file is empty;/],
    ['a picture', 'c.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), /: not a table; the file is a picture\n$/],
    ['a web page', 'd.csv', '<!doctype html><p>Name</p>', /: not a table; it needs a header row/],
    ['JSON', 'e.csv', '[{"Name": "Ana"}]', /: not a table; it needs a header row/],
    [
      'an open quotation mark',
      'i.csv',
      'Name,Role\n"Bo,MA\nCy,MA\n',
      /: line 2 has a quotation mark that is not closed/,
    ],
    ['an XLSX file that is cut off', 'f.xlsx', 'PK\u0003\u0004\u0014', /: the workbook is damaged or incomplete;/],
  ])('says in one sentence that it can’t use %s', (_, name, content, sentence) => {
    const { status, stdout, stderr } = run(file(name, content));
    expect(stderr).toMatch(sentence);
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, stdout: '', lines: 1 });
  });

  it('never writes over the list, whatever way it is named', () => {
    const list = file('my list.csv', 'Name,Skill\nAna,4\n');
    for (const args of [
      ['--out', list, '--json', json],
      ['--out', out, '--json', join(folder, '.', 'my list.csv')],
    ]) {
      expect(headless('--tracker', list, ...args)).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(/: is your list; /),
      });
    }
    expect(readFileSync(list, 'utf8')).toBe('Name,Skill\nAna,4\n');
  });

  it('writes neither file when one can’t be written', () => {
    const fresh = join(folder, 'fresh.json');
    expect(headless('--tracker', SHORT, '--out', '/nowhere/x.xlsx', '--json', fresh)).toMatchObject({ status: 1 });
    expect(existsSync(fresh) && readFileSync(fresh, 'utf8')).toBeFalsy();
  });

  it.each([
    [['--tracker', 'nowhere.csv', '--out', out, '--json', json], /^nowhere.csv: there is no such file/],
    [['--tracker', ROOT, '--out', out, '--json', json], /: this is a folder, not a file/],
    [['--tracker', SHORT, '--out', '/nowhere/x.xlsx', '--json', json], /^\/nowhere\/x.xlsx: can’t be written/],
    [['--tracker', SAMPLE], /^usage: npm run -s headless/],
    [['--tracker', SAMPLE, '--out', out, '--json', json, '--staff', 'x.csv'], /^x.csv: there is no such file/],
    [
      ['--tracker', SAMPLE, '--out', out, '--json', json, '--today', '2026-02-30'],
      /^--today needs a day as YYYY-MM-DD, from 1900 on: got 2026-02-30/,
    ],
    [
      ['--tracker', SAMPLE, '--out', out, '--json', json, '--today', '0000-01-01'],
      /^--today needs a day as YYYY-MM-DD, from 1900 on: got 0000-01-01/,
    ],
    [['--tracker', SAMPLE, '--out', out, '--json', out], /^--out and --json need two names: got .*out.xlsx twice/],
    [
      ['--tracker', SAMPLE, '--out', out, '--json', json, '--timezone', 'Mars'],
      /^--timezone needs a zone such as America\/Chicago: got Mars/,
    ],
    [['--tracker', SAMPLE, '--wrong'], /Unknown option '--wrong'/],
  ])('says what is wrong with the arguments %p', (args, sentence) => {
    const { status, stderr } = headless(...args);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });
});
