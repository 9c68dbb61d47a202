import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../src/preview/openAddOn';
import type { Simulator } from '../../src/simulator/contract';
import type { SheetView } from '../../src/simulator/sheetContract';
import { NOON, withTracker } from './addOn';

const ZONES = ['America/New_York', 'Pacific/Honolulu', 'Pacific/Auckland', 'Asia/Kolkata'];

async function inZone(timeZone: string, now = NOON): Promise<{ simulator: Simulator; sheet: SheetView }> {
  const simulator = await withTracker([['Name']], { timeZone, now: () => now });
  return { simulator, sheet: simulator.addSheet('Try', []) };
}

/** Types dates below each other, as a person does, and a formula beside them. */
function tried(sheet: SheetView, dates: readonly string[], formula: string): readonly string[] {
  sheet.enter(
    0,
    0,
    dates.map((date) => [date]),
  );
  sheet.put(0, 1, { formula });
  return dates.map((_, row) => sheet.display(row, 1));
}

describe.each(ZONES)('dates in a spreadsheet of %s', (timeZone) => {
  it('are counted in calendar days across changes of clocks, year ends and leap days', async () => {
    const { sheet } = await inZone(timeZone);
    // Days of the year by the calendar; the US clocks change on 3/8 and 11/1/2026, New Zealand's on 4/5 and 9/27/2026.
    const dates = [
      '3/7/2026',
      '3/8/2026',
      '10/31/2026',
      '11/1/2026',
      '4/4/2026',
      '9/26/2026',
      '12/31/2026',
      '2/28/2028',
    ];
    expect(tried(sheet, dates, '=ONBOARD_DUE(A1:A8, 1)')).toEqual([
      '3/8/2026',
      '3/9/2026',
      '11/1/2026',
      '11/2/2026',
      '4/5/2026',
      '9/27/2026',
      '1/1/2027',
      '2/29/2028',
    ]);
  });

  it('are counted in business days', async () => {
    const { sheet } = await inZone(timeZone);
    // shared/oracles/business_days.json, i9_section_2
    const dates = ['3/6/2026', '7/1/2026', '11/24/2026', '12/29/2027', '12/30/2021', '2/25/2028'];
    expect(tried(sheet, dates, '=ONBOARD_DUE(A1:A6, 3, "business")')).toEqual([
      '3/11/2026',
      '7/7/2026',
      '11/30/2026',
      '1/4/2028',
      '1/5/2022',
      '3/1/2028',
    ]);
  });

  it('are dates without a time of day when they come back', async () => {
    const { sheet } = await inZone(timeZone);
    tried(sheet, ['3/7/2026 23:30', '11/1/2026 0:30'], '=ONBOARD_DUE(A1:A2, {1;0})');
    // Days since December 30, 1899: 46088 is March 7, 2026.
    expect([sheet.value(0, 1), sheet.value(1, 1)]).toEqual([46089, 46327]);
  });

  it('can be holidays', async () => {
    const { sheet } = await inZone(timeZone);
    const formula = '=ONBOARD_DUE("3/6/2026", 1, "business", A1:A2)';
    expect(tried(sheet, ['3/9/2026', '3/10/2026'], formula)[0]).toBe('3/11/2026');
  });
});

describe('the spreadsheet’s zone', () => {
  const asked = (simulator: Simulator) => simulator.calls.get('Spreadsheet.getSpreadsheetTimeZone') ?? 0;

  it('is asked for once per call, however many dates there are', async () => {
    const { simulator, sheet } = await inZone('America/New_York');
    simulator.forgetCalls();
    tried(sheet, ['3/6/2026', '3/7/2026', '3/8/2026'], '=ONBOARD_DUE(A1:A3, 3, "business", A1:A3)');
    expect(asked(simulator)).toBe(1);
  });

  it('is not asked for where no date is met', async () => {
    const { simulator, sheet } = await inZone('America/New_York');
    simulator.forgetCalls();
    expect(tried(sheet, ['soon'], '=ONBOARD_DUE(A1, 3)')).toEqual(['"soon" is not a date from 1950 to 2100']);
    expect(asked(simulator)).toBe(0);
  });

  it('tells what day it is', async () => {
    const evening = Date.parse('2026-11-20T23:00:00Z');
    const [honolulu, auckland] = [await inZone('Pacific/Honolulu', evening), await inZone('Pacific/Auckland', evening)];
    expect(tried(honolulu.sheet, ['11/20/2026'], '=ONBOARD_STATUS(FALSE, A1)')).toEqual(['Due today']);
    expect(tried(auckland.sheet, ['11/20/2026'], '=ONBOARD_STATUS(FALSE, A1)')).toEqual(['Overdue by 1 day']);
  });
});

describe('the zone of the process', () => {
  /** The built script in a spreadsheet of New York, with its Fridays March 6 and October 30, 2026, before the clocks change. */
  const SCRIPT = `
    const code = require('node:fs').readFileSync(process.argv[1], 'utf8');
    globalThis.SpreadsheetApp = { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => 'America/New_York' }) };
    require('node:vm').runInThisContext(code);
    const starts = [[new Date('2026-03-06T05:00:00Z')], [new Date('2026-10-30T04:00:00Z')]];
    process.stdout.write(JSON.stringify(ONBOARD_DUE(starts, 3, 'business')));
  `;

  it.each(['UTC', 'Pacific/Auckland', 'Pacific/Honolulu'])('changes nothing: %s', (zone) => {
    const args = ['-e', SCRIPT, join(ROOT, 'dist/Code.js')];
    const printed = execFileSync(process.execPath, args, { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
    // Wednesdays March 11 and November 4, 2026: midnights of New York after the change.
    expect(JSON.parse(printed)).toEqual([['2026-03-11T04:00:00.000Z'], ['2026-11-04T05:00:00.000Z']]);
  });
});
