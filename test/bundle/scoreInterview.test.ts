import type { ArgumentOf } from '../../src/google/endpoints';
import { packed } from '../../src/google/packed';
import type { Simulator } from '../../src/simulator/contract';
import { column, everything, tab } from './addOn';
import { callAs, idOf, interviewing, interviewOf, LIST, send, valueAs, wantedBy } from './interviews';

const sealedOf = (simulator: Simulator) =>
  [...simulator.properties.document].filter(([key, value]) => key.startsWith('sealed.') && value.startsWith('S-'));

describe('scoringPlan', () => {
  it('offers everyone, the stages in play as rounds, and whoever is selected', async () => {
    const simulator = await interviewing();
    simulator.select('Candidates', 2, 0);
    const plan = valueAs(simulator, 'Dana', 'scoringPlan', { candidateId: null, round: null });
    expect(plan.people.map(({ name, role, stage }) => [name, role, stage])).toEqual([
      ['Ana Ruiz', 'Biller', 'Interview'],
      ['Ben Ito', 'Biller', 'Interview'],
      ['Cy Lee', 'Biller', 'Interview'],
    ]);
    expect(plan.selected).toBe(idOf(simulator, 'Ben Ito'));
    expect(plan.rounds).toContain('Interview');
    expect(plan).toMatchObject({ me: { name: null, isFixed: false }, drafts: [], room: null, interview: null });
  });

  it('shows questions and anchors of the role, and leaves out what has no weight, with a sentence', async () => {
    const simulator = await interviewing();
    const competencies = tab(simulator, 'Competencies');
    const place = column(competencies, 'Competency').indexOf('Accuracy') + 1;
    competencies.type(place, 2, '');
    const { competencies: asked, notes } = interviewOf(simulator, 'Dana', idOf(simulator, 'Ana Ruiz'));
    expect(asked.some(({ name }) => name === 'Accuracy')).toBe(false);
    expect(asked.some(({ questions, anchors }) => questions.length >= 3 && anchors.every(Boolean))).toBe(true);
    expect(notes).toEqual(['“Accuracy” has no weight in “Competencies”, so it is not asked; type 1 there to ask it.']);
  });

  it('writes nothing into the spreadsheet', async () => {
    const simulator = await interviewing();
    const before = everything(simulator);
    interviewOf(simulator, 'Dana', idOf(simulator, 'Ana Ruiz'));
    expect(everything(simulator)).toEqual(before);
  });
});

