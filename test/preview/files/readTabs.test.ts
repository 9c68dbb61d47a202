import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { readTabs } from '../../../src/preview/files/readTabs';

async function tabOf(sheet: Partial<WriteSheet>) {
  const bytes = await writeXlsx({ sheets: [{ name: 'Plan', ...sheet }] });
  const [tab] = await readTabs('plan', bytes, 'Candidates');
  if (!tab) throw new Error('there is no tab');
  return tab;
}

function cells(entries: Readonly<Record<string, Partial<Cell>>>): Map<string, Partial<Cell>> {
  return new Map(Object.entries(entries));
}

async function csv(text: string) {
  const [tab] = await readTabs('x.csv', new TextEncoder().encode(text), 'Candidates');
  return tab;
}

describe('a CSV file', () => {
  it('becomes one tab with the name that is asked for', async () => {
    const tabs = await readTabs('my list.csv', new TextEncoder().encode('Name\nAna\n'), 'my list');
    expect(tabs.map(({ name }) => name)).toEqual(['my list']);
  });

  it.each(['list', 'list.txt', 'list.2026', 'my.xlsx.csv'])('may be called %s', async (name) => {
    const [tab] = await readTabs(name, new TextEncoder().encode('Name\nAna\n'), 'Candidates');
    expect(tab?.rows).toEqual([['Name'], ['Ana']]);
  });

  it('may begin with the letters of a ZIP file', async () => {
    expect((await csv('PK,Name\n1,Ana\n'))?.rows[0]).toEqual(['PK', 'Name']);
  });

  it('has numbers, truth values and dates below the headers', async () => {
    const tab = await csv('Name,3,2026-03-02\nAna,3,2026-03-02\nBo,TRUE,3/2/2026\n');
    expect(tab?.rows).toEqual([
      ['Name', '3', '2026-03-02'],
      ['Ana', 3, 46083],
      ['Bo', true, 46083],
    ]);
    expect(tab?.dress.numberFormats?.[2]?.[2]).toBe('m/d/yyyy');
  });

  it('has dates as text where a column has the day first, for the add-on to read as a whole', async () => {
    const tab = await csv(
      'Name,Applied,Since,On\nAna,3/4/2026,3/4/2026,2026-04-03\nBo,25/4/2026,3/25/2026,25/4/2026\n',
    );
    expect(tab?.rows.slice(1)).toEqual([
      ['Ana', '3/4/2026', 46085, 46115],
      ['Bo', '25/4/2026', 46106, '25/4/2026'],
    ]);
  });

  it('has text that only looks like a number or a date as text', async () => {
    const texts = ['00123', '1-2', '4/5', '(555) 555-0101', '555-0101', '+1', '3/4/26', '1e3', '0x10'];
    expect((await csv(`Name\n${texts.join('\n')}\n`))?.rows.slice(1).flat()).toEqual(texts);
  });

  it.each([
    ['semicolons', 'Name;Score\nLee, Ann;4\n'],
    ['tabs', 'Name\tScore\nLee, Ann\t4\n'],
    ['bars', 'Name|Score\nLee, Ann|4\n'],
    ['what its first line says', 'sep=;\r\nName;Score\r\nLee, Ann;4\r\n'],
  ])('may have its cells parted by %s', async (_, text) => {
    expect((await csv(text))?.rows).toEqual([
      ['Name', 'Score'],
      ['Lee, Ann', 4],
    ]);
  });

  it('keeps the cells of rows that are longer than the header', async () => {
    expect((await csv('Name,Role\nAna\nBo,MA,call again,5\n'))?.rows).toEqual([
      ['Name', 'Role'],
      ['Ana'],
      ['Bo', 'MA', 'call again', 5],
    ]);
  });

  it('may be written in UTF-16 or as older programs of Windows write', async () => {
    const text = 'Name\tSite\r\nZoë\tNorth\r\n';
    for (const bytes of [Buffer.from(`\uFEFF${text}`, 'utf16le'), Buffer.from(text, 'latin1')]) {
      const [tab] = await readTabs('x.csv', new Uint8Array(bytes), 'Candidates');
      expect(tab?.rows[1]).toEqual(['Zoë', 'North']);
    }
  });

  it('has no formulas', async () => {
    expect((await csv('Name\n=1+1\n'))?.rows[1]).toEqual(['=1+1']);
  });

  it('may begin with a byte order mark', async () => {
    expect((await csv('\uFEFFName\nAna\n'))?.rows[0]).toEqual(['Name']);
  });
});

