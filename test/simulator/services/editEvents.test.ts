import { installSimulator } from '../../../src/simulator/simulator';
import { installed, NOW } from './installed';

/** An add-on whose `onEdit` writes what it is told of into column J. */
const LOGGING = `function onEdit(e) {
  const told = [String(e.authMode), e.range.getA1Notation(), e.source.getName(), e.value, e.oldValue, 'user' in e];
  e.range.getSheet().appendRow([told.map(String).join(' ')]);
}`;

function editing() {
  const { simulator, declare } = installed({ title: 'Tracker' });
  declare(LOGGING);
  const tab = simulator.addSheet('Plan', [['old', 5, true]]);
  const told = () =>
    Array.from({ length: Math.max(0, tab.usedRows - 1) }, (_, row) => tab.display(row + 1, 0)).filter(
      (text) => text !== '',
    );
  return { simulator, tab, told };
}

const BLOCK = { row: 0, column: 0, rows: 1, columns: 2 };

describe('the add-on’s onEdit', () => {
  it('is told of the text that was typed into a cell and of the one before', () => {
    const { simulator, tab, told } = editing();
    tab.enter(0, 0, [['new']]);
    simulator.runEdits();
    expect(told()).toEqual(['LIMITED A1 Tracker new old false']);
  });

  it('gets numbers, dates and TRUE as text, and nothing for a blank cell or a formula', () => {
    const { simulator, tab, told } = editing();
    tab.enter(0, 1, [['3/2/2026']]);
    tab.enter(0, 2, [['']]);
    simulator.runEdits();
    tab.enter(0, 1, [['=1+1']]);
    simulator.runEdits();
    expect(told()).toEqual([
      'LIMITED B1 Tracker 46083 5 false',
      'LIMITED C1 Tracker undefined TRUE false',
      'LIMITED B1 Tracker undefined 46083 false',
    ]);
  });

  it('gets only the range of a larger edit', () => {
    const { simulator, tab, told } = editing();
    tab.clear(BLOCK);
    tab.sort(BLOCK, 0, true);
    simulator.runEdits();
    expect(told()).toEqual([
      'LIMITED A1:B1 Tracker undefined undefined false',
      'LIMITED A1:B1 Tracker undefined undefined false',
    ]);
  });

  it('loses the edits after the second that waits', () => {
    const { simulator, tab, told } = editing();
    for (const text of ['a', 'b', 'c']) tab.enter(0, 1, [[text]]);
    simulator.runEdits();
    simulator.runEdits();
    expect(told()).toEqual(['LIMITED B1 Tracker a 5 false', 'LIMITED B1 Tracker b a false']);
  });

  it('is not told of what scripts, structure changes and undoing do', () => {
    const { simulator, tab, told } = editing();
    simulator.beginStep('inserting a row');
    tab.insertRows(1, 1);
    tab.rename('Work');
    simulator.run('onEdit', [
      {
        authMode: '',
        range: { getA1Notation: () => '', getSheet: () => ({ appendRow() {} }) },
        source: { getName: () => '' },
      },
    ]);
    simulator.undo();
    simulator.runEdits();
    expect(told()).toEqual([]);
  });

  it('is not told of edits that were refused, nor on a tab that is gone', () => {
    const { simulator, tab, told } = editing();
    expect(() => tab.clear({ ...BLOCK, columns: 99 })).toThrow('outside the dimensions');
    simulator.addSheet('Other', [[]]).enter(0, 0, [['x']]);
    simulator.removeSheet('Other');
    simulator.runEdits();
    expect(told()).toEqual([]);
  });

  it('can write into the cells, but not open a dialog; what it throws goes to the console', () => {
    const errors: string[] = [];
    const realm: Record<string, unknown> = { console: { error: (text: string) => errors.push(text) } };
    const simulator = installSimulator(realm, { timeZone: 'UTC', now: () => NOW, pages: {} });
    realm.onEdit = new Function(
      'e',
      'with (this) { e.range.setNote("seen"); SpreadsheetApp.getUi().alert("Hi"); }',
    ).bind(realm);
    const tab = simulator.sheet('Sheet1');
    tab?.enter(0, 0, [['x']]);
    simulator.runEdits();
    expect(tab?.note(0, 0)).toBe('seen');
    expect(errors).toEqual([
      'onEdit failed: Error: You do not have permission to call Ui.alert (authorization mode LIMITED).',
    ]);
  });

  it('runs as the user who edits', () => {
    const { simulator, declare } = installed();
    declare(`function onEdit(e) { PropertiesService.getUserProperties().setProperty('edited', e.value); }`);
    simulator.sheets[0]?.enter(0, 0, [['x']]);
    simulator.runEdits({ user: 'ann' });
    expect(simulator.properties.user('ann').get('edited')).toBe('x');
  });

  it('need not exist', () => {
    const { simulator, declare } = installed();
    simulator.sheets[0]?.enter(0, 0, [['x']]);
    simulator.runEdits();
    declare(LOGGING);
    simulator.runEdits();
    expect(simulator.sheets[0]?.usedRows).toBe(1);
  });
});
