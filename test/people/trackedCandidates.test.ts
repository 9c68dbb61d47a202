import { candidateId } from '../../src/people/candidateId';
import { trackedCandidates } from '../../src/people/trackedCandidates';
import { list } from './listBuilder';

const NONE: ReadonlySet<string> = new Set();

describe('trackedCandidates', () => {
  it('joins first and last name', () => {
    const { candidates } = trackedCandidates(list(['First name', 'Last name'], ['Ana', 'Ruiz']), NONE);
    expect(candidates).toMatchObject([{ name: 'Ana Ruiz', row: 2 }]);
  });

  it.each(['Total', 'TOTAL', 'Average:', 'Grand total', 'Sum', 'Count', 'Total candidates: 7', 'Average score'])(
    'leaves out and names the row "%s"',
    (name) => {
      const { candidates, problems } = trackedCandidates(list(['Name'], ['Ana'], [name]), NONE);
      expect(candidates).toHaveLength(1);
      expect(problems.map(String)).toEqual([`Candidates!A3: “${name}” is not a person; this row is left out`]);
    },
  );

  it('keeps a person who is called Summer', () => {
    expect(trackedCandidates(list(['Name'], ['Summer Lane']), NONE).candidates).toHaveLength(1);
  });

  it('names a row without a name', () => {
    const { problems } = trackedCandidates(list(['Email', 'Name'], ['a@example.com', '']), NONE);
    expect(problems.map(String)).toEqual(['Candidates!B2: this row has no name and is left out']);
  });

  it('keeps the IDs that are there', () => {
    const { candidates } = trackedCandidates(list(['Name', 'Candidate ID'], ['Ana', 'C-111111']), NONE);
    expect(candidates).toMatchObject([{ id: 'C-111111', isNewId: false }]);
  });

  it('gives a copied row an ID of its own and says so', () => {
    const rows = list(['Name', 'Candidate ID'], ['Ana', 'C-111111'], ['Ana', 'C-111111']);
    const { candidates, problems } = trackedCandidates(rows, NONE);
    const [, copy] = candidates;
    expect(copy).toMatchObject({ isNewId: true });
    expect(copy?.id).not.toBe('C-111111');
    expect(problems.map(String)).toEqual([
      `Candidates!B3: Candidate ID C-111111 stands in row 2 too; this row now has ${copy?.id}`,
    ]);
  });

  it('never replaces an ID that the user gave, and says that it is there twice', () => {
    const rows = list(['Name', 'Candidate ID'], ['Ana', 'A-17'], ['Ben', 'A-17']);
    const { candidates, problems } = trackedCandidates(rows, NONE);
    expect(candidates).toMatchObject([
      { id: 'A-17', isNewId: false },
      { id: candidateId({ name: 'Ben' }, NONE), isNewId: false },
    ]);
    expect(problems.map(String)).toEqual([
      'Candidates!B3: Candidate ID “A-17” stands in row 2 too; give each candidate one of their own',
    ]);
  });

  it('finds a cleared ID again by phone when the e-mail address changed', () => {
    const byPhone = candidateId({ name: 'Ana', phone: '555-555-0100' }, NONE);
    const rows = list(['Name', 'Email', 'Phone'], ['Ana Ruiz', 'new@example.com', '555-555-0100']);
    expect(trackedCandidates(rows, new Set([byPhone])).candidates).toMatchObject([{ id: byPhone }]);
  });

  it('gives two people of the same name two IDs', () => {
    const [first, second] = trackedCandidates(list(['Name'], ['Ana'], ['Ana']), NONE).candidates;
    expect(first?.id).not.toBe(second?.id);
  });

  it('joins a first name under “Name” with a last name beside it', () => {
    const { candidates } = trackedCandidates(
      list(['Name', 'Last Name'], ['Maria', 'Lopez'], ['Ana Ruiz', 'Ruiz']),
      new Set(),
    );
    expect(candidates.map(({ name }) => name)).toEqual(['Maria Lopez', 'Ana Ruiz']);
  });

  it.each([
    ['headers that are repeated', ['Name', 'Role', 'Stage'], 'this row repeats the headers and is left out'],
    [
      'a remark that stands alone',
      ['Key: 1=bad 5=great', '', ''],
      '“Key: 1=bad 5=great” is not a person; this row is left out',
    ],
    ['a count', ['4 candidates', '', ''], '“4 candidates” is not a person; this row is left out'],
    ['a place that is free', ['Vacant', 'MA', ''], '“Vacant” is not a person; this row is left out'],
    ['a total with a colon', ['Totals by stage:', '', '3'], '“Totals by stage:” is not a person; this row is left out'],
  ])('leaves out %s, and says so', (_, row, message) => {
    const { candidates, problems } = trackedCandidates(
      list(['Name', 'Role', 'Stage'], ['Ana Ruiz', 'MA', 'Offer'], row),
      new Set(),
    );
    expect(candidates.map(({ name }) => name)).toEqual(['Ana Ruiz']);
    expect(problems.map(String)).toEqual([`Candidates!A3: ${message}`]);
  });

  it.each(['Grace Total', 'Max Average', 'Null', 'A'])('keeps a person called %s', (name) => {
    const { candidates } = trackedCandidates(list(['Name', 'Role'], [name, 'MA']), new Set());
    expect(candidates.map((each) => each.name)).toEqual([name]);
  });
});
