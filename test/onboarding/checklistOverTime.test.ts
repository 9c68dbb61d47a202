import type { Day } from '../../src/calendar/day';
import { onboardingNow } from '../../src/onboarding/onboardingNow';
import type { Cell } from '../../src/workbook/cell';
import {
  type Begun,
  begun,
  column,
  refreshed,
  refreshedColumn,
  withEdits,
  withRow,
  withStaff,
  withTemplate,
} from './begun';
import { practice, type Tabs, TODAY } from './practice';

describe('a person who left', () => {
  const left = withStaff(begun(), 'End', '2026-12-11');

  it('has no open tasks from the day after', () => {
    expect(refreshedColumn(left, 'Status', '2026-12-14')['S-1/T-3']).toBe('Left 12/11/2026');
    expect(refreshedColumn(left, 'Status', '2026-12-11')['S-1/T-3']).toBe('Due in 26 days');
  });

  it('gets no next time of a repeating task', () => {
    const done = withEdits(left, ['S-1/T-3', 'Done', true], ['S-1/T-3', 'Done on', '2026-12-10']);
    expect(Object.keys(refreshedColumn(done, 'Due', '2026-12-14'))).toHaveLength(3);
  });
});

describe('a tick that nobody saw', () => {
  const ticked = withEdits(begun(), ['S-1/T-1', 'Done', true]);

  it('gets the day of the refresh', () => {
    expect([refreshedColumn(ticked, 'Done on')['S-1/T-1'], refreshedColumn(ticked, 'Status')['S-1/T-1']]).toEqual([
      TODAY,
      'Done',
    ]);
  });

  it('gets a note that says so', () => {
    const { rows } = onboardingNow(practice(ticked), TODAY);
    expect(rows.map(({ note }) => note)).toEqual([
      'Ticked before 12/7/2026; this is the day of the refresh that saw it. Correct it where it was another day.',
      undefined,
      undefined,
    ]);
  });

  it('keeps a day that can’t be read', () => {
    expect(refreshedColumn(withEdits(ticked, ['S-1/T-1', 'Done on', 'last week']), 'Done on')['S-1/T-1']).toBe(
      'last week',
    );
  });

  it('keeps the day that stands there', () => {
    const { rows } = onboardingNow(practice(withEdits(ticked, ['S-1/T-1', 'Done on', '2026-12-04'])), TODAY);
    expect(rows[0]).toMatchObject({ doneOn: '2026-12-04', note: undefined });
  });
});

describe('a day beside a task that is not ticked', () => {
  it('stays, and the task is open', () => {
    const tabs = withEdits(begun(), ['S-1/T-1', 'Done on', '2026-12-04']);
    expect([refreshedColumn(tabs, 'Done on')['S-1/T-1'], refreshedColumn(tabs, 'Status')['S-1/T-1']]).toEqual([
      '2026-12-04',
      'Due today',
    ]);
  });
});

