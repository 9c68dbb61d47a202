import { tabOf } from '../../../src/preview/files/csvTab';
import { importTabs } from '../../../src/preview/files/importTabs';
import { openSource, simulatorSource } from '../../../src/preview/openAddOn';
import { SheetMirror } from '../../../src/preview/worker/sheetMirror';
import type { Simulator } from '../../../src/simulator/contract';
import type { SheetView } from '../../../src/simulator/sheetContract';

let simulator: Simulator;
let sheet: SheetView;
let mirror: SheetMirror;
beforeEach(async () => {
  const options = { timeZone: 'America/New_York', now: () => Date.parse('2026-11-20T17:00:00Z') };
  const code = `function bold() { SpreadsheetApp.getActiveSheet().getRange('A1').setFontWeight('bold'); }`;
  simulator = openSource({ code, pages: {}, simulator: await simulatorSource(), options });
  importTabs(simulator, [
    tabOf('Plan', [
      ['Name', 'Rating', 'Twice'],
      ['Ana', '4', ''],
    ]),
  ]);
  const view = simulator.sheet('Plan');
  if (!view) throw new Error('there is no tab');
  sheet = view;
  sheet.type(1, 2, '=B2*2');
  mirror = new SheetMirror(sheet);
});

function changed(isThorough: boolean): readonly string[] | undefined {
  return mirror.changes(sheet, isThorough).cells?.map(({ row, column, text }) => `${row},${column}: ${text}`);
}

describe('the page’s copy of a tab', () => {
  it('has the cells with content at first', () => {
    expect(mirror.state.cells.map(({ text }) => text)).toEqual(['Name', 'Rating', 'Twice', 'Ana', '4', '8']);
  });

  it.each([true, false])('gets nothing when nothing changed', (isThorough) => {
    expect(changed(isThorough)).toEqual([]);
  });

  it('gets the edited cell and those that follow from it, once', () => {
    sheet.type(1, 1, '5');
    expect(changed(false)).toEqual(['1,1: 5', '1,2: 10']);
    expect(changed(false)).toEqual([]);
  });

  it('gets a cell of which only the look changed', () => {
    simulator.run('bold');
    expect(changed(true)).toEqual(['0,0: Name']);
  });

  it('gets a cell that was cleared', () => {
    sheet.type(1, 0, '');
    expect(changed(false)).toEqual(['1,0: ']);
  });

  it('is made anew when the tab has another size', () => {
    sheet.insertRows(1, 1);
    expect(changed(true)).toBeUndefined();
  });
});
