import type { Simulator } from '../../src/simulator/contract';
import { call, column, everything, placeOf, refreshed, rowOf, setUp, tab, value, withTracker } from './addOn';

const WRITES = /\.(set|insert|delete|clear|hide|sort|protect|autoResize|show|tryLock)/;

/** Says which service calls that write something happened. */
function writesOf(simulator: Simulator, work: () => unknown): readonly string[] {
  simulator.forgetCalls();
  work();
  return [...simulator.calls.keys()].filter((each) => WRITES.test(each));
}

function stateOf(simulator: Simulator, sheet: string) {
  return value(simulator, 'setUpPlan').tabs.find((each) => each.sheet === sheet);
}

describe('a call from a sidebar', () => {
  it('refuses a name that is no endpoint, also one that every object has', async () => {
    const simulator = await withTracker();
    expect(() => call(simulator, 'toString')).toThrow('there is no endpoint toString');
    // @ts-expect-error there is no such endpoint
    expect(() => value(simulator, 'nope')).toThrow('there is no endpoint nope');
  });

  it.each([
    ['selectCell', null],
    ['selectCell', { sheet: 'Candidates', cell: 'A1:B2' }],
    ['selectCell', { sheet: 'Candidates', cell: 'A1', more: 1 }],
    ['setUp', { whoElse: null, tracker: null, sample: 'maybe' }],
    ['setUp', { whoElse: { who: 'everyone', names: '' }, tracker: null, sample: 'keep' }],
    ['setUpPlan', 7],
    ['startHere', { a: 1 }],
  ])('refuses %s with the argument %j', async (name, argument) => {
    const simulator = await withTracker();
    const before = everything(simulator);
    expect(() => call(simulator, name, argument)).toThrow('bad argument');
    expect(everything(simulator)).toEqual(before);
  });
});

describe('startHere', () => {
  it('writes nothing, at any stage', async () => {
    const simulator = await withTracker();
    expect(writesOf(simulator, () => value(simulator, 'startHere'))).toEqual([]);
    setUp(simulator);
    expect(writesOf(simulator, () => value(simulator, 'startHere'))).toEqual([]);
    simulator.run('refreshEverything');
    expect(writesOf(simulator, () => value(simulator, 'startHere'))).toEqual([]);
  });

  it('says in an empty spreadsheet that there is no list yet', async () => {
    const simulator = await withTracker([['']]);
    expect(value(simulator, 'startHere')).toMatchObject({ stage: 'noList', list: null, problems: [] });
  });

  it('goes from a list to set-up to a refreshed pipeline', async () => {
    const simulator = await withTracker();
    const list = { sheet: 'Candidates', candidates: 41, isSample: false };
    expect(value(simulator, 'startHere')).toMatchObject({ stage: 'notSetUp', list, toDo: [], parts: [] });
    setUp(simulator);
    expect(value(simulator, 'startHere')).toMatchObject({ stage: 'notRefreshed', list });
    simulator.run('refreshEverything');
    expect(value(simulator, 'startHere')).toMatchObject({ stage: 'ready', list });
  });

  it('says the same as the tab after a refresh', async () => {
    const simulator = await refreshed();
    const { toDo, parts, problems, news } = value(simulator, 'startHere');
    const lines = [
      ...[...toDo, ...parts].map(({ step, state, whatNext }) => [step, state, whatNext]),
      ...problems.map(({ sheet, cell, message }) => ['Problem', `${sheet}!${cell}`, message]),
    ];
    const page = tab(simulator, 'Start here');
    const shown = ['Step', 'State', 'What next'].map((header) => column(page, header));
    expect(lines).toEqual(lines.map((_, row) => shown.map((cells) => cells[row])));
    expect(page.usedRows - 1).toBe(lines.length);
    expect([toDo.length, news]).toEqual([2, '']);
  });

  it('sees edits since the last refresh', async () => {
    const simulator = await refreshed();
    const list = tab(simulator, 'Candidates');
    list.type(1, placeOf(list, 'Teamwork'), 'six');
    list.type(list.usedRows, placeOf(list, 'Candidate name'), 'Dana Lee');
    const { problems, news } = value(simulator, 'startHere');
    expect(problems).toContainEqual({
      sheet: 'Candidates',
      cell: 'Q2',
      message: '"six" is not a rating from 1 to 5; it is left out of the score',
    });
    expect(news).toBe('2 candidates changed since the last refresh: 1 new, 1 with other ratings.');
  });

  it('names what stops everything', async () => {
    const simulator = await refreshed();
    tab(simulator, 'Stages').type(0, 1, 'Type');
    const { stage, problems } = value(simulator, 'startHere');
    expect(stage).toBe('stopped');
    expect(problems).toEqual([
      { sheet: 'Stages', cell: 'A1', message: expect.stringContaining('this tab needs a column “Kind”') },
    ]);
  });
});

