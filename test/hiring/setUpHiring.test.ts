import { setUpHiring } from '../../src/hiring/setUpHiring';
import { practice } from './practice';

const TODAY = { today: '2026-11-20' } as const;
const EMPTY = { roles: [['Role']], competencies: [['Role']], stages: [['Stage']], settings: [['Setting']] };

function added(given: Parameters<typeof practice>[0]): Readonly<Record<string, readonly unknown[]>> {
  const { tables } = setUpHiring.decide(practice(given), TODAY);
  return Object.fromEntries(
    tables.map(({ table, columns, rows }) => [table.name, rows.map((row) => row[columns[0]?.header ?? ''])]),
  );
}

describe('setUpHiring', () => {
  it('makes rows for roles, competencies, stages and settings from the list', () => {
    expect(added(EMPTY)).toEqual({
      Roles: ['Biller'],
      Competencies: Array(8).fill('Biller'),
      Stages: ['Interview'],
      Settings: [
        'Enough rated (percent)',
        'Tracker tab',
        'Who else opens this spreadsheet',
        'Tracker column: Name',
        'Tracker column: Role',
        'Tracker column: Stage',
        'Tracker column: Stage since',
        'Tracker scale: Teamwork',
        'Tracker scale: Accuracy',
        'Tracker headers',
      ],
    });
  });

  it('gives a list without roles one role', () => {
    const list = [
      ['Name', 'Teamwork'],
      ['Ana', 5],
    ];
    expect(added({ ...EMPTY, candidates: list })).toMatchObject({
      Roles: ['Open position'],
      Competencies: ['Open position'],
    });
  });

  it('describes a usual role, and no other', () => {
    const list = [
      ['Name', 'Role'],
      ['Ana', 'Receptionist'],
      ['Ben', 'Nurse'],
    ];
    const { tables } = setUpHiring.decide(practice({ ...EMPTY, candidates: list }), TODAY);
    expect(tables.find(({ table }) => table.name === 'Roles')?.rows).toEqual([
      {
        Role: 'Receptionist',
        'Also called': '',
        'Minimum education': 'High school',
        'Equivalent accepted': 'yes',
        'Minimum years in healthcare': 1,
        Duties: expect.stringMatching(/^Greet patients, and check them in and out\.\nExplain forms/),
      },
      { Role: 'Nurse', 'Also called': '' },
    ]);
  });

  it('adds no role that is known by another spelling', () => {
    const list = [
      ['Name', 'Role'],
      ['Ana', 'coder'],
    ];
    expect(added({ candidates: list })).toMatchObject({ Roles: [] });
  });

  it('refuses a list without names', () => {
    expect(() => added({ candidates: [['Foo'], ['x']] })).toThrow('needs a column with their names');
  });
});
