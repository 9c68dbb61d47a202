/** Which task a row of the checklist is. */
export interface TaskId {
  readonly staffId: string;
  readonly templateId: string;
  /** Which time it is, from 1: repeating tasks come again. */
  readonly time: number;
}

/**
 * The ID of a person’s task: the same task always has the same ID, so that nothing is made twice.
 *
 * @param id The person, the template, and which time it is.
 * @example taskId({ staffId: 'S-1', templateId: 'T-57', time: 2 }) // 'S-1/T-57/2'
 */
export function taskId({ staffId, templateId, time }: TaskId): string {
  return time === 1 ? `${staffId}/${templateId}` : `${staffId}/${templateId}/${time}`;
}

/**
 * What a task’s ID says.
 *
 * @param id The ID.
 * @param staffId The person of the row.
 * @param templates The IDs of templates: one may end in a number itself.
 * @returns `undefined` where it is not an ID of that person’s.
 * @example readTaskId('S-1/T-57/2', 'S-1', new Set()) // { staffId: 'S-1', templateId: 'T-57', time: 2 }
 * @example readTaskId('S-1/A/2', 'S-1', new Set(['A/2'])) // { staffId: 'S-1', templateId: 'A/2', time: 1 }
 */
export function readTaskId(id: string, staffId: string, templates: ReadonlySet<string>): TaskId | undefined {
  if (staffId === '' || !id.startsWith(`${staffId}/`)) return undefined;
  const rest = id.slice(staffId.length + 1);
  if (templates.has(rest)) return { staffId, templateId: rest, time: 1 };
  const [, templateId = '', time = '1'] = /^(.*?)(?:\/(\d{1,4}))?$/s.exec(rest) ?? [];
  return { staffId, templateId, time: Number(time) };
}
