import type { Answer, ArgumentOf } from '../../src/google/endpoints';
import type { Simulator } from '../../src/simulator/contract';
import { call, column, everything, placeOf, refreshed, tab, value, withTracker } from './addOn';

const HEADERS = ['Name', 'Email', 'Role', 'Status', 'Status date', 'Teamwork', 'Accuracy', 'Notes'];
const LIST = [
  HEADERS,
  ['Ana Ruiz', 'ana@example.com', 'Biller', 'Interview', '11/2/2026', '5', '5', 'calm'],
  ['Ben Ito', 'ben@example.com', 'Biller', 'Interview', '11/3/2026', '4', '4', ''],
  ['Cy Lee', 'cy@example.com', 'Biller', 'Offer', '', '3', '3', ''],
  ['Di Fox', 'di@example.com', 'Biller', 'Rejected', '', '2', '2', ''],
];

async function practice(rows = LIST): Promise<Simulator> {
  const simulator = await refreshed(rows);
  simulator.select('Candidates', 2, 0);
  return simulator;
}

function idOf(simulator: Simulator, name: string): string {
  return value(simulator, 'moveStagePlan', NOTHING).people.find((each) => each.name === name)?.id ?? '';
}

const NOTHING = { candidateId: null, to: null };

/** A move of Ana’s, which needs no reason. */
function wanted(simulator: Simulator, given: Partial<ArgumentOf<'moveStage'>> = {}) {
  const candidateId = idOf(simulator, 'Ana Ruiz');
  return { candidateId, to: 'Offer', from: 'Interview', reason: '', who: 'Dana', ...given };
}

/** Everything but what a move may write. */
function rest(simulator: Simulator, row: number) {
  const { Decisions: _, ...others } = everything(simulator);
  const list = others.Candidates as readonly (readonly unknown[])[];
  return {
    ...others,
    Candidates: list.map((cells, i) => cells.filter((_, at) => i !== row || (at !== 3 && at !== 4))),
  };
}

const cellsOf = (simulator: Simulator, row: number) =>
  [3, 4].map((place) => tab(simulator, 'Candidates').display(row, place));

describe('moveStagePlan', () => {
  it('writes nothing, and knows the candidate whose row is selected', async () => {
    const simulator = await practice();
    const before = everything(simulator);
    const { selected } = value(simulator, 'moveStagePlan', NOTHING);
    expect(selected).toBe(idOf(simulator, 'Ben Ito'));
    value(simulator, 'moveStagePlan', { candidateId: selected, to: 'Offer' });
    expect(everything(simulator)).toEqual(before);
  });

  it('finds the candidate of a row of Pipeline, and nobody elsewhere', async () => {
    const simulator = await practice();
    const pipeline = tab(simulator, 'Pipeline');
    simulator.select('Pipeline', 1, 2);
    const { selected } = value(simulator, 'moveStagePlan', NOTHING);
    expect(selected).toBe(pipeline.value(1, placeOf(pipeline, 'Candidate ID')));
    simulator.select('Roles', 1, 0);
    expect(value(simulator, 'moveStagePlan', NOTHING).selected).toBeNull();
  });

  it('shows old and new', async () => {
    const simulator = await practice();
    const { move } = value(simulator, 'moveStagePlan', { candidateId: idOf(simulator, 'Ana Ruiz'), to: 'Offer' });
    expect(move?.cells).toEqual([
      { header: 'Status', cell: 'D2', from: 'Interview', to: 'Offer' },
      { header: 'Status date', cell: 'E2', from: '11/2/2026', to: '11/20/2026' },
    ]);
  });

  it('asks for set-up first', async () => {
    const simulator = await withTracker(LIST);
    expect(call(simulator, 'moveStagePlan', NOTHING)).toMatchObject({
      ok: false,
      message: 'moving needs the tab “Stages”: choose “Set up or repair…” first, then look again',
    });
  });

  it('asks for a column for the stage where there is none', async () => {
    const rows = LIST.map((row) => row.filter((_, place) => place !== 3 && place !== 4));
    expect(call(await practice(rows), 'moveStagePlan', NOTHING)).toMatchObject({
      ok: false,
      sheet: 'Candidates',
      message: '“Candidates” has no column for the stage; add a column “Stage”, then look again',
    });
  });
});

