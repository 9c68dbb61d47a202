import type { Simulator } from '../../src/simulator/contract';
import { column, placeOf, rowOf, tab } from './addOn';
import { ownCells, sixEdited } from './practiceOfSix';

/** What another person does while a refresh is at work; a tab may have another name by then. */
type Deed = (simulator: Simulator) => void;

const sorted =
  (name: string, header: string): Deed =>
  (simulator) => {
    const sheet = tab(simulator, name);
    const { usedRows, usedColumns: columns } = sheet;
    sheet.sort({ row: 1, column: 0, rows: usedRows - 1, columns }, placeOf(sheet, header), false);
  };

/** A new deed is one line here; `kept` says what it leaves where it did it. */
const DEEDS: readonly { readonly name: string; readonly deed: Deed; readonly kept?: (s: Simulator) => unknown }[] = [
  { name: 'refreshes too', deed: (s) => s.run('refreshPipeline', [], { user: 'colleague' }) },
  {
    name: 'types a rating into the list',
    deed: (s) => tab(s, 'Candidates').type(rowOf(tab(s, 'Candidates'), 'Name', 'Ben'), 5, '2'),
    kept: (s) => tab(s, 'Candidates').value(rowOf(tab(s, 'Candidates'), 'Name', 'Ben'), 5) === 2,
  },
  { name: 'sorts the list', deed: sorted('Candidates', 'Name') },
  {
    name: 'deletes a row of the list',
    deed: (s) => tab(s, 'Candidates').deleteRows(rowOf(tab(s, 'Candidates'), 'Name', 'Ben'), 1),
    kept: (s) => !column(tab(s, 'Candidates'), 'Name').includes('Ben'),
  },
  {
    name: 'renames the list',
    deed: (s) => tab(s, 'Candidates').rename('Applicants'),
    kept: (s) => s.sheet('Applicants') !== undefined && s.sheet('Candidates') === undefined,
  },
  {
    name: 'renames Pipeline',
    deed: (s) => tab(s, 'Pipeline').rename('Our pipeline'),
    kept: (s) => s.sheet('Our pipeline') !== undefined && s.sheet('Pipeline') === undefined,
  },
  {
    name: 'types into a column of their own in Pipeline',
    deed: (s) => typeOwn(s, 'Flo', 'of Flo: on Tuesday'),
    kept: (s) => ownCells(pipelineOf(s)).some((line) => line.includes('on Tuesday')),
  },
  { name: 'sorts Pipeline', deed: sorted('Pipeline', 'Candidate') },
  {
    name: 'deletes a row of Pipeline',
    deed: (s) => tab(s, 'Pipeline').deleteRows(rowOf(tab(s, 'Pipeline'), 'Candidate', 'Ana'), 1),
    kept: (s) => column(pipelineOf(s), 'Call back').every((cell) => cell !== 'of Ana'),
  },
  { name: 'inserts a row into Pipeline', deed: (s) => tab(s, 'Pipeline').insertRows(2, 1) },
];

function pipelineOf(simulator: Simulator) {
  return simulator.sheet('Our pipeline') ?? tab(simulator, 'Pipeline');
}

function typeOwn(simulator: Simulator, name: string, text: string): void {
  const pipeline = pipelineOf(simulator);
  pipeline.type(rowOf(pipeline, 'Candidate', name), placeOf(pipeline, 'Call back'), text);
}

/** Refreshes, with a deed before the service call of this number; says how many calls there were. */
function refreshWith(simulator: Simulator, deed: Deed, at: number): number {
  let n = 0;
  simulator.beforeCall = () => {
    if (++n !== at) return;
    const watch = simulator.beforeCall;
    simulator.beforeCall = undefined;
    deed(simulator);
    simulator.beforeCall = watch;
  };
  simulator.run('refreshPipeline');
  simulator.beforeCall = undefined;
  return n;
}

/**
 * Each deed comes before one call in five, another one before the next: every call has its deeds, within the time that
 * all tests have. With EVERY_CALL set each deed comes before every call.
 */
const STEP = process.env.EVERY_CALL === undefined ? 5 : 1;

describe.each(DEEDS.map((each, index) => ({ ...each, first: 1 + (index % STEP) })))(
  'while a refresh is at work and another person $name',
  ({ deed, kept, first }) => {
    it('at any service call, no cell of a user is lost, no row doubled, each note stays beside its candidate', async () => {
      const simulator = await sixEdited();
      simulator.beginStep('the refresh');
      const calls = refreshWith(simulator, () => {}, 0);
      expect(calls).toBeGreaterThan(10);
      simulator.undo();
      simulator.beginStep('the deed alone');
      deed(simulator);
      const theirs = settled(simulator);
      for (let at = first; at <= calls; at += STEP) {
        simulator.undo();
        simulator.beginStep('both');
        refreshWith(simulator, deed, at);
        expect([at, kept?.(simulator) ?? true]).toEqual([at, true]);
        expect([at, settled(simulator)]).toEqual([at, theirs]);
      }
    });
  },
);

/** What there is after one more refresh: users’ cells by whom they are of, and everything else. */
function settled(simulator: Simulator): unknown {
  simulator.run('refreshPipeline');
  const pipeline = pipelineOf(simulator);
  const name = simulator.sheet('Applicants') ? 'Applicants' : 'Candidates';
  const people = ['Candidate ID', 'Candidate', 'Role', 'Stage', 'Score', 'Rank', 'Flags', 'Call back'];
  const cells = people.map((header) => column(pipeline, header));
  return {
    list: rows(
      ['Name', 'Role', 'Stage', 'Skill', 'Manner', 'My remark'].map((each) => column(tab(simulator, name), each)),
    ),
    ids: rows(['Name', 'Candidate ID'].map((each) => column(tab(simulator, name), each))),
    pipeline: rows(cells),
    notes: ownCells(pipeline),
  };
}

function rows(columns: readonly (readonly unknown[])[]): readonly string[] {
  return (columns[0] ?? []).map((_, row) => columns.map((cells) => String(cells[row])).join(' · ')).sort();
}
