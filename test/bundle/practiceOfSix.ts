import type { Simulator } from '../../src/simulator/contract';
import type { SheetView } from '../../src/simulator/sheetContract';
import { call, column, contents, placeOf, rowOf, setUp, tab, withTracker } from './addOn';

/** The tracker of a practice with six candidates for two roles, a remark of the user's own at the right end. */
const SIX: readonly (readonly string[])[] = [
  ['Name', 'Role', 'Applied', 'Stage', 'Skill', 'Manner', 'My remark'],
  ['Ana', 'Biller', '11/2/2026', 'Interview', '4', '5', 'call her'],
  ['Ben', 'Biller', '11/3/2026', 'Offer', '3', '', ''],
  ['Cy', 'Front desk', '11/4/2026', 'Interview', '5', '4', 'kind'],
  ['Di', 'Front desk', '11/5/2026', 'Applied', '', '2', ''],
  ['Ed', 'Biller', '11/6/2026', 'Rejected', '2', '2', ''],
  ['Flo', 'Front desk', '11/9/2026', 'Interview', '4', '4', 'late'],
];

/** That practice; nothing has run yet. */
export function sixCandidates(): Promise<Simulator> {
  return withTracker(SIX);
}

/** That practice after a refresh, with what users add: columns, notes and colours in Pipeline, weights, a setting. */
export async function sixRefreshed(): Promise<Simulator> {
  const simulator = await sixCandidates();
  setUp(simulator);
  simulator.run('refreshPipeline');
  const [pipeline, weights] = [tab(simulator, 'Pipeline'), tab(simulator, 'Competencies')];
  const own = pipeline.usedColumns;
  if (pipeline.columnCount === own) pipeline.insertColumns(own, 1);
  pipeline.type(0, own, 'Call back');
  for (const [row, name] of column(pipeline, 'Candidate').entries()) {
    pipeline.type(row + 1, own, `of ${name}`);
    pipeline.dress({
      notes: [{ row: row + 1, column: own, text: `note on ${name}` }],
      looks: [...Array(row + 1).fill(undefined), [...Array(own).fill(undefined), { background: '#ffeeaa' }]],
    });
  }
  weights.type(1, placeOf(weights, 'Weight'), '3');
  return simulator;
}

/** What changes between two refreshes: a stage, a rating, a new candidate, one who is gone. */
export async function sixEdited(): Promise<Simulator> {
  const simulator = await sixRefreshed();
  const list = tab(simulator, 'Candidates');
  list.type(rowOf(list, 'Name', 'Ana'), placeOf(list, 'Stage'), 'Rejected');
  list.type(rowOf(list, 'Name', 'Di'), placeOf(list, 'Skill'), '5');
  list.deleteRows(rowOf(list, 'Name', 'Cy'), 1);
  for (const [place, text] of ['Gus', 'Biller', '11/10/2026', 'Offer', '5', '5', 'new'].entries())
    list.type(list.usedRows - (place === 0 ? 0 : 1), place, text);
  return simulator;
}

/** The tabs with anything in them. */
export function filledTabs(simulator: Simulator): readonly string[] {
  return simulator.sheets.filter(({ usedRows }) => usedRows > 0).map(({ name }) => name);
}

/** What the user has on these tabs: the list without its Candidate ID, own columns of Pipeline by candidate, typed weights. */
export function usersCells(simulator: Simulator, tabs: readonly string[] = filledTabs(simulator)): unknown {
  const [list, pipeline, weights] = ['Candidates', 'Pipeline', 'Competencies'].map((name) =>
    tabs.includes(name) ? simulator.sheet(name) : undefined,
  );
  return {
    list: list && rowsWithout(list, ['Candidate ID', 'Score', 'Rank']),
    notes: pipeline ? ownCells(pipeline) : [],
    weights: weights ? typedWeights(weights) : 0,
  };
}

function typedWeights(weights: SheetView): number {
  return weights.usedRows < 2 ? 0 : column(weights, 'Weight').filter((weight) => weight === 3).length;
}

function rowsWithout(sheet: SheetView, headers: readonly string[]): readonly unknown[] {
  const left = Array.from({ length: sheet.usedColumns }, (_, i) => i).filter(
    (place) =>
      !headers.includes(sheet.display(0, place)) && sheet.content(0, place) !== null && !isFormula(sheet, place),
  );
  return contents(sheet).map((row) => left.map((place) => Object(row)[place]));
}

function isFormula(sheet: SheetView, place: number): boolean {
  const content = sheet.content(0, place);
  return typeof content === 'object' && content !== null && 'formula' in content;
}

/** What stands in the user's own column beside each candidate, with note and colour; an ID alone tells who it is. */
export function ownCells(pipeline: SheetView): readonly string[] {
  const headers = Array.from({ length: pipeline.usedColumns }, (_, place) => pipeline.display(0, place));
  const own = headers.indexOf('Call back');
  if (own < 0) return [];
  const ids = column(pipeline, 'Candidate ID');
  return ids
    .map((id, row) => {
      const look = pipeline.ownLook(row + 1, own)?.background ?? '';
      return `${id} ${pipeline.display(row + 1, own)} ${pipeline.note(row + 1, own)} ${look}`;
    })
    .filter((line) => line.trim().includes(' '))
    .sort();
}

/** Everything that stands in the workbook, properties and looks included, but how wide columns are by their text. */
export function wholeBook(simulator: Simulator): unknown {
  return {
    properties: [...simulator.properties.document],
    tabs: byName(simulator.sheets).map((sheet) => ({
      name: sheet.name,
      cells: contents(sheet),
      headers: Array.from({ length: sheet.usedColumns }, (_, place) => ({
        look: [0, 1].map((row) => sheet.look(row, place) ?? {}),
        choice: sheet.rule(1, place),
        isHidden: sheet.isColumnHidden(place),
      })),
      frozen: sheet.frozenRows,
      warning: sheet.warning({ row: 1, column: 0, rows: 1, columns: 1 }),
      charts: sheet.charts.map(({ id, ...chart }) => chart),
    })),
  };
}

/** The order of the tabs is the user’s to change. */
function byName(sheets: readonly SheetView[]): readonly SheetView[] {
  return [...sheets].sort((a, b) => a.name.localeCompare(b.name));
}

/** Runs a menu item; says what stopped it, `''` for nothing. */
export function item(simulator: Simulator, name: string): string {
  const before = simulator.shown.length;
  simulator.run(name);
  return simulator.shown.slice(before).find(({ kind, buttons }) => kind === 'alert' && buttons === 'OK')?.text ?? '';
}

/** Calls an endpoint; says what stopped it, `''` for nothing. */
export function endpoint(simulator: Simulator, name: string, argument: unknown): string {
  const answer = call(simulator, name, argument);
  return answer.ok ? '' : `${answer.sheet ? `${answer.sheet}: ` : ''}${answer.message}`;
}