describe('a sealed scorecard', () => {
  it('stands in no cell, and others see only that it was sent', async () => {
    const simulator = await interviewing();
    const before = everything(simulator);
    const { message } = send(simulator, 'Dana', 'Ana Ruiz', [4, 5]);
    expect(message).toBe(
      'Sent: Ana Ruiz, “Interview”. It stays sealed until a debrief opens it; until then you can send it anew.',
    );
    expect(everything(simulator)).toEqual(before);
    const seen = interviewOf(simulator, 'Eli', idOf(simulator, 'Ana Ruiz'));
    expect(seen).toMatchObject({ sent: null, othersSent: 1, others: [] });
  });

  it('shows others’ ratings after one’s own are in', async () => {
    const simulator = await interviewing();
    send(simulator, 'Dana', 'Ana Ruiz', [4, 5]);
    send(simulator, 'Eli', 'Ana Ruiz', [2, 3]);
    const seen = interviewOf(simulator, 'Eli', idOf(simulator, 'Ana Ruiz'));
    expect(seen.sent?.interviewer).toBe('Eli');
    expect(seen.others.map(({ interviewer, card }) => [interviewer, card.ratings[0]?.rating])).toEqual([['Dana', 4]]);
  });

  it('opens nothing to whoever types a colleague’s name', async () => {
    const simulator = await interviewing();
    send(simulator, 'Dana', 'Ana Ruiz', [4, 5]);
    const wanted = { ...wantedBy(simulator, 'Eli', idOf(simulator, 'Ana Ruiz'), [1, 1]), name: ' dana ' };
    expect(callAs(simulator, 'Eli', 'submitScorecard', wanted)).toMatchObject({
      ok: false,
      message: 'another interviewer here goes by “dana”; add an initial or a second name to yours',
    });
    expect(interviewOf(simulator, 'Eli', wanted.candidateId).others).toEqual([]);
  });

  it('is not written over by whoever knows its ID', async () => {
    const simulator = await interviewing();
    const { wanted } = send(simulator, 'Dana', 'Ana Ruiz', [4, 5]);
    expect(callAs(simulator, 'Eli', 'submitScorecard', { ...wanted, name: 'Eli' })).toMatchObject({ ok: false });
    expect(callAs(simulator, 'Eli', 'saveDraft', { ...draftOf(wanted) })).toMatchObject({ ok: true, value: false });
    expect(sealedOf(simulator)).toHaveLength(1);
  });

  it('is not written over by one of another candidate under its ID', async () => {
    const simulator = await interviewing();
    const { wanted } = send(simulator, 'Dana', 'Ana Ruiz', [4, 5]);
    const other = { ...wanted, candidateId: idOf(simulator, 'Ben Ito') };
    expect(callAs(simulator, 'Dana', 'submitScorecard', other)).toMatchObject({
      ok: false,
      message: expect.stringContaining('for another interview'),
    });
    expect(interviewOf(simulator, 'Dana', wanted.candidateId).sent?.card).toEqual(wanted.card);
  });

  it('is the same when it is sent twice under its ID', async () => {
    const simulator = await interviewing();
    const { wanted } = send(simulator, 'Dana', 'Ana Ruiz', [4, 5]);
    valueAs(simulator, 'Dana', 'submitScorecard', wanted);
    expect(sealedOf(simulator)).toHaveLength(1);
  });

  it('is replaced by a second one only after asking, and both stay in the record', async () => {
    const simulator = await interviewing();
    const { wanted } = send(simulator, 'Dana', 'Ana Ruiz', [4, 5]);
    const second = wantedBy(simulator, 'Dana', wanted.candidateId, [2, 2]);
    expect(callAs(simulator, 'Dana', 'submitScorecard', second)).toMatchObject({
      ok: false,
      message: 'you sent a scorecard for “Interview” already; look again, and say that this one replaces it',
    });
    valueAs(simulator, 'Dana', 'submitScorecard', { ...second, replaces: wanted.cardId });
    valueAs(simulator, 'Dana', 'openSeal', { which: { candidateId: wanted.candidateId } });
    simulator.run('refreshPipeline');
    expect(new Set(column(tab(simulator, 'Scorecards'), 'Scorecard ID')).size).toBe(2);
    const pipeline = tab(simulator, 'Pipeline');
    expect(column(pipeline, 'Teamwork')[column(pipeline, 'Candidate').indexOf('Ana Ruiz')]).toBe(2);
  });
});

describe('a sealed scorecard that is damaged', () => {
  it.each([
    ['by a piece that is missing', (value: string) => value.replace(/\n1\n/, '\n2\n')],
    ['by another text', (value: string) => [...value.split('\n').slice(0, 3), packed('{"id":')].join('\n')],
    ['by signs that are none', (value: string) => `${value.slice(0, -20)}????????????????????`],
  ])('%s is said, and the others stay', async (_, damaged) => {
    const simulator = await interviewing();
    const { wanted } = send(simulator, 'Dana', 'Ana Ruiz', [4, 5]);
    const { document } = simulator.properties;
    const [key = '', value = ''] = [...document].find(([, text]) => text.startsWith(wanted.cardId)) ?? [];
    send(simulator, 'Eli', 'Ana Ruiz', [3, 3]);
    document.set(key, damaged(value));
    simulator.run('refreshPipeline');
    const plan = valueAs(simulator, 'Eli', 'debriefPlan', { which: { candidateId: wanted.candidateId } });
    expect([plan.unreadable, plan.seal?.count]).toEqual([1, 1]);
  });
});

