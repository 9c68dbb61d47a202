import { shown, typedTab } from '../services/typedTab';

/** `first` in A1, and below it formulas that each add 1 to the cell above. */
function chain(first: string, count: number) {
  const { tab } = typedTab([[]]);
  tab.insertRows(1, count);
  for (let row = 1; row <= count; row++) tab.put(row, 0, { formula: `=A${row}+1` });
  tab.type(0, 0, first);
  return { tab };
}

describe('the format that a formula brings along', () => {
  it('is followed to the end of a long chain, whichever end is looked at first', () => {
    const { tab } = chain('$5.00', 3000);
    expect([tab.display(3000, 0), tab.display(1, 0), tab.display(1500, 0)]).toEqual([
      '$3,005.00',
      '$6.00',
      '$1,505.00',
    ]);
  });

  it.each(['=IF(A1>0,A1-1,1)', '=A1+1', '=MAX(A1,1)', '=IF(B1,A1,A1)'])('ends at a circle: %s', (formula) => {
    const { tab } = typedTab([[formula, '2']]);
    expect([shown(tab, 1, 2), tab.note(0, 0)]).toEqual([[['#REF!', '2']], '']);
  });

  it('ends at a circle that is longer than what is followed at once', () => {
    const { tab } = chain('=A301', 300);
    expect([tab.shownFormat(0, 0), tab.shownFormat(300, 0), tab.display(150, 0)]).toEqual(['', '', '#REF!']);
  });

  it('needs little room: less than a worker of a browser has', () => {
    const { tab } = chain('$5.00', 400);
    const deep = (left: number): string => (left === 0 ? tab.shownFormat(400, 0) : deep(left - 1));
    expect(deep(3000)).toBe('$#,##0.00');
  });
});
