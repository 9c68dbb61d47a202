import { tabOf } from '../../src/preview/files/csvTab';
import { importTabs } from '../../src/preview/files/importTabs';
import { openAddOn } from '../../src/preview/openAddOn';
import type { Simulator } from '../../src/simulator/contract';
import {
  call,
  column,
  contents,
  everything,
  expectSame,
  placeOf,
  rowOf,
  setUp,
  tab,
  value,
  withTracker,
} from './addOn';
import {
  FRIDAY,
  hiring,
  type Person,
  planOf,
  practice,
  shown,
  TRACKER,
  taskRow,
  type,
  withAna,
} from './onboardingPractice';

const problemsIn = (simulator: Simulator) => {
  const page = tab(simulator, 'Start here');
  const says = column(page, 'What next');
  return column(page, 'Step').flatMap((step, i) =>
    step === 'Problem' ? [`${column(page, 'State')[i]} ${says[i]}`] : [],
  );
};

describe('hiring a candidate', () => {
  it('makes the stage, a row of Decisions, a row of Staff and the checklist, and says where', async () => {
    const { simulator } = await practice();
    const done = value(simulator, 'hire', hiring(simulator, 'Ana Ruiz'));
    const tracker = tab(simulator, 'Candidates');
    expect(column(tracker, 'Stage')).toEqual(['Hired', 'Interview', 'Hired']);
    expect(column(tab(simulator, 'Decisions'), 'To stage')).toEqual(['Hired']);
    expect(tab(simulator, 'Staff').display(1, placeOf(tab(simulator, 'Staff'), 'Start'))).toBe('12/7/2026');
    expect(new Set(column(tab(simulator, 'Onboarding'), 'Person'))).toEqual(new Set(['Ana Ruiz']));
    expect(tab(simulator, 'Onboarding').usedRows).toBe(1 + 43);
    expect(done.message).toContain('Ana Ruiz stands in “Staff”; 43 tasks in “Onboarding”.');
    expect(done.places.map(({ sheet }) => sheet)).toEqual([
      ...['Candidates', 'Candidates', 'Decisions', 'Onboarding', 'Staff', 'Onboarding progress'],
    ]);
  });

  it('is shown before: how many tasks by phase, the new tabs, and who owns them', async () => {
    const { simulator } = await practice();
    const id = planOf(simulator, null).people[0]?.id ?? '';
    const before = everything(simulator);
    const plan = planOf(simulator, id);
    expectSame(everything(simulator), before);
    expect(plan.start.making?.tasks).toBe(43);
    expect(plan.start.making?.phases[0]).toEqual({
      phase: 'Preboarding',
      tasks: 8,
      first: '2026-11-23',
      last: '2026-12-04',
    });
    expect(plan.start.making?.newTabs).toEqual([
      'Staff',
      'Task templates',
      'Onboarding',
      'Holidays',
      'Onboarding progress',
    ]);
    expect(plan.start.owners.find(({ role }) => role === 'Privacy officer')).toEqual({
      role: 'Privacy officer',
      person: '',
      tasks: 3,
    });
  });

  it('asks when it is done again, and makes nothing double', async () => {
    const { simulator } = await withAna();
    const before = everything(simulator);
    expect(call(simulator, 'hire', hiring(simulator, 'Ana Ruiz'))).toMatchObject({
      ok: false,
      message:
        'Ana Ruiz is in Staff already (row 2, start 12/7/2026) and has 43 of 43 tasks. Nothing is made twice. Look again, then confirm',
    });
    value(simulator, 'hire', hiring(simulator, 'Ana Ruiz', {}, true));
    expectSame(everything(simulator), before);
  });

  it('moves open due dates when the start changes, but not those that are done or changed by hand', async () => {
    const { simulator } = await withAna();
    type(simulator, 'T-12', 'Done', 'TRUE');
    type(simulator, 'T-16', 'Due', '12/9/2026');
    value(simulator, 'hire', hiring(simulator, 'Ana Ruiz', { start: '2026-12-14' }, true));
    expect(column(tab(simulator, 'Staff'), 'Start')).toHaveLength(1);
    expect(tab(simulator, 'Staff').display(1, placeOf(tab(simulator, 'Staff'), 'Start'))).toBe('12/14/2026');
    expect(['T-11', 'T-12', 'T-16'].map((id) => shown(simulator, id, 'Due'))).toEqual([
      '12/14/2026',
      '12/7/2026',
      '12/9/2026',
    ]);
  });

  it('takes someone who is on no list', async () => {
    const { simulator } = await practice();
    const person = { ...EVA, start: '1/4/2027' };
    value(simulator, 'hire', { move: null, person, workbookFor: null, isAgain: false });
    expect(column(tab(simulator, 'Staff'), 'Name')).toEqual(['Eva Lund']);
    expect(simulator.sheet('Decisions')).toBeUndefined();
    expect(shown(simulator, 'T-11', 'Due')).toBe('1/4/2027');
  });

  it('needs a name, a role and a start, and writes nothing without', async () => {
    const { simulator } = await practice();
    const before = everything(simulator);
    const message = (changes: Partial<Person>) => {
      const answer = call(simulator, 'hire', hiring(simulator, 'Ana Ruiz', changes));
      return answer.ok ? 'done' : answer.message;
    };
    expect(message({ name: ' ' })).toBe('give the name; nothing was written');
    expect(message({ role: '' })).toBe('give the role: it decides which tasks there are; nothing was written');
    expect(message({ start: 'soon' })).toBe('give the first day of work as month/day/year; nothing was written');
    expectSame(everything(simulator), before);
  });

  it('gives tasks to the people who were named, and keeps their names for the next hire', async () => {
    const { simulator } = await practice();
    const owners = [
      { role: 'Privacy officer', person: 'Dana Reyes' },
      { role: 'Buddy', person: 'Lee Wong' },
    ];
    value(simulator, 'hire', hiring(simulator, 'Ana Ruiz', { owners }));
    value(simulator, 'hire', hiring(simulator, 'Ben Ito'));
    expect(shown(simulator, 'T-13', 'Owner', 'Ana Ruiz')).toBe('Dana Reyes');
    expect(shown(simulator, 'T-13', 'Owner', 'Ben Ito')).toBe('Dana Reyes');
    expect(shown(simulator, 'T-15', 'Owner', 'Ana Ruiz')).toBe('Lee Wong');
    expect(shown(simulator, 'T-15', 'Owner', 'Ben Ito')).toBe('Buddy');
    simulator.run('refreshChecklist');
    expect(shown(simulator, 'T-15', 'Owner', 'Ana Ruiz')).toBe('Lee Wong');
  });
});