describe('a draft', () => {
  it('is there again for its interviewer alone, and gone when it is sent', async () => {
    const simulator = await interviewing();
    const wanted = wantedBy(simulator, 'Dana', idOf(simulator, 'Ana Ruiz'), [4, 5]);
    valueAs(simulator, 'Dana', 'saveDraft', draftOf(wanted));
    const again = interviewOf(simulator, 'Dana', wanted.candidateId);
    expect([again.draft, again.cardId]).toEqual([wanted.card, wanted.cardId]);
    expect(interviewOf(simulator, 'Eli', wanted.candidateId).draft).toBeNull();
    const { drafts } = valueAs(simulator, 'Dana', 'scoringPlan', { candidateId: null, round: null });
    expect(drafts.map(({ name, round, rated }) => [name, round, rated])).toEqual([
      ['Ana Ruiz', 'Interview', wanted.card.ratings.length],
    ]);
    valueAs(simulator, 'Dana', 'submitScorecard', wanted);
    expect([...simulator.properties.document.keys()].filter((key) => key.startsWith('draft.'))).toEqual([]);
  });

  it('leaves nothing behind that was longer before', async () => {
    const simulator = await interviewing();
    const wanted = wantedBy(simulator, 'Dana', idOf(simulator, 'Ana Ruiz'), [4, 5]);
    const [first, ...others] = wanted.card.ratings;
    const ratings = [
      { ...first, competency: first?.competency ?? '', rating: 4, evidence: 'x'.repeat(20_000) },
      ...others,
    ];
    valueAs(simulator, 'Dana', 'saveDraft', draftOf({ ...wanted, card: { ...wanted.card, ratings } }));
    const drafted = () => [...simulator.properties.document.keys()].filter((key) => key.startsWith('draft.'));
    expect(drafted()).toHaveLength(3);
    valueAs(simulator, 'Dana', 'saveDraft', draftOf(wanted));
    expect(interviewOf(simulator, 'Dana', wanted.candidateId).draft).toEqual(wanted.card);
    valueAs(simulator, 'Dana', 'submitScorecard', wanted);
    expect(drafted()).toEqual([]);
  });

  it('keeps 5,000 characters with HTML in them, which can’t be sent', async () => {
    const simulator = await interviewing();
    const wanted = wantedBy(simulator, 'Dana', idOf(simulator, 'Ana Ruiz'), [4, 5]);
    const [first, ...rest] = wanted.card.ratings;
    const evidence = '<b onclick="x()">’é</b>'.repeat(250).slice(0, 5000);
    const card = { ...wanted.card, ratings: first ? [{ ...first, evidence }, ...rest] : [] };
    valueAs(simulator, 'Dana', 'saveDraft', draftOf({ ...wanted, card }));
    expect(interviewOf(simulator, 'Dana', wanted.candidateId).draft).toEqual(card);
    expect(callAs(simulator, 'Dana', 'submitScorecard', { ...wanted, card })).toMatchObject({
      ok: false,
      message: `the evidence for “${first?.competency}” has 5,000 characters; shorten it to 200. Nothing was sent`,
    });
    expect(interviewOf(simulator, 'Dana', wanted.candidateId).draft).toEqual(card);
  });

  it('stays when its candidate is deleted meanwhile', async () => {
    const simulator = await interviewing();
    const wanted = wantedBy(simulator, 'Dana', idOf(simulator, 'Ana Ruiz'), [4, 5]);
    valueAs(simulator, 'Dana', 'saveDraft', draftOf(wanted));
    tab(simulator, 'Candidates').deleteRows(1, 1);
    const message = 'this candidate is no longer in “Candidates”; what you typed is still here';
    expect(callAs(simulator, 'Dana', 'submitScorecard', wanted)).toMatchObject({ ok: false, message });
    expect(interviewOf(simulator, 'Dana', wanted.candidateId)).toMatchObject({
      ...{ name: 'Ana Ruiz', draft: wanted.card, obstacle: message, competencies: [] },
    });
  });
});

