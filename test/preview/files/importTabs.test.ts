import type { FileContent, FileTab } from '../../../src/preview/files/fileTab';
import { importTabs } from '../../../src/preview/files/importTabs';
import { openSource, simulatorSource } from '../../../src/preview/openAddOn';
import { CellError } from '../../../src/simulator/cells/value';
import type { SheetView } from '../../../src/simulator/sheetContract';

async function opened() {
  const options = { timeZone: 'America/New_York', now: () => Date.parse('2026-11-20T17:00:00Z') };
  return openSource({ code: '', pages: {}, simulator: await simulatorSource(), options });
}

function tab(name: string, rows: readonly (readonly FileContent[])[], dress: FileTab['dress'] = {}): FileTab {
  return { name, rows, dress };
}

async function imported(...rows: readonly (readonly FileContent[])[]): Promise<SheetView> {
  const simulator = await opened();
  importTabs(simulator, [tab('Plan', rows)]);
  const sheet = simulator.sheet('Plan');
  if (!sheet) throw new Error('there is no tab');
  return sheet;
}

describe('a formula of a file', () => {
  it('stays when it gives nearly the file’s value here', async () => {
    const sheet = await imported([0.1, { formula: '=A1+0.2', result: 0.3 }]);
    expect(sheet.content(0, 1)).toEqual({ formula: '=A1+0.2' });
  });

  it('gives way to the file’s value when it gives another one', async () => {
    const sheet = await imported([1, { formula: '=A1+1', result: 5 }]);
    expect(sheet.content(0, 1)).toBe(5);
  });

  it('gives way to the file’s value when it is an error here', async () => {
    const sheet = await imported([{ formula: '=CUBEVALUE("x")', result: 83.3 }]);
    expect(sheet.content(0, 0)).toBe(83.3);
  });

  it('stays when only a formula that it reads gave way', async () => {
    const sheet = await imported([
      { formula: '=CUBEVALUE("x")', result: 10 },
      { formula: '=A1*2', result: 20 },
    ]);
    expect(sheet.content(0, 1)).toEqual({ formula: '=A1*2' });
    expect(sheet.value(0, 1)).toBe(20);
  });

  it('stays when it depends on the day, and so do those that read it', async () => {
    const sheet = await imported([
      { formula: '=TODAY()', result: 46_000 },
      { formula: '=A1-46000', result: 0 },
    ]);
    expect(sheet.content(0, 1)).toEqual({ formula: '=A1-46000' });
    expect(sheet.value(0, 1)).toBe(346);
  });

  it('stays when the file keeps no value for it', async () => {
    expect((await imported([{ formula: '=1+1', result: undefined }])).value(0, 0)).toBe(2);
  });

  it('stays when the file has an error for it', async () => {
    const sheet = await imported([{ formula: '=1/0', result: new CellError('#DIV/0!') }]);
    expect(sheet.content(0, 0)).toEqual({ formula: '=1/0' });
  });

  it('that gives blank text equals a blank', async () => {
    const sheet = await imported([{ formula: '=IF(1=1,"","x")', result: '' }]);
    expect(sheet.content(0, 0)).toEqual({ formula: '=IF(1=1,"","x")' });
  });
});

describe('the tabs of a file', () => {
  it('stand in their order, the first that is not hidden is shown', async () => {
    const simulator = await opened();
    importTabs(simulator, [tab('Lists', [['x']], { isHidden: true }), tab('Plan', [['Name']])]);
    expect(simulator.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Lists', true],
      ['Plan', false],
    ]);
    expect(simulator.selection.sheet).toBe('Plan');
  });

  it('may refer to later ones', async () => {
    const simulator = await opened();
    importTabs(simulator, [tab('A', [[{ formula: '=B!A1', result: 7 }]]), tab('B', [[7]])]);
    expect(simulator.sheet('A')?.content(0, 0)).toEqual({ formula: '=B!A1' });
  });

  it('keep errors as errors', async () => {
    const sheet = await imported([new CellError('#N/A')]);
    expect(sheet.value(0, 0)).toMatchObject({ code: '#N/A' });
    expect(sheet.display(0, 0)).toBe('#N/A');
  });

  it('get as many rows and columns as they have', async () => {
    const sheet = await imported(...Array.from({ length: 1200 }, () => new Array<number>(40).fill(1)));
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1200, 40]);
  });

  it('are dressed as in the file', async () => {
    const simulator = await opened();
    const block = { row: 1, column: 0, rows: 5, columns: 1 };
    const choice = { kind: 'list', options: ['Applied'], help: '' } as const;
    importTabs(simulator, [
      tab('Plan', [['Stage', 46083]], {
        numberFormats: [[undefined, 'yyyy-mm-dd']],
        looks: [[{ isBold: true, background: '#ffff00' }]],
        notes: [{ row: 0, column: 0, text: 'why?' }],
        choices: [{ block, choice, isStrict: true }],
        hiddenColumns: [1],
        hiddenRows: [3],
        columnWidths: [140],
        frozenRows: 1,
        frozenColumns: 1,
      }),
    ]);
    const sheet = simulator.sheet('Plan');
    expect(sheet?.display(0, 1)).toBe('2026-03-02');
    expect(sheet?.look(0, 0)).toEqual({ isBold: true, background: '#ffff00' });
    expect(sheet?.note(0, 0)).toBe('why?');
    expect(sheet?.choice(5, 0)).toEqual(choice);
    expect([sheet?.isColumnHidden(1), sheet?.isRowHidden(3), sheet?.columnWidth(0)]).toEqual([true, true, 140]);
    expect([sheet?.frozenRows, sheet?.frozenColumns]).toEqual([1, 1]);
  });
});