const EVA: Person = {
  ...{ name: 'Eva Lund', email: '', role: 'Receptionist', site: '', manager: '', source: '', candidateId: '' },
  ...{ start: '', isExposed: null, owners: [] },
};

describe('a workbook for hiring only', () => {
  it('gives a block that starts the onboarding in the staff workbook', async () => {
    const { simulator } = await practice();
    const done = value(simulator, 'hire', { ...hiring(simulator, 'Ana Ruiz'), workbookFor: 'hiring' });
    expect(column(tab(simulator, 'Candidates'), 'Stage')[0]).toBe('Hired');
    expect(simulator.sheet('Staff')).toBeUndefined();
    expect(planOf(simulator, null).start.workbookFor).toBe('hiring');
    const staff = await withTracker([['']], { now: () => FRIDAY });
    const plan = value(staff, 'hirePlan', { candidateId: null, to: null, person: null, block: done.handOver });
    if (!plan.person) throw new Error('the block names nobody');
    expect([plan.person.name, plan.person.start, plan.sheet]).toEqual(['Ana Ruiz', '2026-12-07', null]);
    value(staff, 'hire', { move: null, person: plan.person, workbookFor: 'staff', isAgain: false });
    expect(tab(staff, 'Onboarding').usedRows).toBe(1 + 43);
    expect(staff.run('refreshEverything')).toMatchObject({ isDone: true, problems: [] });
    expect(value(staff, 'startHere').stage).toBe('ready');
  });

  it('refuses a block that was changed on the way', async () => {
    const { simulator } = await practice();
    const { handOver } = value(simulator, 'hire', { ...hiring(simulator, 'Ana Ruiz'), workbookFor: 'hiring' });
    const block = (handOver ?? '').replace('12', '11');
    expect(call(simulator, 'hirePlan', { candidateId: null, to: null, person: null, block })).toMatchObject({
      ok: false,
      message: expect.stringContaining('this block is not as it was made'),
    });
  });
});

