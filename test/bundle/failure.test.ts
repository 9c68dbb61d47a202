import type { Simulator } from '../../src/simulator/contract';
import { expectSame, placeOf, tab, withTracker } from './addOn';
import {
  endpoint,
  filledTabs,
  item,
  sixCandidates,
  sixEdited,
  sixRefreshed,
  usersCells,
  wholeBook,
} from './practiceOfSix';
import { withStaff } from './staffOfPractice';

/** A command of the user's: how the workbook stands before it, and what runs. `act` says what stopped it. */
interface Tried {
  readonly name: string;
  readonly before: () => Promise<Simulator>;
  readonly act: (simulator: Simulator) => string;
  /** Which calls fail, for commands whose parts are tried elsewhere: one in so many; with EVERY_CALL set, all. */
  readonly every?: number;
}

const SET_UP = { whoElse: { who: 'interviewers', names: 'Dana' }, tracker: null, sample: 'keep' };
const CONNECTION = { sheet: 'Candidates', seen: null, choices: { fields: [], ratings: [] } };
const setUp = (sample: 'keep' | 'add' | 'remove') => (simulator: Simulator) =>
  endpoint(simulator, 'setUp', { ...SET_UP, sample });
const blank = () => withTracker([['']]);
const refreshing = (simulator: Simulator) => item(simulator, 'refreshPipeline');

/** A new command is one line here. */
const COMMANDS: readonly Tried[] = [
  { name: 'Set up or repair…', before: sixCandidates, act: setUp('keep') },
  {
    name: 'Connect a tracker…',
    before: sixCandidates,
    act: (s) => endpoint(s, 'connect', CONNECTION),
    every: 3,
  },
  { name: 'Refresh pipeline, the first time', before: sixSetUp, act: refreshing },
  { name: 'Refresh pipeline, after edits', before: sixEdited, act: refreshing },
  {
    name: 'Refresh everything, nothing set up',
    before: sixCandidates,
    act: (s) => item(s, 'refreshEverything'),
    every: 4,
  },
  { name: 'score columns, added', before: sixRefreshed, act: (s) => endpoint(s, 'scoreColumns', 'add') },
  { name: 'score columns, removed', before: withScores, act: (s) => endpoint(s, 'scoreColumns', 'remove') },
  { name: 'a new tracker', before: blank, act: (s) => endpoint(s, 'makeTracker', null) },
  { name: 'the sample, added', before: blank, act: setUp('add'), every: 4 },
  { name: 'the sample, removed', before: withSample, act: setUp('remove') },
  { name: 'Connect a staff list…', before: () => withStaff(), act: connecting, every: 3 },
  { name: 'Refresh dashboard, after edits', before: staffEdited, act: (s) => item(s, 'refreshDashboard') },
  { name: 'the sample’s staff, added', before: blank, act: (s) => endpoint(s, 'connectSampleStaff', null), every: 4 },
  { name: 'the sample’s staff, removed', before: withSampleStaff, act: setUp('remove') },
];

function connecting(simulator: Simulator): string {
  return endpoint(simulator, 'connectStaff', { ...CONNECTION, sheet: 'HR export' });
}

/** Someone leaves, and someone comes: lines of the dashboard move. */
async function staffEdited(): Promise<Simulator> {
  const simulator = await withStaff();
  connecting(simulator);
  const list = tab(simulator, 'HR export');
  list.enter(1, placeOf(list, 'Last day'), [['11/2/2026']]);
  list.enter(list.usedRows, 0, [['Nia Brook', '', 'Surgical Coordinator', 'Hilltop', '', '1/5/2026']]);
  return simulator;
}

async function withSampleStaff(): Promise<Simulator> {
  const simulator = await blank();
  endpoint(simulator, 'connectSampleStaff', null);
  return simulator;
}

async function sixSetUp(): Promise<Simulator> {
  const simulator = await sixCandidates();
  setUp('keep')(simulator);
  return simulator;
}

async function withScores(): Promise<Simulator> {
  const simulator = await sixRefreshed();
  endpoint(simulator, 'scoreColumns', 'add');
  return simulator;
}

async function withSample(): Promise<Simulator> {
  const simulator = await blank();
  setUp('add')(simulator);
  simulator.run('refreshPipeline');
  return simulator;
}

/** Service calls that change the workbook or its properties, a flush included: it is where the platform really writes. */
const WRITES =
  /^(?!\w*Builder\.|Protection\.canEdit)\w+\.(set(?!Active)|insert|delete|append|clear|move|hide|show(?!Sidebar|Modal)|sort|protect|remove|create|update|autoResize|flush)/;
const FAILURE = 'Service Spreadsheets failed while accessing document with id 1x7Q.';

/** Runs a command of which one writing call fails; says what stopped it, how many such calls were made, and whether nothing was lost. */
function failing(simulator: Simulator, { act }: Tried, at: number) {
  let calls = 0;
  let hasWritten = false;
  let isHarmless = false;
  simulator.beforeCall = (call) => {
    if (!WRITES.test(call)) return;
    calls++;
    isHarmless ||= calls === at && !hasWritten && call === 'SpreadsheetApp.flush';
    hasWritten ||= call !== 'SpreadsheetApp.flush';
    if (calls === at) throw Object.assign(new Error(FAILURE), { name: 'Exception' });
  };
  const said = act(simulator);
  simulator.beforeCall = undefined;
  return { said, calls, isHarmless };
}

function completed(simulator: Simulator, { act }: Tried): unknown {
  act(simulator);
  simulator.run('refreshEverything');
  return wholeBook(simulator);
}

describe.each(COMMANDS)('when a service fails in $name', (tried) => {
  it('every user’s cell stays, a sentence says what is done, and the same command completes it', async () => {
    const simulator = await tried.before();
    const [tabs, start] = [filledTabs(simulator), wholeBook(simulator)];
    const before = usersCells(simulator, tabs);
    simulator.beginStep('the command');
    const { calls, said } = failing(simulator, tried, 0);
    expect(said).toBe('');
    const expected = completed(simulator, tried);
    const every = process.env.EVERY_CALL === undefined ? (tried.every ?? 1) : 1;
    process.stdout.write(
      `${tried.name}: ${calls} writing calls, ${every > 1 ? `one in ${every}` : 'each'} failed once\n`,
    );
    for (let n = 1; n <= calls; n += every) {
      simulator.undo();
      expectSame(wholeBook(simulator), start);
      simulator.beginStep('the command');
      const failed = failing(simulator, tried, n);
      expect([n, failed.said]).toEqual([n, expect.stringMatching(failed.isHarmless ? /^$/ : SENTENCE)]);
      expectSame([n, usersCells(simulator, tabs)], [n, before]);
      expectSame([n, completed(simulator, tried)], [n, expected]);
    }
  });
});

const SENTENCE =
  /^Google Sheets stopped in the middle \(Service Spreadsheets failed while accessing document with id 1x7Q\)\. (Nothing was written; try again in a minute|(Done: .+\. ?)?(Perhaps half done: .+\. )?Nothing of yours is lost; choose the command again to complete the rest)\.?$/;
