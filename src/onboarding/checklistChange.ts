import type { CellWrite } from '../workbook/cell';
import type { Highlight, Layout, LiveFormulas, TableChange } from '../workbook/command';
import { rowOf } from '../workbook/table';
import { areInOrder } from './areInOrder';
import { checklist } from './checklist';
import type { ChecklistRow } from './checklistRow';
import type { Order } from './settingNames';
import { COUNTED, NO_TEMPLATE } from './standingOf';

/** Above so many rows Status is a value: formulas would be slow. */
const MOST_LIVE_ROWS = 1000;
/** Tasks that are due within so many days are coloured. */
const SOON_DAYS = 7;
/** The status of a row that the user copied; it has no Task ID any more. */
export const COPIED = 'A copy of another row; delete it';

/**
 * The checklist anew; rows that are in order stay where they are. Done and Notes are written in new rows only: whoever ticks while a refresh runs keeps the tick.
 *
 * @param rows Its rows.
 * @param order How they are sorted.
 * @returns The change of the tab.
 */
export function checklistChange(rows: readonly ChecklistRow[], order: Order): TableChange {
  const { columns } = checklist;
  const { person, staffId, owner, due, taskId, done, doneOn } = columns;
  const sorts = {
    person: [person, staffId, due, taskId],
    owner: [owner, due, person, taskId],
    due: [due, person, taskId],
  };
  const notes = notesOf(rows);
  const isLive = rows.length <= MOST_LIVE_ROWS;
  return {
    table: checklist,
    columns: Object.values(columns),
    rows: rows.map(({ cells }) => cells),
    how: 'refresh',
    theirs: [done.header, columns.notes.header],
    copies: rowOf(checklist, { status: COPIED, asMade: undefined }),
    ...(areInOrder(rows, order) ? {} : { sortBy: sorts[order] }),
    highlights: HIGHLIGHTS,
    isFiltered: true,
    ...(notes.size > 0 ? { cellNotes: { [doneOn.header]: notes } } : {}),
    ...(isLive ? { formulas: statusFormulas } : {}),
  };
}

function notesOf(rows: readonly ChecklistRow[]): ReadonlyMap<string, string> {
  const { taskId } = checklist.columns;
  return new Map(rows.flatMap(({ cells, note }) => (note === undefined ? [] : [[String(cells[taskId.header]), note]])));
}

/** By built-in functions alone, so that Status is right each day, also for colleagues without the add-on. */
function statusFormulas({ letter }: Layout): LiveFormulas {
  const { done, due, status } = checklist.columns;
  const [ticked, day] = [letter(done.header), letter(due.header)];
  return {
    [status.header]: (row, value) => {
      const [tick, date] = [`OR(${ticked}${row}=TRUE,${ticked}${row}="TRUE")`, `INT(${day}${row})`];
      const days = (count: string) => `${count}&IF(${count}=1," day"," days")`;
      const late = `"Overdue by "&${days(`(TODAY()-${date})`)}`;
      const soon = `"Due in "&${days(`(${date}-TODAY())`)}`;
      const open = `IF(${date}<TODAY(),${late},IF(${date}=TODAY(),"Due today",${soon}))`;
      const dated = `IF(ISNUMBER(${day}${row}),${open},"")`;
      return `=IF(${tick},"Done",${standing(dated, value)})`;
    },
  };
}

/** What no date tells: that the person left, that the template is gone. */
function standing(dated: string, value: CellWrite): string {
  const text = typeof value === 'string' ? value : '';
  const fixed = NO_TEMPLATE.trim();
  if (text.endsWith(fixed)) return `TRIM(${dated}&" ${fixed}")`;
  return COUNTED.test(text) ? dated : `"${text}"`;
}

/** Side by side in a new tab. */
const COLOURED = [checklist.columns.task, checklist.columns.owner, checklist.columns.due];

const HIGHLIGHTS: readonly Highlight[] = [
  {
    headers: COLOURED.map(({ header }) => header),
    colour: '#f9d6d2',
    formula: ({ letter }) => `=LEFT($${letter(checklist.columns.status.header)}2,8)="Overdue "`,
    sign: ',8)="Overdue "',
  },
  {
    headers: COLOURED.map(({ header }) => header),
    colour: '#fdeebf',
    formula: ({ letter }) => {
      const [due, status] = [letter(checklist.columns.due.header), letter(checklist.columns.status.header)];
      return `=AND(LEFT($${status}2,4)="Due ",$${due}2<=TODAY()+${SOON_DAYS})`;
    },
    sign: ',4)="Due ",',
  },
];
