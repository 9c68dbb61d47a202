import type { Form } from './form';
import type { Card } from './typed';

const CHOICES: readonly (readonly [value: NonNullable<Card['recommendation']>, label: string])[] = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['unsure', 'Unsure'],
];

/**
 * What the interviewer would do.
 *
 * @param props The form.
 */
export function Recommendation({ typed, rate }: Pick<Form, 'typed' | 'rate'>) {
  return (
    <fieldset>
      <legend>Would you hire this person for this role? (optional)</legend>
      {CHOICES.map(([value, label]) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name="recommendation"
            checked={typed.card.recommendation === value}
            onChange={() => rate((card) => ({ ...card, recommendation: value }))}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
