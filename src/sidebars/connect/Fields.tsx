import { type PlannedField, placeOf } from './choices';
import { FieldChoice } from './FieldChoice';
import type { Form } from './form';

/** The add-on makes it and finds it by itself. */
const OURS = 'candidateId';
const NAMES = ['name', 'firstName', 'lastName'];

/**
 * Field by field the column that it is taken from: those with a column first, the others to be opened.
 *
 * @param props The form.
 */
export function Fields(form: Form) {
  const { kind, first, choices } = form;
  const fields = form.plan.fields.filter(({ key }) => key !== OURS);
  const had = new Set(first.fields.filter(({ place }) => place !== null).map(({ key }) => key));
  const isNameless = !NAMES.some((key) => had.has(key));
  const isShown = ({ key }: PlannedField) =>
    had.has(key) || kind.wanted.some((each) => each.key === key) || (isNameless && key === 'name');
  const others = fields.filter((field) => !isShown(field));
  const without = others.filter((field) => placeOf(field, choices) === null).length;
  const needsName = fields.every((field) => !NAMES.includes(field.key) || placeOf(field, choices) === null);
  const lacks = kind.wanted.filter(({ key }) =>
    fields.some((field) => field.key === key && placeOf(field, choices) === null),
  );
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">Which column is which</h2>
      {needsName && <p class="note">Name is needed: choose the column with {kind.names}.</p>}
      {!needsName &&
        lacks.map(({ key, lack }) => (
          <p key={key} class="note">
            {lack}
          </p>
        ))}
      {fields.filter(isShown).map((field) => (
        <FieldChoice key={field.key} {...form} field={field} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>Fields without a column ({without})</summary>
          {others.map((field) => (
            <FieldChoice key={field.key} {...form} field={field} />
          ))}
        </details>
      )}
    </section>
  );
}
