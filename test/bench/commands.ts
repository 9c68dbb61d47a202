import type { Answer, ArgumentOf, EndpointName, ValueOf } from '../../src/google/endpoints';
import type { MenuEntry, Simulator } from '../../src/simulator/contract';

/** Something that a person starts. */
export interface Command {
  /** As the menu or the sidebar says it. */
  readonly what: string;
  /** The global function or the endpoint behind it. */
  readonly name: string;
  readonly aim: string;
  /** @throws Error when it could not do its work. */
  run(simulator: Simulator): void;
}

const SAME = 'same calls';
const QUICK = 'same calls; ≤ 2 s at 10,000 × 12';
const AS_FOUND = { sheet: null, choices: { fields: [], ratings: [] }, seen: null };
const SET_UP = { whoElse: null, tracker: null, sample: 'keep' } as const;

/**
 * All that is measured, one after the other in one spreadsheet with the list of `tracker`. A new endpoint needs a line
 * here; menu items that are not here are run as well, after these.
 */
export const COMMANDS: readonly Command[] = [
  asked('Set up or repair…: the plan', 'setUpPlan', () => null),
  asked('Set up or repair…', 'setUp', () => SET_UP),
  asked('Set up or repair…, again', 'setUp', () => SET_UP),
  menuItem('Refresh pipeline, first', 'refreshPipeline', QUICK),
  menuItem('Refresh pipeline, again', 'refreshPipeline', QUICK),
  menuItem('Refresh everything', 'refreshEverything', QUICK),
  asked('Refresh everything in Start here', 'refreshEverything', () => null),
  asked('Start here', 'startHere', () => null),
  asked('Start here: going to a cell', 'selectCell', () => ({ sheet: 'Candidates', cell: 'A2' })),
  asked('Connect a tracker…: the plan', 'connectionPlan', () => AS_FOUND),
  asked('Connect a tracker…', 'connect', () => AS_FOUND),
  asked('Move stage…: the plan', 'moveStagePlan', (simulator) => ({
    candidateId: firstId(simulator),
    to: 'Interview',
  })),
  asked('Move stage…', 'moveStage', moveOfFirst),
  asked('Score columns, add', 'scoreColumns', () => 'add' as const),
  asked('Score columns, remove', 'scoreColumns', () => 'remove' as const),
  asked('Hire and start onboarding…: the plan', 'hirePlan', (simulator) => hireOf(simulator)),
  asked('Hire and start onboarding…', 'hire', hireOfFirst),
  menuItem('Refresh checklist', 'refreshChecklist', SAME),
  asked('My tasks…', 'ownTasks', () => ({ owner: 'Owner' })),
  asked('My tasks…: a tick', 'tickTask', (simulator) => ({
    taskId: firstTask(simulator),
    isDone: true,
    owner: 'Owner',
  })),
  asked('Make a list', 'makeTracker', () => null),
];

/** The menu items that are not among those: most of them open a sidebar. */
export function otherItems({ menu }: Simulator): readonly Command[] {
  const known = new Set(COMMANDS.map(({ name }) => name));
  return itemsIn(menu).flatMap((item) => {
    const isKnown = item.kind !== 'item' || known.has(item.functionName);
    return isKnown ? [] : [menuItem(`Menu: ${item.caption}`, item.functionName, SAME)];
  });
}

function itemsIn(entries: readonly MenuEntry[]): readonly MenuEntry[] {
  return entries.flatMap((entry) => (entry.kind === 'menu' ? itemsIn(entry.entries) : [entry]));
}

function menuItem(what: string, name: string, aim: string): Command {
  return {
    what,
    name,
    aim,
    run(simulator) {
      const { isDone, message } = simulator.run(name) as { readonly isDone: boolean; readonly message: string };
      if (!isDone) throw new Error(`${what}: ${message}`);
    },
  };
}

/** What a sidebar asks for. */
function asked<Name extends EndpointName>(
  what: string,
  name: Name,
  argument: (simulator: Simulator) => ArgumentOf<Name>,
): Command {
  const run = (simulator: Simulator) => void answered(simulator, name, argument(simulator));
  return { what, name, aim: SAME, run };
}

function answered<Name extends EndpointName>(
  simulator: Simulator,
  name: Name,
  argument: ArgumentOf<Name>,
): ValueOf<Name> {
  const answer = simulator.runFromPage('callFromSidebar', [name, argument]) as Answer<ValueOf<Name>>;
  if (!answer.ok) throw new Error(`${name}: ${answer.sheet}!${answer.cell} ${answer.message}`);
  return answer.value;
}

function hireOf(simulator: Simulator): ArgumentOf<'hirePlan'> {
  return { candidateId: firstId(simulator), to: null, person: null, block: null };
}

function hireOfFirst(simulator: Simulator): ArgumentOf<'hire'> {
  const { move, person } = answered(simulator, 'hirePlan', hireOf(simulator));
  if (!person) throw new Error('the first candidate is gone');
  const moved = move && {
    candidateId: firstId(simulator),
    to: move.to,
    from: move.from,
    reason: 'Best fit',
    who: 'Kim',
  };
  return { move: moved, person, workbookFor: null, isAgain: false };
}

function firstTask(simulator: Simulator): string {
  return simulator.sheet('Onboarding')?.display(1, 0) ?? '';
}

function firstId(simulator: Simulator): string {
  const sheet = simulator.sheet('Candidates');
  const headers = Array.from({ length: sheet?.usedColumns ?? 0 }, (_, place) => sheet?.display(0, place));
  return sheet?.display(1, headers.indexOf('Candidate ID')) ?? '';
}

function moveOfFirst(simulator: Simulator): ArgumentOf<'moveStage'> {
  return {
    candidateId: firstId(simulator),
    from: 'Applied',
    to: 'Interview',
    reason: 'Spoke on the phone',
    who: 'Kim',
  };
}
