import { Workbook } from 'exceljs';
import { asXlsx } from '../../../src/preview/files/asXlsx';
import type { Simulator } from '../../../src/simulator/contract';
import { column, placeOf, refreshed, rowOf, tab as tabOf } from '../../bundle/addOn';
import { opened, tab } from './opened';

/** The file as a library reads it that had no part in writing it. */
async function read(simulator: Simulator): Promise<Workbook> {
  const book = new Workbook();
  const bytes = await asXlsx(simulator);
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return book;
}

function sheetIn(book: Workbook, name: string) {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`there is no tab ${name}`);
  return sheet;
}

describe('the workbook of the add-on, as another library reads it,', () => {
  let simulator: Simulator;
  let book: Workbook;
  beforeAll(async () => {
    simulator = await refreshed();
    book = await read(simulator);
  });

  it('has its tabs in their order', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual(simulator.sheets.map(({ name }) => name));
    expect(book.worksheets.map(({ state }) => state === 'hidden')).toEqual(
      simulator.sheets.map(({ isHidden }) => isHidden),
    );
  });

  it('has its texts', () => {
    const sheet = tabOf(simulator, 'Pipeline');
    const place = placeOf(sheet, 'Candidate');
    const names = column(sheet, 'Candidate').map(
      (_, row) => sheetIn(book, 'Pipeline').getCell(row + 2, place + 1).value,
    );
    expect(names).toEqual(column(sheet, 'Candidate'));
    expect(names).toContain('Keiko Tanaka');
  });

  it('has formulas with their results, and their number formats', () => {
    const sheet = tabOf(simulator, 'Pipeline');
    const row = rowOf(sheet, 'Candidate', 'Keiko Tanaka');
    const cell = sheetIn(book, 'Pipeline').getCell(row + 1, placeOf(sheet, 'Score') + 1);
    expect(cell.formula).toMatch(/^IF\(SUMPRODUCT\(--ISNUMBER\(/);
    expect(cell.result).toBeCloseTo(83.333333333, 9);
    expect(cell.numFmt).toBe('0.0');
  });

  it('has dates as dates', () => {
    const sheet = tabOf(simulator, 'Candidates');
    const cell = sheetIn(book, 'Candidates').getCell(2, placeOf(sheet, 'Date applied') + 1);
    expect(cell.value).toBeInstanceOf(Date);
    expect(cell.numFmt).toBe(sheet.shownFormat(1, placeOf(sheet, 'Date applied')));
  });

  it('has notes, bold headers, a frozen header and hidden columns', () => {
    const [sheet, read] = [tabOf(simulator, 'Pipeline'), sheetIn(book, 'Pipeline')];
    const header = read.getCell(1, placeOf(sheet, 'Score') + 1);
    const note = typeof header.note === 'string' ? header.note : header.note?.texts?.map(({ text }) => text).join('');
    expect(note).toBe(sheet.note(0, placeOf(sheet, 'Score')));
    expect(header.font.bold).toBe(true);
    expect(read.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
    const hidden = Array.from({ length: sheet.usedColumns }, (_, index) => index).filter((at) =>
      sheet.isColumnHidden(at),
    );
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.map((at) => read.getColumn(at + 1).hidden)).toEqual(hidden.map(() => true));
  });

  it('has lists to choose from', () => {
    const sheet = tabOf(simulator, 'Stages');
    const cell = sheetIn(book, 'Stages').getCell(2, placeOf(sheet, 'Kind') + 1);
    const choice = sheet.choice(1, placeOf(sheet, 'Kind'));
    const options = choice?.kind === 'list' ? choice.options : [];
    expect(options.length).toBeGreaterThan(2);
    expect(cell.dataValidation).toMatchObject({ type: 'list', formulae: [`"${options.join(',')}"`], allowBlank: true });
  });
});

describe('a file, as another library reads it,', () => {
  it('has conditional formats, rules for numbers and dates, and hidden rows', async () => {
    const code = `function work() {
      const sheet = SpreadsheetApp.getActive().getSheetByName('Plan');
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(3)
        .setBackground('#fce8e6').setRanges([sheet.getRange('B2:B9')]).build()]);
      sheet.getRange('B2:B').setDataValidation(
        SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build());
      sheet.getRange('C2').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
      sheet.hideRows(3);
    }`;
    const simulator = await opened(
      [
        tab('Plan', [
          ['Name', 'Score'],
          ['Ana', 2],
          ['Bo', 4],
        ]),
      ],
      code,
    );
    simulator.run('work');
    const sheet = sheetIn(await read(simulator), 'Plan');
    const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: unknown };
    expect(conditionalFormattings).toMatchObject([
      {
        ref: 'B2:B9',
        rules: [
          {
            type: 'expression',
            formulae: ['AND(ISNUMBER(B2),B2<3)'],
            style: { fill: { pattern: 'solid', bgColor: { argb: 'FFFCE8E6' } } },
          },
        ],
      },
    ]);
    expect(sheet.getCell('B9').dataValidation).toMatchObject({
      type: 'decimal',
      operator: 'between',
      formulae: [1, 5],
      showErrorMessage: true,
    });
    expect(sheet.getCell('C2').dataValidation).toMatchObject({ type: 'date', operator: 'greaterThanOrEqual' });
    expect([2, 3].map((row) => sheet.getRow(row).hidden)).toEqual([false, true]);
  });

  it('has text that begins like a formula as text', async () => {
    const texts = ['=1+1', '+1', '-1', '@x', '\t=1', '=HYPERLINK("http://example.com")'];
    const sheet = sheetIn(await read(await opened([tab('Plan', [texts])])), 'Plan');
    expect(texts.map((_, at) => sheet.getCell(1, at + 1).value)).toEqual(texts);
    expect(texts.map((_, at) => sheet.getCell(1, at + 1).formula)).toEqual(texts.map(() => undefined));
  });

  it('has cells that a formula fills as values, and errors as formulas', async () => {
    const rows = [
      [{ formula: '={"a";B1:B2}', result: undefined }, 2],
      [null, 3],
      [null, { formula: '=1/0', result: undefined }],
    ];
    const sheet = sheetIn(await read(await opened([tab('Plan', rows)])), 'Plan');
    expect([1, 2, 3].map((row) => sheet.getCell(row, 1).value)).toEqual(['a', 2, 3]);
    expect(sheet.getCell('B3').formula).toBe('1/0');
  });

  it('has odd names of tabs', async () => {
    const names = [`Ann's "best" <b>`, 'R&D [new]', '=1+1'];
    const book = await read(await opened(names.map((name) => tab(name, [['x']]))));
    expect(book.worksheets.map(({ name }) => name)).toEqual([`Ann's "best" <b>`, 'R&D -new-', '=1+1']);
  });
});
