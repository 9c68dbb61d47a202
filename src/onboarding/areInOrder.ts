import type { ChecklistRow } from './checklistRow';
import type { Order } from './settingNames';

/**
 * Whether rows stand in order already: then nothing has to be sorted, and every problem names the cell in which it stays.
 * A due date that can’t be read stands in nobody’s way.
 *
 * @param rows The rows as they stand, those that are new last.
 * @param order What they are sorted by.
 */
export function areInOrder(rows: readonly ChecklistRow[], order: Order): boolean {
  const keys = rows.map((row) => keysOf(row, order));
  return keys.every((key, i) => i === 0 || isInOrder(keys[i - 1] ?? [], key));
}

function keysOf({ person, id, owner, due }: ChecklistRow, order: Order): readonly (string | undefined)[] {
  const name = person.toLowerCase();
  const keys = {
    person: [name, id.staffId.toLowerCase(), due],
    owner: [owner.toLowerCase(), due, name],
    due: [due, name],
  };
  return keys[order];
}

/** By the first key in which they differ; one that is not known counts as the same. */
function isInOrder(before: readonly (string | undefined)[], after: readonly (string | undefined)[]): boolean {
  for (const [i, key] of after.entries()) {
    const other = before[i];
    if (key === undefined || other === undefined) return true;
    if (key !== other) return other < key;
  }
  return true;
}
