import type { AddOnOptions } from '../../src/preview/openAddOn';
import type { Simulator } from '../../src/simulator/contract';
import type { SheetView } from '../../src/simulator/sheetContract';
import { column, placeOf, setUp, tab, value, withTracker } from './addOn';

const DAY = 86_400_000;
/** Noon of Friday, November 20, 2026 in New York. */
export const FRIDAY = Date.parse('2026-11-20T17:00:00Z');

/** A fictional practice: two candidates who may be hired, and one who is. */
export const TRACKER: readonly (readonly string[])[] = [
  ['Name', 'Email', 'Role', 'Location', 'Stage', 'Stage since', 'Start date', 'Skill'],
  ['Ana Ruiz', 'ana@example.com', 'Front desk', 'Elm', 'Interview', '11/2/2026', '12/7/2026', '5'],
  ['Ben Ito', 'ben@example.com', 'Medical assistant', 'Elm', 'Interview', '11/2/2026', '', '4'],
  ['Cy Park', 'cy@example.com', 'Biller/coder', 'Oak', 'Hired', '11/9/2026', '', '4'],
];

/** The practice, set up, with a clock that a test moves on. */
export async function practice(rows = TRACKER, options: Partial<AddOnOptions> = {}) {
  let now = FRIDAY;
  const simulator = await withTracker(rows, { now: () => now, ...options });
  setUp(simulator);
  simulator.run('refreshPipeline');
  return { simulator, passDays: (days: number) => (now += days * DAY) };
}

/** What the sidebar shows for a candidate. */
export const planOf = (simulator: Simulator, candidateId: string | null) =>
  value(simulator, 'hirePlan', { candidateId, to: null, person: null, block: null });

/** A person as the sidebar has it. */
export type Person = NonNullable<ReturnType<typeof planOf>['person']>;

/** What the sidebar sends when its button is pressed with what the plan proposes, but for what a test changes. */
export function hiring(simulator: Simulator, name: string, changes: Partial<Person> = {}, isAgain = false) {
  const id = planOf(simulator, null).people.find((each) => each.name === name)?.id ?? '';
  const { move, person } = planOf(simulator, id);
  if (!person) throw new Error(`${name} is no candidate`);
  const moved = move && { candidateId: id, to: move.to, from: move.from, reason: 'A better fit', who: 'Dana' };
  return { move: moved, person: { ...person, ...changes }, workbookFor: null, isAgain };
}

/** The practice after the first candidate was hired. */
export async function withAna() {
  const about = await practice();
  value(about.simulator, 'hire', hiring(about.simulator, 'Ana Ruiz'));
  return about;
}

/** The row of a task, from 0, by its template. */
export function taskRow(checklist: SheetView, template: string, person = ''): number {
  const ids = column(checklist, 'Task ID').map(String);
  const people = column(checklist, 'Person');
  const row = ids.findIndex(
    (id, i) => id.split('/').slice(1).join('/') === template && (!person || people[i] === person),
  );
  if (row < 0) throw new Error(`there is no task ${template}`);
  return row + 1;
}

/** What a cell of a task shows. */
export function shown(simulator: Simulator, template: string, header: string, person = ''): string {
  const checklist = tab(simulator, 'Onboarding');
  return checklist.display(taskRow(checklist, template, person), placeOf(checklist, header));
}

/** Types into a cell of a task, and lets the add-on hear of it. */
export function type(simulator: Simulator, template: string, header: string, text: string): void {
  const checklist = tab(simulator, 'Onboarding');
  checklist.enter(taskRow(checklist, template), placeOf(checklist, header), [[text]]);
  simulator.runEdits();
}
