import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTabs } from '../../src/preview/files/importTabs';
import { openAddOn } from '../../src/preview/openAddOn';
import type { Simulator } from '../../src/simulator/contract';
import { column, contents, NOON, setUp, tab, value } from './addOn';

type Input = string | number | boolean;

interface Expectation {
  readonly kind: string;
  readonly value?: unknown;
  readonly us?: string;
  readonly or_reject?: boolean;
  readonly ambiguous?: boolean;
}

interface Case {
  readonly id: string;
  readonly category: string;
  readonly input: Input | { readonly repeat: string; readonly length: number } | readonly unknown[];
  readonly expect: Expectation;
}

const { cases }: { cases: readonly Case[] } = JSON.parse(
  readFileSync(join(__dirname, '../fixtures/badInputs.json'), 'utf8'),
);

const HEADERS = ['Name', 'Email', 'Phone', 'Role', 'Applied', 'Stage', 'Vibe', 'Notes'];

/** One candidate per case, with the case's input under one header; as many plain ones make the column what it is. */
interface Run {
  readonly simulator: Simulator;
  readonly found: readonly {
    readonly id: string;
    readonly row: number;
    readonly input: Input;
    readonly expect: Expectation;
  }[];
  readonly unchanged: boolean;
  /** What the add-on says of a row, below the header of the input. */
  said(row: number): string;
  /** What a column of Pipeline shows of a row. */
  shown(row: number, header: string): unknown;
}

async function run(categories: readonly string[], header: string): Promise<Run> {
  const place = HEADERS.indexOf(header);
  const simulator = await openAddOn({ timeZone: 'America/New_York', now: () => NOON });
  const plain = (i: number): Input[] => [
    `Person ${letters(i)}`,
    `p${i}@example.com`,
    `(555) 010-${1000 + i}`,
    'MA',
    '11/10/2026',
    'Interview',
    4,
    '',
  ];
  const found = cases
    .filter(({ category, input }) => categories.includes(category) && !Array.isArray(input))
    .map((each, i, { length }) => ({ ...each, input: whole(each.input), row: i + length + 2 }));
  const rows = found.map((_, i) => plain(i));
  for (const { input, row } of found) rows.push(plain(row).map((cell, at) => (at === place ? input : cell)));
  importTabs(simulator, [{ name: 'Candidates', rows: [HEADERS, ...rows], dress: {} }]);
  const before = contents(tab(simulator, 'Candidates'));
  const done = setUp(simulator);
  expect(done.ok).toBe(true);
  simulator.run('refreshPipeline');
  const problems = value(simulator, 'startHere').problems;
  const pipeline = tab(simulator, 'Pipeline');
  const ids = column(pipeline, 'Candidate ID');
  const list = tab(simulator, 'Candidates');
  const cellOf = (row: number) => `${'ABCDEFGH'.charAt(place)}${row}`;
  return {
    simulator,
    found,
    unchanged:
      JSON.stringify(contents(list).map((row) => (row as readonly unknown[]).slice(0, HEADERS.length))) ===
      JSON.stringify(before),
    said: (row) =>
      problems
        .filter(({ cell }) => cell === cellOf(row))
        .map(({ message }) => message)
        .join('; '),
    shown: (row, header) => column(pipeline, header)[ids.indexOf(list.display(row - 1, HEADERS.length))],
  };
}

function letters(i: number): string {
  return String.fromCharCode(65 + (i % 26)) + String.fromCharCode(65 + Math.floor(i / 26));
}

function whole(input: Case['input']): Input {
  if (typeof input !== 'object') return input;
  if ('repeat' in input)
    return input.repeat.repeat(Math.ceil(input.length / input.repeat.length)).slice(0, input.length);
  throw new Error('no cell');
}

const asNames = ['formula_injection', 'html_script', 'unicode_name'];

