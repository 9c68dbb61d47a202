/** A field of one line. */
interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly type?: 'text' | 'date';
  /** The ID of a list of what is known. */
  readonly list?: string;
  readonly mode?: 'email';
  readonly isNeeded?: boolean;
}

const MOST_CHARACTERS = 200;

/**
 * A field of one line with its label.
 *
 * @param props The field.
 */
export function Field({ id, label, value, change, type = 'text', list, mode, isNeeded = false }: Props) {
  return (
    <>
      <label for={id}>
        {label}
        {isNeeded && ' (needed)'}
      </label>
      <input
        {...{ id, type, list, value }}
        dir={type === 'date' ? undefined : 'auto'}
        inputMode={mode}
        required={isNeeded}
        maxLength={MOST_CHARACTERS}
        autocomplete="off"
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </>
  );
}

/**
 * What is known for fields to choose from.
 *
 * @param props The ID of the list, and its words.
 */
export function Known({ id, words }: { readonly id: string; readonly words: readonly string[] }) {
  return (
    <datalist id={id}>
      {words.map((word) => (
        <option key={word} value={word} />
      ))}
    </datalist>
  );
}
