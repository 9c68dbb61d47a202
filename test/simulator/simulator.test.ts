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
      { kind: 'toast', title: 'Plan', text: 'Done', seconds: 5 },
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

describe('a function that the simulator lacks', () => {
  it.each(['=QUERY(A2:B3,"select A")', '=IFERROR(QUERY(A2:B3,"select A"),"none")', '=IF(TRUE,1,SPARKLINE(A2:A3))'])(
    'makes all of %s an error that names it',
    (formula) => {
      const { simulator } = installed();
      const tab = simulator.addSheet('Plan', [[{ formula }]]);
      expect(tab.value(0, 0)).toMatchObject({
        code: '#NAME?',
        message: expect.stringMatching(/The simulator does not support (QUERY|SPARKLINE)\./),
      });
    },
  );
});