describe('a tick in the sheet', () => {
  it('fills in the day and the status at once, and takes them away with the tick', async () => {
    const { simulator, passDays } = await withAna();
    passDays(3);
    type(simulator, 'T-02', 'Done', 'TRUE');
    expect([shown(simulator, 'T-02', 'Done on'), shown(simulator, 'T-02', 'Status')]).toEqual(['11/23/2026', 'Done']);
    type(simulator, 'T-02', 'Done', 'FALSE');
    expect([shown(simulator, 'T-02', 'Done on'), shown(simulator, 'T-02', 'Status')]).toEqual(['', 'Due today']);
  });

  it('works for a block that is filled or pasted', async () => {
    const { simulator } = await withAna();
    const checklist = tab(simulator, 'Onboarding');
    checklist.enter(1, placeOf(checklist, 'Done'), [['TRUE'], ['TRUE'], ['FALSE'], ['TRUE']]);
    simulator.runEdits();
    const days = [1, 2, 3, 4].map((row) => checklist.display(row, placeOf(checklist, 'Done on')));
    expect(days).toEqual(['11/20/2026', '11/20/2026', '', '11/20/2026']);
  });

  it('that nobody heard of gets its day, with a note, from the next refresh', async () => {
    const { simulator, passDays } = await withAna();
    const checklist = tab(simulator, 'Onboarding');
    const row = taskRow(checklist, 'T-02');
    checklist.enter(row, placeOf(checklist, 'Done'), [['TRUE']]);
    passDays(1);
    simulator.run('refreshChecklist');
    expect(shown(simulator, 'T-02', 'Done on')).toBe('11/21/2026');
    expect(checklist.note(taskRow(checklist, 'T-02'), placeOf(checklist, 'Done on'))).toContain(
      'Ticked before 11/21/2026',
    );
  });

  it('of a task that repeats makes its next time at once', async () => {
    const { simulator, passDays } = await withAna();
    passDays(40);
    type(simulator, 'T-56', 'Done', 'TRUE');
    // A month after December 30, 2026 is a Saturday.
    expect(shown(simulator, 'T-56/2', 'Due')).toBe('1/29/2027');
    simulator.run('refreshChecklist');
    expect(column(tab(simulator, 'Onboarding'), 'Task ID').filter((id) => String(id).includes('T-56'))).toHaveLength(2);
  });
});