describe('a repeating task that is done', () => {
  const done = (tabs: Begun, id: string, on: Day) => withEdits(tabs, [id, 'Done', true], [id, 'Done on', on]);

  it('comes again, counted from the day on which it was done', () => {
    const due = refreshedColumn(done(begun(), 'S-1/T-3', '2027-01-04'), 'Due', '2027-01-04');
    expect(due['S-1/T-3/2']).toBe('2027-02-04');
  });

  it('says in Why what the next one counts from', () => {
    const why = refreshedColumn(done(begun(), 'S-1/T-3', '2027-01-04'), 'Why', '2027-01-04');
    expect(why['S-1/T-3/2']).toBe('Habit. Due a month after it was done on 1/4/2027.');
  });

  it('comes again once, however often the list is refreshed', () => {
    const tabs = done(begun(), 'S-1/T-3', '2027-01-04');
    expect(refreshed({ ...tabs, checklist: refreshed(tabs) })).toHaveLength(5);
  });

  it('moves its next time when the day is corrected', () => {
    const tabs = done(begun(), 'S-1/T-3', '2027-01-04');
    const corrected = done({ ...tabs, checklist: refreshed(tabs) }, 'S-1/T-3', '2027-01-06');
    // Saturday, February 6, 2027 would be a closed day: back to Friday
    expect(refreshedColumn(corrected, 'Due')['S-1/T-3/2']).toBe('2027-02-05');
  });

  it('runs on as a chain, each month at the latest', () => {
    let tabs = begun();
    let id = 'S-1/T-3';
    const dues: Cell[] = [];
    for (let time = 2; time <= 5; time++) {
      tabs = done(tabs, id, column(tabs.checklist, 'Due')[id] as Day);
      tabs = { ...tabs, checklist: refreshed(tabs) };
      id = `S-1/T-3/${time}`;
      dues.push(column(tabs.checklist, 'Due')[id] ?? '');
    }
    // From Wednesday, January 6, 2027; February 6 and March 6 would be Saturdays, counted from the 5th: Fridays
    expect(dues).toEqual(['2027-02-05', '2027-03-05', '2027-04-05', '2027-05-05']);
  });

  it('is within 365 days each year, over a leap day too', () => {
    let tabs = withTemplate(begun(), 'T-3', 'Repeats', 'yearly');
    tabs = done(tabs, 'S-1/T-3', '2027-03-01');
    tabs = { ...tabs, checklist: refreshed(tabs) };
    // 2028 has a leap day: 365 days after Monday, March 1, 2027 is Tuesday, February 29, 2028
    expect(column(tabs.checklist, 'Due')['S-1/T-3/2']).toBe('2028-02-29');
    tabs = done(tabs, 'S-1/T-3/2', '2028-02-29');
    // 365 days later: Wednesday, February 28, 2029
    expect(refreshedColumn(tabs, 'Due')['S-1/T-3/3']).toBe('2029-02-28');
  });

  it('does not come again where the template repeats no more', () => {
    const tabs = withTemplate(done(begun(), 'S-1/T-3', '2027-01-04'), 'T-3', 'Repeats', 'none');
    expect(refreshed(tabs)).toHaveLength(4);
  });

  it('leaves its next time where it is when the tick is taken back', () => {
    const tabs = done(begun(), 'S-1/T-3', '2027-01-04');
    const back = withEdits(
      { ...tabs, checklist: refreshed(tabs) },
      ['S-1/T-3', 'Done', false],
      ['S-1/T-3', 'Done on', ''],
    );
    expect(refreshedColumn(back, 'Due')).toMatchObject({ 'S-1/T-3': '2027-01-06', 'S-1/T-3/2': '2027-02-04' });
    expect(refreshedColumn(back, 'Status')['S-1/T-3/2']).toBe('After the one before');
  });

  it('keeps the owner who was chosen by hand', () => {
    const tabs = withEdits(done(begun(), 'S-1/T-3', '2027-01-04'), ['S-1/T-3', 'Owner', 'Kim']);
    expect(refreshedColumn(tabs, 'Owner')['S-1/T-3/2']).toBe('Kim');
  });
});

describe('a template that is new', () => {
  const NEWS = ['T-4', 'All', 'Week 1', 4, '', 'Owner', 'Show the garden'];
  const withNews = (offset: number, tabs: Tabs = begun()) => withRow(tabs as Begun, 'templates', NEWS.with(3, offset));

  it('reaches whoever is being onboarded', () => {
    expect(refreshedColumn(withNews(4), 'Due')['S-1/T-4']).toBe('2026-12-11');
  });

  it('reaches them where it is due on the day itself', () => {
    expect(refreshedColumn(withNews(4), 'Due', '2026-12-11')).toHaveProperty(['S-1/T-4']);
  });

  it('does not reach whoever is past its due date', () => {
    expect(refreshedColumn(withNews(4), 'Due', '2026-12-14')).not.toHaveProperty(['S-1/T-4']);
  });

  it('reaches nobody who is not being onboarded', () => {
    const tabs = withRow(withNews(4), 'staff', ['S-2', 'Ben Ito', '', 'Biller', '', '', TODAY, '']);
    expect(Object.keys(refreshedColumn(tabs, 'Due'))).toHaveLength(4);
  });

  it('does not come back once it was given out and its task was deleted', () => {
    const tabs = withTemplate(withNews(4), 'T-4', 'Given out', 'yes');
    expect(refreshedColumn(tabs, 'Due')).not.toHaveProperty(['S-1/T-4']);
  });
});
