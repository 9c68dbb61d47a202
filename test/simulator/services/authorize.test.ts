import { installed } from './installed';

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

  it.each([
    'Session.getScriptTimeZone();',
    'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);',
    'SpreadsheetApp.flush();',
  ])('keeps custom functions from %s', (call) => {
    const { run } = installed();
    expect(() => run(call, { authMode: 'CUSTOM_FUNCTION' })).toThrow('You do not have permission');
  });

  it('lets a script do nothing while it is loaded', () => {
    const { declare } = installed();
    expect(() => declare('SpreadsheetApp.getActive(); function later() {}')).toThrow('authorization mode NONE');
  });
});
