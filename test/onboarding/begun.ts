import type { Day } from '../../src/calendar/day';
import { checklist } from '../../src/onboarding/checklist';
import type { ChecklistRow } from '../../src/onboarding/checklistRow';
import { onboardingNow } from '../../src/onboarding/onboardingNow';
import type { Cell, CellWrite } from '../../src/workbook/cell';
import { type Cells, hire, practice, TABS, type Tabs, TODAY } from './practice';

/** The practice after Ana’s onboarding was started: three open tasks. */
export function begun(given: Tabs = {}): Tabs & { readonly checklist: Cells } {
  const tabs = { ...TABS, ...given };
  return { ...tabs, checklist: written(onboardingNow(practice(tabs), TODAY, [hire()]).rows, tabs.checklist) };
}

/** The tabs with one more cell edited: the row is told by its first cell. */
export function edited<Given extends Cells>(cells: Given, id: string, header: string, value: Cell): Cells {
  const place = cells[0]?.indexOf(header) ?? -1;
  if (place < 0 || !cells.some(([first]) => first === id)) throw new Error(`no ${header} of ${id}`);
  return cells.map((row) =>
    row[0] === id ? (cells[0] ?? []).map((_, i) => (i === place ? value : (row[i] ?? ''))) : row,
  );
}

/** The checklist tab after a refresh, unsorted: rows are written by their Task ID, Done and Notes in new rows only. */
export function written(rows: readonly ChecklistRow[], before: Cells | undefined): Cells {
  const headers = Object.values(checklist.columns).map(({ header }) => header);
  const there = new Map((before ?? []).slice(1).map((row) => [row[0], row]));
  const theirs = ['Done', 'Notes'];
  const now = rows.map(({ cells }) => {
    const old = there.get(String(cells['Task ID']));
    return headers.map((header, place) => {
      const isKept = old !== undefined && (theirs.includes(header) || !(header in cells));
      return isKept ? (old[place] ?? '') : cellOf(cells[header]);
    });
  });
  const known = new Set(now.map(([id]) => id));
  return [headers, ...now, ...(before ?? []).slice(1).filter(([id]) => !known.has(id))];
}

function cellOf(write: CellWrite): Cell {
  return typeof write === 'object' ? write.formula : (write ?? '');
}

/** What a column of the checklist holds, by Task ID. */
export function column(cells: Cells, header: string): Readonly<Record<string, Cell>> {
  const place = cells[0]?.indexOf(header) ?? -1;
  return Object.fromEntries(cells.slice(1).map((row) => [String(row[0]), row[place] ?? '']));
}

/** A refresh of the checklist, as its tab stands then. */
export function refreshed(tabs: Tabs & { readonly checklist: Cells }, today: Day = TODAY): Cells {
  return written(onboardingNow(practice(tabs), today).rows, tabs.checklist);
}

export type Begun = ReturnType<typeof begun>;

/** The column after the edits and a refresh. */
export function refreshedColumn(tabs: Begun, header: string, today: Day = TODAY) {
  return column(refreshed(tabs, today), header);
}

/** Some cells of the checklist edited: Task ID, header, value. */
export function withEdits(tabs: Begun, ...edits: readonly (readonly [string, string, Cell])[]): Begun {
  const checklist = edits.reduce<Cells>(
    (cells, [id, header, value]) => edited(cells, id, header, value),
    tabs.checklist,
  );
  return { ...tabs, checklist };
}

export const withStaff = (tabs: Begun, header: string, value: Cell): Begun => ({
  ...tabs,
  staff: edited(tabs.staff ?? [], 'S-1', header, value),
});
export const withTemplate = (tabs: Begun, id: string, header: string, value: Cell): Begun => ({
  ...tabs,
  templates: edited(tabs.templates ?? [], id, header, value),
});
export const withRow = (tabs: Begun, tab: 'templates' | 'settings' | 'staff', row: readonly Cell[]): Begun => ({
  ...tabs,
  [tab]: [...(tabs[tab] ?? []), row],
});
