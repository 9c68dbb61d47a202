import { type PlannedField, placeOf, withField } from './choices';
import { columnName } from './columnName';
import type { Form } from './form';

/** From these confidences on a match is called so. */
const SURE = 0.9;
const LIKELY = 0.75;
/** True of every column of a connected list: not worth a line each. */
const REMEMBERED = 'you chose it';

/**
 * The column of one field, with how sure that is and why.
 *
 * @param props The form, and the field.
 */
export function FieldChoice({ field, ...form }: Form & { readonly field: PlannedField }) {
  const { plan, choices, setChoices } = form;
  const id = `field-${field.key}`;
  const isChosen = choices.fields.some(({ key }) => key === field.key);
  const isSaid = plan.state === 'new' || isChosen || field.reasons[0] !== REMEMBERED;
  const choose = (value: string) => {
    const place = value === '' ? null : Number(value);
    setChoices((now) => withField(plan, now, { key: field.key, place }));
  };
  return (
    <div class="pair">
      <label for={id}>{field.field}</label>
      <select
        id={id}
        aria-describedby={isSaid ? `${id}-why` : undefined}
        value={placeOf(field, choices) ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">no column</option>
        {plan.columns
          .filter(({ use }) => use !== 'withheld' && use !== 'ours')
          .map((column) => (
            <option key={column.place} value={column.place}>
              {columnName(column)}
            </option>
          ))}
      </select>
      {isSaid && (
        <p id={`${id}-why`} class="why" dir="auto">
          <Why {...form} field={field} />
        </p>
      )}
    </div>
  );
}

function Why({ kind, plan, choices, field }: Form & { readonly field: PlannedField }) {
  const chosen = choices.fields.find(({ key }) => key === field.key);
  if (chosen) return <>{chosen.place === null ? 'You chose no column.' : 'You chose it.'}</>;
  const isSplit = plan.fields.some(({ key, place }) => place !== null && (key === 'firstName' || key === 'lastName'));
  if (field.place === null) {
    const note = kind.wanted.find(({ key }) => key === field.key)?.note ?? field.note;
    return <>{field.key === 'name' && isSplit ? 'Not needed: made of first and last name.' : note}</>;
  }
  const [sureness, hint] = surenessOf(field.confidence);
  return (
    <>
      <b class={hint}>{sureness}:</b> {field.reasons.join(', and ').replace(', and but ', ', but ')}.
    </>
  );
}

function surenessOf(confidence: number): readonly [words: string, hint: string | undefined] {
  if (confidence >= SURE) return ['Sure', undefined];
  return confidence >= LIKELY ? ['Likely', undefined] : ['Please check', 'check'];
}
