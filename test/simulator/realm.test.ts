import { execFileSync } from 'node:child_process';
import { createContext, runInContext } from 'node:vm';

const bundle = execFileSync(
  'node_modules/.bin/esbuild',
  ['src/simulator/simulator.ts', '--bundle', '--format=iife', '--global-name=Simulator', '--target=es2020'],
  { encoding: 'utf8', maxBuffer: 50_000_000 },
);

/** A bare V8: no timers, no URL, no process. */
function bareRealm() {
  const context = createContext(Object.create(null));
  runInContext(bundle, context);
  runInContext(
    `var simulator = Simulator.installSimulator(globalThis, { timeZone: 'Asia/Kolkata', now: () => 0, pages: {} });`,
    context,
  );
  return (script: string): unknown => runInContext(script, context);
}

describe('the simulator in a bare realm', () => {
  it('needs nothing but the language', () => {
    const evaluate = bareRealm();
    evaluate(`function fill() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('5%'); console.log('done'); }`);
    evaluate(`simulator.run('fill')`);
    expect(evaluate(`simulator.sheets[0].display(0, 0)`)).toBe('5%');
  });

  it('gives dates, lists and errors of that realm', () => {
    const evaluate = bareRealm();
    evaluate(`function read() {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1');
      range.setValue(new Date(0));
      const values = range.getValues();
      let error;
      try { range.setValues('x'); } catch (thrown) { error = thrown; }
      return [values instanceof Array, values[0][0] instanceof Date, values[0][0].getTime(), error instanceof Error].join();
    }`);
    expect(evaluate(`simulator.run('read')`)).toBe('true,true,0,true');
  });

  it('takes dates of another realm', () => {
    const evaluate = bareRealm();
    evaluate(`function write(date) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(date); }`);
    const write = evaluate(`(date) => simulator.run('write', [date])`);
    if (typeof write === 'function') write(new Date(Date.UTC(2026, 2, 1, 18, 30)));
    expect(evaluate(`simulator.sheets[0].display(0, 0)`)).toBe('3/2/2026');
  });

  it('calls the functions that a script declares, and none of the realm', () => {
    const evaluate = bareRealm();
    evaluate(`"use strict"; function TWICE(x) { return 2 * x; }`);
    const shown = `simulator.addSheet('Plan', [[{ formula: '=twice(4)' }, { formula: '=parseInt(4)' }]])`;
    expect(evaluate(`{ const tab = ${shown}; tab.display(0, 0) + ' ' + tab.display(0, 1); }`)).toBe('8 #NAME?');
  });
});
