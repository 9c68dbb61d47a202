import type { Simulator } from '../../src/simulator/contract';
import {
  column,
  contents,
  everything,
  expectSame,
  placeOf,
  refreshed,
  rowOf,
  setUp,
  tab,
  value,
  withTracker,
} from './addOn';

describe('the user’s list', () => {
  it('keeps every cell, format and note; a Candidate ID is all that comes', async () => {
    const simulator = await withTracker();
    const list = tab(simulator, 'Candidates');
    list.type(1, 24, 'my own remark');
    const before = contents(list);
    setUp(simulator);
    simulator.run('refreshEverything');
    const after = contents(list).map((row) =>
      (row as readonly unknown[]).filter((_, place) => place !== placeOf(list, 'Candidate ID')),
    );
    expect(after).toEqual(before);
    expect(placeOf(list, 'Candidate ID')).toBe(25);
  });
});

describe('refreshing', () => {
  it('twice is refreshing once', async () => {
    const simulator = await refreshed();
    const once = everything(simulator);
    simulator.run('refreshPipeline');
    expect(everything(simulator)).toEqual(once);
  });

  it('and setting up once more change nothing', async () => {
    const simulator = await refreshed();
    const once = everything(simulator);
    setUp(simulator);
    simulator.run('refreshEverything');
    expect(everything(simulator)).toEqual(once);
  });

  it('shows scores with one decimal and shares as percent, above the rows that a new tab has by itself too', async () => {
    const pipeline = tab(await refreshed(), 'Pipeline');
    const shown = (header: string) => pipeline.display(1, placeOf(pipeline, header));
    expect([shown('Score'), shown('Rated so far'), pipeline.look(1, 0)?.isBold]).toEqual(['83.3', '60%', undefined]);
  });

  it('makes the sentences of Start here as wide as a page; longer ones wrap, those added later too', async () => {
    const page = tab(await refreshed(), 'Start here');
    expect([page.columnWidth(1), page.columnWidth(2)]).toEqual([360, 460]);
    expect([0, 1, 500].map((row) => page.look(row, 1)?.isWrapped ?? false)).toEqual([false, true, true]);
  });

  it('takes the user’s own columns along with their rows', async () => {
    const simulator = await refreshed();
    const [pipeline, list] = [tab(simulator, 'Pipeline'), tab(simulator, 'Candidates')];
    const width = pipeline.usedColumns;
    pipeline.insertColumns(width, 1);
    pipeline.type(0, width, 'Call back');
    const last = rowOf(pipeline, 'Candidate', 'Maya Cohen');
    pipeline.type(last, width, 'on Tuesday');
    for (const name of ['Communication', 'Teamwork', 'Problem solving', 'Computer skills', 'Reliability']) {
      list.type(rowOf(list, 'Candidate name', 'Maya Cohen'), placeOf(list, name), '5');
    }
    simulator.run('refreshPipeline');
    const now = rowOf(pipeline, 'Candidate', 'Maya Cohen');
    expect(now).toBeLessThan(last);
    expect(pipeline.value(now, width)).toBe('on Tuesday');
    expect(column(pipeline, 'Call back').filter((cell) => cell !== '')).toEqual(['on Tuesday']);
  });

  it('leaves a row that the user typed into Pipeline as it is', async () => {
    const simulator = await refreshed();
    const pipeline = tab(simulator, 'Pipeline');
    const end = pipeline.usedRows;
    pipeline.type(end, placeOf(pipeline, 'Candidate'), 'Average');
    pipeline.type(end, placeOf(pipeline, 'Score'), '=AVERAGE(G2:G42)');
    simulator.run('refreshPipeline');
    const row = rowOf(pipeline, 'Candidate', 'Average');
    expect(pipeline.content(row, placeOf(pipeline, 'Score'))).toMatchObject({
      formula: expect.stringContaining('AVERAGE('),
    });
    expect(column(pipeline, 'Candidate')).toHaveLength(42);
  });

  it('keeps and marks a candidate who left the list', async () => {
    const simulator = await refreshed();
    const [pipeline, list] = [tab(simulator, 'Pipeline'), tab(simulator, 'Candidates')];
    list.deleteRows(rowOf(list, 'Candidate name', 'Ana Ruiz'), 1);
    simulator.run('refreshPipeline');
    const row = rowOf(pipeline, 'Candidate', 'Ana Ruiz');
    expect(pipeline.display(row, placeOf(pipeline, 'Flags'))).toBe('No longer in your list');
    expect(pipeline.display(row, placeOf(pipeline, 'Ranked in'))).toBe('');
    expect(pipeline.display(row, placeOf(pipeline, 'Rank'))).toBe('');
    expect(pipeline.display(row, placeOf(pipeline, 'Communication'))).not.toBe('');
  });

  it('holds on to its candidates when the list is sorted, its columns moved and its tab renamed', async () => {
    const simulator = await refreshed();
    const list = tab(simulator, 'Candidates');
    const before = ids(simulator);
    list.moveRows(5, 3, 20);
    list.moveColumns(0, 2, 10);
    list.rename('Applicants 2026');
    simulator.run('refreshPipeline');
    expect(ids(simulator)).toEqual(before);
  });

  it('gives a cleared Candidate ID back to the same person', async () => {
    const simulator = await refreshed();
    const list = tab(simulator, 'Candidates');
    const before = column(list, 'Candidate ID');
    list.put(3, placeOf(list, 'Candidate ID'), null);
    simulator.run('refreshPipeline');
    expect(column(list, 'Candidate ID')).toEqual(before);
  });

  it('gives a copied row a new ID and names it', async () => {
    const simulator = await refreshed();
    const list = tab(simulator, 'Candidates');
    list.put(2, placeOf(list, 'Candidate ID'), list.value(1, placeOf(list, 'Candidate ID')));
    simulator.run('refreshPipeline');
    const all = column(list, 'Candidate ID').filter((id) => id !== '');
    expect(new Set(all).size).toBe(all.length);
    expect(column(tab(simulator, 'Start here'), 'What next').join()).toContain('stands in row 2 too; this row now has');
  });

  it('takes a row that was copied in Pipeline out of the ranking and says so', async () => {
    const simulator = await refreshed();
    const pipeline = tab(simulator, 'Pipeline');
    const ranks = column(pipeline, 'Rank');
    const end = pipeline.usedRows;
    for (let place = 0; place < pipeline.usedColumns; place++) pipeline.put(end, place, pipeline.content(1, place));
    simulator.run('refreshPipeline');
    const copies = column(pipeline, 'Flags').filter((flag) => flag === 'A copy of another row; delete it');
    expect(copies).toHaveLength(1);
    expect(
      column(pipeline, 'Rank')
        .filter((rank) => rank !== '')
        .sort(),
    ).toEqual(ranks.filter((rank) => rank !== '').sort());
    expect(column(pipeline, 'Candidate ID').filter((id) => id !== '')).toHaveLength(41);
    expect(column(tab(simulator, 'Start here'), 'What next').join()).toContain('was copied; the copy takes no part');
  });

  it('leaves the user’s own column alone when a competency of that name comes', async () => {
    const simulator = await refreshed([
      ['Name', 'Role', 'Skill'],
      ['Ana', 'MA', '4'],
    ]);
    const [pipeline, list] = [tab(simulator, 'Pipeline'), tab(simulator, 'Candidates')];
    pipeline.type(0, pipeline.usedColumns, 'Charm');
    pipeline.type(1, placeOf(pipeline, 'Charm'), 'mine');
    list.type(0, list.usedColumns, 'Charm');
    list.type(1, placeOf(list, 'Charm'), '2');
    setUp(simulator);
    simulator.run('refreshPipeline');
    expect(column(pipeline, 'Charm')).toEqual(['mine']);
    expect(column(pipeline, 'Charm rating')).toEqual([2]);
    expect(column(pipeline, 'Score')).toEqual([50]);
  });

  it.each([
    ['Stages', 'Kind'],
    ['Competencies', 'Weight'],
    ['Pipeline', 'Candidate ID'],
  ])('refuses a tab %s whose header %s was changed, and changes nothing', async (name, header) => {
    const simulator = await refreshed();
    tab(simulator, name).type(0, placeOf(tab(simulator, name), header), 'Something else');
    const before = everything(simulator);
    simulator.run('refreshPipeline');
    expect(simulator.shown[simulator.shown.length - 1]?.text).toMatch(
      `${name}!A1: this tab needs a column “${header}”; found `,
    );
    expect(everything(simulator)).toEqual(before);
  });

  it('says in a dialog what is missing when nothing was set up', async () => {
    const simulator = await withTracker();
    simulator.run('refreshPipeline');
    expect(simulator.shown[simulator.shown.length - 1]).toMatchObject({
      kind: 'alert',
      text: 'The pipeline needs the tabs “Competencies”, “Stages”, “Roles”: choose “Set up or repair…” first.',
    });
    expect(simulator.sheets.map(({ name }) => name)).toEqual(['Candidates']);
  });

  it('offers to set up first when nothing is set up, and does both', async () => {
    const simulator = await withTracker();
    simulator.run('refreshEverything');
    expect(simulator.shown.find(({ kind }) => kind === 'alert')).toMatchObject({
      text: 'Nothing is set up here yet. Set up now from your list “Candidates” (41 candidates)? It gets a column “Candidate ID”; everything else goes into tabs of its own.',
      buttons: 'YES_NO',
    });
    expect(tab(simulator, 'Pipeline').usedRows).toBe(42);
  });

  it('changes nothing when that offer is declined', async () => {
    const simulator = await withTracker(undefined, { answer: () => ({ button: 'NO' }) });
    simulator.run('refreshEverything');
    expect(simulator.sheets.map(({ name }) => name)).toEqual(['Candidates']);
  });

  it('says which headers it found when there is no column of names', async () => {
    const simulator = await withTracker([
      ['Foo', 'Bar'],
      ['1', '2'],
    ]);
    expect(setUp(simulator)).toEqual({
      ok: false,
      sheet: 'Candidates',
      cell: '',
      message: 'a list of candidates needs a column with their names; found “Foo”, “Bar”. Call one of them “Name”',
    });
    expect(simulator.sheets).toHaveLength(1);
  });

  function ids(simulator: Simulator): readonly unknown[] {
    const pipeline = tab(simulator, 'Pipeline');
    return column(pipeline, 'Candidate ID').map((id, row) => [
      id,
      column(pipeline, 'Candidate')[row],
      column(pipeline, 'Score')[row],
    ]);
  }
});

