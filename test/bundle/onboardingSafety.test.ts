import type { Simulator } from '../../src/simulator/contract';
import { column, expectSame, placeOf, tab, value } from './addOn';
import { hiring, practice, TRACKER, taskRow, withAna } from './onboardingPractice';
import { endpoint, wholeBook } from './practiceOfSix';

/** Service calls that change the workbook, a flush included: it is where the platform really writes. */
const WRITES =
  /^(?!\w*Builder\.|Protection\.canEdit)\w+\.(set(?!Active)|insert|delete|append|clear|move|hide|show(?!Sidebar|Modal)|sort|protect|remove|create|update|autoResize|flush)/;
const FAILURE = 'Service Spreadsheets failed while accessing document with id 1x7Q.';
/** One call in so many fails; with EVERY_CALL set, each. */
const EVERY = process.env.EVERY_CALL === undefined ? 4 : 1;

const hire = (simulator: Simulator) => endpoint(simulator, 'hire', hiring(simulator, 'Ana Ruiz', {}, true));

/** Lets one writing call fail; says what was said, and how many such calls there were. */
function failing(simulator: Simulator, act: (simulator: Simulator) => string, at: number) {
  let calls = 0;
  simulator.beforeCall = (call) => {
    if (WRITES.test(call) && ++calls === at) throw Object.assign(new Error(FAILURE), { name: 'Exception' });
  };
  const said = act(simulator);
  simulator.beforeCall = undefined;
  return { said, calls };
}

/** The list but for what a hire may write. */
function usersList(simulator: Simulator) {
  return ['Name', 'Email', 'Role', 'Location', 'Start date', 'Skill'].map((header) =>
    column(tab(simulator, 'Candidates'), header),
  );
}

describe('when a service fails in Hire and start onboarding…', () => {
  it('at any writing call, a sentence says so, and doing it again completes it', async () => {
    const { simulator } = await practice();
    const list = usersList(simulator);
    simulator.beginStep('the hire');
    const { calls, said } = failing(simulator, hire, 0);
    expect(said).toBe('');
    simulator.run('refreshEverything');
    const whole = wholeBook(simulator);
    for (let at = 1; at <= calls; at += EVERY) {
      simulator.undo();
      simulator.beginStep('the hire');
      const failed = failing(simulator, hire, at);
      expect([at, failed.said]).toEqual([at, expect.stringMatching(/^(Google Sheets stopped|$)/)]);
      expectSame([at, usersList(simulator)], [at, list]);
      expect([at, hire(simulator)]).toEqual([at, '']);
      simulator.run('refreshEverything');
      expectSame([at, wholeBook(simulator)], [at, whole]);
    }
  });
});

describe('two people who tick while a refresh runs', () => {
  it('keep their ticks and notes, at whichever call they come', async () => {
    const { simulator } = await withAna();
    const count = callsOf(simulator, () => simulator.run('refreshChecklist'));
    for (let at = 1; at <= count; at += EVERY) {
      simulator.beginStep('both');
      let n = 0;
      simulator.beforeCall = () => {
        if (++n !== at) return;
        simulator.beforeCall = undefined;
        tickBoth(simulator);
      };
      simulator.run('refreshChecklist');
      simulator.beforeCall = undefined;
      simulator.runEdits();
      simulator.run('refreshChecklist');
      expect([at, ...['T-02', 'T-13'].map((id) => cells(simulator, id))]).toEqual([
        at,
        ['TRUE', '11/20/2026', 'Done', 'by Lee'],
        ['TRUE', '11/20/2026', 'Done', 'by Kim'],
      ]);
      simulator.undo();
    }
  });

  function tickBoth(simulator: Simulator): void {
    const checklist = tab(simulator, 'Onboarding');
    for (const [id, name] of [
      ['T-02', 'Lee'],
      ['T-13', 'Kim'],
    ] as const) {
      const row = taskRow(checklist, id);
      checklist.enter(row, placeOf(checklist, 'Done'), [['TRUE']]);
      checklist.enter(row, placeOf(checklist, 'Notes'), [[`by ${name}`]]);
    }
  }

  function cells(simulator: Simulator, id: string) {
    const checklist = tab(simulator, 'Onboarding');
    const row = taskRow(checklist, id);
    return ['Done', 'Done on', 'Status', 'Notes'].map((header) => checklist.display(row, placeOf(checklist, header)));
  }
});

function callsOf(simulator: Simulator, work: () => void): number {
  simulator.forgetCalls();
  work();
  return [...simulator.calls.values()].reduce((sum, count) => sum + count, 0);
}

describe('service calls of the onboarding', () => {
  /** Lock, flush, zone, toast belong to no tab; the setters of a builder ask nothing of the service. */
  const noTab = /^(LockService|Lock|PropertiesService|SpreadsheetApp|\w+Builder)\.|getSpreadsheetTimeZone|toast/;
  /** Staff, Task templates, Onboarding, Holidays, Settings, Onboarding progress, Start here. */
  const tabsTouched = 7;

  /** The list, Roles, Competencies, Stages, Scorecards, Pipeline, Decisions. */
  const movesTouch = 7;

  async function callsAt(people: number) {
    const rows = Array.from({ length: people }, (_, i) => [
      ...[`Person ${i}`, `p${i}@example.com`, 'Front desk', 'Elm', 'Hired', '11/9/2026', '12/7/2026', '4'],
    ]);
    const { simulator } = await practice([TRACKER[0] ?? [], ...TRACKER.slice(1, 3), ...rows]);
    const count = (work: () => void) => {
      simulator.forgetCalls();
      work();
      return [...simulator.calls].reduce((sum, [call, n]) => (noTab.test(call) ? sum : sum + n), 0);
    };
    const start = count(() => value(simulator, 'startHired'));
    // The first hire makes Decisions.
    value(simulator, 'hire', hiring(simulator, 'Ben Ito'));
    const ana = hiring(simulator, 'Ana Ruiz');
    return {
      start,
      hire: count(() => value(simulator, 'hire', ana)),
      refresh: count(() => simulator.run('refreshChecklist')),
      tasks: count(() => value(simulator, 'ownTasks', { owner: 'Owner' })),
    };
  }

  it('do not grow with people, and stay within eight for each tab', async () => {
    const [few, many] = [await callsAt(3), await callsAt(60)];
    process.stdout.write(`service calls of the onboarding: ${JSON.stringify([few, many])}\n`);
    for (const key of ['start', 'hire', 'refresh', 'tasks'] as const)
      expect(many[key]).toBeLessThanOrEqual(few[key] + 2);
    expect(few.refresh).toBeLessThanOrEqual(8 * tabsTouched + 3);
    expect(few.hire).toBeLessThanOrEqual(8 * (tabsTouched + movesTouch) + 3);
  });
});
