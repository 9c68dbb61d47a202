import { onboardDue } from '../../src/onboarding/onboardDue';

describe('ONBOARD_DUE', () => {
  it('counts calendar days where no unit is given', () => {
    // shared/oracles/business_days.json, calendar_offsets
    expect(onboardDue.run('2026-03-02', 90)).toEqual([[{ day: '2026-05-31' }]]);
    expect(onboardDue.run('2026-03-02', -2, '')).toEqual([[{ day: '2026-02-28' }]]);
    expect(onboardDue.run('2026-03-02', 0, 'calendar')).toEqual([[{ day: '2026-03-02' }]]);
  });

  it('never rolls a calendar day to an open one', () => {
    expect(onboardDue.run('2026-03-02', 5)).toEqual([[{ day: '2026-03-07' }]]);
    expect(onboardDue.run('2026-03-07', 0)).toEqual([[{ day: '2026-03-07' }]]);
  });

  it('passes over weekends and federal holidays in business days', () => {
    // shared/oracles/business_days.json, i9_section_2 and workday
    expect(onboardDue.run('2026-07-01', 3, 'business')).toEqual([[{ day: '2026-07-07' }]]);
    expect(onboardDue.run('2027-12-29', 3, 'business')).toEqual([[{ day: '2028-01-04' }]]);
    expect(onboardDue.run('2026-11-25', -10, 'business')).toEqual([[{ day: '2026-11-10' }]]);
  });

  it('moves 0 business days from a closed day to the next open one', () => {
    expect(onboardDue.run('2026-03-02', 0, 'business')).toEqual([[{ day: '2026-03-02' }]]);
    expect(onboardDue.run('2026-07-03', 0, 'business')).toEqual([[{ day: '2026-07-06' }]]);
  });

  it('takes the unit in any case, from a cell too', () => {
    expect(onboardDue.run('2026-03-06', 1, [[' Business ']])).toEqual([[{ day: '2026-03-09' }]]);
  });

  it('gives one row for each start', () => {
    expect(onboardDue.run([['2026-03-02'], ['2026-03-06']], 1, 'business')).toEqual([
      [{ day: '2026-03-03' }],
      [{ day: '2026-03-09' }],
    ]);
  });

  it('takes an offset for each start, and several for one start', () => {
    expect(onboardDue.run([['2026-03-02'], ['2026-03-06']], [[7], [-1]])).toEqual([
      [{ day: '2026-03-09' }],
      [{ day: '2026-03-05' }],
    ]);
    expect(onboardDue.run('2026-03-02', [[7], [30]])).toEqual([[{ day: '2026-03-09' }], [{ day: '2026-04-01' }]]);
  });

  it('is blank where the start or the offset is blank', () => {
    expect(onboardDue.run([[''], ['2026-03-02'], ['']], [[3], [''], ['']])).toEqual([[''], [''], ['']]);
  });

  it('takes a date typed as text, and the number of a date', () => {
    expect(onboardDue.run([['3/4/2026'], ['March 4, 2026'], [46085]], 1)).toEqual([
      [{ day: '2026-03-05' }],
      [{ day: '2026-03-05' }],
      [{ day: '2026-03-05' }],
    ]);
  });

  it.each([
    ['soon', '"soon" is not a date from 1950 to 2100'],
    ['2/30/2026', '"2/30/2026" is not a date from 1950 to 2100'],
    [5, '5 is not a date from 1950 to 2100'],
    [true, 'true is not a date from 1950 to 2100'],
    ['#REF!', '#REF! is not a date from 1950 to 2100'],
  ])('spoils only the row of the start %j', (start, text) => {
    expect(onboardDue.run([[start], ['2026-03-02']], 1)).toEqual([[text], [{ day: '2026-03-03' }]]);
  });

  it.each([
    [2.5, '2.5 is not a whole number from -10,000 to 10,000'],
    [10_001, '10001 is not a whole number from -10,000 to 10,000'],
    ['3', '"3" is not a whole number from -10,000 to 10,000'],
    ['#N/A', '#N/A is not a whole number from -10,000 to 10,000'],
    [Number.NaN, 'NaN is not a whole number from -10,000 to 10,000'],
  ])('spoils only the row of the offset %j', (offset, text) => {
    expect(onboardDue.run('2026-03-02', [[offset], [1]])).toEqual([[text], [{ day: '2026-03-03' }]]);
  });

  it('counts up to 10,000 days, from the last start too', () => {
    // Python 3: date(2100, 12, 31) + timedelta(10000)
    expect(onboardDue.run('2100-12-31', 10_000)).toEqual([[{ day: '2128-05-18' }]]);
    expect(onboardDue.run([['1950-01-01'], ['2100-12-31']], [[-10_000], [10_000]], 'business')).toHaveLength(2);
  });

  it('takes holidays in place of the federal ones, and leaves weekends closed', () => {
    expect(onboardDue.run('2026-07-01', [[1], [2], [3]], 'business', [['2026-07-02'], [''], ['7/6/2026']])).toEqual([
      [{ day: '2026-07-03' }],
      [{ day: '2026-07-07' }],
      [{ day: '2026-07-08' }],
    ]);
  });

  it('closes on weekends alone where the holidays are an empty range', () => {
    // shared/oracles/business_days.json, workday_no_holidays
    expect(onboardDue.run([['2026-07-02'], ['2026-11-25']], 3, 'business', [[''], ['']])).toEqual([
      [{ day: '2026-07-07' }],
      [{ day: '2026-11-30' }],
    ]);
  });

  it('follows the federal holidays where the argument is passed over', () => {
    expect(onboardDue.run('2026-07-02', 1, 'business', '')).toEqual([[{ day: '2026-07-06' }]]);
  });

  it('takes one holiday without a range', () => {
    expect(onboardDue.run('2026-03-02', 1, 'business', '2026-03-03')).toEqual([[{ day: '2026-03-04' }]]);
  });

  it('refuses a holiday that is no date', () => {
    expect(() => onboardDue.run('2026-03-02', 1, 'business', [['2026-12-25'], ['Christmas']])).toThrow(
      'ONBOARD_DUE needs dates from 1950 to 2100 as holidays: got "Christmas" in row 2',
    );
  });

  it('refuses an unknown unit, and more than one', () => {
    expect(() => onboardDue.run('2026-03-02', 1, 'weeks')).toThrow(
      'ONBOARD_DUE needs calendar or business as unit: got "weeks"',
    );
    expect(() => onboardDue.run('2026-03-02', 1, [['business'], ['calendar']])).toThrow(
      'ONBOARD_DUE needs one cell as unit: got 2 cells',
    );
  });

  it('refuses a call without a start or an offset', () => {
    expect(() => onboardDue.run()).toThrow('ONBOARD_DUE needs a start and an offset: got no start');
    expect(() => onboardDue.run('2026-03-02')).toThrow('ONBOARD_DUE needs a start and an offset: got no offset');
  });

  it('refuses columns that are not as long, and more than one column', () => {
    expect(() => onboardDue.run([[''], [''], ['']], [[1], [2]])).toThrow(
      'ONBOARD_DUE needs one offset per start: got 3 starts and 2 offsets',
    );
    expect(() => onboardDue.run([['2026-03-02', '2026-03-03']], 1)).toThrow(
      'ONBOARD_DUE needs the starts in one column: got 2 columns',
    );
  });
});
