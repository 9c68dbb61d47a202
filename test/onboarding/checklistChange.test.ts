import { daysAfter } from '../../src/calendar/daysAfter';
import { checklist } from '../../src/onboarding/checklist';
import { checklistChange } from '../../src/onboarding/checklistChange';
import type { ChecklistRow } from '../../src/onboarding/checklistRow';
import { standingOf } from '../../src/onboarding/standingOf';
import type { Layout } from '../../src/workbook/command';
import { grid } from '../simulator/formula/gridSource';
import { task } from './practice';

const HEADERS = Object.values(checklist.columns).map(({ header }) => header);
const LAYOUT: Layout = {
  letter: (header) => String.fromCharCode(65 + HEADERS.indexOf(header)),
  place: (header) => HEADERS.indexOf(header),
};

/** In no order at all. */
const MIXED_UP = [
  task({ person: 'Ben', owner: 'Sam', due: '2026-12-10' }),
  task({ person: 'Ana', owner: 'Kim', due: '2026-12-09' }),
];

const headersOf = (order: 'person' | 'owner' | 'due') =>
  checklistChange(MIXED_UP, order).sortBy?.map(({ header }) => header);

function statusFormula(status: string): string | undefined {
  return checklistChange([task()], 'person').formulas?.(LAYOUT).Status?.(2, status);
}

describe('the change of the checklist', () => {
  it('leaves ticks and notes to the user', () => {
    expect(checklistChange([task()], 'person')).toMatchObject({ how: 'refresh', theirs: ['Done', 'Notes'] });
  });

  it('sorts by person, owner or due date', () => {
    expect(headersOf('person')).toEqual(['Person', 'Staff ID', 'Due', 'Task ID']);
    expect(headersOf('owner')).toEqual(['Owner', 'Due', 'Person', 'Task ID']);
    expect(headersOf('due')).toEqual(['Due', 'Person', 'Task ID']);
  });

  it('takes the ID from copied rows, and their Status says what to do', () => {
    expect(checklistChange([], 'person').copies).toEqual({
      Status: 'A copy of another row; delete it',
      'As made': undefined,
    });
  });

  it('notes a day that nobody knows', () => {
    const row: ChecklistRow = task({ cells: { 'Task ID': 'S-1/T-1' }, note: 'Ticked before 12/7/2026' });
    expect(checklistChange([row, task()], 'person').cellNotes).toEqual({
      'Done on': new Map([['S-1/T-1', 'Ticked before 12/7/2026']]),
    });
  });

  it('has live formulas up to 1,000 rows', () => {
    const rows = (count: number) =>
      checklistChange(
        Array.from({ length: count }, () => task()),
        'person',
      );
    expect([rows(1000).formulas === undefined, rows(1001).formulas === undefined]).toEqual([false, true]);
  });
});

describe('the formula of Status', () => {
  it('counts by built-in functions', () => {
    expect(statusFormula('Due today')).toBe(
      '=IF(OR(I2=TRUE,I2="TRUE"),"Done",IF(ISNUMBER(H2),IF(INT(H2)<TODAY(),"Overdue by "&(TODAY()-INT(H2))&IF((TODAY()-INT(H2))=1," day"," days"),IF(INT(H2)=TODAY(),"Due today","Due in "&(INT(H2)-TODAY())&IF((INT(H2)-TODAY())=1," day"," days"))),""))',
    );
  });

  it('says that the template is gone', () => {
    expect(statusFormula('Due today (no template)')).toMatch(
      /^=IF\(OR\(I2=TRUE,I2="TRUE"\),"Done",TRIM\(.*&" \(no template\)"\)\)$/,
    );
  });

  it.each(['Left 12/4/2026', 'Not in Staff'])('says “%s” until it is done', (status) => {
    expect(statusFormula(status)).toBe(`=IF(OR(I2=TRUE,I2="TRUE"),"Done","${status}")`);
  });

  /** March 15, 2023. */
  const SERIAL_TODAY = 45_000;
  const DAY_TODAY = '2023-03-15';

  it.each([-400, -2, -1, 0, 1, 2, 7, 400])('says the same as a refresh does, %i days from today', (days) => {
    for (const isDone of [false, true]) {
      for (const hasTemplate of [false, true]) {
        const task = { isDone, due: daysAfter(DAY_TODAY, days), end: undefined, hasTemplate };
        const { status } = standingOf(task, DAY_TODAY);
        expect(shown(status, SERIAL_TODAY + days, isDone)).toBe(status);
      }
    }
  });

  it('counts a due date with a time of day as its day', () => {
    expect(shown('Due today', SERIAL_TODAY + 0.75, false)).toBe('Due today');
  });

  it.each([null, 'soon'])('is blank where Due is %j, or says that the template is gone', (due) => {
    expect([shown('', due, false), shown('(no template)', due, false)]).toEqual(['', '(no template)']);
  });

  it('says what was known when the row was made, until it is done', () => {
    expect([shown('Not in Staff', SERIAL_TODAY, false), shown('Not in Staff', SERIAL_TODAY, true)]).toEqual([
      'Not in Staff',
      'Done',
    ]);
  });

  /** What the cell shows for a task that had this status at the last refresh. */
  function shown(status: string, due: number | string | null, isDone: boolean) {
    const row = HEADERS.map((header) => ({ Due: due, Done: isDone, Status: statusFormula(status) })[header] ?? null);
    const place = LAYOUT.letter('Status');
    return grid({ Onboarding: [HEADERS, row] }, { now: SERIAL_TODAY + 0.5 }).value(`${place}2`);
  }
});