describe('selectCell', () => {
  it('goes to the cell', async () => {
    const simulator = await refreshed();
    expect(call(simulator, 'selectCell', { sheet: 'Candidates', cell: 'G7' })).toEqual({ ok: true, value: null });
    expect(simulator.selection).toMatchObject({ sheet: 'Candidates', block: { row: 6, column: 6 } });
  });

  it('goes to a tab where no cell is given', async () => {
    const simulator = await refreshed();
    call(simulator, 'selectCell', { sheet: 'Roles', cell: '' });
    expect(simulator.selection.sheet).toBe('Roles');
  });

  it.each([
    ['Nowhere', 'A1', 'there is no tab “Nowhere” any more; look again'],
    ['Candidates', 'A99999', '“Candidates” has no cell A99999 any more; look again'],
    ['Candidates', 'ZZ1', '“Candidates” has no cell ZZ1 any more; look again'],
  ])('says that %s!%s is gone', async (sheet, cell, message) => {
    const simulator = await refreshed();
    expect(call(simulator, 'selectCell', { sheet, cell })).toEqual({ ok: false, sheet: '', cell: '', message });
  });
});

describe('setUpPlan', () => {
  it('writes nothing and says what will be made', async () => {
    const simulator = await withTracker();
    expect(writesOf(simulator, () => value(simulator, 'setUpPlan'))).toEqual([]);
    const { tabs, list, sample } = value(simulator, 'setUpPlan');
    expect(tabs.map(({ sheet, state, isLater }) => [sheet, state, isLater])).toEqual([
      ['Candidates', 'new', false],
      ['Roles', 'new', false],
      ['Competencies', 'new', false],
      ['Stages', 'new', false],
      ['Pipeline', 'new', true],
      ['Hiring dashboard', 'new', true],
      ['Start here', 'new', false],
      ['Settings', 'new', false],
    ]);
    expect(list).toEqual({ sheet: 'Candidates', candidates: 41, isSample: false });
    expect(sample).toEqual({ state: 'none', removal: [] });
  });

  it('has nothing to do after a refresh', async () => {
    const simulator = await refreshed();
    const { tabs, problem } = value(simulator, 'setUpPlan');
    expect(new Set(tabs.map(({ state }) => state))).toEqual(new Set(['there']));
    expect(problem).toBeNull();
  });

  it('is what set-up then does', async () => {
    const simulator = await withTracker();
    const { tabs } = value(simulator, 'setUpPlan');
    const done = value(simulator, 'setUp', { whoElse: null, tracker: null, sample: 'keep' });
    expect(done.tabs).toEqual(tabs.filter(({ isLater }) => !isLater));
  });

  it.each([
    ['Stages', 'Kind'],
    ['Competencies', 'Weight'],
    ['Pipeline', 'Score'],
    ['Roles', 'Role'],
  ])('names a cleared header of %s, and set-up puts it back', async (name, header) => {
    const simulator = await refreshed();
    const before = everything(simulator);
    const place = placeOf(tab(simulator, name), header);
    tab(simulator, name).put(0, place, null);
    expect(stateOf(simulator, name)).toMatchObject({ state: 'damaged', isLater: false });
    expect(stateOf(simulator, name)?.what).toContain(`The header “${header}” is put back in `);
    expect(setUp(simulator)).toMatchObject({ ok: true });
    expect(everything(simulator)).toEqual(before);
  });

  it('names a column that is gone, and set-up puts it back', async () => {
    const simulator = await refreshed();
    const roles = tab(simulator, 'Roles');
    roles.deleteColumns(placeOf(roles, 'Opened'), 1);
    expect(stateOf(simulator, 'Roles')).toMatchObject({
      state: 'damaged',
      what: 'The column “Opened” is put back at the right end, empty.',
    });
    setUp(simulator);
    expect(placeOf(roles, 'Opened')).toBe(14);
    expect(stateOf(simulator, 'Roles')?.state).toBe('there');
  });

  it('names lost notes and choices, and set-up puts them back', async () => {
    const simulator = await refreshed();
    const before = everything(simulator);
    const stages = tab(simulator, 'Stages');
    const place = placeOf(stages, 'Kind');
    stages.insertColumns(4, 1);
    stages.deleteColumns(place, 1);
    stages.insertColumns(place, 1);
    for (const [row, kind] of (before.Stages as readonly (readonly [unknown])[][])
      .map((cells) => cells[place]?.[0])
      .entries())
      stages.put(row, place, kind as string);
    expect(stateOf(simulator, 'Stages')).toMatchObject({
      state: 'damaged',
      what: 'The notes of 1 header are put back. The choices of “Kind” are put back.',
    });
    setUp(simulator);
    expect(everything(simulator)).toEqual(before);
    expect(stateOf(simulator, 'Stages')?.state).toBe('there');
  });

  it('names cleared IDs, and set-up gives them back', async () => {
    const simulator = await refreshed();
    const list = tab(simulator, 'Candidates');
    const before = column(list, 'Candidate ID');
    list.put(3, placeOf(list, 'Candidate ID'), null);
    expect(stateOf(simulator, 'Candidates')).toMatchObject({ state: 'damaged' });
    setUp(simulator);
    expect(column(list, 'Candidate ID')).toEqual(before);
  });

  it('leaves a header that the user changed to the user', async () => {
    const simulator = await refreshed();
    tab(simulator, 'Stages').type(0, 1, 'Type');
    const before = everything(simulator);
    expect(stateOf(simulator, 'Stages')).toMatchObject({ state: 'stuck' });
    expect(setUp(simulator)).toMatchObject({ ok: false, sheet: 'Stages', cell: 'A1' });
    expect(everything(simulator)).toEqual(before);
  });
});

