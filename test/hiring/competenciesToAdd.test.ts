import { competencies } from '../../src/hiring/competencies';
import { competenciesToAdd } from '../../src/hiring/competenciesToAdd';
import { candidates } from '../../src/people/candidates';
import { trackedCandidates } from '../../src/people/trackedCandidates';
import { reading } from './practice';

const LIST = reading(candidates, [
  ['Name', 'Role', 'Teamwork', 'Accuracy', 'Score'],
  ['Ana', 'Biller', 5, 3, ''],
  ['Ben', 'MA', 4, '', 2],
]);
const HEADER = ['Role', 'Competency', 'Weight'];

function added(...existing: readonly (readonly (string | number)[])[]) {
  const { candidates: people } = trackedCandidates(LIST, new Set());
  const competenciesThere = reading(competencies, [HEADER, ...existing]);
  const there = { competencies: competenciesThere, pipelineHeaders: [] };
  const rows = competenciesToAdd(LIST, people, ({ role }) => role, there);
  return rows.map((row) => `${row.Role}: ${row.Competency} ${row.Weight}`);
}

describe('competenciesToAdd', () => {
  it('are the rated columns of each role, all with weight 1', () => {
    expect(added()).toEqual(['Biller: Teamwork 1', 'Biller: Accuracy 1', 'MA: Teamwork 1', 'MA: Overall 1']);
  });

  it('leave a row with a blank weight alone: it is not part of the role', () => {
    expect(
      added(['Biller', 'Teamwork', ''], ['Biller', 'Accuracy', 1], ['ma', 'teamwork', 2], ['MA', 'Overall', 1]),
    ).toEqual([]);
  });

  it('bring a column to each role that has ratings in it by now', () => {
    expect(added(['Biller', 'Teamwork', 1], ['MA', 'Teamwork', 1])).toEqual(['Biller: Accuracy 1', 'MA: Overall 1']);
  });
});