function draftOf({ candidateId, round, cardId, card }: ArgumentOf<'submitScorecard'>): ArgumentOf<'saveDraft'> {
  return { candidateId, name: 'Ana Ruiz', round, cardId, card };
}

describe('a scorecard that can’t be sent', () => {
  it.each<[string, (wanted: ArgumentOf<'submitScorecard'>) => ArgumentOf<'submitScorecard'>, string]>([
    [
      'a rating above 5',
      (wanted) => rated(wanted, 6),
      '“Teamwork” needs a whole number from 1 to 5 or “Not asked”: got 6',
    ],
    [
      'half a level',
      (wanted) => rated(wanted, 2.5),
      '“Teamwork” needs a whole number from 1 to 5 or “Not asked”: got 2.5',
    ],
    ['a gap', (wanted) => rated(wanted, null), 'each competency needs a rating or “Not asked”; missing: “Teamwork”'],
    ['no name', (wanted) => ({ ...wanted, name: ' ' }), 'a scorecard needs your name; type it once, above the ratings'],
    ['no round', (wanted) => ({ ...wanted, round: ' ' }), 'say which interview it was: choose the round'],
  ])('has %s', async (_, change, message) => {
    const simulator = await interviewing();
    const wanted = wantedBy(simulator, 'Dana', idOf(simulator, 'Ana Ruiz'), [4, 5, 3, 3, 3, 3, 3]);
    expect(callAs(simulator, 'Dana', 'submitScorecard', change(wanted))).toMatchObject({ ok: false, message });
    expect(sealedOf(simulator)).toEqual([]);
  });

  it('rates a competency that was renamed meanwhile', async () => {
    const simulator = await interviewing();
    const wanted = wantedBy(simulator, 'Dana', idOf(simulator, 'Ana Ruiz'), [4, 5]);
    const competencies = tab(simulator, 'Competencies');
    competencies.type(column(competencies, 'Competency').indexOf('Accuracy') + 1, 1, 'Care');
    expect(callAs(simulator, 'Dana', 'submitScorecard', wanted)).toMatchObject({
      ok: false,
      message:
        '“Accuracy” is not asked for this role any more: “Competencies” changed meanwhile. Look again; what you typed is still here',
    });
  });

  it('is sent under the new name when its role was renamed meanwhile', async () => {
    const simulator = await interviewing();
    const wanted = wantedBy(simulator, 'Dana', idOf(simulator, 'Ana Ruiz'), [4, 5]);
    const rename = (name: string, header: string, from: string) => {
      const sheet = tab(simulator, name);
      const rows = column(sheet, header);
      const place = name === 'Candidates' ? 2 : 0;
      for (const [at, cell] of rows.entries()) if (cell === from) sheet.type(at + 1, place, 'Coder II');
    };
    rename('Roles', 'Role', 'Biller');
    rename('Competencies', 'Role', 'Biller');
    rename('Candidates', 'Role', 'Biller');
    valueAs(simulator, 'Dana', 'submitScorecard', wanted);
    valueAs(simulator, 'Dana', 'openSeal', { which: { candidateId: wanted.candidateId } });
    expect(column(tab(simulator, 'Scorecards'), 'Role')[0]).toBe('Coder II');
  });
});

function rated(wanted: ArgumentOf<'submitScorecard'>, rating: number | null): ArgumentOf<'submitScorecard'> {
  const ratings = wanted.card.ratings.map((each) => (each.competency === 'Teamwork' ? { ...each, rating } : each));
  return { ...wanted, card: { ...wanted.card, ratings } };
}

/** The everyday run stops at one call in six; `EVERY_CALL=1` at each. */
const STEP = process.env.EVERY_CALL ? 1 : 6;

/** One candidate for each service call at which something happens. */
const CROWD = [
  LIST[0] ?? [],
  ...Array.from({ length: 80 }, (_, at) => [`P${at}`, `p${at}@example.com`, 'Biller', 'Interview', '', '3', '4']),
];

