import { competencies } from '../../src/hiring/competencies';
import { competenciesToAdd } from '../../src/hiring/competenciesToAdd';
import { candidates } from '../../src/people/candidates';
import { trackedCandidates } from '../../src/people/trackedCandidates';
import { reading } from './practice';

const LIST = reading(candidates, [
  ['Name', 'Role', 'Teamwork', 'Accuracy', 'Score'],
  ['Ana', 'Nurse', 5, 3, ''],
  ['Ben', 'Scribe', 4, '', 2],
]);
const DESK = reading(candidates, [
  ['Name', 'Role', 'Team work', 'Multitasking', 'Accuracy'],
  ['Ana', 'Front desk', 5, '', 3],
  ['Ben', 'Nurse', '', 4, ''],
]);
const HEADER = ['Role', 'Competency', 'Weight'];

type Rows = readonly (readonly (string | number)[])[];

function rowsFor(list: typeof LIST, existing: Rows, pipelineHeaders: readonly string[] = []) {
  const { candidates: people } = trackedCandidates(list, new Set());
  const there = { competencies: reading(competencies, [HEADER, ...existing]), pipelineHeaders };
  return competenciesToAdd(list, people, ({ role }) => role, there);
}

function named(rows: ReturnType<typeof rowsFor>): readonly string[] {
  return rows.map((row) => `${row.Role}: ${row.Competency} ${row.Weight}`);
}

describe('competenciesToAdd', () => {
  it('are the rated columns of each role, all with weight 1', () => {
    expect(named(rowsFor(LIST, []))).toEqual([
      ...['Nurse: Teamwork 1', 'Nurse: Accuracy 1'],
      ...['Scribe: Teamwork 1', 'Scribe: Overall 1'],
    ]);
  });

  it('leave a row with a blank weight alone: it is not part of the role', () => {
    const there: Rows = [
      ...[['Nurse', 'Teamwork', ''] as const, ['Nurse', 'Accuracy', 1] as const],
      ...[['scribe', 'teamwork', 2] as const, ['Scribe', 'Overall', 1] as const],
    ];
    expect(rowsFor(LIST, there)).toEqual([]);
  });

  it('bring a column to each role that has ratings in it by now', () => {
    const there: Rows = [
      ['Nurse', 'Teamwork', 1],
      ['Scribe', 'Teamwork', 1],
    ];
    expect(named(rowsFor(LIST, there))).toEqual(['Nurse: Accuracy 1', 'Scribe: Overall 1']);
  });
});

describe('the competencies of a role with a profile', () => {
  it('come after those that the list rates, each once, all with weight 1', () => {
    expect(named(rowsFor(DESK, []))).toEqual([
      'Front desk: Team work 1',
      'Front desk: Accuracy 1',
      'Front desk: Communication 1',
      'Front desk: Multitasking 1',
      'Front desk: Attention to detail 1',
      'Front desk: Computer skills 1',
      'Front desk: Teamwork 1',
      'Front desk: Reliability 1',
      'Nurse: Multitasking 1',
    ]);
  });

  it('bring anchors and questions, to a column of the list of that name too', () => {
    const [rated] = rowsFor(LIST, []);
    expect(rated).not.toHaveProperty('1');
    const multitasking = rowsFor(DESK, []).filter(({ Competency }) => Competency === 'Multitasking');
    expect(multitasking.map((row) => [row.Role, row['5'], row['Question 1'], row['Question 4']])).toEqual([
      [
        'Front desk',
        expect.stringContaining('Changed how the desk shares out phone'),
        expect.stringContaining('busiest hour'),
        undefined,
      ],
      ['Nurse', undefined, undefined, undefined],
    ]);
  });

  it('are spelt as Pipeline has them', () => {
    const headers = ['MULTI-TASKING', 'Computer-Skills', 'Weight: Computer-Skills'];
    expect(named(rowsFor(DESK, [], headers))).toContain('Front desk: Computer-Skills 1');
  });

  it('leave every row alone that is there', () => {
    const there: Rows = [
      ['front desk', 'communication', ''],
      ['Front Desk', 'Reliability', 3],
    ];
    const names = named(rowsFor(DESK, there));
    expect(names).toHaveLength(7);
    expect(names).not.toContain('Front desk: Reliability 1');
  });
});