describe.each([
  ['names', asNames, 'Name'],
  ['notes', [...asNames, 'limit'], 'Notes'],
  ['roles', asNames, 'Role'],
  ['stages', [...asNames, 'stage_word'], 'Stage'],
  ['dates', ['date', 'missing_mark', 'error_cell'], 'Applied'],
  ['ratings', ['number', 'score_range', 'missing_mark', 'error_cell', 'boolean'], 'Vibe'],
  ['addresses', ['contact', 'missing_mark', 'error_cell'], 'Email'],
  ['phone numbers', ['contact', 'number', 'missing_mark'], 'Phone'],
] as const)('odd inputs as %s', (_, categories, header) => {
  let result: Run;

  beforeAll(async () => {
    result = await run(categories, header);
  });

  it('are all read without a crash, and stay in the list as they are', () => {
    expect(result.found.length).toBeGreaterThan(6);
    expect(result.unchanged).toBe(true);
  });

  it('never become formulas anywhere', () => {
    const mine = new Set(result.found.map(({ input }) => String(input).trim()));
    for (const sheet of result.simulator.sheets) {
      for (let row = 0; row < sheet.usedRows; row++) {
        for (let place = 0; place < sheet.usedColumns; place++) {
          const content = sheet.content(row, place);
          const formula =
            typeof content === 'object' && content !== null && 'formula' in content ? content.formula : '';
          expect(formula !== '' && mine.has(formula)).toBe(false);
        }
      }
    }
  });
});

