import { retentionSteps } from '../../src/retention/retentionSteps';
import { aboutOf, SIXTEEN, times } from './dashboard/aboutOf';

const message = (...given: Parameters<typeof aboutOf>) => retentionSteps(aboutOf(...given), 0).message;

describe('how retention stands', () => {
  it('says who is here, and who left', () => {
    expect(message(SIXTEEN)).toBe('Retention is made: 10 people here, 5 leavers in 12 months (52%).');
  });

  it('counts only below five', () => {
    expect(message([{ start: '2020-01-06' }, { start: '2020-01-06', end: '2025-06-30' }])).toBe(
      'Retention is made: 1 person here, 1 leaver in 12 months.',
    );
  });

  it('has commas in large numbers', () => {
    expect(message(times(1301, { start: '2020-01-06' }))).toBe(
      'Retention is made: 1,301 people here, 0 leavers in 12 months (0%).',
    );
  });

  it('says what is missing', () => {
    expect(message([{}])).toBe('Retention is made: 1 person here; no columns Start and End.');
    expect(message([{}], { lacks: 'no readable Start' })).toBe('Retention is made: 1 person here; no readable Start.');
  });

  it('says how many left on an unknown day', () => {
    const sometime = { isHere: false, isDated: false } as const;
    expect(message([...SIXTEEN, sometime, sometime])).toBe(
      'Retention is made: 10 people here, 5 leavers in 12 months (52%), 2 left on an unknown day.',
    );
    expect(message([{}, sometime])).toBe(
      'Retention is made: 1 person here, 1 left on an unknown day; no columns Start and End.',
    );
  });

  it('says beside the rate who is not in it', () => {
    const startless = [...times(2, { end: '2025-06-30' }), ...times(2, {})];
    expect(message([...times(8, { start: '2020-01-06' }), ...startless])).toBe(
      'Retention is made: 10 people here, 0 leavers in 12 months (0%), 2 left without a Start: not in turnover, 2 without Start.',
    );
  });

  it('says who is yet to start', () => {
    expect(message([], { toCome: 2 })).toBe('Retention is made: 0 people here, 2 to start later.');
  });

  it('asks for a list where there is nobody', () => {
    const { steps, message: said } = retentionSteps(aboutOf([]), 0);
    expect(said).toBe('Retention is made: nobody on staff yet.');
    expect(steps).toMatchObject([{ state: 'nobody on staff yet', whatNext: 'Choose Connect a staff list…' }]);
  });

  it('says what to do', () => {
    const whatNext = (problems: number) => retentionSteps(aboutOf(SIXTEEN), problems).steps[0]?.whatNext;
    expect(whatNext(0)).toBe('Open Retention; refresh it when the staff list has changed.');
    expect(whatNext(1)).toBe('Look over the 1 problem below, then refresh the dashboard.');
  });
});
