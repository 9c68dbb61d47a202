import { installed } from './installed';

const CELL = { row: 0, column: 0, rows: 1, columns: 1 };

function tabAfter(script: string) {
  const { simulator, run } = installed();
  run(script);
  const [tab] = simulator.sheets;
  if (!tab) throw new Error('There is no tab.');
  return { tab, run, simulator };
}

describe('what is seen of a tab', () => {
  it('has its own identity, whatever its name and place', () => {
    const { simulator } = installed();
    const tab = simulator.addSheet('Plan', []);
    const other = simulator.addSheet('Other', []);
    const { id } = tab;
    tab.rename('Work');
    expect([simulator.sheet('Work')?.id, id === other.id]).toEqual([id, false]);
  });

  it('is the sizes of rows and columns and what is hidden and frozen', () => {
    const { tab } = tabAfter(
      `const s = sheet(); s.setColumnWidth(2, 50); s.setRowHeight(3, 40); s.hideRows(4); s.setFrozenColumns(1);`,
    );
    expect([tab.columnWidth(0), tab.columnWidth(1), tab.rowHeight(0), tab.rowHeight(2)]).toEqual([100, 50, 21, 40]);
    expect([tab.isRowHidden(2), tab.isRowHidden(3), tab.frozenColumns]).toEqual([false, true, 1]);
  });

  it('is how cells are painted, as far as that is not the default', () => {
    const { tab } = tabAfter(`
      sheet().getRange('A1').setBackground('#ff0000').setFontColor('blue').setFontWeight('bold').setFontStyle('italic').setFontSize(14);
      sheet().getRange('A2').setWrap(true).setHorizontalAlignment('right').setVerticalAlignment('top');
      sheet().getRange('A3').setFontWeight('normal').setWrap(false).setHorizontalAlignment('general');
    `);
    expect([tab.look(0, 0), tab.look(1, 0)]).toEqual([
      { background: '#ff0000', fontColor: 'blue', isBold: true, isItalic: true, fontSize: 14 },
      { isWrapped: true, horizontalAlignment: 'right', verticalAlignment: 'top' },
    ]);
    expect([tab.look(2, 0), tab.look(3, 0)]).toEqual([undefined, undefined]);
  });

  it('is the same look for as long as nothing changes, also for cells that look alike', () => {
    const { tab, run } = tabAfter(`sheet().getRange('A1:A2').setBackground('#ff0000'); `);
    const look = tab.look(0, 0);
    tab.type(0, 0, 'x');
    run(`sheet().getRange('B1').setBackground('#ff0000');`);
    expect([tab.look(0, 0) === look, tab.look(1, 0) === look, tab.look(0, 1) === look]).toEqual([true, true, true]);
  });

  it('warns of cells with a protection that merely warns', () => {
    const { tab } = tabAfter(`
      sheet().getRange('B1:B2').protect().setWarningOnly(true);
      sheet().getRange('C1').protect();
    `);
    const warning =
      "Heads up! You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?";
    expect(tab.warning({ ...CELL, columns: 2 })).toBe(warning);
    expect([tab.warning(CELL), tab.warning({ ...CELL, column: 2 })]).toEqual(['', '']);
  });

  it('warns of nothing when all cells with the protection were deleted', () => {
    const { tab } = tabAfter(`sheet().getRange('A1:A2').protect().setWarningOnly(true);`);
    tab.deleteRows(0, 2);
    expect(tab.warning(CELL)).toBe('');
  });

  it('warns of a protected tab but for its unprotected cells', () => {
    const { tab } = tabAfter(`sheet().protect().setWarningOnly(true).setUnprotectedRanges([sheet().getRange('A1')]);`);
    expect([tab.warning(CELL), tab.warning({ ...CELL, rows: 2 }) === '']).toEqual(['', false]);
  });
});

describe('what a cell offers for choosing', () => {
  it('is the values of a list', () => {
    const { tab } = tabAfter(`
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Yes', 'No']).setHelpText('Yes or No.').build();
      sheet().getRange('A1').setDataValidation(rule);
    `);
    expect(tab.choice(0, 0)).toEqual({ kind: 'list', options: ['Yes', 'No'], help: 'Yes or No.' });
    expect(tab.choice(0, 0)).toBe(tab.choice(0, 0));
  });

  it('is what stands in a range, each text once, as long as that stays the same', () => {
    const { tab } = tabAfter(`
      sheet().getRange('C1:C4').setValues([['x'], [''], [5], ['x']]);
      sheet().getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet().getRange('C1:C4')).build());
    `);
    const choice = tab.choice(0, 0);
    expect(choice).toEqual({ kind: 'list', options: ['x', '5'], help: '' });
    tab.type(0, 1, 'elsewhere');
    expect(tab.choice(0, 0)).toBe(choice);
    tab.type(1, 2, 'y');
    expect(tab.choice(0, 0)).toEqual({ kind: 'list', options: ['x', 'y', '5'], help: '' });
  });

  it('is a tick for a checkbox', () => {
    expect(tabAfter(`sheet().getRange('A1').insertCheckboxes();`).tab.choice(0, 0)).toEqual({
      kind: 'checkbox',
      help: '',
    });
  });

  it.each(['requireNumberBetween(1, 5)', 'requireDate()', `requireValueInList(['a'], false)`])(
    'is nothing for %s',
    (criterion) => {
      const { tab } = tabAfter(
        `sheet().getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().${criterion}.build());`,
      );
      expect(tab.choice(0, 0)).toBeUndefined();
    },
  );
});
