import { block, shown, typedTab } from './typedTab';

const PLAN = (cells: ReturnType<typeof block>) => ({ sheet: 'Plan', block: cells });

describe('pasting copied cells', () => {
  it('copies formulas with their references moved, and formats', () => {
    const { tab } = typedTab([['50%', '=A1*2'], ['10%']]);
    tab.paste(PLAN(block(0, 0, 1, 2)), block(2, 0, 1, 2), false);
    expect([tab.content(2, 1), tab.display(2, 0)]).toEqual([{ formula: '=A3*2' }, '50%']);
  });

  it('brings notes, looks and validation rules', () => {
    const { tab, run } = typedTab([['a'], ['b']]);
    run(`const cell = SpreadsheetApp.getActive().getSheetByName('Plan').getRange('A1');
      cell.setNote('why').setFontWeight('bold');
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).setAllowInvalid(true).build());`);
    tab.paste(PLAN(block(0, 0)), block(1, 0), false);
    expect([tab.note(1, 0), tab.look(1, 0)?.isBold, tab.choice(1, 0)?.kind]).toEqual(['why', true, 'list']);
  });

  it('repeats them in a larger block', () => {
    const { tab } = typedTab([['1', '2']]);
    tab.paste(PLAN(block(0, 0, 1, 2)), block(1, 0, 2, 4), false);
    expect(shown(tab, 3, 4).slice(1)).toEqual([
      ['1', '2', '1', '2'],
      ['1', '2', '1', '2'],
    ]);
  });

  it('reads all of them first where they overlap', () => {
    const { tab } = typedTab([['1'], ['2'], ['3']]);
    tab.paste(PLAN(block(0, 0, 3)), block(1, 0, 3), false);
    expect(shown(tab, 4, 1).flat()).toEqual(['1', '1', '2', '3']);
  });

  it('works from tab to tab and makes the grid larger', () => {
    const { tab, simulator } = typedTab([['1', '=A1+1']]);
    const other = simulator.addSheet('Other', [[]]);
    other.paste(PLAN(block(0, 0, 1, 2)), block(other.rowCount, 0, 1, 2), false);
    const last = other.rowCount - 1;
    expect([other.value(last, 1), tab.value(0, 1)]).toEqual([2, 2]);
  });

  it('says so when the tab that they are on is gone', () => {
    const { tab } = typedTab([['1']]);
    expect(() => tab.paste({ sheet: 'Gone', block: block(0, 0) }, block(1, 0), false)).toThrow(
      'The tab “Gone”, from which the cells were copied, is gone.',
    );
  });
});

describe('pasting cut cells', () => {
  it('moves them with formulas as they are, in one step for undo', () => {
    const { tab, simulator } = typedTab([['4', '=A1*2']]);
    tab.paste(PLAN(block(0, 1)), block(2, 2), true);
    expect([tab.content(2, 2), tab.content(0, 1)]).toEqual([{ formula: '=A1*2' }, null]);
    simulator.undo();
    expect([tab.content(2, 2), tab.content(0, 1)]).toEqual([null, { formula: '=A1*2' }]);
  });

  it('changes nothing when there are no such cells any more', () => {
    const { tab } = typedTab([['4']]);
    tab.deleteRows(500, 500);
    expect(() => tab.paste(PLAN(block(600, 0)), block(1, 0), true)).toThrow('outside the dimensions of the sheet');
    expect(tab.value(1, 0)).toBe(null);
  });
});
