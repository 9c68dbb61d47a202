import type { Form } from './form';
import { isAgreed } from './wanted';

/**
 * That the person is there already, and whether to complete what is missing.
 *
 * @param props The form, and the sentence.
 */
export function Already({ plan, choices, setChoices, already }: Form & { readonly already: string }) {
  return (
    <div class="note">
      <p id="already">{already}.</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={isAgreed(plan, choices)}
          aria-describedby="already"
          onChange={({ currentTarget: { checked } }) =>
            setChoices((now) => ({ ...now, agreed: checked ? already : null }))
          }
        />
        Yes, complete what is missing
      </label>
    </div>
  );
}
