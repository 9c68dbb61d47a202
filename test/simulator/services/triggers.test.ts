import { installed } from './installed';

const DAILY = `ScriptApp.newTrigger('remind').timeBased().everyDays(1).atHour(7)`;

describe('a time-driven trigger', () => {
  it.each([
    ['everyHours(1)', 'every hour'],
    ['everyHours(4)', 'every 4 hours'],
    ['everyDays(1)', 'every day'],
    ['everyDays(1).atHour(7)', 'every day at 7'],
    ['everyDays(2).atHour(7).nearMinute(5)', 'every 2 days at 7:05'],
    ['onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(6)', 'every Monday at 6'],
    ['everyWeeks(2).onWeekDay(ScriptApp.WeekDay.FRIDAY)', 'every 2 weeks on Friday'],
  ])('made by %s runs %s', (calls, when) => {
    const { run, simulator } = installed();
    run(`ScriptApp.newTrigger('remind').timeBased().${calls}.create();`);
    expect(simulator.triggers).toEqual([{ id: expect.any(String), functionName: 'remind', when, user: 'owner' }]);
  });

  it('is found again by its maker alone, who can delete it', () => {
    const { run, simulator } = installed();
    run(`${DAILY}.create();`);
    expect(run(`return ScriptApp.getProjectTriggers().length;`, { user: 'ann' })).toBe(0);
    expect(
      run(`
        const [trigger] = ScriptApp.getProjectTriggers();
        const isTimed = trigger.getEventType() === ScriptApp.EventType.CLOCK && trigger.getTriggerSource() === ScriptApp.TriggerSource.CLOCK;
        const found = [trigger.getHandlerFunction(), trigger.getUniqueId(), isTimed];
        ScriptApp.deleteTrigger(trigger);
        return found;
      `),
    ).toEqual(['remind', expect.any(String), true]);
    expect(simulator.triggers).toEqual([]);
  });

  it('runs as its maker, with full rights and nobody in front of the screen', () => {
    const { run, declare, simulator } = installed();
    declare(`function remind(e) {
      PropertiesService.getUserProperties().setProperty('mode', String(e.authMode) + e.triggerUid);
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue('ran');
      SpreadsheetApp.getUi();
    }`);
    run(`${DAILY}.create();`, { user: 'ann' });
    simulator.runTimeTriggers();
    const [trigger] = simulator.triggers;
    expect(simulator.properties.user('ann').get('mode')).toBe(`FULL${trigger?.id}`);
    expect(simulator.sheets[0]?.value(0, 0)).toBe('ran');
    expect(trigger?.failure).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  it('runs although the one before it failed, and forgets a failure when it runs well', () => {
    const { run, declare, simulator } = installed();
    declare(`function remind() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('ran'); }`);
    run(`ScriptApp.newTrigger('nowhere').timeBased().everyHours(1).create();`, { user: 'ann' });
    run(`${DAILY}.create();`);
    simulator.runTimeTriggers();
    expect(simulator.sheets[0]?.value(0, 0)).toBe('ran');
    expect(simulator.triggers.map(({ failure }) => failure)).toEqual(['Script function not found: nowhere', undefined]);
    declare('function nowhere() {}');
    simulator.runTimeTriggers();
    expect(simulator.triggers[0]).not.toHaveProperty('failure');
  });

  it('stays the only one of a user', () => {
    const { run } = installed();
    run(`${DAILY}.create();`);
    run(`${DAILY}.create();`, { user: 'ann' });
    expect(() => run(`ScriptApp.newTrigger('other').timeBased().everyHours(1).create();`)).toThrow(
      'This add-on has created too many time-based triggers',
    );
  });

  it.each(['NONE', 'LIMITED', 'CUSTOM_FUNCTION'] as const)('cannot be made or seen in mode %s', (authMode) => {
    const { run } = installed();
    expect(() => run(`${DAILY}.create();`, { authMode })).toThrow(
      'You do not have permission to call ScriptApp.newTrigger',
    );
    expect(() => run('ScriptApp.getProjectTriggers();', { authMode })).toThrow('You do not have permission');
  });

  it.each([
    ['everyMinutes(30)', 'once per hour at most'],
    ['create()', 'needs everyHours(), everyDays() or onWeekDay()'],
    ['everyWeeks(1).create()', 'everyWeeks() needs onWeekDay()'],
    ['everyHours(1).everyDays(1)', 'has one recurrence'],
    ['everyHours(1).atHour(3).create()', "atHour() can't be combined with everyHours()"],
    ['everyDays(1).nearMinute(3).create()', 'nearMinute() needs atHour()'],
    ['everyDays(1).onWeekDay(ScriptApp.WeekDay.MONDAY).create()', "can't be combined"],
    ['everyDays(0)', 'must be from 1 to 1000, not 0'],
    ['atHour(24)', 'must be from 0 to 23, not 24'],
    ['onWeekDay("MONDAY")', "The parameters (String) don't match the method signature"],
    ['after(1000)', 'ClockTriggerBuilder.after is not modelled'],
  ])('refuses %s', (calls, message) => {
    const { run } = installed();
    expect(() => run(`ScriptApp.newTrigger('remind').timeBased().${calls};`)).toThrow(message);
  });

  it('is the only kind that is modelled', () => {
    const { run } = installed();
    expect(() => run(`ScriptApp.newTrigger('x').forSpreadsheet('y');`)).toThrow('TriggerBuilder.forSpreadsheet');
  });
});

describe('scopes', () => {
  it('are all granted', () => {
    const { run } = installed();
    expect(() =>
      run(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/script.scriptapp']);`),
    ).not.toThrow();
  });
});
