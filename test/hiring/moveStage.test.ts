import { decisions } from '../../src/hiring/decisions';
import { moveStage } from '../../src/hiring/moveStage';
import { practice } from './practice';

const TODAY = { today: '2026-11-20' } as const;
const NOWHERE = { sheet: '', row: 0 };
const STAGES = [
  ['Stage', 'Kind'],
  ['Applied', 'active'],
  ['Interview', 'active'],
  ['Offer', 'active'],
  ['Rejected', 'rejected'],
];
const LIST = [
  ['Candidate ID', 'Name', 'Role', 'Status', 'Status date', 'Teamwork', 'Accuracy'],
  ['C-1', 'Ana Ruiz', 'Biller', 'Interview', '2026-11-05', 5, 5],
  ['C-2', 'Ben Ito', 'Coder', 'interview', 'Nov 9', 3, 3],
  ['C-3', 'Cy Lee', 'Biller', 'Rejected', '', 4, 4],
  ['C-4', 'Di Fox', 'Dog sitter', '', '', '', ''],
];

type Given = Parameters<typeof practice>[0];

const readings = (given: Given = {}) => practice({ candidates: LIST, stages: STAGES, ...given });

function planned(candidateId: string | null, to: string | null, given: Given = {}, at = NOWHERE) {
  return moveStage.plan(readings(given), { candidateId, to, at }, TODAY);
}

function changed(given: Partial<Parameters<typeof moveStage.changes>[1]>, tabs: Given = {}) {
  const wanted = { candidateId: 'C-1', to: 'Offer', from: 'Interview', reason: '', who: '', ...given };
  return moveStage.changes(readings(tabs), wanted, TODAY);
}

describe('the plan of a move', () => {
  it('offers everyone with stage and rank, and the stages in order', () => {
    const { people, stages, move, obstacle } = planned(null, null);
    expect(people).toEqual([
      { id: 'C-1', name: 'Ana Ruiz', role: 'Biller', stage: 'Interview', rank: 1, ranked: 2 },
      { id: 'C-2', name: 'Ben Ito', role: 'Biller', stage: 'interview', rank: 2, ranked: 2 },
      { id: 'C-3', name: 'Cy Lee', role: 'Biller', stage: 'Rejected', rank: null, ranked: 0 },
      { id: 'C-4', name: 'Di Fox', role: 'Dog sitter', stage: null, rank: null, ranked: 0 },
    ]);
    expect(stages.map(({ stage, kind }) => [stage, kind])).toEqual(STAGES.slice(1));
    expect([move, obstacle]).toEqual([null, null]);
  });

  it('knows who is selected in the list, and in Pipeline', () => {
    const pipeline = [['Candidate ID'], ['C-3'], ['C-9']];
    const selected = (sheet: string, row: number) => planned(null, null, { pipeline }, { sheet, row }).selected;
    expect([selected('Candidates', 3), selected('Candidates', 1)]).toEqual(['C-2', null]);
    expect([selected('Pipeline', 2), selected('Pipeline', 3), selected('Roles', 2)]).toEqual(['C-3', null, null]);
  });

  it('shows old and new of both cells', () => {
    expect(planned('C-1', 'Offer').move).toEqual({
      candidateId: 'C-1',
      from: 'Interview',
      to: 'Offer',
      cells: [
        { header: 'Status', cell: 'D2', from: 'Interview', to: 'Offer' },
        { header: 'Status date', cell: 'E2', from: '11/5/2026', to: '11/20/2026' },
      ],
      overtaken: [],
      why: null,
      note: null,
    });
  });

  it('says whom the move goes ahead of', () => {
    const { move } = planned('C-2', 'Offer');
    expect(move?.overtaken).toEqual([{ name: 'Ana Ruiz', rank: 1, stage: 'Interview' }]);
    expect(move?.why).toBe(
      'Ben Ito ranks 2 of 2 by score. Ana Ruiz (rank 1) ranks higher and has not come as far as “Offer”.',
    );
    expect(move?.cells[1]).toMatchObject({ from: 'Nov 9', to: '11/20/2026' });
  });

  it.each([
    ['C-9', 'Offer', 'this candidate is no longer in “Candidates”; look again'],
    ['C-1', 'Tour', '“Tour” is not in “Stages”; add it there, or look again and choose another stage'],
    ['C-2', 'Interview', 'Ben Ito stands at “interview” already; nothing was written'],
  ])('says why %s can’t go to %s', (id, to, obstacle) => {
    expect(planned(id, to)).toMatchObject({ move: null, obstacle });
    expect(() => changed({ candidateId: id, to })).toThrow(obstacle);
  });

  it('says that only the stage is written where there is no column for its day', () => {
    const candidates = LIST.map((row) => row.filter((_, place) => place !== 4));
    const { move } = planned('C-1', 'Offer', { candidates });
    expect(move?.cells.map(({ cell }) => cell)).toEqual(['D2']);
    expect(move?.note).toBe('“Candidates” has no column “Stage since”, so only the stage is written.');
  });

  it('asks for a column for the stage where there is none', () => {
    const candidates = LIST.map((row) => row.filter((_, place) => place !== 3 && place !== 4));
    expect(() => planned(null, null, { candidates })).toThrow(
      '“Candidates” has no column for the stage; add a column “Stage”, then look again',
    );
  });

  it('asks for set-up where there is no tab of stages', () => {
    const tabs = { ...readings(), stages: { ...readings().stages, exists: false } };
    expect(() => moveStage.plan(tabs, { candidateId: null, to: null, at: NOWHERE }, TODAY)).toThrow(
      'moving needs the tab “Stages”: choose “Set up or repair…” first, then look again',
    );
  });
});