/** Does the work of sending a scorecard once for each of its service calls, each time for another candidate. */
async function atEachCall(work: (simulator: Simulator, candidateId: string, at: number) => void): Promise<Simulator> {
  const simulator = await interviewing(CROWD);
  const { people } = valueAs(simulator, 'owner', 'scoringPlan', { candidateId: null, round: null });
  const first = wantedBy(simulator, 'Dana', people[0]?.id ?? '', [4, 5]);
  valueAs(simulator, 'Dana', 'saveDraft', draftOf(first));
  const calls = countCalls(simulator, () => valueAs(simulator, 'Dana', 'submitScorecard', first));
  expect(calls).toBeGreaterThan(20);
  expect(calls).toBeLessThan(people.length);
  for (let at = 1; at <= calls; at += STEP) work(simulator, people[at]?.id ?? '', at);
  return simulator;
}

const cardsOf = (simulator: Simulator, id: string) =>
  valueAs(simulator, 'owner', 'debriefPlan', { which: { candidateId: id } }).people.find((each) => each.id === id)
    ?.sealed;

describe('two interviewers at the same moment', () => {
  it('both have their scorecard there, none doubled, whichever service call the other one comes at', async () => {
    const done: string[] = [];
    const simulator = await atEachCall((both, id, at) => {
      const [dana, eli] = [wantedBy(both, 'Dana', id, [4, 5]), wantedBy(both, 'Eli', id, [2, 3])];
      let isRefused = true;
      onCall(both, at, () => {
        isRefused = !callAs(both, 'Eli', 'submitScorecard', eli).ok;
      });
      valueAs(both, 'Dana', 'submitScorecard', dana);
      both.beforeCall = undefined;
      if (isRefused) valueAs(both, 'Eli', 'submitScorecard', eli);
      expect([at, cardsOf(both, id)]).toEqual([at, 2]);
      done.push(id);
    });
    const last = done[done.length - 1] ?? '';
    valueAs(simulator, 'owner', 'openSeal', { which: { candidateId: last } });
    const sheet = tab(simulator, 'Scorecards');
    expect(new Set(column(sheet, 'Interviewer'))).toEqual(new Set(['Dana', 'Eli']));
    expect(new Set(column(sheet, 'Candidate ID'))).toEqual(new Set([last]));
  });
});

describe('a call that Google Sheets fails', () => {
  it('loses no scorecard and no draft, and sending again sends it once', async () => {
    await atEachCall((simulator, id, at) => {
      const wanted = wantedBy(simulator, 'Dana', id, [4, 5]);
      valueAs(simulator, 'Dana', 'saveDraft', draftOf(wanted));
      onCall(simulator, at, () => {
        throw new Error('Service Spreadsheets failed');
      });
      callAs(simulator, 'Dana', 'submitScorecard', wanted);
      simulator.beforeCall = undefined;
      const { draft, sent } = interviewOf(simulator, 'Dana', id);
      expect([at, (draft ?? sent?.card)?.ratings.length]).toEqual([at, wanted.card.ratings.length]);
      valueAs(simulator, 'Dana', 'submitScorecard', wanted);
      expect(cardsOf(simulator, id)).toBe(1);
      expect(interviewOf(simulator, 'Dana', id)).toMatchObject({ draft: null, sent: { card: wanted.card } });
    });
  });

  it('loses no scorecard while a debrief opens it, and opening again writes nothing twice', async () => {
    const simulator = await interviewing(CROWD);
    const { people } = valueAs(simulator, 'owner', 'scoringPlan', { candidateId: null, round: null });
    const ready = (at: number) => {
      const id = people[at]?.id ?? '';
      for (const user of ['Dana', 'Eli'])
        valueAs(simulator, user, 'submitScorecard', wantedBy(simulator, user, id, [4, 2]));
      return () => callAs(simulator, 'owner', 'openSeal', { which: { candidateId: id } });
    };
    const rowsOf = () => new Set(column(tab(simulator, 'Scorecards'), 'Scorecard ID')).size;
    ready(0)();
    const [, second = 0] = [rowsOf(), column(tab(simulator, 'Scorecards'), 'Scorecard ID').length];
    const opens = ready(1);
    const calls = countCalls(simulator, opens);
    let opened = 2;
    for (let at = 1; at <= calls; at += STEP) {
      opened++;
      const openIt = ready(at + 1);
      onCall(simulator, at, () => {
        throw new Error('Service Spreadsheets failed');
      });
      openIt();
      simulator.beforeCall = undefined;
      openIt();
      expect([at, cardsOf(simulator, people[at + 1]?.id ?? '')]).toEqual([at, 0]);
      expect(rowsOf()).toBe(2 * opened);
      expect(column(tab(simulator, 'Scorecards'), 'Scorecard ID')).toHaveLength(second * opened);
    }
    expect(calls).toBeGreaterThan(20);
  });
});

