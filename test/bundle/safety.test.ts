import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCEPTED_BUT_IGNORED } from '../../src/simulator/acceptedButIgnored';
import type { Simulator } from '../../src/simulator/contract';
import { column, placeOf, refreshed, rowOf, setUp, tab, value, withTracker } from './addOn';

const CODE = readFileSync(join(__dirname, '../../dist/Code.js'), 'utf8');
const item = (name: string) => (simulator: Simulator) => simulator.run(name);
const COMMANDS: readonly ((simulator: Simulator) => unknown)[] = [
  (simulator) => setUp(simulator, { whoElse: { who: 'interviewers', names: 'Dana' } }),
  item('refreshPipeline'),
  item('refreshPipeline'),
  item('refreshEverything'),
  item('showStartHere'),
  item('setUpOrRepair'),
  item('showHelp'),
  (simulator) => value(simulator, 'startHere'),
  (simulator) => value(simulator, 'setUpPlan'),
  (simulator) => value(simulator, 'selectCell', { sheet: 'Candidates', cell: 'B2' }),
];

const EVIL = [
  '=1+1',
  '+1',
  '-2 weeks',
  '@SUM(A1)',
  '\t=1',
  "'quoted",
  '=HYPERLINK("http://example.com","x")',
  '1-2',
  '00123',
  'TRUE',
  '<img src=x onerror=alert(1)>',
];

