import type { Due } from './dueByRule';
import type { Template } from './templates';

/**
 * What the checklist says under Why: what the task is good for, the rule behind it where it was checked, and how the due
 * date was counted.
 *
 * @param template The pattern.
 * @param due The due date.
 * @example whyOf({ why: 'Good practice', citation: '', isChecked: false }, { day: '2026-12-04', how: 'Due on the first day.' }) // 'Good practice. Due on the first day.'
 */
export function whyOf(
  { why, citation, isChecked }: Pick<Template, 'why' | 'citation' | 'isChecked'>,
  { how }: Due,
): string {
  return [why, isChecked && citation !== '' ? `Basis: ${citation}` : '', how]
    .filter((part) => part !== '')
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
