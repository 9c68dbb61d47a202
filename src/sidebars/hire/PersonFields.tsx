import type { Plan } from './choices';
import { Field, Known } from './Field';
import type { PersonForm } from './form';

/**
 * Who the new hire is, and when they start.
 *
 * @param props The form, and the person.
 */
export function PersonFields({ plan, person, change }: PersonForm) {
  const { start } = plan;
  return (
    <section aria-labelledby="person">
      <h2 id="person">The new hire</h2>
      <Field id="name" label="Name" value={person.name} change={(name) => change({ name })} isNeeded />
      <Field id="email" label="Email" value={person.email} change={(email) => change({ email })} mode="email" />
      <Field id="role" label="Role" value={person.role} change={(role) => change({ role })} list="roles" isNeeded />
      <Known id="roles" words={rolesIn(plan)} />
      <Field id="site" label="Site" value={person.site} change={(site) => change({ site })} list="sites" />
      <Known id="sites" words={start.sites} />
      <Field
        {...{ id: 'start', label: 'First day of work', type: 'date', isNeeded: true }}
        value={person.start}
        change={(day) => change({ start: day })}
      />
      <Field
        {...{ id: 'manager', label: 'Manager', list: 'staff' }}
        value={person.manager}
        change={(manager) => change({ manager })}
      />
      <Known id="staff" words={start.people} />
      <label class="choice">
        <input
          type="checkbox"
          checked={person.isExposed ?? start.isExposed}
          aria-describedby="exposed-hint"
          onChange={({ currentTarget: { checked } }) => change({ isExposed: checked })}
        />
        Works with blood or other infectious material
      </label>
      <p id="exposed-hint" class="why">
        Adds the bloodborne pathogens training and the hepatitis B offer.
      </p>
    </section>
  );
}

/** Those of Staff and of the candidates. */
function rolesIn({ start: { roles }, people }: Plan): readonly string[] {
  return [...new Set([...roles, ...people.flatMap(({ role }) => role ?? [])])].sort((a, b) => a.localeCompare(b));
}
