import { onboardStatus } from '../../src/onboarding/onboardStatus';

const TODAY = '2026-03-05';

describe('ONBOARD_STATUS', () => {
  it('says of each task how it stands', () => {
    const due = [['2026-03-01'], ['2026-03-02'], ['2026-03-04'], ['2026-03-05'], ['2026-03-06'], ['2026-03-10']];
    const done = [[true], [false], [''], [false], [''], [false]];
    expect(onboardStatus.run(done, due, TODAY)).toEqual([
      ['Done'],
      ['Overdue by 3 days'],
      ['Overdue by 1 day'],
      ['Due today'],
      ['Due in 1 day'],
      ['Due in 5 days'],
    ]);
  });

  it('is Done without a due day, and blank where neither is there', () => {
    expect(onboardStatus.run([[true], [false], ['']], [[''], [''], ['']], TODAY)).toEqual([['Done'], [''], ['']]);
  });

  it('takes single cells', () => {
    expect(onboardStatus.run(false, '2026-03-05', [['3/5/2026']])).toEqual([['Due today']]);
    expect(onboardStatus.run(false, [['2026-03-05'], ['2026-03-06']], TODAY)).toEqual([
      ['Due today'],
      ['Due in 1 day'],
    ]);
  });

  it.each([
    ['yes', '2026-03-05', '"yes" is not TRUE or FALSE'],
    ['TRUE', '2026-03-05', '"TRUE" is not TRUE or FALSE'],
    [1, '2026-03-05', '1 is not TRUE or FALSE'],
    [false, 'soon', '"soon" is not a date from 1950 to 2100'],
    [true, '#REF!', '#REF! is not a date from 1950 to 2100'],
  ])('spoils only the row of %j and %j', (done, due, text) => {
    expect(onboardStatus.run([[done], [false]], [[due], [TODAY]], TODAY)).toEqual([[text], ['Due today']]);
  });

  it('refuses a day to judge by that is none', () => {
    expect(() => onboardStatus.run(false, TODAY, 'today')).toThrow(
      'ONBOARD_STATUS needs a date from 1950 to 2100 as today: got "today"',
    );
    expect(() => onboardStatus.run(false, TODAY, [[TODAY], [TODAY]])).toThrow(
      'ONBOARD_STATUS needs one cell as today: got 2 cells',
    );
  });

  it('refuses columns that are not as long', () => {
    expect(() => onboardStatus.run([[true], [true]], [[''], [''], ['']], TODAY)).toThrow(
      'ONBOARD_STATUS needs one due day per tick: got 2 ticks and 3 due days',
    );
  });
});