describe('moveStage', () => {
  it('writes the two cells and a row of Decisions, and nothing else', async () => {
    const simulator = await practice();
    const before = rest(simulator, 1);
    const { message, places } = value(simulator, 'moveStage', wanted(simulator));
    expect(message).toBe(
      'Moved Ana Ruiz from “Interview” to “Offer”: D2 and E2 in “Candidates”, and a row in “Decisions”.',
    );
    expect(places.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([
      'Candidates!D2',
      'Candidates!E2',
      'Decisions!',
    ]);
    expect(cellsOf(simulator, 1)).toEqual(['Offer', '11/20/2026']);
    expect(rest(simulator, 1)).toEqual(before);
    const row = (header: string) => column(tab(simulator, 'Decisions'), header);
    expect(['Who', 'Candidate', 'From stage', 'To stage', 'Formula rank', 'Override reason'].map(row)).toEqual(
      ['Dana', 'Ana Ruiz', 'Interview', 'Offer', 1, ''].map((cell) => [cell]),
    );
    expect(tab(simulator, 'Decisions').display(1, 0)).toBe('11/20/2026');
    expect(simulator.selection.sheet).toBe('Candidates');
  });

  it('adds a second row below, and the next refresh sees no move of its own', async () => {
    const simulator = await practice();
    value(simulator, 'moveStage', wanted(simulator));
    value(simulator, 'moveStage', wanted(simulator, { to: 'Rejected', from: 'Offer' }));
    simulator.run('refreshPipeline');
    expect(column(tab(simulator, 'Decisions'), 'To stage')).toEqual(['Offer', 'Rejected']);
    expect(cellsOf(simulator, 1)[0]).toBe('Rejected');
  });

  it('writes a date that can be reckoned with, also where the list has its dates as text or none', async () => {
    const rows = LIST.map((row, i) => row.map((cell, place) => (place === 4 && i === 1 ? 'Monday last' : cell)));
    const simulator = await practice(rows);
    value(simulator, 'moveStage', wanted(simulator));
    expect(tab(simulator, 'Candidates').value(1, 4)).toBe(46346); // November 20, 2026
    expect(cellsOf(simulator, 1)).toEqual(['Offer', '11/20/2026']);
  });

  it('keeps the format that the list has for dates', async () => {
    const dates = ['Status date', '2026-11-02', 'last Monday', '', ''];
    const simulator = await practice(LIST.map((row, i) => row.map((cell, at) => (at === 4 ? (dates[i] ?? '') : cell))));
    value(simulator, 'moveStage', wanted(simulator));
    value(simulator, 'moveStage', wanted(simulator, { candidateId: idOf(simulator, 'Ben Ito') }));
    expect([cellsOf(simulator, 1)[1], cellsOf(simulator, 2)[1]]).toEqual(['2026-11-20', '2026-11-20']);
  });

  it('needs a reason to go ahead of someone better, and records it as text', async () => {
    const simulator = await practice();
    const ben = wanted(simulator, { candidateId: idOf(simulator, 'Ben Ito') });
    const before = everything(simulator);
    expect(call(simulator, 'moveStage', ben)).toMatchObject({
      ok: false,
      message:
        'Ben Ito ranks 2 of 3 by score. Ana Ruiz (rank 1) ranks higher and has not come as far as “Offer”. Give a reason; nothing was written',
    });
    expect(everything(simulator)).toEqual(before);
    value(simulator, 'moveStage', { ...ben, reason: '=1+1', who: '+1' });
    const decisions = tab(simulator, 'Decisions');
    expect([column(decisions, 'Override reason'), column(decisions, 'Who')]).toEqual([['=1+1'], ['+1']]);
  });

  it('writes only the stage where there is no column for its day', async () => {
    const simulator = await practice(LIST.map((row) => row.filter((_, place) => place !== 4)));
    expect(value(simulator, 'moveStage', wanted(simulator)).places.map(({ cell }) => cell)).toEqual(['D2', '']);
  });

  it('leaves a day that comes from a formula, and refuses a stage that does', async () => {
    const simulator = await practice();
    tab(simulator, 'Candidates').type(1, 4, '=DATE(2026,11,2)');
    expect(value(simulator, 'moveStage', wanted(simulator)).message).toContain(
      'E2 comes from a formula and stays as it is.',
    );
    tab(simulator, 'Candidates').type(1, 3, '="Inter"&"view"');
    const before = everything(simulator);
    const message = 'the stage in D2 comes from a formula, so it can’t be moved here; change what the formula looks at';
    expect(call(simulator, 'moveStage', wanted(simulator))).toMatchObject({ ok: false, cell: 'D2', message });
    expect(everything(simulator)).toEqual(before);
    const { move, obstacle } = value(simulator, 'moveStagePlan', {
      candidateId: idOf(simulator, 'Ana Ruiz'),
      to: 'Offer',
    });
    expect([move, obstacle]).toEqual([null, message]);
  });

  it.each<[string, Partial<ArgumentOf<'moveStage'>>, string]>([
    ['is gone', { candidateId: 'C-nobody' }, 'this candidate is no longer in “Candidates”; look again'],
    ['stands there already', { to: 'interview' }, 'Ana Ruiz stands at “Interview” already; nothing was written'],
    [
      'was moved meanwhile',
      { from: 'Offer' },
      'the stage of Ana Ruiz changed meanwhile and is “Interview” now; nothing was written. Look again',
    ],
    [
      'would go to a stage that nobody knows',
      { to: 'Tour' },
      '“Tour” is not in “Stages”; add it there, or look again and choose another stage',
    ],
  ])('writes nothing where the candidate %s', async (_, given, message) => {
    const simulator = await practice();
    const before = everything(simulator);
    expect(call(simulator, 'moveStage', wanted(simulator, given))).toMatchObject({ ok: false, message });
    expect(everything(simulator)).toEqual(before);
  });

  it.each([
    ['sorted', (simulator: Simulator) => tab(simulator, 'Candidates').insertRows(1, 1)],
    ['typed in', (simulator: Simulator) => tab(simulator, 'Candidates').type(1, 3, 'Offer')],
  ])('writes nothing where the row is %s while it works', async (_, edit) => {
    const simulator = await practice();
    const move = wanted(simulator);
    simulator.forgetCalls();
    simulator.beforeCall = (name) => {
      if (name !== 'Range.getFormulas') return;
      simulator.beforeCall = undefined;
      edit(simulator);
    };
    expect(call(simulator, 'moveStage', move)).toMatchObject({
      ok: false,
      message: 'the row of Ana Ruiz in “Candidates” changed meanwhile; nothing was written. Look again',
    });
    expect(simulator.sheet('Decisions')).toBeUndefined();
  });

  it('makes no more calls for many candidates than for a few', async () => {
    const many = Array.from({ length: 300 }, (_, i) => [`P ${i}`, `p${i}@example.com`, 'Biller', 'Interview', '', '1']);
    const counts = [LIST, [...LIST, ...many]].map(async (rows) => {
      const simulator = await practice(rows);
      const move = wanted(simulator);
      simulator.forgetCalls();
      value(simulator, 'moveStage', move);
      return [...simulator.calls.values()].reduce((sum, each) => sum + each, 0);
    });
    const [few, most] = await Promise.all(counts);
    expect(most).toBe(few);
  });
});

describe('a move that Google Sheets stops in the middle', () => {
  /** Lets each service call of a move fail in turn, once or from then on, and says each time how things stand. */
  async function eachStop(isForGood: boolean, look: (stop: Stop) => void): Promise<void> {
    const simulator = await practice();
    const back = { candidateId: idOf(simulator, 'Di Fox'), from: 'Rejected', to: 'Interview', reason: 'x' };
    value(simulator, 'moveStage', wanted(simulator, back));
    const move = wanted(simulator);
    const before = everything(simulator);
    for (let nth = 1, isOver = false; !isOver; nth++) {
      let count = 0;
      simulator.beginStep('a move');
      simulator.beforeCall = () => {
        count++;
        if (isForGood ? count >= nth : count === nth) throw new Error('Service Spreadsheets timed out');
      };
      const answer = call(simulator, 'moveStage', move);
      simulator.beforeCall = undefined;
      isOver = count < nth;
      look({ nth, before, ...stateOf(simulator, answer) });
      simulator.undo();
    }
  }

  interface Stop extends ReturnType<typeof stateOf> {
    readonly nth: number;
    readonly before: ReturnType<typeof everything>;
  }

  function stateOf(simulator: Simulator, answer: Answer<unknown>) {
    const message = answer.ok ? '' : answer.message;
    const moves = column(tab(simulator, 'Decisions'), 'To stage').length - 1;
    return { ok: answer.ok, message, moves, cells: cellsOf(simulator, 1), after: everything(simulator) };
  }

  it('is as before, or complete, wherever one call fails', async () => {
    await eachStop(false, ({ nth, before, ok, moves, cells, after }) => {
      if (moves === 0) expect([nth, ok, after]).toEqual([nth, false, before]);
      else expect([nth, cells]).toEqual([nth, ['Offer', '11/20/2026']]);
    });
  });

  it('says which cells could not be put back where everything fails from then on', async () => {
    const left: string[] = [];
    await eachStop(true, ({ before, moves, cells, after, message }) => {
      if (moves === 0 && cells[0] === 'Offer') left.push(message);
      if (message.includes('Nothing was written')) expect(after).toEqual(before);
    });
    expect(new Set(left)).toEqual(
      new Set(
        ['D2 and E2'].map(
          (cells) =>
            `Google Sheets stopped in the middle of the move of Ana Ruiz from “Interview” to “Offer”, and ${cells} could not be put back. Please look at the row of Ana Ruiz and at “Decisions”`,
        ),
      ),
    );
  });

  it('leaves nothing of the tab of decisions that it was about to make', async () => {
    const simulator = await practice();
    const move = wanted(simulator);
    const before = everything(simulator);
    simulator.beforeCall = (name) => {
      if (name === 'Range.setValues') throw new Error('Service Spreadsheets timed out');
    };
    expect(call(simulator, 'moveStage', move)).toMatchObject({ ok: false });
    simulator.beforeCall = undefined;
    const { Decisions, ...others } = everything(simulator);
    expect(others).toEqual(before);
    expect(Decisions ?? []).toEqual([]);
  });
});
