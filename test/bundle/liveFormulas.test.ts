import type { Simulator } from '../../src/simulator/contract';
import { column, placeOf, refreshed, rowOf, tab } from './addOn';

/** What a formula gives as a column. */
function spilled(simulator: Simulator, formula: string): readonly unknown[] {
  const sheet = simulator.sheet('Check') ?? simulator.addSheet('Check', []);
  sheet.put(0, 0, { formula });
  const rows = tab(simulator, 'Pipeline').usedRows - 1;
  return Array.from({ length: rows }, (_, row) => sheet.value(row, 0) ?? '');
}

function nineDecimals(values: readonly unknown[]): readonly unknown[] {
  return values.map((value) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value));
}

describe('the formulas of Pipeline', () => {
  it('give the same scores, shares and ranks as the add-on’s cell formulas', async () => {
    const simulator = await refreshed();
    const pipeline = tab(simulator, 'Pipeline');
    const scores = spilled(simulator, '=HIRE_SCORE(Pipeline!Q2:U42,Pipeline!V2:Z42)');
    expect(nineDecimals(scores)).toEqual(nineDecimals(column(pipeline, 'Score').map(withoutRole)));
    const shares = spilled(simulator, '=HIRE_COVERAGE(Pipeline!Q2:U42,Pipeline!V2:Z42)');
    expect(nineDecimals(shares)).toEqual(nineDecimals(column(pipeline, 'Rated so far').map(withoutRole)));
    expect(spilled(simulator, '=HIRE_RANK(Pipeline!G2:G42,Pipeline!P2:P42)')).toEqual(column(pipeline, 'Rank'));
    expect(scores.filter((score) => typeof score === 'number').length).toBeGreaterThan(20);

    /** A candidate without a role has ratings but no weights: blank in the tab, said in words by the formula. */
    function withoutRole(value: unknown, row: number): unknown {
      const hasRole = column(pipeline, 'Role')[row] !== '';
      const hasRatings = ['Communication', 'Teamwork'].some((name) => column(pipeline, name)[row] !== '');
      return hasRole || !hasRatings ? value : 'the weights add up to nothing';
    }
  });

  it('move a whole role when a weight is changed in Competencies', async () => {
    const simulator = await refreshed([
      ['Name', 'Role', 'Skill', 'Manner'],
      ['Ana', 'MA', '5', '1'],
      ['Ben', 'MA', '1', '4'],
      ['Cy', 'Biller', '5', '1'],
    ]);
    const pipeline = tab(simulator, 'Pipeline');
    const weights = tab(simulator, 'Competencies');
    expect(column(pipeline, 'Candidate')).toEqual(['Cy', 'Ana', 'Ben']);
    expect(column(pipeline, 'Score')).toEqual([50, 50, 37.5]);
    weights.type(rowOf(weights, 'Competency', 'Manner') + 0, placeOf(weights, 'Weight'), '3');
    expect(column(pipeline, 'Score')).toEqual([50, 25, 56.25]);
    expect(column(pipeline, 'Rank')).toEqual([1, 2, 1]);
  });

  it('move a row when a rating is tried out, until the next refresh', async () => {
    const simulator = await refreshed();
    const pipeline = tab(simulator, 'Pipeline');
    const before = column(pipeline, 'Score');
    pipeline.type(1, placeOf(pipeline, 'Communication'), '1');
    expect(column(pipeline, 'Score')[0]).not.toBe(before[0]);
    expect(column(pipeline, 'Score').slice(1)).toEqual(before.slice(1));
    simulator.run('refreshPipeline');
    expect(column(pipeline, 'Score')).toEqual(before);
  });

  it('survive inserted rows', async () => {
    const simulator = await refreshed();
    const pipeline = tab(simulator, 'Pipeline');
    const before = column(pipeline, 'Score');
    pipeline.insertRows(3, 2);
    expect(column(pipeline, 'Score').filter((_, row) => row !== 2 && row !== 3)).toEqual(before);
  });

  it('are right again after a refresh when the user put a column between the ratings', async () => {
    const simulator = await refreshed();
    const pipeline = tab(simulator, 'Pipeline');
    const before = column(pipeline, 'Score');
    pipeline.insertColumns(placeOf(pipeline, 'Teamwork'), 1);
    pipeline.type(0, placeOf(pipeline, 'Teamwork') - 1, 'My remarks');
    pipeline.type(1, placeOf(pipeline, 'My remarks'), '5');
    simulator.run('refreshPipeline');
    expect(nineDecimals(column(pipeline, 'Score'))).toEqual(nineDecimals(before));
    expect(column(pipeline, 'My remarks')[0]).toBe(5);
  });

  it.each(['Nurse? (LPN)', 'MA*', '>5 hours', '=Scribe', 'A~B'])(
    'find the weights of a role called %s',
    async (role) => {
      const simulator = await refreshed([
        ['Name', 'Role', 'Would hire again?'],
        ['Ana', role, '5'],
        ['Ben', 'MA plus', '1'],
        ['Cy', 'Nurses (LPN)', '3'],
        ['Di', role, '4'],
      ]);
      const pipeline = tab(simulator, 'Pipeline');
      const scores = Object.fromEntries(
        column(pipeline, 'Candidate').map((name, row) => [name, column(pipeline, 'Score')[row]]),
      );
      const ranks = Object.fromEntries(
        column(pipeline, 'Candidate').map((name, row) => [name, column(pipeline, 'Rank')[row]]),
      );
      expect(scores).toEqual({ Ana: 100, Ben: 0, Cy: 50, Di: 75 });
      expect(ranks).toEqual({ Ana: 1, Ben: 1, Cy: 1, Di: 2 });
    },
  );

  it('take a blank weight for “not part of this role”', async () => {
    const simulator = await refreshed([
      ['Name', 'Role', 'Skill', 'Manner'],
      ['Ana', 'MA', '5', '1'],
    ]);
    const weights = tab(simulator, 'Competencies');
    weights.put(rowOf(weights, 'Competency', 'Manner'), placeOf(weights, 'Weight'), null);
    expect(column(tab(simulator, 'Pipeline'), 'Score')).toEqual([100]);
    expect(column(tab(simulator, 'Pipeline'), 'Weight: Manner')).toEqual(['']);
  });

  it('are values above 1,000 rows, as the notes say', async () => {
    const rows = Array.from({ length: 1001 }, (_, i) => [`Person ${i}`, 'MA', String((i % 5) + 1)]);
    const simulator = await refreshed([['Name', 'Role', 'Skill'], ...rows]);
    const pipeline = tab(simulator, 'Pipeline');
    expect(pipeline.content(1, placeOf(pipeline, 'Score'))).toBe(100);
    expect(pipeline.note(0, placeOf(pipeline, 'Score'))).toContain('With more than 1000 candidates these are values');
    expect(column(pipeline, 'Rank')[0]).toBe(1);
  });
});
