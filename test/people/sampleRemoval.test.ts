import { sampleRemoval } from '../../src/people/sampleRemoval';
import type { Cell } from '../../src/workbook/cell';
import { text } from '../../src/workbook/columns';
import { table } from '../../src/workbook/table';
import { reading } from '../hiring/practice';
import { list } from './listBuilder';

const HEADERS = ['Name', 'Email', 'Candidate ID', 'Teamwork'];
const SAMPLE = list(
  HEADERS,
  ['Ana Ruiz', 'ana@example.com', '', 4],
  ['Zach Kowalski', 'zach@example.com', '', 3],
  ['Zach Kowalski', 'zach@example.com', '', 3],
  ['Total', '', '', 3.7],
);
const scores = table({
  name: 'Scores',
  about: 'One row per candidate.',
  key: ['candidateId'],
  columns: { candidateId: text('Candidate ID', { note: '' }) },
});

function removal(rows: readonly (readonly Cell[])[], ids: readonly string[] = []) {
  const others = [reading(scores, [['Candidate ID'], ...ids.map((id) => [id])])];
  return sampleRemoval(list(HEADERS, ...rows), SAMPLE, others);
}

const ANA = ['Ana Ruiz', 'ana@example.com', 'C-1', 4];
const ZACH = ['Zach Kowalski', 'zach@example.com', 'C-2', 3];

describe('sampleRemoval', () => {
  it('takes the whole tab where nobody else stands on it', () => {
    expect(removal([ANA, ZACH, ZACH, ['Total', '', '', 3.7]])).toMatchObject({ rows: [2, 3, 4, 5], isWholeTab: true });
  });

  it('knows its people when their ratings were tried out and the rows were sorted', () => {
    const tried = ['Ana Ruiz', 'ana@example.com', 'C-1', 1];
    expect(removal([ZACH, tried])).toMatchObject({ rows: [2, 3], isWholeTab: true });
  });

  it('leaves rows that the user added', () => {
    const mine = ['Dana Lee', 'dana@example.com', 'C-9', 5];
    expect(removal([ANA, mine, ZACH])).toMatchObject({ rows: [2, 4], isWholeTab: false });
  });

  it('leaves a row of the sample that the user gave to someone else', () => {
    expect(removal([['Dana Lee', 'ana@example.com', 'C-1', 4]])).toMatchObject({ rows: [], isWholeTab: false });
  });

  it('leaves one more total than the sample has', () => {
    const total = ['Total', '', '', 9];
    expect(removal([ANA, total, total])).toMatchObject({ rows: [2, 3], isWholeTab: false });
  });

  it('takes the rows of its people on other tabs, by Candidate ID', () => {
    expect(removal([ANA, ZACH], ['C-7', 'C-2', 'C-1']).elsewhere).toEqual([{ sheet: 'Scores', rows: [3, 4] }]);
  });

  it('leaves a row on another tab whose ID someone of the user’s has too', () => {
    const mine = ['Dana Lee', 'dana@example.com', 'C-1', 5];
    expect(removal([ANA, mine], ['C-1']).elsewhere).toEqual([]);
  });
});