describe('odd names', () => {
  it('are shown letter by letter', async () => {
    const { found, shown } = await run(asNames, 'Name');
    const wrong = found
      .filter(({ expect: { kind } }) => kind !== 'missing')
      .filter(({ input, row }) => String(shown(row, 'Candidate') ?? '') !== String(input).trim());
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('odd dates', () => {
  it('come out as expected, or are named', async () => {
    const { found, said, shown } = await run(['date'], 'Applied');
    const wrong = found.filter(({ expect: { kind, value: wanted, us, or_reject }, row }) => {
      const applied = shown(row, 'Applied');
      const day =
        typeof applied === 'number' ? new Date((applied - 25_569) * 86_400_000).toISOString().slice(0, 10) : '';
      if (kind === 'missing') return day !== '' || said(row) !== '';
      if (kind === 'reject_value') return day !== '' || said(row) === '';
      return day !== (wanted ?? us) && !(or_reject && said(row) !== '');
    });
    expect(wrong.map(({ id, row }) => `${id} ${shown(row, 'Applied')} ${said(row)}`)).toEqual([]);
  });

  it('that can be read two ways are said to be', async () => {
    const simulator = await openAddOn({ timeZone: 'America/New_York', now: () => NOON });
    importTabs(simulator, [
      {
        name: 'Candidates',
        rows: [
          ['Name', 'Applied'],
          ['Ana', '3/4/26'],
        ],
        dress: {},
      },
    ]);
    setUp(simulator);
    expect(value(simulator, 'startHere').problems.map(({ cell, message }) => `${cell}: ${message}`)).toEqual([
      'B1: dates of Applied such as 03/04/2026 are read with the month first, as this spreadsheet’s locale has them',
    ]);
  });
});

describe('odd ratings', () => {
  it('that say nothing are no ratings and no faults; the others are ratings or named', async () => {
    const { found, said, shown } = await run(
      ['number', 'score_range', 'missing_mark', 'error_cell', 'boolean'],
      'Vibe',
    );
    const wrong = found.filter(({ expect: { kind }, input, row }) => {
      const rating = shown(row, 'Vibe');
      const isRated = typeof rating === 'number' && rating >= 1 && rating <= 5;
      if (kind === 'missing') return isRated;
      if (kind === 'error_cell' || kind === 'reject_value') return isRated || said(row) === '';
      return !isRated && said(row) === '' && rating !== '' && rating !== 'Not asked' && String(input).trim() !== '';
    });
    expect(wrong.map(({ id, row }) => `${id} ${shown(row, 'Vibe')} ${said(row)}`)).toEqual([]);
  });
});

describe('odd stage words', () => {
  it('are hired, rejected and withdrawn only where they say so', async () => {
    const { simulator, found } = await run(['stage_word'], 'Stage');
    const stages = tab(simulator, 'Stages');
    const kinds = new Map(column(stages, 'Stage').map((stage, i) => [stage, column(stages, 'Kind')[i]]));
    const meant = (wanted: unknown) =>
      ['hired', 'rejected', 'withdrawn'].includes(String(wanted))
        ? wanted
        : wanted === 'NOT hired'
          ? 'rejected'
          : 'active';
    const wrong = found.filter(
      ({ input, expect: { value: wanted } }) => wanted !== null && kinds.get(String(input).trim()) !== meant(wanted),
    );
    expect(wrong.map(({ id, input }) => `${id} ${input} ${kinds.get(String(input).trim())}`)).toEqual([]);
  });
});

describe('odd contacts', () => {
  it('that a spreadsheet mangled are named, and social security numbers are never shown', async () => {
    const { simulator, found, said } = await run(['contact'], 'Phone');
    expect(said(found.find(({ id }) => id === 'contact-09')?.row ?? 0)).toContain('can’t be read as Phone');
    const everywhere = JSON.stringify(value(simulator, 'startHere'));
    expect(everywhere).not.toContain('123-45-6789');
  });
});

describe('odd texts as headers and as the name of the tab', () => {
  const texts = cases.flatMap(({ category, input }) =>
    ['formula_injection', 'html_script'].includes(category) && typeof input === 'string' && input.trim().length > 2
      ? [input]
      : [],
  );

  it('become competencies of that name, never formulas, and people are scored by them', async () => {
    const simulator = await openAddOn({ timeZone: 'America/New_York', now: () => NOON });
    const rows = [
      ['Name', ...texts],
      ['Ana', ...texts.map((_, i) => 1 + (i % 5))],
      ['Ben', ...texts.map(() => 5)],
    ];
    importTabs(simulator, [{ name: `=1+1 '"<b>List</b>`, rows, dress: {} }]);
    expect(setUp(simulator).ok).toBe(true);
    simulator.run('refreshPipeline');
    const pipeline = tab(simulator, 'Pipeline');
    expect(column(pipeline, 'Score')).toEqual([100, expect.any(Number)]);
    const headers = Array.from({ length: pipeline.usedColumns }, (_, place) => pipeline.content(0, place));
    expect(headers.every((header) => typeof header === 'string')).toBe(true);
    const settings = tab(simulator, 'Settings');
    for (let row = 0; row < settings.usedRows; row++)
      expect(typeof (settings.content(row, 1) ?? '')).not.toBe('object');
    expect(
      value(simulator, 'connectionPlan', { sheet: null, choices: { fields: [], ratings: [] }, seen: null }).changes,
    ).toEqual([]);
  });
});

describe('odd headers and grids', () => {
  const grids = cases.filter(({ input }) => Array.isArray(input));
  const rowsOf = ({ category, input }: Case) =>
    (category === 'header'
      ? [(input as Case['input'][]).map(whole), ['Ana Ruiz', 'Ben Ito', 'Interview']]
      : input) as Input[][];

  it.each(grids.map((each) => [each.id, each] as const))(
    '%s is connected or refused in a sentence, and stays as it is',
    async (_, each) => {
      const simulator = await openAddOn({ timeZone: 'America/New_York', now: () => NOON });
      importTabs(simulator, [{ name: 'Candidates', rows: rowsOf(each), dress: {} }]);
      const width = tab(simulator, 'Candidates').usedColumns;
      const before = contents(tab(simulator, 'Candidates'));
      const done = setUp(simulator);
      if (done.ok) simulator.run('refreshPipeline');
      else expect(done.message).toMatch(/needs a column with their names; found “/);
      const now = contents(tab(simulator, 'Candidates')).map((row) => (row as readonly unknown[]).slice(0, width));
      expect(now).toEqual(before);
    },
  );

  it('flag the same person surely by e-mail, and possibly by name', async () => {
    const flagged = async (id: string) => {
      const simulator = await openAddOn({ timeZone: 'America/New_York', now: () => NOON });
      const found = grids.find((each) => each.id === id);
      importTabs(simulator, [{ name: 'Candidates', rows: found ? rowsOf(found) : [], dress: {} }]);
      setUp(simulator);
      simulator.run('refreshPipeline');
      return column(tab(simulator, 'Pipeline'), 'Flags').map(String).sort();
    };
    expect(await flagged('grid-05')).toEqual(['', 'Looks like Ann Lee in row 2', 'Looks like Ann Lee in row 2']);
    expect(await flagged('grid-06')).toEqual(['', 'Same name as Ann Lee in row 2']);
  });
});