describe('a refresh of the checklist', () => {
  it('keeps ticks, notes, and what was changed by hand', async () => {
    const { simulator, passDays } = await withAna();
    type(simulator, 'T-05', 'Notes', 'called IT twice');
    type(simulator, 'T-05', 'Owner', 'Sam');
    type(simulator, 'T-05', 'Due', '11/30/2026');
    type(simulator, 'T-05', 'Done', 'TRUE');
    passDays(35);
    simulator.run('refreshChecklist');
    const cells = ['Notes', 'Owner', 'Due', 'Done', 'Done on'].map((header) => shown(simulator, 'T-05', header));
    expect(cells).toEqual(['called IT twice', 'Sam', '11/30/2026', 'TRUE', '11/20/2026']);
  });

  it('twice is a refresh once', async () => {
    const { simulator } = await withAna();
    simulator.run('refreshChecklist');
    const once = everything(simulator);
    simulator.run('refreshChecklist');
    expectSame(everything(simulator), once);
  });

  it('brings an edited template to the open tasks made from it, and makes no second one', async () => {
    const { simulator } = await withAna();
    const templates = tab(simulator, 'Task templates');
    const row = rowOf(templates, 'Template ID', 'T-12');
    templates.enter(row, placeOf(templates, 'Task'), [['Read the job description together']]);
    templates.enter(row, placeOf(templates, 'Offset'), [['3']]);
    simulator.run('refreshChecklist');
    expect([shown(simulator, 'T-12', 'Task'), shown(simulator, 'T-12', 'Due')]).toEqual([
      'Read the job description together',
      '12/10/2026',
    ]);
    expect(tab(simulator, 'Onboarding').usedRows).toBe(1 + 43);
  });

  it('gives a new template to whoever is being onboarded, with an ID of its own', async () => {
    const { simulator } = await withAna();
    const templates = tab(simulator, 'Task templates');
    const cells = Object.entries({
      'Applies to': 'All',
      Phase: 'Week 1',
      Offset: '1',
      Owner: 'Buddy',
      Task: 'Show the coffee machine',
    });
    const row = templates.usedRows;
    for (const [header, text] of cells) templates.enter(row, placeOf(templates, header), [[text]]);
    simulator.run('refreshChecklist');
    const id = String(column(templates, 'Template ID')[row - 1]);
    expect(id).toMatch(/^U-/);
    expect(shown(simulator, id, 'Due')).toBe('12/8/2026');
    simulator.run('refreshChecklist');
    expect(tab(simulator, 'Onboarding').usedRows).toBe(1 + 44);
  });

  it('leaves out a row that was deleted', async () => {
    const { simulator } = await withAna();
    tab(simulator, 'Onboarding').deleteRows(1, 1);
    simulator.run('refreshChecklist');
    expect(tab(simulator, 'Onboarding').usedRows).toBe(43);
  });

  it('names what it can’t use, with its cell, and makes the rest', async () => {
    const { simulator } = await withAna();
    const templates = tab(simulator, 'Task templates');
    templates.enter(1, placeOf(templates, 'Offset'), [['two weeks']]);
    templates.enter(2, placeOf(templates, 'Owner'), [['Sefety lead']]);
    const staff = tab(simulator, 'Staff');
    value(simulator, 'hire', hiring(simulator, 'Ben Ito'));
    staff.enter(1, placeOf(staff, 'Start'), [['after Christmas']]);
    simulator.run('refreshChecklist');
    const problems = problemsIn(simulator).filter((each) => !each.startsWith('Candidates'));
    expect(problems).toEqual([
      'Staff!J2 "after Christmas" is not a date; type it as month/day/year',
      'Task templates!D2 "two weeks" is not a number',
      expect.stringContaining('Task templates!F3 "Sefety lead" is no owner that Settings knows'),
    ]);
    expect(shown(simulator, 'T-11', 'Due', 'Ben Ito')).toBe('12/4/2026');
  });

  it('sorts by what Settings says', async () => {
    const { simulator } = await withAna();
    const settings = tab(simulator, 'Settings');
    settings.enter(rowOf(settings, 'Setting', 'Checklist in order of'), placeOf(settings, 'Value'), [['Owner']]);
    simulator.run('refreshChecklist');
    const owners = column(tab(simulator, 'Onboarding'), 'Owner').map(String);
    expect(owners).toEqual([...owners].sort((a, b) => a.localeCompare(b)));
  });

  it('keeps one filter, one pair of colours and one chart', async () => {
    const { simulator } = await withAna();
    for (let i = 0; i < 3; i++) simulator.run('refreshChecklist');
    expect(tab(simulator, 'Onboarding progress').charts).toHaveLength(1);
    expect(contents(tab(simulator, 'Onboarding progress')).length).toBeGreaterThan(2);
  });
});

describe('status', () => {
  it('moves on with the days without a refresh', async () => {
    const { simulator, passDays } = await withAna();
    expect(shown(simulator, 'T-02', 'Status')).toBe('Due in 3 days');
    passDays(3);
    expect(shown(simulator, 'T-02', 'Status')).toBe('Due today');
  });
});

describe('my tasks', () => {
  it('are those of one owner over all people, and are ticked there', async () => {
    const { simulator, passDays } = await withAna();
    value(simulator, 'hire', hiring(simulator, 'Ben Ito'));
    passDays(5);
    const { owners } = value(simulator, 'ownTasks', { owner: null });
    expect(owners.find(({ owner }) => owner === 'Owner')).toEqual({ owner: 'Owner', open: 40, overdue: 4 });
    const { tasks } = value(simulator, 'ownTasks', { owner: 'Owner' });
    expect(new Set(tasks.map(({ when }) => when))).toEqual(new Set(['overdue', 'thisWeek', 'later']));
    const [first] = tasks;
    const ticked = value(simulator, 'tickTask', { taskId: first?.taskId ?? '', isDone: true, owner: 'Owner' });
    expect(ticked.tasks).toHaveLength(39);
    expect(shown(simulator, 'T-02', 'Done on', first?.person)).toBe('11/25/2026');
    value(simulator, 'tickTask', { taskId: first?.taskId ?? '', isDone: false, owner: 'Owner' });
    expect(shown(simulator, 'T-02', 'Done on', first?.person)).toBe('');
  });

  it('come again at once where they repeat', async () => {
    const { simulator } = await withAna();
    const id =
      column(tab(simulator, 'Onboarding'), 'Task ID')
        .map(String)
        .find((each) => each.endsWith('T-56')) ?? '';
    const { message, tasks } = value(simulator, 'tickTask', { taskId: id, isDone: true, owner: 'Owner' });
    expect(message).toContain('Its next time is in “Onboarding”.');
    expect(tasks.find(({ taskId }) => taskId === `${id}/2`)?.due).toBe('2026-12-18');
  });
});