describe('two people at once', () => {
  it('never double or lose a row: the second one is asked to wait', async () => {
    const simulator = await refreshed();
    const before = everything(simulator);
    const calls = callsOf(simulator, () => {});
    expect(calls).toBeGreaterThan(10);
    for (let at = 1; at <= calls; at++) {
      callsOf(simulator, (n) => {
        if (n === at) simulator.run('refreshPipeline', [], { user: 'colleague' });
      });
      expectSame(everything(simulator), before);
    }
    expect(simulator.shown.some(({ text }) => text.startsWith('Someone else’s command is still at work'))).toBe(true);
  }, 120_000);

  /** Refreshes, with something happening before each service call of it; says how many there were. */
  function callsOf(simulator: Simulator, meanwhile: (n: number) => void): number {
    let n = 0;
    let isInside = false;
    simulator.beforeCall = () => {
      if (isInside) return;
      isInside = true;
      meanwhile(++n);
      isInside = false;
    };
    simulator.run('refreshPipeline');
    simulator.beforeCall = undefined;
    return n;
  }

  it('are told when rows moved while the command was at work; nothing is written there', async () => {
    const simulator = await refreshed();
    const pipeline = tab(simulator, 'Pipeline');
    let expected: readonly unknown[] = [];
    simulator.beforeCall = (call) => {
      if (call !== 'Sheet.getRange') return;
      simulator.beforeCall = undefined;
      pipeline.moveRows(1, 1, 6);
      expected = contents(pipeline);
    };
    simulator.run('refreshPipeline');
    expect(simulator.shown[simulator.shown.length - 1]).toMatchObject({
      kind: 'alert',
      text: 'Pipeline: rows of “Pipeline” moved while the add-on was working; nothing was written there. Choose the command again.',
    });
    expect(contents(pipeline)).toEqual(expected);
  });
});

