import type { Day } from '../calendar/day';
import type { Due } from './dueByRule';
import type { Template } from './templates';
import { whyOf } from './whyOf';

/** The cells of a task that come from its template, and that the user may change. */
export const MADE = ['phase', 'task', 'owner', 'due', 'evidence', 'why'] as const;
export type MadeCells = Readonly<Record<(typeof MADE)[number], string>>;

/**
 * What a template puts into the row of a task.
 *
 * @param template The pattern.
 * @param owner Who does it.
 * @param due The due date; `undefined` where it can’t be counted: then Due and Why are blank.
 */
export function taskCells(
  template: Template,
  owner: string,
  due: Due | undefined,
): MadeCells & { readonly due: Day | '' } {
  const { phase, task, evidence } = template;
  return { phase, task, owner, due: due?.day ?? '', evidence, why: due ? whyOf(template, due) : '' };
}
