import { shortId } from '../people/shortId';
import { cellAddress } from '../workbook/address';
import { type CellWrite, isBlank } from '../workbook/cell';
import type { ColumnChange } from '../workbook/command';
import { type Place, Problem } from '../workbook/problem';
import type { Reading, ReadRow } from '../workbook/reading';
import { rowOf } from '../workbook/table';
import type { DefaultTask } from './defaultTasks/defaultTask';
import { DEFAULT_TASKS } from './defaultTasks/defaultTasks';
import { type Repeats, type TaskTemplateColumns, taskTemplates } from './taskTemplates';

/** A pattern of tasks. */
export interface Template {
  readonly id: string;
  readonly appliesTo: string;
  readonly phase: string;
  /** `undefined` where the cell can’t be read: nobody new gets the task, and due dates stay. */
  readonly offset: number | undefined;
  readonly unit: 'calendar' | 'business';
  readonly owner: string;
  /** The place of its owner, for problems. */
  readonly ownerCell: { readonly sheet: string; readonly cell: string };
  readonly task: string;
  readonly evidence: string;
  readonly why: string;
  readonly citation: string;
  readonly isChecked: boolean;
  readonly repeats: Repeats;
  readonly isGivenOut: boolean;
}

/** The templates of the practice, and what their tab needs. */
export interface Templates {
  readonly all: readonly Template[];
  /** Rows for a tab that is new. */
  readonly rows: readonly Readonly<Record<string, CellWrite>>[];
  /** IDs for rows that have none of their own. */
  readonly ids: readonly ColumnChange[];
  readonly problems: readonly Problem[];
}

/**
 * The task templates: those of the tab, or those that every practice starts with where there is no tab yet.
 *
 * @param reading The tab.
 * @returns Templates in the order of the tab; a row without an ID, or with that of a row above, gets a new one.
 */
export function templatesIn(reading: Reading<TaskTemplateColumns>): Templates {
  if (!reading.exists || reading.headers.every(isBlank)) return firstTemplates();
  const problems = [...reading.problems];
  const rowOfId = new Map<string, number>();
  const taken = new Set(reading.rows.map(({ templateId }) => templateId ?? ''));
  const ids = new Map<number, CellWrite>();
  const all = reading.rows.flatMap((row): readonly Template[] => {
    const { task, templateId } = row;
    const first = templateId === undefined ? undefined : rowOfId.get(templateId);
    const id = templateId !== undefined && first === undefined ? templateId : newId(task ?? '', taken);
    problems.push(...troubles(reading, row, first === undefined ? undefined : { first, id }));
    if (task === undefined) return [];
    rowOfId.set(id, row.row);
    taken.add(id);
    if (id !== templateId) ids.set(row.row, id);
    const ownerCell = placeIn(reading, row.row, 'owner');
    return [{ ...templateOf(row), id, isGivenOut: row.givenOut !== undefined && first === undefined, ownerCell }];
  });
  return { all, rows: [], ids: idChange(reading, ids), problems };
}

function placeIn(
  { sheet, columnAt }: Reading<TaskTemplateColumns>,
  row: number,
  key: keyof TaskTemplateColumns,
): Place {
  return { sheet, cell: cellAddress(row, columnAt[key] ?? 0) };
}

/** What is wrong with a row, besides cells that can’t be read; `copied`: its ID stands further up, and it gets another. */
function troubles(
  reading: Reading<TaskTemplateColumns>,
  { row, task, templateId, offset, cells }: ReadRow<TaskTemplateColumns>,
  copied: { readonly first: number; readonly id: string } | undefined,
): readonly Problem[] {
  const at = (key: keyof TaskTemplateColumns, message: string) => new Problem(message, placeIn(reading, row, key));
  if (task === undefined) return [at('task', 'this row has no Task; nobody gets it')];
  const isBlankOffset = offset === undefined && isBlank(cells[reading.columnAt.offset ?? 0]);
  const isWhole = offset === undefined || Number.isInteger(offset);
  return [
    copied
      ? at('templateId', `Template ID ${templateId} stands in row ${copied.first} too; this row now has ${copied.id}`)
      : [],
    isBlankOffset ? at('offset', 'this task has no Offset; nobody new gets it') : [],
    isWhole ? [] : at('offset', `${offset} is not a whole number of days; nobody new gets this task`),
  ].flat();
}

function templateOf(row: ReadRow<TaskTemplateColumns>): Omit<Template, 'id' | 'isGivenOut' | 'ownerCell'> {
  const { appliesTo = '', phase = '', owner = '', task = '', evidence = '', why = '', citation = '' } = row;
  const { offset, unit = 'calendar', repeats = 'none' } = row;
  return {
    ...{ appliesTo, phase, offset: Number.isInteger(offset) ? offset : undefined, unit, owner, task },
    ...{ evidence, why, citation, isChecked: row.citationChecked === 'yes', repeats },
  };
}

function newId(task: string, taken: ReadonlySet<string>): string {
  for (let again = 0; ; again++) {
    const id = `U-${shortId(`template:${task}${again || ''}`)}`;
    if (!taken.has(id)) return id;
  }
}

function idChange(
  reading: Reading<TaskTemplateColumns>,
  values: ReadonlyMap<number, CellWrite>,
): readonly ColumnChange[] {
  const place = reading.columnAt.templateId;
  const change = { reading, column: taskTemplates.columns.templateId, values };
  return values.size > 0 ? [place === undefined ? change : { ...change, place }] : [];
}

function firstTemplates(): Templates {
  const all = DEFAULT_TASKS.map((task): Template => {
    const { unit = 'calendar', citation = '', isChecked = false, repeats = 'none', category: _, ...others } = task;
    const ownerCell = { sheet: taskTemplates.name, cell: '' };
    return { ...others, unit, citation, isChecked, repeats, isGivenOut: false, ownerCell };
  });
  return { all, rows: DEFAULT_TASKS.map(firstRow), ids: [], problems: [] };
}

function firstRow(task: DefaultTask): Readonly<Record<string, CellWrite>> {
  const { id: templateId, appliesTo, phase, offset, unit = 'calendar', owner, category, evidence, why } = task;
  const { citation = '', isChecked, repeats = 'none' } = task;
  return rowOf(taskTemplates, {
    ...{
      templateId,
      appliesTo,
      phase,
      offset,
      unit,
      owner,
      category,
      task: task.task,
      evidence,
      why,
      citation,
      repeats,
    },
    ...{ citationChecked: isChecked ? 'yes' : 'no', givenOut: GIVEN_OUT },
  });
}

/** What the hidden column says. */
export const GIVEN_OUT = 'yes';
