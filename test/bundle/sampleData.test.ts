import { asDay } from '../../src/preview/files/asJson';
import type { Simulator } from '../../src/simulator/contract';
import { call, column, everything, NOON, placeOf, rowOf, setUp, tab, value, withTracker } from './addOn';

/** A spreadsheet as Google makes it, with one empty tab; the clock stands on a day of one's choice. */
async function blank(now = NOON): Promise<Simulator> {
  const simulator = await withTracker([['']], { now: () => now });
  tab(simulator, 'Candidates').rename('Sheet1');
  return simulator;
}

async function withSample(): Promise<Simulator> {
  const simulator = await blank();
  setUp(simulator, { sample: 'add' });
  value(simulator, 'refreshEverything');
  return simulator;
}

describe('the fictional practice', () => {
  it('is offered where there is no list, and nowhere else', async () => {
    expect(value(await blank(), 'setUpPlan').sample.state).toBe('possible');
    const theirs = await withTracker();
    const before = everything(theirs);
    expect(setUp(theirs, { sample: 'add' })).toMatchObject({ ok: false, sheet: 'Candidates' });
    expect(everything(theirs)).toEqual(before);
  });

  it('comes in on its own tab and is scored like any list', async () => {
    const simulator = await withSample();
    expect(simulator.sheets.map(({ name }) => name)).toContain('Sample candidates');
    expect(column(tab(simulator, 'Pipeline'), 'Candidate')).toHaveLength(41);
    expect(value(simulator, 'startHere').list).toEqual({ sheet: 'Sample candidates', candidates: 41, isSample: true });
    expect(tab(simulator, 'Sample candidates').note(0, 0)).toContain('everyone here is invented');
  });

  it('has real dates as if its day were today, and text that stays text', async () => {
    const simulator = await blank(Date.parse('2027-03-05T17:00:00Z'));
    setUp(simulator, { sample: 'add' });
    const list = tab(simulator, 'Sample candidates');
    const applied = (name: string) =>
      asDay(Number(list.value(rowOf(list, 'Candidate name', name), placeOf(list, 'Date applied'))));
    expect(applied('Brian Fitzgerald')).toBe('2027-03-05');
    expect(applied('Luis Ferreira')).toBe('2027-03-02');
    expect(column(list, 'Comments')).toContain('=asked about weekends twice');
    expect(column(list, 'Date applied')).toContain('32/13/2026');
  });

  it('goes again with its tab and its rows in Pipeline; what it made for roles and stages stays', async () => {
    const simulator = await withSample();
    expect(value(simulator, 'setUpPlan').sample).toEqual({
      state: 'in',
      removal: ['The tab “Sample candidates” with its 42 rows.', '41 rows of “Pipeline”.'],
    });
    expect(setUp(simulator, { sample: 'remove' })).toMatchObject({ ok: true, value: { tabs: [] } });
    expect(simulator.sheets.map(({ name }) => name)).not.toContain('Sample candidates');
    expect(tab(simulator, 'Pipeline').usedRows).toBe(1);
    expect(tab(simulator, 'Stages').usedRows).toBe(11);
    expect(column(tab(simulator, 'Settings'), 'Value')).not.toContain('Sample candidates');
    expect(value(simulator, 'setUpPlan').sample.state).toBe('possible');
    expect(value(simulator, 'startHere')).toMatchObject({ stage: 'noList', problems: [] });
    expect(column(tab(simulator, 'Start here'), 'State')).toEqual(['There is no list of candidates yet']);
  });

  it('comes in again after it went', async () => {
    const simulator = await withSample();
    setUp(simulator, { sample: 'remove' });
    expect(setUp(simulator, { sample: 'add' })).toMatchObject({ ok: true });
    expect(value(simulator, 'refreshEverything').message).toContain('41 candidates');
  });

  it('leaves every row that the user added to it', async () => {
    const simulator = await withSample();
    const list = tab(simulator, 'Sample candidates');
    list.type(list.usedRows, placeOf(list, 'Candidate name'), 'Dana Lee');
    value(simulator, 'refreshEverything');
    setUp(simulator, { sample: 'remove' });
    expect(column(list, 'Candidate name').filter((name) => name !== '')).toEqual(['Dana Lee']);
    expect(column(tab(simulator, 'Pipeline'), 'Candidate')).toEqual(['Dana Lee']);
  });

  it('is not said to be all that is there once the user added someone', async () => {
    const simulator = await withSample();
    const list = tab(simulator, 'Sample candidates');
    list.type(list.usedRows, placeOf(list, 'Candidate name'), 'Dana Lee');
    expect(value(simulator, 'startHere').list).toMatchObject({ candidates: 42, isSample: false });
    setUp(simulator, { sample: 'remove' });
    expect(value(simulator, 'startHere').list).toMatchObject({ candidates: 1, isSample: false });
    expect(value(simulator, 'setUpPlan')).toMatchObject({ list: { isSample: false }, sample: { state: 'none' } });
  });

  it('gives way to the user’s own list', async () => {
    const simulator = await withSample();
    simulator.addSheet('Applicants', [
      ['Name', 'Role'],
      ['Dana Lee', 'Biller'],
    ]);
    expect(value(simulator, 'setUpPlan')).toMatchObject({ list: { isSample: true }, lists: expect.any(Array) });
    setUp(simulator, { sample: 'remove', tracker: 'Applicants' });
    value(simulator, 'refreshEverything');
    expect(column(tab(simulator, 'Pipeline'), 'Candidate')).toEqual(['Dana Lee']);
    expect(column(tab(simulator, 'Settings'), 'Value')).toContain('Applicants');
  });

  it('is nothing to remove where it is not', async () => {
    const simulator = await withTracker();
    setUp(simulator);
    const before = everything(simulator);
    expect(call(simulator, 'setUp', { whoElse: null, tracker: null, sample: 'remove' })).toMatchObject({
      ok: true,
      value: { removed: [] },
    });
    expect(everything(simulator)).toEqual(before);
  });
});