describe('renamed tabs', () => {
  it('are found by their headers; none is made twice', async () => {
    const simulator = await refreshed();
    const list = tab(simulator, 'Candidates');
    list.rename('Applicants 2026');
    for (const name of ['Pipeline', 'Stages', 'Roles', 'Competencies', 'Settings', 'Start here'])
      tab(simulator, name).rename(`My ${name}`);
    const before = everything(simulator);
    const scores = column(tab(simulator, 'My Pipeline'), 'Score');
    simulator.run('refreshEverything');
    setUp(simulator);
    simulator.run('showStartHere');
    expect(value(simulator, 'startHere')).toMatchObject({ stage: 'ready', list: { sheet: 'Applicants 2026' } });
    expect(simulator.shown.filter(({ kind }) => kind === 'alert')).toEqual([]);
    expect(Object.keys(everything(simulator))).toEqual(Object.keys(before));
    expect(column(tab(simulator, 'My Pipeline'), 'Score')).toEqual(scores);
  });

  it('are the same where only capitals differ', async () => {
    const simulator = await refreshed();
    tab(simulator, 'Roles').rename('Jobs');
    tab(simulator, 'Stages').rename('stages');
    const names = simulator.sheets.map(({ name }) => name);
    simulator.run('refreshEverything');
    setUp(simulator);
    expect(simulator.sheets.map(({ name }) => name)).toEqual(names);
  });

  it('don’t make another list of names the tracker', async () => {
    const simulator = await refreshed();
    tab(simulator, 'Candidates').rename('Applicants 2026');
    simulator.addSheet('Phone list', [
      ['Name', 'Phone'],
      ['Somebody else', '555-0199'],
    ]);
    simulator.run('refreshPipeline');
    const pipeline = tab(simulator, 'Pipeline');
    expect(column(pipeline, 'Candidate')).not.toContain('Somebody else');
    expect(column(pipeline, 'Flags')).not.toContain('No longer in your list');
  });

  it('are asked for when the list that Settings names is gone', async () => {
    const simulator = await refreshed();
    simulator.addSheet('Phone list', [
      ['Name', 'Phone'],
      ['Somebody else', '555-0199'],
    ]);
    simulator.removeSheet('Candidates');
    const before = contents(tab(simulator, 'Pipeline'));
    simulator.run('refreshPipeline');
    expect(simulator.shown[simulator.shown.length - 1]?.text).toContain(
      'Settings!B3: “Tracker tab” says “Candidates”, but there is no such list of yours',
    );
    expect(contents(tab(simulator, 'Pipeline'))).toEqual(before);
  });
});

describe('a note on a requirement', () => {
  it('names rule and cells, and one of the user’s own stays', async () => {
    const simulator = await refreshed();
    const pipeline = tab(simulator, 'Pipeline');
    const column = placeOf(pipeline, 'Requirements');
    const [own, ours] = ['Grace Whitfield', 'Ben Okafor'].map((name) => rowOf(pipeline, 'Candidate', name)) as [
      number,
      number,
    ];
    expect(pipeline.note(own, column)).toMatch(/^Degree: equivalent\..*Roles!I\d/);
    pipeline.dress({ notes: [{ row: own, column, text: 'Ask her about the degree' }] });
    const before = pipeline.note(ours, column);
    simulator.run('refreshPipeline');
    expect([pipeline.note(own, column), pipeline.note(ours, column)]).toEqual(['Ask her about the degree', before]);
  });
});
