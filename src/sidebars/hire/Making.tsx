import { usDate } from '../shared/usDate';
import type { Plan } from './choices';

type Made = NonNullable<Plan['start']['making']>;

/**
 * The row of Staff, the tasks phase by phase, the tabs that are new: items of a list.
 *
 * @param props What would be made.
 */
export function Making({ making: { tasks, phases, newTabs, isNewInStaff, moved } }: { readonly making: Made }) {
  return (
    <>
      <li>
        <b>Staff</b>: {isNewInStaff ? 'a new row' : 'the row is there already'}
      </li>
      <li>
        <b>Onboarding</b>: {tasks === 0 ? 'no task is missing' : `${counted(tasks, 'new task')}`}
        {phases.length > 0 && (
          <ul class="phases">
            {phases.map((phase) => (
              <li key={phase.phase}>
                {phase.phase}: {counted(phase.tasks, 'task')}, due {dueWords(phase)}
              </li>
            ))}
          </ul>
        )}
      </li>
      {moved > 0 && <li>{counted(moved, 'open due date')} will change</li>}
      {newTabs.length > 0 && (
        <li>
          <b>New tabs</b>: {newTabs.join(', ')}
        </li>
      )}
    </>
  );
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function dueWords({ first, last }: Made['phases'][number]): string {
  return first === last ? usDate(first) : `${usDate(first)} to ${usDate(last)}`;
}