describe('an XLSX file', () => {
  it('is told by its content, not by its name', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'Plan', rows: [['Name']] }] });
    expect((await readTabs('plan.csv', bytes, 'Candidates'))[0]?.name).toBe('Plan');
    expect((await readTabs('plan.docx', bytes, 'Candidates'))[0]?.name).toBe('Plan');
  });

  it('has text, numbers and truth values', async () => {
    expect((await tabOf({ rows: [['Name', 4.5, true, null, ' ']] })).rows).toEqual([['Name', 4.5, true, null, ' ']]);
  });

  it('keeps text that begins like a formula as text', async () => {
    expect((await tabOf({ rows: [['=1+1', '+1', '@x']] })).rows).toEqual([['=1+1', '+1', '@x']]);
  });

  it('has dates as serial numbers with their format', async () => {
    const style = { numFmt: 'd mmm yyyy' };
    const tab = await tabOf({ cells: cells({ '0,0': { value: new Date('2026-03-02T00:00:00Z'), style } }) });
    expect(tab.rows).toEqual([[46083]]);
    expect(tab.dress.numberFormats).toEqual([['d mmm yyyy']]);
  });

  it('has an error for a date beyond the calendar', async () => {
    const style = { numFmt: 'yyyy-mm-dd' };
    const tab = await tabOf({ cells: cells({ '0,0': { value: 1e9, style } }) });
    expect(tab.rows).toMatchObject([[{ code: '#NUM!' }]]);
  });

  it('has the same dates where the file counts from 1904', async () => {
    const rows = [[new Date('2026-03-02T00:00:00Z')]];
    const bytes = await writeXlsx({ sheets: [{ name: 'Plan', rows }], dateSystem: '1904' });
    expect((await readTabs('plan', bytes, ''))[0]?.rows).toEqual([[46083]]);
  });

  it('has times of day as parts of a day', async () => {
    const tab = await tabOf({ cells: cells({ '0,0': { value: 0.75, style: { numFmt: 'h:mm' } } }) });
    expect(tab.rows).toEqual([[0.75]]);
  });

  it('has formulas with the value that the file keeps', async () => {
    const tab = await tabOf({ rows: [[2]], cells: cells({ '0,1': { formula: 'A1*2', formulaResult: 4 } }) });
    expect(tab.rows[0]?.[1]).toEqual({ formula: '=A1*2', result: 4 });
  });

  it('has newer functions under the names that they have in a spreadsheet', async () => {
    const formula = '_xlfn.LET(_xlpm.x,1,_xlpm.x&"_xlfn.")';
    const tab = await tabOf({ cells: cells({ '0,0': { formula, formulaResult: '1_xlfn.' } }) });
    expect(tab.rows[0]?.[0]).toEqual({ formula: '=LET(x,1,x&"_xlfn.")', result: '1_xlfn.' });
  });

  it('has formulas that repeat one another written out', async () => {
    const shared = { formulaType: 'shared', formulaSharedIndex: 0 } as const;
    const tab = await tabOf({
      cells: cells({
        '0,1': { ...shared, formula: 'A1*$C$1', formulaRef: 'B1:B2', formulaResult: 4 },
        '1,1': { ...shared, formula: '', formulaResult: 6 },
      }),
    });
    expect(tab.rows[1]?.[1]).toEqual({ formula: '=A2*$C$1', result: 6 });
  });

  it('keeps the values of a formula that fills several cells', async () => {
    const tab = await tabOf({
      rows: [[null], [7]],
      cells: cells({ '0,0': { formula: 'B1:B2', formulaType: 'array', formulaRef: 'A1:A2', formulaResult: 5 } }),
    });
    expect(tab.rows).toEqual([[5], [7]]);
  });

  it('has errors as errors', async () => {
    expect((await tabOf({ rows: [['#N/A']] })).rows[0]?.[0]).toMatchObject({ code: '#N/A' });
  });

  it('has formatted text without its formatting', async () => {
    const richText = [{ text: 'Ana ', font: { bold: true } }, { text: 'Ruiz' }];
    expect((await tabOf({ cells: cells({ '0,0': { richText } }) })).rows).toEqual([['Ana Ruiz']]);
  });

  it('has the value of merged cells in the first of them', async () => {
    const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }];
    expect((await tabOf({ rows: [['Plan', null, null, 'x']], merges })).rows).toEqual([['Plan', null, null, 'x']]);
  });

  it('has notes, also on empty cells', async () => {
    const tab = await tabOf({ rows: [['Name']], cells: cells({ '2,1': { comment: { text: 'why?' } } }) });
    expect(tab.dress.notes).toEqual([{ row: 2, column: 1, text: 'why?' }]);
  });

  it('has what is hidden, frozen and wide', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Plan',
          rows: [['Name', 'Role']],
          columns: [{ width: 20 }, { hidden: true }],
          freezePane: { rows: 1, columns: 1 },
        },
        { name: 'Lists', rows: [['x']], hidden: true },
      ],
    });
    const tabs = await readTabs('plan', bytes, '');
    expect(tabs.map(({ dress }) => dress.isHidden)).toEqual([false, true]);
    expect(tabs[0]?.dress).toMatchObject({
      hiddenColumns: [1],
      columnWidths: [140, undefined],
      frozenRows: 1,
      frozenColumns: 1,
    });
  });

  it('has colours, also those of its theme', async () => {
    const fill = (theme: number) => ({ type: 'pattern', pattern: 'solid', fgColor: { theme } }) as const;
    const font = { bold: true, color: { rgb: 'C00000' } };
    const tab = await tabOf({
      cells: cells({ '0,0': { value: 'a', style: { font } }, '0,1': { value: 'b', style: { fill: fill(0) } } }),
    });
    expect(tab.dress.looks).toEqual([[{ fontColor: '#c00000', isBold: true }, { background: '#ffffff' }]]);
  });

  it('has lists and checkboxes to choose from', async () => {
    const tab = await tabOf({
      rows: [['Stage', true]],
      cells: cells({ '0,1': { value: true, checkbox: true } }),
      dataValidations: [{ type: 'list', values: ['Applied', 'Hired'], range: 'A2:A1048576', inputMessage: 'Pick one' }],
    });
    expect(tab.dress.choices).toEqual([
      {
        block: { row: 1, column: 0, rows: 999, columns: 1 },
        choice: { kind: 'list', options: ['Applied', 'Hired'], help: 'Pick one' },
        isStrict: false,
      },
      { block: { row: 0, column: 1, rows: 1, columns: 1 }, choice: { kind: 'checkbox', help: '' }, isStrict: true },
    ]);
  });
});
