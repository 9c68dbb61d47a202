import { starting } from '../../src/onboarding/starting';
import { begun } from './begun';
import { hire, practice, TABS, type Tabs, TODAY } from './practice';

const CONTEXT = { today: TODAY } as const;
const BEN = hire({ name: 'Ben Ito', email: 'ben@example.com', role: 'Biller', start: '2026-12-14' });

type Typed = Parameters<typeof starting.handOver>[0];

const _plan = (typed: Typed | null, tabs: Tabs = {}) => starting.plan(practice(tabs), typed, CONTEXT);

describe('the changes of a start', () => {
  const started = (typed: Typed) =>
    starting.changes(practice(), { hires: [typed], workbookFor: 'both' }, CONTEXT).tables;

  it('are a row of Staff and the checklist', () => {
    const rows = started(BEN).map(({ table, rows: { length } }) => [table.name, length]);
    expect(rows).toEqual(
      expect.arrayContaining([
        ['Staff', 1],
        ['Onboarding', 3],
      ]),
    );
  });

  it('are refused where something is missing', () => {
    expect(() => started({ ...BEN, start: 'soon' })).toThrow('give the first day of work as month/day/year');
  });
});

describe('the standing of those who are hired', () => {
  it('says what is missing, and who is there', () => {
    const typed = [hire(), BEN, { ...BEN, role: '' }];
    expect(starting.standing(practice(), typed, CONTEXT).map(({ obstacle }) => obstacle)).toEqual([
      null,
      null,
      'give the role: it decides which tasks there are',
    ]);
    expect(starting.standing(practice(begun()), typed, CONTEXT).map(({ isThere }) => isThere)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a workbook for hiring only', () => {
  it('remembers what it is for', () => {
    const [change] = starting.purpose(practice({ settings: TABS.settings }), 'hiring');
    expect(change?.rows[0]).toMatchObject({ Setting: 'This workbook is for', Value: 'Hiring only' });
  });

  it('hands over a start that was typed in any usual way', () => {
    expect(starting.readHandOver(starting.handOver({ ...BEN, start: 'Dec 14, 2026' }))).toEqual(BEN);
  });
});

describe('the start of someone for whom none is known', () => {
  it('is the first open day of this practice 14 days after', () => {
    const holidays = [['Date'], ['2026-12-21']];
    expect(starting.startOf(practice({ holidays }), '2026-12-07')).toBe('2026-12-22');
  });
});
