import { checklist } from '../../src/onboarding/checklist';
import { ticks } from '../../src/onboarding/ticks';
import type { Cell } from '../../src/workbook/cell';
import type { Edit } from '../../src/workbook/edit';
import { ownNote } from '../../src/workbook/ownNote';
import { TODAY } from './practice';

const HEADERS = Object.values(checklist.columns).map(({ header }) => header);
const place = (header: string) => HEADERS.indexOf(header);

type Row = Readonly<Record<string, Cell>>;

type Given = { readonly last?: string; readonly note?: string; readonly formula?: string };

/** An edit of these columns in row 7, which has these cells then. */
function editOf(first: string, cells: Row, given: Given = {}): Edit {
  const row = { 'Task ID': 'S-1/T-1', Due: '2026-12-10', Status: 'Due in 3 days', ...cells };
  return {
    headers: HEADERS,
    span: { first: place(first), last: place(given.last ?? first) },
    rows: [
      {
        row: 7,
        values: HEADERS.map((header) => (row as Row)[header] ?? ''),
        formulas: HEADERS.map((header) => (header === 'Status' ? (given.formula ?? '') : '')),
        notes: HEADERS.map((header) => (header === 'Done on' ? (given.note ?? '') : '')),
      },
    ],
    before: undefined,
    today: TODAY,
  };
}

/** What follows the edit, by header. */
function marked(...edit: Parameters<typeof editOf>) {
  return ticks
    .marks(editOf(...edit))
    .map(({ row: at, place: column, ...mark }) => ({ at, [HEADERS[column] ?? '']: mark }));
}

describe('a tick', () => {
  it('gets its day and its status', () => {
    expect(marked('Done', { Done: true })).toEqual([
      { at: 7, 'Done on': { cell: TODAY } },
      { at: 7, Status: { cell: 'Done' } },
    ]);
  });

  it('keeps a day that stands there', () => {
    expect(marked('Done', { Done: true, 'Done on': '2026-12-04', Status: 'Done' })).toEqual([]);
  });

  it('leaves a status that is a formula', () => {
    expect(marked('Done', { Done: true }, { formula: '=IF(I7,"Done","")' })).toEqual([
      { at: 7, 'Done on': { cell: TODAY } },
    ]);
  });

  it('pasted with its day keeps that day', () => {
    const cells = { Done: true, 'Done on': '2026-12-04' };
    expect(marked('Done', cells, { last: 'Done on' })).toEqual([{ at: 7, Status: { cell: 'Done' } }]);
  });
});

describe('a tick that is taken away', () => {
  it('clears the day', () => {
    expect(marked('Done', { Done: false, 'Done on': '2026-12-04', Status: 'Done' })).toEqual([
      { at: 7, 'Done on': { cell: '' } },
      { at: 7, Status: { cell: 'Due in 3 days' } },
    ]);
  });

  it('by clearing the box clears the day too', () => {
    expect(marked('Done', { Done: '', 'Done on': '2026-12-04' })).toEqual([{ at: 7, 'Done on': { cell: '' } }]);
  });

  it('takes our note with the day, never the user’s', () => {
    const cells = { Done: false, 'Done on': '2026-12-04' };
    const ours = marked('Done', cells, { note: ownNote('Ticked before 12/7/2026', 'refreshed') });
    expect([ours[0], marked('Done', cells, { note: 'by phone' })[0]]).toEqual([
      { at: 7, 'Done on': { cell: '', note: '' } },
      { at: 7, 'Done on': { cell: '' } },
    ]);
  });
});

describe('a day that is typed', () => {
  it('ticks', () => {
    expect(marked('Done on', { Done: false, 'Done on': '2026-12-04' })).toEqual([
      { at: 7, Done: { cell: true } },
      { at: 7, Status: { cell: 'Done' } },
    ]);
  });

  it('and cleared, or no day at all, does nothing', () => {
    expect(marked('Done on', { Done: true, 'Done on': '' })).toEqual([]);
    expect(marked('Done on', { Done: false, 'Done on': 'last week' })).toEqual([]);
  });
});

describe('a due date that is typed', () => {
  it('changes the status', () => {
    expect(marked('Due', { Due: '2026-12-04', Done: false })).toEqual([
      { at: 7, Status: { cell: 'Overdue by 3 days' } },
    ]);
  });

  it('leaves the status of a done task', () => {
    expect(marked('Due', { Due: '2026-12-04', Done: true, Status: 'Done' })).toEqual([]);
  });
});

describe('an edit', () => {
  const concerns = (first: string, last = first) => ticks.concerns(HEADERS, { first: place(first), last: place(last) });

  it('concerns the rule where Due, Done or Done on is among its columns', () => {
    expect(['Due', 'Done', 'Done on', 'Notes', 'Owner'].map((header) => concerns(header))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('of whole rows does not: they were sorted or pasted', () => {
    expect(concerns('Task ID', 'As made')).toBe(false);
  });

  it('of a row without a Task ID does nothing', () => {
    expect(marked('Done', { 'Task ID': '', Done: true })).toEqual([]);
  });

  it('of something that is no tick is left alone', () => {
    expect(marked('Done', { Done: 'x' })).toEqual([]);
  });
});

describe('a tick of a task that repeats', () => {
  const MONTHLY = { 'As made': '7KQ2 91AB 0000 0000 0000 0000 monthly' };
  const follows = (first: string, cells: Row) => ticks.follows?.(editOf(first, cells));

  it('is followed by a refresh, which makes the next one', () => {
    expect(follows('Done', { Done: true, ...MONTHLY })).toBe('refreshChecklist');
  });

  it('that is taken away is followed by a refresh, which puts the next time off', () => {
    expect(follows('Done', { Done: false, ...MONTHLY })).toBe('refreshChecklist');
  });

  it('is unlike that of any other task', () => {
    expect(follows('Done', { Done: true, 'As made': '7KQ2 91AB 0000 0000 0000 0000' })).toBeUndefined();
  });
});