describe('text from outside', () => {
  it('stays text in every tab', async () => {
    const rows = EVIL.map((text, i) => [text, text, text, String((i % 5) + 1)]);
    const simulator = await refreshed([['Name', 'Role', 'Stage', 'Skill'], ...rows]);
    const pipeline = tab(simulator, 'Pipeline');
    const names = column(pipeline, 'Candidate');
    for (const text of EVIL.filter((each) => each !== 'TRUE')) expect(names).toContain(text.trim());
    for (const sheet of simulator.sheets) expect(foreignFormulas(simulator, sheet.name)).toEqual([]);
  });

  /** Formulas that are not the add-on's live ones. */
  function foreignFormulas(simulator: Simulator, name: string): readonly string[] {
    const sheet = tab(simulator, name);
    const found: string[] = [];
    for (let row = 0; row < sheet.usedRows; row++) {
      for (let place = 0; place < sheet.usedColumns; place++) {
        const content = sheet.content(row, place);
        if (
          content &&
          typeof content === 'object' &&
          'formula' in content &&
          !/^=IF\((SUMPRODUCT|OR|COUNTIFS)\(/.test(content.formula)
        )
          found.push(content.formula);
      }
    }
    return found;
  }
});

describe('bad cells', () => {
  it('are named with their address while everything else is scored', async () => {
    const simulator = await refreshed([
      ['Name', 'Role', 'Applied', 'Stage', 'Skill', 'Manner'],
      ['Ana', 'MA', '32/13/2026', 'Offer', '7', '4'],
      ['Ben', 'MA', '3/2/2026', 'Offer', 'four', '2'],
      ['Cy', 'MA', '2026-03-02', 'offr', '#REF!', '5'],
      ['Di', '', 'soon', 'Offer', '3', 'N/A'],
      ['Ed', 'MA', '', 'Offer', '0', '3'],
      ['Flo', 'MA', '', '', '4', '4.5'],
      ['Total', '', '', '', '2.9', ''],
    ]);
    const page = tab(simulator, 'Start here');
    const problems = column(page, 'State')
      .map((state, row) => `${state} ${column(page, 'What next')[row]}`)
      .filter((line) => line.startsWith('Candidates!'));
    expect(problems).toEqual([
      'Candidates!C2 "32/13/2026" is not a date; type it as month/day/year',
      'Candidates!C5 "soon" is not a date; type it as month/day/year',
      'Candidates!A8 “Total” is not a person; this row is left out',
      'Candidates!E2 7 is above 5, the highest rating; it is left out of the score',
      'Candidates!E3 "four" is not a rating from 1 to 5; it is left out of the score',
      'Candidates!E4 #REF! is an error value; it is left out of the score',
      'Candidates!E6 0 is below 1, the lowest rating; it is left out of the score',
      'Candidates!D4 "offr" is not a Stage; did you mean "Offer"?',
      'Candidates!B5 no role; this candidate is not ranked',
    ]);
    const pipeline = tab(simulator, 'Pipeline');
    const scoreOf = (name: string) => pipeline.value(rowOf(pipeline, 'Candidate', name), placeOf(pipeline, 'Score'));
    expect(['Ana', 'Ben', 'Cy', 'Ed', 'Flo'].map(scoreOf)).toEqual([75, 25, 100, 50, 81.25]);
  });
});

describe('the bundle', () => {
  it('calls nothing that the simulator accepts but ignores', async () => {
    const simulator = await withTracker();
    simulator.forgetCalls();
    for (const command of COMMANDS) command(simulator);
    const ignored = Object.keys(ACCEPTED_BUT_IGNORED);
    expect([...simulator.calls.keys()].filter((call) => ignored.includes(call))).toEqual([]);
    const named = ignored.filter((call) => CODE.includes(`${call}(`) || CODE.includes(`.${call.split('.')[1]}(`));
    expect(named.filter((call) => call !== 'Logger.log' || CODE.includes('Logger'))).toEqual([]);
  });
});

describe('service calls', () => {
  /** The list and the add-on’s own: Roles, Competencies, Stages, Settings, Scorecards, Pipeline, Decisions, Hiring dashboard, Start here. */
  const tabsTouched = 10;
  /** Of this list: the funnel and the sources. */
  const charts = 2;
  /** Lock, flush, zone, toast and the sealed store belong to no tab; the setters of a builder ask nothing of the service. */
  const noTab = /^(LockService|Lock|PropertiesService|SpreadsheetApp|\w+Builder)\.|getSpreadsheetTimeZone|toast/;

  async function callsAt(rows: number): Promise<readonly (readonly number[])[]> {
    const roles = ['MA', 'Biller', 'Front desk'];
    const body = Array.from({ length: rows }, (_, i) => [
      `Person ${i}`,
      roles[i % 3] ?? '',
      'Interview',
      ...Array.from({ length: 12 }, (_, k) => String(1 + ((i + k) % 5))),
    ]);
    const simulator = await withTracker([
      ['Name', 'Role', 'Stage', ...Array.from({ length: 12 }, (_, k) => `Skill ${String.fromCharCode(65 + k)}`)],
      ...body,
    ]);
    return COMMANDS.map((command) => {
      simulator.forgetCalls();
      command(simulator);
      const calls = [...simulator.calls];
      const sum = (counts: readonly (readonly [string, number])[]) =>
        counts.reduce((total, [, count]) => total + count, 0);
      return [sum(calls), sum(calls.filter(([call]) => !noTab.test(call)))];
    });
  }

  it('of each command do not grow with rows', async () => {
    const [few, many, most] = [await callsAt(10), await callsAt(1000), await callsAt(10_000)];
    expect(many).toEqual(few);
    // Above a thousand rows notes take the place of formulas: one call more.
    for (const [i, calls] of most.entries()) expect(calls[0]).toBeLessThanOrEqual((few[i]?.[0] ?? 0) + 1);
    process.stdout.write(`service calls of each command: ${JSON.stringify(few)}\n`);
    const [setUp = [], firstRefresh = [], refresh = []] = few;
    expect(setUp[1]).toBeLessThanOrEqual(8 * tabsTouched);
    expect(firstRefresh[1]).toBeLessThanOrEqual(8 * tabsTouched + 3 * charts);
    expect(refresh[1]).toBeLessThanOrEqual(8 * tabsTouched);
  });
});