describe('starting everyone who is hired', () => {
  it('makes the checklists of those in a hired stage, with the usual start, said in a problem', async () => {
    const { simulator } = await practice();
    const { problems } = value(simulator, 'startHired');
    expect(problems.map(({ sheet, cell, message }) => `${sheet}!${cell} ${message}`)).toEqual([
      'Candidates!G4 Cy Park is hired and has no start date; 11/23/2026 is taken, the first business day 14 days after Stage since. Change Start in Staff, then refresh the checklist',
    ]);
    expect(column(tab(simulator, 'Staff'), 'Name')).toEqual(['Cy Park']);
    expect(value(simulator, 'startHired').message).toBe('Everyone in a hired stage has a checklist already.');
  });
});

describe('a list of the user’s own that has the name of one of our later tabs', () => {
  it.each(['Staff', 'Onboarding', 'Holidays'])('is the list all the same: %s', async (name) => {
    const simulator = await openAddOn({ timeZone: 'America/New_York', now: () => FRIDAY });
    importTabs(simulator, [tabOf(name, TRACKER)]);
    expect(setUp(simulator).ok).toBe(true);
    expect(simulator.run('refreshEverything')).toMatchObject({ isDone: true, problems: [] });
    expect(column(tab(simulator, 'Pipeline'), 'Candidate')).toHaveLength(3);
    const before = everything(simulator);
    const answer = call(simulator, 'startHired');
    expect(answer).toMatchObject({
      ok: false,
      sheet: name,
      cell: 'A1',
      message: expect.stringContaining('another name'),
    });
    expectSame(everything(simulator), before);
  });
});

