import { writeXlsx } from 'hucre/xlsx';
import { asXlsx } from '../../../src/preview/files/asXlsx';
import { importTabs } from '../../../src/preview/files/importTabs';
import { readTabs } from '../../../src/preview/files/readTabs';
import { openAddOn } from '../../../src/preview/openAddOn';
import type { Simulator } from '../../../src/simulator/contract';
import type { CellRule, SheetView } from '../../../src/simulator/sheetContract';
import { NOON, refreshed } from '../../bundle/addOn';
import { everythingOf } from './everythingOf';
import { opened, tab } from './opened';

async function reread(simulator: Simulator): Promise<Simulator> {
  return opened(await readTabs('again', await asXlsx(simulator), ''));
}

function first(simulator: Simulator): SheetView {
  const [sheet] = simulator.sheets;
  if (!sheet) throw new Error('there is no tab');
  return sheet;
}

/** A tab on which this was done, and the same when it was written and read again. */
async function both(rows: Parameters<typeof tab>[1], code: string): Promise<readonly [SheetView, SheetView]> {
  const body = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheetByName('Plan'); ${code}`;
  const simulator = await opened(
    [tab('Plan', rows), tab("Ann's lists", [['Applied'], ['Hired']])],
    `function work() { ${body} }`,
  );
  simulator.run('work');
  return [first(simulator), first(await reread(simulator))];
}

const RULE = 'SpreadsheetApp.newDataValidation()';
const FORMAT = 'SpreadsheetApp.newConditionalFormatRule()';

describe('a workbook of the add-on, written and read again,', () => {
  it('is the same in all its tabs, and the add-on goes on with it', async () => {
    const simulator = await refreshed();
    const again = await openAddOn({ timeZone: 'America/New_York', now: () => NOON });
    importTabs(again, await readTabs('again', await asXlsx(simulator), ''));
    expect(again.sheets.length).toBeGreaterThan(5);
    expect(again.sheets.map(everythingOf)).toEqual(simulator.sheets.map(everythingOf));
    expect(again.run('refreshPipeline')).toMatchObject({ isDone: true });
    expect(again.sheet('Pipeline')?.display(1, 1)).toBe(simulator.sheet('Pipeline')?.display(1, 1));
  });
});

describe('a tab, written and read again,', () => {
  it.each([
    ['a list', `.requireValueInList(['Applied', 'Hired'])`],
    ['a list that refuses other words', `.requireValueInList(['Applied', 'Hired']).setAllowInvalid(false)`],
    ['a list in another tab', `.requireValueInRange(book.getSheetByName("Ann's lists").getRange('A1:A2'))`],
    ['numbers between two', '.requireNumberBetween(1, 5).setAllowInvalid(false)'],
    ['numbers from one on', '.requireNumberGreaterThanOrEqualTo(0.5)'],
    ['numbers below one', '.requireNumberLessThan(100)'],
    ['dates', `.requireDate().setHelpText('When?')`],
  ])('accepts %s', async (_, rule) => {
    const [sheet, again] = await both(
      [['Name', 'Stage']],
      `sheet.getRange('B2:B').setDataValidation(${RULE}${rule}.build());`,
    );
    expect(sheet.rule(1, 1)).toBeDefined();
    expect(everythingOf(again, 20)).toEqual(everythingOf(sheet, 20));
  });

  it.each([
    ['a number', '.whenNumberLessThan(3)'],
    ['a number between two', '.whenNumberBetween(2, 4.5)'],
    ['an equal number', '.whenNumberEqualTo(5)'],
    ['a text', `.whenTextEqualTo('Say "no"')`],
    ['a part of a text', `.whenTextContains('n"o')`],
    ['a blank', '.whenCellEmpty()'],
    ['something', '.whenCellNotEmpty()'],
    ['a formula', `.whenFormulaSatisfied('=AND($A2<>"",B2>=3)')`],
  ])('is painted by a condition: %s', async (_, condition) => {
    const [sheet, again] = await both(
      [
        ['Name', 'Score'],
        ['Ana', 2],
        ['Say "no"', 5],
        ['', ''],
        [null, 'x'],
      ],
      `sheet.setConditionalFormatRules([
        ${FORMAT}${condition}.setBackground('#fce8e6').setRanges([sheet.getRange('A2:B9')]).build(),
        ${FORMAT}.whenNumberGreaterThan(1).setFontColor('#990000').setBold(true).setBackground('#ffffff')
          .setRanges([sheet.getRange('B2:B9'), sheet.getRange('D2:D9')]).build()]);`,
    );
    expect(sheet.look(2, 1)).toMatchObject({ fontColor: '#990000', isBold: true });
    expect(everythingOf(again, 20)).toEqual(everythingOf(sheet, 20));
  });

  it('is painted alike by a formula for ranges of which the first is not at the corner', async () => {
    const [sheet, again] = await both(
      [
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ],
      `sheet.setConditionalFormatRules([${FORMAT}.whenFormulaSatisfied('=B3>3').setBackground('#fce8e6')
        .setRanges([sheet.getRange('B3'), sheet.getRange('A2:A3')]).build()]);`,
    );
    expect(again.conditionalFormats).toHaveLength(2);
    expect(everythingOf(again, 20).cells).toEqual(everythingOf(sheet, 20).cells);
  });

  it('keeps what conditions paint now where a file can’t have one of them', async () => {
    const [sheet, again] = await both(
      [['a'], [2], [4]],
      `sheet.setConditionalFormatRules([${FORMAT}.whenFormulaSatisfied('=A2>AVERAGE(A$2:A)').setBackground('#fce8e6')
        .setRanges([sheet.getRange('A2:A3')]).build()]);`,
    );
    expect(again.conditionalFormats).toEqual([]);
    expect([again.look(1, 0), again.look(2, 0)]).toEqual([sheet.look(1, 0), { background: '#fce8e6' }]);
  });

  it('has its heights, its colour, and formats, notes and looks below its contents', async () => {
    const [sheet, again] = await both(
      [['Applied']],
      `sheet.setRowHeight(1, 60); sheet.setTabColor('#188038'); sheet.hideRows(7); sheet.setColumnWidth(20, 50);
      sheet.getRange('A2:A').setNumberFormat('yyyy-mm-dd').setFontStyle('italic');
      sheet.getRange('C9').setNote('<b>why?</b>'); sheet.insertRowsAfter(1000, 40);
      sheet.getRange('B1001:B1040').setWrap(true);`,
    );
    expect([sheet.rowCount, sheet.tabColor]).toEqual([1040, '#188038']);
    expect(everythingOf(again)).toEqual(everythingOf(sheet));
  });

  it('has its own formulas, those that give errors and those for arrays', async () => {
    const formulas = [
      '=IFS(B1>1,"yes",TRUE,"no")',
      '=1/0',
      '=ARRAYFORMULA(SUM(IF(B1:B2>1,B1:B2,0)))',
      '=DATEDIF(B1,B2,"d")',
    ];
    const [sheet, again] = await both(
      formulas.map((formula) => [{ formula, result: undefined }, 2]),
      '',
    );
    expect(formulas.map((_, row) => sheet.display(row, 0))).toEqual(['yes', '#DIV/0!', '4', '0']);
    expect(formulas.map((_, row) => again.content(row, 0))).toEqual(formulas.map((formula) => ({ formula })));
    expect(everythingOf(again, 20)).toEqual(everythingOf(sheet, 20));
  });

  it.each([
    ['={"a";B1:B2}', ['a', 2, 3]],
    ['=B1:B2*2', [4]],
    ['=ARRAYFORMULA(B1:B2*2)', [4, 6]],
    ['=SORT(B1:B2,1,FALSE)', [3, 2]],
    ['={1;2}', [1, 2]],
    ['=SUM(B1:B)', [5]],
    ['=ARRAYFORMULA(B1)+SUM(B2)', [5]],
  ])('has what %s fills as values', async (formula, values) => {
    const [sheet, again] = await both(
      [
        [{ formula, result: undefined }, 2],
        [null, 3],
      ],
      '',
    );
    const column = values.map((_, row) => again.content(row, 0));
    expect(column).toEqual(formula === '=B1:B2*2' ? [{ formula }] : values);
    expect(values.map((_, row) => sheet.value(row, 0))).toEqual(values);
  });

  it('keeps formulas beside cells that a formula above them fills', async () => {
    const [, again] = await both(
      [
        [{ formula: '=SORT(D1:D2)', result: undefined }, { formula: '=SORT(D1:D2)', result: undefined }, null, 1],
        [null, null, null, 2],
      ],
      `sheet.getRange('A1:A2').setFormulas([['=D1+1'], ['=D2+1']]);`,
    );
    expect([0, 1].map((row) => again.content(row, 0))).toEqual([{ formula: '=D1+1' }, { formula: '=D2+1' }]);
    expect([0, 1].map((row) => again.content(row, 1))).toEqual([1, 2]);
  });

  it('has text that begins like a formula as text, wherever it stands', async () => {
    const texts = ['=1+1', '+1', '-1', '@x', '\t=1', '=cmd|x', '\r=1'];
    const simulator = await opened([tab(`=A1 "<b>' [1]`, [texts], { notes: [{ row: 0, column: 0, text: '=1+1' }] })]);
    const again = first(await reread(simulator));
    expect(texts.map((_, column) => again.content(0, column))).toEqual(texts);
    expect([again.name, again.note(0, 0)]).toEqual([`=A1 "<b>' -1-`, '=1+1']);
  });
});