describe('the changes of a move', () => {
  it('are two cells of the row and a row of Decisions', () => {
    const { sheet, row, cells, decision } = changed({ to: 'offer', who: ' Dana ' });
    expect([sheet, row, cells.map(({ cell, value }) => [cell, value])]).toEqual([
      'Candidates',
      2,
      [
        ['D2', 'Offer'],
        ['E2', '2026-11-20'],
      ],
    ]);
    expect([decision.table, decision.how]).toEqual([decisions, 'append']);
    expect(decision.rows).toEqual([
      {
        When: '2026-11-20',
        Who: 'Dana',
        'Candidate ID': 'C-1',
        Candidate: 'Ana Ruiz',
        'From stage': 'Interview',
        'To stage': 'Offer',
        'Formula rank': 1,
        'Override reason': '',
      },
    ]);
  });

  it('say where it was moved when nobody gave a name', () => {
    expect(changed({ who: '  ' }).decision.rows[0]?.Who).toBe('Moved in the sidebar');
  });

  it('need a reason to go ahead of someone better', () => {
    const ben = { candidateId: 'C-2', from: 'interview' };
    expect(() => changed({ ...ben, reason: ' \n' })).toThrow('Give a reason; nothing was written');
    const [row] = changed({ ...ben, reason: ' Speaks\nSpanish ' }).decision.rows;
    expect([row?.['Formula rank'], row?.['Override reason']]).toEqual([2, 'Speaks Spanish']);
  });

  it('are refused when the stage is not the one that was seen', () => {
    expect(() => changed({ from: 'Applied' })).toThrow(
      'the stage of Ana Ruiz changed meanwhile and is “Interview” now; nothing was written. Look again',
    );
    expect(() => changed({ candidateId: 'C-4', from: 'Applied' })).toThrow('and is blank now');
  });

  it('remember who the row must still be, and what stood in its cells', () => {
    expect([...changed({}).before]).toEqual([
      [0, 'C-1'],
      [1, 'Ana Ruiz'],
      [3, 'Interview'],
      [4, '2026-11-05'],
    ]);
  });
});
