import { block, shown, typedTab } from './typedTab';

describe('entering', () => {
  it('understands each text as if it was typed', () => {
    const { tab } = typedTab([]);
    tab.enter(1, 1, [
      ['85%', '3/2/2026'],
      ["'007", '=B2*2'],
    ]);
    expect([tab.value(1, 1), tab.value(1, 2), tab.value(2, 1), tab.value(2, 2)]).toEqual([0.85, 46083, '007', 1.7]);
    expect(tab.display(1, 2)).toBe('3/2/2026');
  });

  it('empties the cells that get an empty text, and leaves those alone that get none', () => {
    const { tab } = typedTab([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    tab.enter(0, 0, [['', 'x'], ['y']]);
    expect(shown(tab, 2, 2)).toEqual([
      ['', 'x'],
      ['y', 'd'],
    ]);
  });

  it('lets the grid grow when the block reaches beyond it', () => {
    const { tab } = typedTab([]);
    tab.enter(999, 25, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect([tab.rowCount, tab.columnCount, tab.display(1000, 26)]).toEqual([1001, 27, 'd']);
  });

  it('may have as many rows as a spreadsheet', () => {
    const { tab } = typedTab([]);
    tab.enter(
      0,
      0,
      Array.from({ length: 150_000 }, () => ['x']),
    );
    expect([tab.usedRows, tab.usedColumns]).toEqual([150_000, 1]);
  });

  it('changes nothing when one of the cells refuses its text', () => {
    const { tab, simulator, run } = typedTab([]);
    run(
      `sheet().getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build());`,
    );
    expect(() => tab.enter(0, 0, [['x'], ['soon']])).toThrow(
      'The data you entered in cell A2 violates the data validation rules set on this cell.',
    );
    expect([tab.display(0, 0), simulator.undoable]).toEqual(['', undefined]);
  });

  it('changes nothing when the spreadsheet would become too large', () => {
    const { tab, simulator } = typedTab([]);
    expect(() => tab.enter(390_000, 0, [['x']])).toThrow('limit of 10000000 cells');
    expect([tab.rowCount, simulator.undoable]).toEqual([1000, undefined]);
  });

  it('ticks checkboxes', () => {
    const { tab, run } = typedTab([]);
    run(`sheet().getRange('A1').insertCheckboxes();`);
    tab.enter(0, 0, [['TRUE']]);
    expect(tab.value(0, 0)).toBe(true);
    expect(() => tab.enter(0, 0, [['maybe']])).toThrow('violates');
  });
});

describe('clearing', () => {
  it('empties cells and leaves their formats and notes', () => {
    const { tab, run } = typedTab([['3/2/2026', 'x']]);
    run(`sheet().getRange('A1').setNote('when').setBackground('#ff0000');`);
    tab.clear(block(0, 0, 1, 2));
    expect([tab.content(0, 0), tab.content(0, 1)]).toEqual([null, null]);
    expect([tab.shownFormat(0, 0), tab.note(0, 0), tab.look(0, 0)]).toEqual([
      'm/d/yyyy',
      'when',
      { background: '#ff0000' },
    ]);
  });

  it('of cells that the tab does not have is refused', () => {
    const { tab } = typedTab([]);
    expect(() => tab.clear(block(999, 0, 2, 1))).toThrow('outside the dimensions of the sheet');
  });
});

describe('sorting', () => {
  it('moves whole cells, with notes and looks, by a column of the tab', () => {
    const { tab, run } = typedTab([
      ['Ann', 3],
      ['Bob', 1],
      ['Cy', 2],
    ]);
    run(`sheet().getRange('A2').setNote('first').setBackground('red');`);
    tab.sort(block(0, 0, 3, 2), 1, true);
    expect(shown(tab, 3, 2)).toEqual([
      ['Bob', '1'],
      ['Cy', '2'],
      ['Ann', '3'],
    ]);
    expect([tab.note(0, 0), tab.look(0, 0)]).toEqual(['first', { background: 'red' }]);
    tab.sort(block(0, 0, 3, 2), 0, false);
    expect(tab.display(0, 0)).toBe('Cy');
  });

  it('is refused by a column outside of the block', () => {
    const { tab } = typedTab([['a']]);
    expect(() => tab.sort(block(0, 0, 2, 1), 1, true)).toThrow('outside of the range');
  });
});