describe('what a file’s cells accept', () => {
  async function ruleOf(validation: object, more: object = {}): Promise<CellRule | undefined> {
    const sheets = [{ name: 'Plan', rows: [['a']], dataValidations: [{ range: 'A2:A1048576', ...validation }] }];
    const bytes = await writeXlsx({ sheets: [...sheets, { name: 'Lists', rows: [['x'], ['y']] }], ...more } as never);
    return first(await opened(await readTabs('plan', bytes, ''))).rule(5, 0);
  }

  it('is a list that has a name', async () => {
    const namedRanges = [{ name: 'Steps', range: 'Lists!$A$1:$A$2' }];
    expect(await ruleOf({ type: 'list', formula1: 'Steps' }, { namedRanges })).toMatchObject({
      criteria: 'VALUE_IN_RANGE',
      source: { sheet: 'Lists', block: { row: 0, column: 0, rows: 2, columns: 1 } },
    });
  });

  it.each([
    [
      { type: 'whole', operator: 'between', formula1: '1', formula2: '5' },
      { criteria: 'NUMBER_BETWEEN', values: [1, 5] },
    ],
    [{ type: 'date', operator: 'greaterThan', formula1: '1' }, { criteria: 'DATE_IS_VALID_DATE' }],
  ])('is %j', async (validation, rule) => {
    expect(await ruleOf(validation)).toMatchObject(rule);
  });

  it.each([
    { type: 'list', formula1: 'OFFSET(Lists!$A$1,0,0,2)' },
    { type: 'list', formula1: 'Gone!$A$1:$A$2' },
    { type: 'custom', formula1: 'LEN(A2)>3' },
    { type: 'decimal', operator: 'greaterThan', formula1: 'B1' },
    { type: 'textLength', operator: 'lessThan', formula1: '5' },
  ])('is left out where a spreadsheet has no such rule: %j', async (validation) => {
    expect(await ruleOf(validation)).toBeUndefined();
  });
});