describe('setUp', () => {
  it('writes who else opens the spreadsheet, and the plan reads it back', async () => {
    const simulator = await withTracker();
    setUp(simulator, { whoElse: { who: 'interviewers', names: '=Dana' } });
    const settings = tab(simulator, 'Settings');
    const row = rowOf(settings, 'Setting', 'Who else opens this spreadsheet');
    expect(settings.value(row, 1)).toBe('Interviewers: =Dana');
    expect(value(simulator, 'setUpPlan').whoElse).toEqual({ who: 'interviewers', names: '=Dana' });
    expect(setUp(simulator, { whoElse: { who: 'nobody', names: '' } })).toMatchObject({
      value: { message: expect.stringContaining('“Who else opens this spreadsheet” is now “Only me”.') },
    });
    expect(column(settings, 'Setting').filter((each) => each === 'Who else opens this spreadsheet')).toHaveLength(1);
    expect(settings.value(row, 1)).toBe('Only me');
  });

  it('leaves other settings, and rows that the user added there, as they are', async () => {
    const simulator = await refreshed();
    const settings = tab(simulator, 'Settings');
    settings.type(1, 1, '60');
    const rows = settings.usedRows;
    settings.type(rows, 0, 'My own');
    settings.type(rows + 1, 0, 'My own');
    setUp(simulator, { whoElse: { who: 'others', names: '' } });
    expect(column(settings, 'Setting').slice(rows - 1)).toEqual(['My own', 'My own']);
    expect(column(settings, 'Value').slice(0, 3)).toEqual([60, 'Candidates', 'Others']);
  });

  it('takes the list that was chosen among several, and keeps to it', async () => {
    const simulator = await withTracker();
    simulator.addSheet('Applicants', [
      ['Name', 'Role', 'Skill'],
      ['Ana', 'MA', 5],
    ]);
    expect(value(simulator, 'setUpPlan')).toMatchObject({
      list: { sheet: 'Candidates' },
      lists: ['Candidates', 'Applicants'],
    });
    expect(value(simulator, 'setUpPlan', 'Applicants').list).toMatchObject({ sheet: 'Applicants', candidates: 1 });
    setUp(simulator, { tracker: 'Applicants' });
    simulator.run('refreshEverything');
    expect(column(tab(simulator, 'Pipeline'), 'Candidate')).toEqual(['Ana']);
    expect(() => placeOf(tab(simulator, 'Candidates'), 'Candidate ID')).toThrow();
  });

  it('changes over to another list, and says so in Settings', async () => {
    const simulator = await refreshed();
    simulator.addSheet('Applicants', [['Name'], ['Ana']]);
    setUp(simulator, { tracker: 'Applicants' });
    expect(column(tab(simulator, 'Settings'), 'Value')).toContain('Applicants');
    expect(value(simulator, 'startHere').list?.sheet).toBe('Applicants');
  });

  it('waits for nobody who is still at work, and writes nothing then', async () => {
    const simulator = await refreshed();
    const before = everything(simulator);
    let answer: unknown;
    simulator.beforeCall = (each) => {
      if (each !== 'Range.setValues') return;
      simulator.beforeCall = undefined;
      answer = simulator.run('callFromSidebar', ['setUp', { whoElse: null, tracker: null, sample: 'keep' }], {
        user: 'colleague',
      });
    };
    simulator.run('refreshPipeline');
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('someone else’s command') });
    expect(everything(simulator)).toEqual(before);
  });

  it('says that a chosen tab is gone', async () => {
    const simulator = await withTracker();
    expect(setUp(simulator, { tracker: 'Gone' })).toEqual({
      ok: false,
      sheet: '',
      cell: '',
      message: 'there is no tab “Gone”; choose the tab with your list of candidates',
    });
    expect(simulator.sheets).toHaveLength(1);
  });

  it('takes no tab of its own for the list', async () => {
    const simulator = await refreshed();
    expect(setUp(simulator, { tracker: 'Pipeline' })).toMatchObject({
      ok: false,
      message: '“Pipeline” is a tab that the add-on made; choose the tab with your list of candidates',
    });
  });
});

describe('refreshEverything', () => {
  it('does what the menu item does', async () => {
    const [one, other] = [await withTracker(), await withTracker()];
    for (const each of [one, other]) setUp(each);
    one.run('refreshEverything');
    expect(value(other, 'refreshEverything')).toMatchObject({
      message: 'Pipeline: 41 candidates, 26 scored, in 5 roles. 7 problems: see Start here.',
    });
    expect(everything(other)).toEqual(everything(one));
  });
});

describe('service calls', () => {
  it('of reading endpoints do not grow with rows', async () => {
    const [few, many] = await Promise.all([10, 1000].map(readsAt));
    expect(many).toEqual(few);
    expect(Math.max(...(few ?? []))).toBeLessThanOrEqual(60);
  });

  async function readsAt(rows: number): Promise<readonly number[]> {
    const body = Array.from({ length: rows }, (_, i) => [`Person ${i}`, 'MA', String(1 + (i % 5))]);
    const simulator = await refreshed([['Name', 'Role', 'Skill'], ...body]);
    return (['startHere', 'setUpPlan'] as const).map((name) => {
      simulator.forgetCalls();
      value(simulator, name);
      return [...simulator.calls.values()].reduce((sum, count) => sum + count, 0);
    });
  }
});
