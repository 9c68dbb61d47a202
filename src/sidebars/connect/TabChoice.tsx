import { NO_CHOICES } from './choices';
import type { Form } from './form';

/**
 * Which tab it is, where there are several or none was found.
 *
 * @param props The form, and the tab that is found where none is chosen.
 */
export function TabChoice({
  plan,
  found,
  choices,
  setChoices,
}: Pick<Form, 'plan' | 'choices' | 'setChoices'> & { readonly found: string | undefined }) {
  if (plan.sheets.length < (found === '' ? 1 : 2)) return null;
  const choose = (name: string) => setChoices(() => ({ ...NO_CHOICES, sheet: name === found ? null : name }));
  return (
    <>
      <label for="tab">Your list is on the tab</label>
      <select
        id="tab"
        value={choices.sheet ?? found ?? plan.sheet}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {found === '' && <option value="">choose a tab</option>}
        {plan.sheets.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