describe('what goes wrong around the onboarding', () => {
  const ANA = TRACKER[1] ?? [];
  const hiredAna = ANA.map((cell) => (cell === 'Interview' ? 'Hired' : cell));

  it('makes one of somebody who is hired twice in the list, and names the second row', async () => {
    const { simulator } = await practice([TRACKER[0] ?? [], hiredAna, hiredAna.with(6, '1/4/2027')]);
    const { problems } = value(simulator, 'startHired');
    expect(problems.map(({ cell, message }) => `${cell} ${message}`)).toContain(
      'G3 Ana Ruiz is hired twice, here and in the row of G2; one checklist is made, by that row',
    );
    expect(column(tab(simulator, 'Staff'), 'Start')).toHaveLength(1);
    expect(tab(simulator, 'Onboarding').usedRows).toBe(1 + 43);
  });

  it('writes nothing over rows whose Staff ID is gone', async () => {
    const { simulator } = await withAna();
    type(simulator, 'T-02', 'Done', 'TRUE');
    type(simulator, 'T-05', 'Owner', 'Sam');
    const checklist = tab(simulator, 'Onboarding');
    checklist.enter(
      1,
      placeOf(checklist, 'Staff ID'),
      Array.from({ length: 43 }, () => ['']),
    );
    simulator.run('refreshChecklist');
    value(simulator, 'hire', hiring(simulator, 'Ana Ruiz', {}, true));
    const cells = [shown(simulator, 'T-02', 'Done on'), shown(simulator, 'T-05', 'Owner')];
    expect([checklist.usedRows, ...cells]).toEqual([44, '11/20/2026', 'Sam']);
  });

  it('makes no second task of the same duty when the start changes', async () => {
    const { simulator } = await practice();
    value(simulator, 'hire', hiring(simulator, 'Ben Ito', { start: '2026-12-04' }));
    const before = tab(simulator, 'Onboarding').usedRows;
    const done = value(simulator, 'hire', hiring(simulator, 'Ben Ito', { start: '2027-01-11' }, true));
    expect(tab(simulator, 'Onboarding').usedRows).toBe(before);
    expect(done.message).toBe('The row of Ben Ito in “Staff” is there; no task was missing; 45 due dates moved.');
  });

  it('asks when the same person comes by another way', async () => {
    const { simulator } = await practice();
    const person = { ...EVA, name: 'Ana Ruiz', start: '12/7/2026' };
    value(simulator, 'hire', { move: null, person, workbookFor: null, isAgain: false });
    const id = planOf(simulator, null).people[0]?.id ?? '';
    expect(planOf(simulator, id).start.already).toMatch(/^Ana Ruiz is in Staff already/);
  });

  it('names the cell in which a due date that can’t be read still stands', async () => {
    const { simulator } = await withAna();
    type(simulator, 'T-05', 'Due', 'next week');
    const checklist = tab(simulator, 'Onboarding');
    for (let i = 0; i < 2; i++) {
      simulator.run('refreshChecklist');
      const row = taskRow(checklist, 'T-05') + 1;
      expect(problemsIn(simulator)).toContain(
        `Onboarding!H${row} "next week" is not a date; type it as month/day/year`,
      );
    }
  });

  it('goes on without a list of candidates', async () => {
    const { simulator, passDays } = await withAna();
    const checklist = tab(simulator, 'Onboarding');
    checklist.enter(taskRow(checklist, 'T-02'), placeOf(checklist, 'Done'), [['TRUE']]);
    simulator.removeSheet('Candidates');
    passDays(1);
    simulator.run('refreshEverything');
    expect(shown(simulator, 'T-02', 'Done on')).toBe('11/21/2026');
    const plan = planOf(simulator, null);
    expect([plan.sheet, plan.start.notes[0]]).toEqual([null, expect.stringContaining('Candidates can’t be chosen')]);
    expect(value(simulator, 'startHere').parts.map(({ step }) => step)).toContain('Checklist');
  });

  it('takes a hire of the sample practice away with it', async () => {
    const simulator = await withTracker([['']], { now: () => FRIDAY });
    setUp(simulator, { sample: 'add' });
    simulator.run('refreshPipeline');
    value(simulator, 'hire', hiring(simulator, 'Ana Ruiz'));
    setUp(simulator, { sample: 'remove' });
    expect([tab(simulator, 'Staff').usedRows, tab(simulator, 'Onboarding').usedRows]).toEqual([1, 1]);
  });

  it('gets a cleared header of Holidays back at set-up', async () => {
    const { simulator } = await withAna();
    tab(simulator, 'Holidays').enter(0, 0, [['']]);
    setUp(simulator);
    expect(tab(simulator, 'Holidays').display(0, 0)).toBe('Date');
    expect(simulator.run('refreshChecklist')).toMatchObject({ isDone: true });
  });

  it('gives a deleted column Status back', async () => {
    const { simulator } = await withAna();
    tab(simulator, 'Onboarding').deleteColumns(placeOf(tab(simulator, 'Onboarding'), 'Status'), 1);
    simulator.run('refreshChecklist');
    expect(shown(simulator, 'T-02', 'Status')).toBe('Due in 3 days');
  });

  it('says what was typed and stands otherwise in Staff', async () => {
    const { simulator } = await withAna();
    const id = planOf(simulator, null).people[0]?.id ?? '';
    const { person } = planOf(simulator, id);
    if (!person) throw new Error('nobody');
    const asked = { candidateId: id, to: null, block: null, person: { ...person, site: 'Oak' } };
    expect(value(simulator, 'hirePlan', asked).start.notes).toEqual([
      'Staff says Site “Elm”, and that stays; change it there if it is wrong',
    ]);
  });

  it('says that no template applies', async () => {
    const { simulator } = await withAna();
    tab(simulator, 'Task templates').deleteRows(1, 89);
    const person = { ...EVA, start: '1/4/2027' };
    const plan = value(simulator, 'hirePlan', { candidateId: null, to: null, block: null, person });
    expect(plan.start.notes).toEqual(['No row of Task templates applies to this person: there will be no tasks']);
  });
});
