import { typedImpact } from '../../src/hiring/typedImpact';

function typed(...rows: readonly (readonly [group: string, applicants: string, selected: string])[]) {
  return typedImpact(rows.map(([group, applicants, selected]) => ({ group, applicants, selected })));
}

describe('the impact of counts that were typed', () => {
  it('is that of the groups with counts', () => {
    const { lines, complaints, leftOut } = typed(['A', '80', ' 48 '], ['B', '', ''], ['C', '40', '12'], ['', '', '']);
    expect(lines.map(({ group, verdict }) => [group, verdict])).toEqual([
      ['A', 'highest'],
      ['C', 'below'],
    ]);
    expect([complaints, leftOut]).toEqual([[], 1]);
  });

  it('takes commas for the thousands', () => {
    expect(typed(['A', '1,200', '1,000']).lines[0]).toMatchObject({ applicants: 1200, selected: 1000 });
  });

  it.each(['ten', '1,2', '-4', '4.5', '4 %', '1e3'])('does not take %p', (applicants) => {
    expect(typed(['', '', ''], ['A', applicants, '1'])).toMatchObject({
      lines: [],
      complaints: [{ row: 1, message: `Applicants: "${applicants}" is not a whole number from 0 to 1,000,000` }],
    });
  });

  it('names every row that has to be mended', () => {
    expect(typed(['A', '5', '7'], ['', '5', '3'], ['a', '5', ''], ['B', '5', '3']).complaints).toEqual([
      { row: 0, message: '7 selected is above 5, the number of applicants' },
      { row: 1, message: 'These counts need the name of their group' },
      { row: 2, message: 'Selected is blank; type 0 for nobody' },
      { row: 2, message: '“a” stands twice; give each group once' },
    ]);
  });

  it('needs counts', () => {
    expect(() => typed(['A', '', ''])).toThrow(
      'type how many applied and how many were selected, for two groups or more',
    );
  });
});
