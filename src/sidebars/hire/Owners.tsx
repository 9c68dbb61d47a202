import type { Person, Plan } from './choices';
import { Field } from './Field';
import type { PersonForm } from './form';

type Owner = Plan['start']['owners'][number];

/**
 * Who does the tasks of the new hire, for each role that owns some.
 *
 * @param props The form, and the person.
 */
export function Owners({ plan: { start }, person, change }: PersonForm) {
  const shown = start.owners.map((owner) => ({ ...owner, person: typedFor(person, owner) ?? owner.person }));
  const open = shown.filter((each) => each.person.trim() === '').length;
  return (
    <details class="owners">
      <summary>Who does the tasks{open > 0 && ` (${open} of ${shown.length} not named)`}</summary>
      <p class="why">
        Names go into the checklist. Settings keeps them for the next hire, but for the buddy’s. Without a name the
        checklist says the role.
      </p>
      {shown.map(({ role, person: named, tasks }, place) => (
        <Field
          key={role}
          id={`owner-${place}`}
          label={`${role} (${tasks === 1 ? '1 task' : `${tasks} tasks`})`}
          value={named}
          list="staff"
          change={(name) =>
            change({ owners: [...person.owners.filter((each) => each.role !== role), { role, person: name }] })
          }
        />
      ))}
    </details>
  );
}

function typedFor({ owners }: Person, { role }: Owner): string | undefined {
  return owners.find((each) => each.role === role)?.person;
}
