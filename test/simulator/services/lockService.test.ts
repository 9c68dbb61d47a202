import { installed } from './installed';

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

  it('are found held by a run that comes in between at any call, which then waits for nothing', () => {
    const { run, simulator, declare } = installed();
    declare('function other() { LockService.getDocumentLock().waitLock(30000); }');
    const outcomes: string[] = [];
    let isNested = false;
    simulator.beforeCall = (call) => {
      if (isNested || call.startsWith('LockService') || call === 'Lock.waitLock') return;
      isNested = true;
      expect(() => simulator.run('other')).toThrow('Lock timeout');
      outcomes.push(call);
      isNested = false;
    };
    run(`
      LockService.getDocumentLock().waitLock(1);
      const range = sheet().getRange('A1'); range.setValue('=1+1'); range.getValue(); SpreadsheetApp.flush();
    `);
    expect(outcomes).toEqual([
      'SpreadsheetApp.getActiveSheet',
      'Sheet.getRange',
      'Range.setValue',
      'Range.getValue',
      'SpreadsheetApp.flush',
    ]);
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