function countCalls(simulator: Simulator, work: () => void): number {
  let calls = 0;
  simulator.beforeCall = () => {
    calls++;
  };
  work();
  simulator.beforeCall = undefined;
  return calls;
}

/** Does something right before the n-th service call, once. */
function onCall(simulator: Simulator, at: number, deed: () => void): void {
  let calls = 0;
  simulator.beforeCall = () => {
    if (++calls !== at) return;
    simulator.beforeCall = undefined;
    deed();
  };
}

describe('the room for sealed scorecards', () => {
  const COUNT = 250;
  const EVIDENCE = 200;
  /** Other words in each, one sign in ten of more than one byte. */
  const evidenceOf = (seed: number) => {
    const words = [
      'señora',
      '“calm”',
      'billing',
      'café',
      'it’s',
      'patient',
      'schedule',
      'naïve',
      'denial',
      'Köln',
      'phone',
      'audit',
    ];
    const letters = (at: number) => ((seed * 7919 + at * 104729) % 1679616).toString(36);
    const mixed = Array.from({ length: 40 }, (_, at) => `${words[(seed + at * at) % words.length]} ${letters(at)}`);
    return mixed.join(' ').slice(0, EVIDENCE);
  };

  it('holds 250 of eight competencies with evidence, says so before it is full, and refuses in a sentence', async () => {
    const competencies = EIGHT;
    const people = Array.from({ length: 25 }, (_, at) => [
      `Person ${at}`,
      `p${at}@example.com`,
      'Nurse',
      'Interview',
      '',
      ...competencies.map(() => '3'),
    ]);
    const rows = [[...['Name', 'Email', 'Role', 'Stage', 'Stage since'], ...competencies], ...people];
    const simulator = await interviewing(rows);
    let seed = 0;
    const { people: listed } = valueAs(simulator, 'owner', 'scoringPlan', { candidateId: null, round: null });
    const { competencies: asked } = interviewOf(simulator, 'owner', listed[0]?.id ?? '');
    const fill = (user: string, person: number) => {
      if (!simulator.properties.user(user).has('raterId'))
        valueAs(simulator, user, 'scoringPlan', { candidateId: null, round: null });
      const ratings = asked.map(({ name }) => ({ competency: name, rating: 5, evidence: evidenceOf(seed++) }));
      const cardId = `S-${simulator.properties.user(user).get('raterId')}-${String(seed).padStart(8, '0')}`;
      const card = { ratings, recommendation: 'yes' as const };
      return { candidateId: listed[person]?.id ?? '', round: 'Interview', cardId, name: user, card, replaces: null };
    };
    for (let sent = 0; sent < COUNT; sent++) {
      const user = `Interviewer ${Math.floor(sent / people.length)}`;
      expect(valueAs(simulator, user, 'submitScorecard', fill(user, sent % people.length)).message).toMatch(/^Sent/);
    }
    expect(sealedOf(simulator)).toHaveLength(COUNT);
    const roomNow = () => valueAs(simulator, 'owner', 'scoringPlan', { candidateId: null, round: null }).room;
    expect(roomNow()).toBeNull();
    for (let more = 0; roomNow() === null; more++)
      valueAs(simulator, `Long ${more}`, 'saveDraft', longDraft(fill, more));
    expect(roomNow()).toMatch(/^The room for sealed scorecards is nearly full \(250 are sealed\)/);
    while (callAs(simulator, 'Longer', 'saveDraft', longDraft(fill, seed++, 'Longer')).ok);
    expect(fillUp(simulator, fill)).toMatch(/^there is no more room for sealed scorecards/);
    valueAs(simulator, 'owner', 'openSeal', { which: { candidateId: listed[0]?.id ?? '' } });
    expect(valueAs(simulator, 'Late', 'submitScorecard', fill('Late', 1)).message).toMatch(/^Sent/);
  }, 240_000);
});

