import { useEffect, useRef } from 'preact/hooks';
import type { CountsRow } from './countsRows';
import type { Change } from './useImpact';

/** A count of a million has seven digits; what is longer is a slip and said to be. */
const MOST_CHARACTERS = { group: 100, count: 20 };

/**
 * A group with its two counts. A line that was just added takes the focus.
 *
 * @param props The row, what it is called, what is wrong with it, what changes it.
 */
export function CountsLine({
  row,
  name,
  complaint,
  isNew,
  change,
  remove,
}: {
  readonly row: CountsRow;
  readonly name: string;
  readonly complaint: string | undefined;
  readonly isNew: boolean;
  readonly change: (typed: Change) => void;
  readonly remove: () => void;
}) {
  const group = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) group.current?.focus();
  }, []);
  const wrong = { 'aria-invalid': complaint !== undefined, 'aria-describedby': complaint && `complaint-${row.key}` };
  return (
    <>
      <tr>
        <td>
          <input
            ref={group}
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={MOST_CHARACTERS.group}
            aria-label={`Name of the group, ${name}`}
            value={row.group}
            {...(row.group.trim() === '' && wrong)}
            onInput={({ currentTarget: { value } }) => change({ group: value })}
          />
        </td>
        <td>
          <Count
            label={`Applicants, ${name}`}
            value={row.applicants}
            {...wrong}
            type={(applicants) => change({ applicants })}
          />
        </td>
        <td>
          <Count
            label={`Selected, ${name}`}
            value={row.selected}
            {...wrong}
            type={(selected) => change({ selected })}
          />
        </td>
        <td>
          <button type="button" class="figure" aria-label={`Remove ${name}`} onClick={remove}>
            Remove
          </button>
        </td>
      </tr>
      {complaint && (
        <tr>
          <td colSpan={4} id={`complaint-${row.key}`} class="check">
            {complaint}.
          </td>
        </tr>
      )}
    </>
  );
}

function Count({
  label,
  type,
  ...others
}: {
  readonly label: string;
  readonly value: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
  readonly type: (value: string) => void;
}) {
  return (
    <input
      {...others}
      type="text"
      inputMode="numeric"
      autocomplete="off"
      maxLength={MOST_CHARACTERS.count}
      aria-label={label}
      onInput={({ currentTarget: { value } }) => type(value)}
    />
  );
}
