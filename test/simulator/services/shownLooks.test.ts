import { installed } from './installed';

/** A tab with these texts in A1, A2 …, and rules for A1:A9 (`when`, what they paint). */
function painted(texts: readonly string[], ...rules: readonly (readonly [when: string, paint: string])[]) {
  const { simulator, run } = installed();
  const tab = simulator.addSheet('Plan', [[]]);
  texts.forEach((text, row) => {
    tab.type(row, 0, text);
  });
  const built = rules.map(
    ([when, paint]) =>
      `SpreadsheetApp.newConditionalFormatRule().${when}.${paint}.setRanges([sheet().getRange('A1:A9')]).build()`,
  );
  run(`sheet().setConditionalFormatRules([${built.join(', ')}]);`);
  return { tab, run };
}

const RED = `setBackground('red')`;

describe('a conditional format', () => {
  it.each([
    ['whenCellEmpty()', ['', 'x', '=""', '0'], [true, false, true, false]],
    ['whenCellNotEmpty()', ['', 'x', '=""', '0'], [false, true, false, true]],
    [`whenTextContains('off')`, ['Offer', 'on', '', 'makeoff'], [true, false, false, true]],
    [`whenTextContains('a*c')`, ['xabcx', 'ac', 'b', 'ca'], [true, true, false, false]],
    [`whenTextContains('3/2')`, ['3/2/2026', '46083', '', 'x'], [true, false, false, false]],
    [`whenTextEqualTo('Late')`, ['late', 'later', '', 'LATE'], [true, false, false, true]],
    ['whenNumberEqualTo(5)', ['5', '5.1', '', 'x'], [true, false, false, false]],
    ['whenNumberGreaterThan(5)', ['6', '5', '', 'x'], [true, false, false, false]],
    ['whenNumberGreaterThanOrEqualTo(5)', ['5', '4', '', '3/2/2026'], [true, false, false, true]],
    ['whenNumberLessThan(5)', ['4', '5', '', '-1'], [true, false, false, true]],
    ['whenNumberLessThanOrEqualTo(5)', ['5', '6', '', 'x'], [true, false, false, false]],
    ['whenNumberBetween(2, 4)', ['2', '4', '', '5'], [true, true, false, false]],
    [`whenFormulaSatisfied('=A1>A2')`, ['3', '2', '9', ''], [true, false, true, false]],
    [`whenFormulaSatisfied('=LEN(A1)')`, ['a', '', 'b', ''], [true, false, true, false]],
    [`whenFormulaSatisfied('=A1')`, ['0', 'x', '2', '=NA()'], [false, false, true, false]],
  ])('%s paints among %j the cells %j', (when, texts, expected) => {
    const { tab } = painted(texts, [when, RED]);
    expect(texts.map((_, row) => tab.look(row, 0)?.background === 'red')).toEqual(expected);
  });

  it('reads its formula from the first cell of its range, in rows and columns', () => {
    const { simulator, run } = installed();
    const tab = simulator.addSheet('Plan', [[], [null, 'Hired', 1], [null, 'Offer', 2]]);
    run(`sheet().setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=$B2="Hired"').setBold(true).setRanges([sheet().getRange('B2:C9')]).build()]);`);
    expect([1, 2].map((row) => [1, 2].map((column) => tab.look(row, column)))).toEqual([
      [{ isBold: true }, { isBold: true }],
      [undefined, undefined],
    ]);
    tab.type(2, 1, 'Hired');
    expect(tab.look(2, 2)).toEqual({ isBold: true });
  });

  /** Rows 2 to 4 are painted where B says so: in row 3 only. */
  function hired() {
    const { simulator, run } = installed();
    const tab = simulator.addSheet('Plan', [['Name', 'Stage'], ['Ann'], ['Bob', 'Hired'], ['Cleo']]);
    run(`sheet().setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=$B2="Hired"').setBold(true).setRanges([sheet().getRange('A2:A4')]).build()]);`);
    const painted = () => [0, 1, 2, 3, 4].filter((row) => tab.look(row, 0)?.isBold);
    return { tab, painted };
  }

  it('goes on without the first row of its range when that is deleted', () => {
    const { tab, painted } = hired();
    tab.deleteRows(1, 1);
    expect(painted()).toEqual([1]);
    tab.type(2, 1, 'Hired');
    expect(painted()).toEqual([1, 2]);
  });

  it('still looks at each row when the first one of its range is moved or another comes before it', () => {
    const { tab, painted } = hired();
    tab.moveRows(1, 1, 3);
    expect(painted()).toEqual([1]);
    tab.insertRows(1, 1);
    expect(painted()).toEqual([2]);
  });

  it('paints nothing when the column that its formula reads is deleted', () => {
    const { tab, painted } = hired();
    tab.deleteColumns(1, 1);
    expect(painted()).toEqual([]);
  });

  it('leaves cells outside of its ranges as they are', () => {
    const { tab } = painted(['x'], ['whenCellEmpty()', RED]);
    expect([tab.look(8, 0), tab.look(9, 0), tab.look(1, 1)]).toEqual([{ background: 'red' }, undefined, undefined]);
  });

  it('that comes first wins, property by property, over the others and the own look', () => {
    const { tab, run } = painted(
      ['5'],
      ['whenNumberGreaterThan(9)', `setBackground('black')`],
      ['whenNumberGreaterThan(1)', RED],
      ['whenCellNotEmpty()', `setBackground('green').setFontColor('white').setBold(false)`],
    );
    run(`sheet().getRange('A1').setBackground('gray').setFontSize(20).setFontWeight('bold');`);
    expect(tab.look(0, 0)).toEqual({ background: 'red', fontColor: 'white', fontSize: 20 });
  });

  it('follows changes of other tabs, of the own look and of the rules', () => {
    const { simulator, run } = installed();
    const tab = simulator.addSheet('Plan', [['x', { formula: '=Other!A1' }]]);
    const other = simulator.addSheet('Other', [[1]]);
    run(`const plan = SpreadsheetApp.getActive().getSheetByName('Plan');
      plan.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=$B1>1').setFontColor('blue').setRanges([plan.getRange('A1')]).build()]);`);
    expect(tab.look(0, 0)).toBeUndefined();
    other.put(0, 0, 2);
    const look = tab.look(0, 0);
    expect(look).toEqual({ fontColor: 'blue' });
    other.put(0, 0, 3);
    expect(tab.look(0, 0)).toBe(look);
    run(`SpreadsheetApp.getActive().getSheetByName('Plan').getRange('A1').setFontWeight('bold');`);
    expect(tab.look(0, 0)).toEqual({ fontColor: 'blue', isBold: true });
    run(`SpreadsheetApp.getActive().getSheetByName('Plan').clearConditionalFormatRules();`);
    expect(tab.look(0, 0)).toEqual({ isBold: true });
  });
});