/** A draft that takes about 30 KB. */
function longDraft(
  fill: (user: string, person: number) => ArgumentOf<'submitScorecard'>,
  seed: number,
  user = `Long ${seed}`,
): ArgumentOf<'saveDraft'> {
  const wanted = fill(user, seed % 20);
  const [first, ...rest] = wanted.card.ratings;
  const ratings = first ? [{ ...first, evidence: 'x'.repeat(30_000) }, ...rest] : [];
  return draftOf({ ...wanted, card: { ...wanted.card, ratings } });
}

/** Sends until no more is taken; the sentence that refuses. */
function fillUp(simulator: Simulator, fill: (user: string, person: number) => ArgumentOf<'submitScorecard'>): string {
  for (let more = 0; more < 400; more++) {
    const answer = callAs(simulator, `More ${more}`, 'submitScorecard', fill(`More ${more}`, 0));
    if (!answer.ok) return answer.message;
  }
  return 'never';
}

describe('a refresh with 250 candidates, four interviewers and eight competencies', () => {
  it('makes as many service calls as with one candidate, and ranks by the scorecards', async () => {
    const counts: number[] = [];
    for (const people of [1, 250]) {
      const simulator = await interviewing(scoredList(people));
      simulator.addSheet('Scorecards', scoredRows(simulator));
      simulator.run('refreshPipeline');
      simulator.forgetCalls();
      simulator.run('refreshPipeline');
      counts.push([...simulator.calls.values()].reduce((sum, each) => sum + each, 0));
      const pipeline = tab(simulator, 'Pipeline');
      expect(new Set(column(pipeline, 'Interviewers'))).toEqual(new Set([4]));
      expect(new Set(column(pipeline, 'Score'))).toEqual(new Set([75]));
    }
    expect(counts[1]).toBe(counts[0]);
  });
});

const EIGHT = ['Teamwork', 'Accuracy', 'Empathy', 'Phone manner', 'Scheduling', 'Judgment', 'Patience', 'Speed'];

function scoredList(people: number): readonly (readonly string[])[] {
  const rows = Array.from({ length: people }, (_, at) => [
    ...[`P${at}`, `p${at}@example.com`, 'Nurse', 'Interview', '11/2/2026'],
    ...EIGHT.map((_name, place) => String(1 + ((at + place) % 5))),
  ]);
  return [[...['Name', 'Email', 'Role', 'Stage', 'Stage since'], ...EIGHT], ...rows];
}

/** Everyone gets a 4 for everything, from four interviewers. */
function scoredRows(simulator: Simulator): readonly (readonly (string | number)[])[] {
  const { people } = valueAs(simulator, 'owner', 'scoringPlan', { candidateId: null, round: null });
  const rows = people.flatMap(({ id, name }) =>
    [1, 2, 3, 4].flatMap((rater) =>
      EIGHT.map((competency) => [
        ...[
          `S-${rater}-${id}`,
          id,
          name,
          'Nurse',
          'Interview',
          `Rater ${rater}`,
          '2026-11-20',
          competency,
          4,
          '',
          'yes',
        ],
      ]),
    ),
  );
  const headers = ['Scorecard ID', 'Candidate ID', 'Candidate', 'Role', 'Round', 'Interviewer', 'Submitted'];
  return [[...headers, 'Competency', 'Rating', 'Evidence', 'Recommendation'], ...rows];
}
