import { ACCEPTED_BUT_IGNORED } from '../../src/simulator/acceptedButIgnored';
import type { Answer, Shown } from '../../src/simulator/contract';
import { installed, NOW } from './services/installed';

describe('the simulator', () => {
  it('counts service calls by class and method, but not what builders do', () => {
    const { run, simulator } = installed();
    run(`
      const rule = SpreadsheetApp.newDataValidation().requireDate().build();
      sheet().getRange('A1').setDataValidation(rule); sheet().getRange('A2').setValue(1);
    `);
    expect(Object.fromEntries(simulator.calls)).toEqual({
      'SpreadsheetApp.getActiveSheet': 2,
      'Sheet.getRange': 2,
      'Range.setDataValidation': 1,
      'Range.setValue': 1,
    });
    simulator.forgetCalls();
    expect(simulator.calls.size).toBe(0);
  });

  it('names what it does not model', () => {
    const { run } = installed();
    expect(() => run(`sheet().getRange('A1').setRichTextValue(1);`)).toThrow(TypeError);
    expect(() => run(`sheet().getRange('A1').setRichTextValue(1);`)).toThrow('Range.setRichTextValue');
    expect(() => run(`SpreadsheetApp.openById('x');`)).toThrow('SpreadsheetApp.openById');
    expect(() => run(`LockService.getScriptLock();`)).toThrow('LockService.getScriptLock');
  });

  it('ignores nothing but what the list names', () => {
    const { run } = installed();
    expect(Object.keys(ACCEPTED_BUT_IGNORED)).toEqual(['Logger.log', 'Utilities.sleep']);
    expect(() => run(`Utilities.sleep(10); Logger.log('x');`)).not.toThrow();
  });

  it('runs neither private functions nor what is missing', () => {
    const { simulator, declare } = installed();
    declare('function hidden_() { return 1; }');
    expect(() => simulator.run('hidden_')).toThrow('Script function not found: hidden_');
    expect(() => simulator.run('nowhere')).toThrow('Script function not found: nowhere');
  });

  it('calls back before each call, which can be made to fail', () => {
    const { run, simulator } = installed();
    simulator.beforeCall = (call, count) => {
      if (call === 'Range.setValue' && count === 2) throw new Error('Service failed');
    };
    expect(() => run(`sheet().getRange('A1').setValue(1); sheet().getRange('A2').setValue(2);`)).toThrow(
      'Service failed',
    );
    expect(simulator.sheets[0]?.value(0, 0)).toBe(1);
    expect(simulator.sheets[0]?.value(1, 0)).toBeNull();
  });

  it('lets what people type become values, formats and formulas', () => {
    const { simulator } = installed();
    const tab = simulator.addSheet('Plan', [['a', { date: 46083 }, { formula: '=B1+1' }]]);
    tab.type(1, 0, '$5.00');
    expect([tab.display(0, 1), tab.display(0, 2), tab.display(1, 0)]).toEqual(['3/2/2026', '3/3/2026', '$5.00']);
    expect(simulator.sheets.map(({ name }) => name)).toEqual(['Plan']);
  });

  it('shows the clock to formulas in the zone of the spreadsheet', () => {
    let now = NOW;
    const { simulator } = installed({ timeZone: 'Pacific/Auckland', now: () => now });
    const tab = simulator.addSheet('Plan', [[{ formula: '=TODAY()' }]]);
    expect(tab.display(0, 0)).toBe('3/3/2026');
    now += 86_400_000;
    expect(tab.display(0, 0)).toBe('3/4/2026');
  });
});

describe('authorization', () => {
  it('lets onOpen build its menu in a file where the add-on was not used, and do no more', () => {
    const { run, simulator } = installed();
    run(`SpreadsheetApp.getUi().createAddonMenu().addItem('Start', 'start').addSeparator().addToUi();`, {
      authMode: 'NONE',
    });
    expect(simulator.menu).toEqual([{ kind: 'item', caption: 'Start', functionName: 'start' }, { kind: 'separator' }]);
    expect(() => run('SpreadsheetApp.getActive();', { authMode: 'NONE' })).toThrow(
      'You do not have permission to call SpreadsheetApp.getActive',
    );
    expect(() => run('PropertiesService.getDocumentProperties();', { authMode: 'NONE' })).toThrow(
      'You do not have permission',
    );
  });

  it('lets a simple trigger read the document, and open nothing', () => {
    const { run } = installed();
    run('sheet().getRange(1, 1).getValue();', { authMode: 'LIMITED' });
    expect(() => run(`SpreadsheetApp.getUi().alert('x');`, { authMode: 'LIMITED' })).toThrow(
      'You do not have permission to call Ui.alert',
    );
  });

  it('lets a custom function read cells, and neither write nor see the user interface', () => {
    const { run } = installed();
    run(`sheet().getRange('A1').offset(1, 0).getValues();`, { authMode: 'CUSTOM_FUNCTION' });
    expect(() => run(`sheet().getRange('A1').setValue(1);`, { authMode: 'CUSTOM_FUNCTION' })).toThrow('Range.setValue');
    expect(() => run('SpreadsheetApp.getUi();', { authMode: 'CUSTOM_FUNCTION' })).toThrow('SpreadsheetApp.getUi');
  });

  it('lets a script do nothing while it is loaded', () => {
    const { declare } = installed();
    expect(() => declare('SpreadsheetApp.getActive(); function later() {}')).toThrow('authorization mode NONE');
  });
});

describe('locks', () => {
  it('are held by one execution; who comes in between gets none', () => {
    const { run, simulator, declare } = installed();
    declare(
      'function other() { const lock = LockService.getDocumentLock(); return [lock.tryLock(1000), lock.hasLock()]; }',
    );
    let inner: unknown;
    simulator.beforeCall = (call) => {
      if (call === 'Range.getValue') inner = simulator.run('other', [], { user: 'ann' });
    };
    run(`const lock = LockService.getDocumentLock(); lock.waitLock(10); sheet().getRange('A1').getValue();`);
    expect(inner).toEqual([false, false]);
  });

  it('are free again when the execution has ended, also with an error', () => {
    const { run } = installed();
    expect(() => run(`LockService.getDocumentLock().waitLock(1); throw new Error('stop');`)).toThrow('stop');
    expect(run('return LockService.getDocumentLock().tryLock(1);')).toBe(true);
  });

  it('of users are separate', () => {
    const { run, simulator, declare } = installed();
    declare('function other() { return LockService.getUserLock().tryLock(1); }');
    simulator.beforeCall = (call) => {
      if (call === 'Session.getScriptTimeZone') expect(simulator.run('other', [], { user: 'ann' })).toBe(true);
    };
    run('LockService.getUserLock().waitLock(1); Session.getScriptTimeZone();');
  });

  it('must not be released before what was written is flushed', () => {
    const { run } = installed();
    const write = `const lock = LockService.getDocumentLock(); lock.waitLock(1); sheet().getRange('A1').setValue(1);`;
    expect(() => run(`${write} lock.releaseLock();`)).toThrow('before SpreadsheetApp.flush()');
    expect(run(`${write} SpreadsheetApp.flush(); lock.releaseLock(); return lock.hasLock();`)).toBe(false);
  });
});

describe('properties', () => {
  it('belong to the document or to one user', () => {
    const { run, simulator } = installed();
    run(
      `PropertiesService.getDocumentProperties().setProperty('a', '1'); PropertiesService.getUserProperties().setProperty('b', '2');`,
      { user: 'ann' },
    );
    expect([...simulator.properties.document]).toEqual([['a', '1']]);
    expect([...simulator.properties.user('ann')]).toEqual([['b', '2']]);
    expect(run(`return PropertiesService.getUserProperties().getProperty('b');`)).toBeNull();
  });

  it('hold 9 kB each and 500 kB together', () => {
    const { run } = installed();
    expect(() => run(`PropertiesService.getUserProperties().setProperty('a', 'é'.repeat(4700));`)).toThrow(
      'Argument too large: value',
    );
    expect(() =>
      run(
        `const p = PropertiesService.getDocumentProperties(); for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000));`,
      ),
    ).toThrow('You have exceeded the property storage quota.');
  });
});

describe('the user interface', () => {
  it('records what is shown and answers as asked', () => {
    const answer = (shown: Shown): Answer =>
      shown.kind === 'prompt' ? { button: 'OK', text: 'Ann' } : { button: 'NO' };
    const { run, simulator } = installed({ answer, pages: { Panel: '<p>Hi</p>' } });
    expect(
      run(`
        const ui = SpreadsheetApp.getUi();
        SpreadsheetApp.getActive().toast('Done', 'Plan');
        ui.showSidebar(HtmlService.createHtmlOutputFromFile('Panel').setTitle('Side'));
        return [ui.alert('Sure?', 'Really?', ui.ButtonSet.YES_NO) === ui.Button.NO, ui.prompt('Name').getResponseText()];
      `),
    ).toEqual([true, 'Ann']);
    expect(simulator.shown).toEqual([
      { kind: 'toast', title: 'Plan', text: 'Done' },
      { kind: 'sidebar', title: 'Side', text: '<p>Hi</p>' },
      { kind: 'alert', title: 'Sure?', text: 'Really?', buttons: 'YES_NO' },
      { kind: 'prompt', title: '', text: 'Name', buttons: 'OK' },
    ]);
  });

  it('has no page that the project has not', () => {
    const { run } = installed();
    expect(() => run(`HtmlService.createHtmlOutputFromFile('Nope');`)).toThrow('No HTML file named Nope was found.');
  });
});

describe('custom functions', () => {
  it('are called by formulas, whatever the case of their name, with dates of the realm', () => {
    const { simulator, declare } = installed();
    declare(
      `function NEXT_DAY(days) { return days.map(([day]) => [day instanceof Date ? new Date(day.getTime() + 86400000) : '']); }`,
    );
    const tab = simulator.addSheet('Plan', [[{ date: 46083 }, { formula: '=next_day(A1:A2)' }]]);
    expect(tab.display(0, 1)).toBe('3/3/2026');
  });

  it('fill a row with a list', () => {
    const { simulator, declare } = installed();
    declare('function LIST() { return [1, "b", true]; }');
    const tab = simulator.addSheet('Plan', [[{ formula: '=LIST()' }]]);
    expect([tab.value(0, 0), tab.value(0, 1), tab.value(0, 2)]).toEqual([1, 'b', true]);
  });

  it('show what they throw as an error, and may not write', () => {
    const { simulator, declare } = installed();
    declare(`function WRITES() { SpreadsheetApp.getActiveSheet().getRange('B1').setValue(1); }`);
    const tab = simulator.addSheet('Plan', [[{ formula: '=WRITES()' }]]);
    expect(tab.display(0, 0)).toBe('#ERROR!');
  });

  it('are not those whose name ends in an underscore', () => {
    const { simulator, declare } = installed();
    declare('function HIDDEN_() { return 1; }');
    expect(simulator.addSheet('Plan', [[{ formula: '=HIDDEN_()' }]]).display(0, 0)).toBe('#NAME?');
  });
});
