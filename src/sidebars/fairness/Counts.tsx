import { useRef, useState } from 'preact/hooks';
import { CountsLine } from './CountsLine';
import { type CountsRow, nameOf } from './countsRows';
import type { Change } from './useImpact';

/** As many as the add-on compares. */
const MOST_ROWS = 100;

/**
 * The groups with their counts, to type in.
 *
 * @param props The rows, what is wrong with some, and what changes them.
 */
export function Counts({
  rows,
  complaints,
  add,
  remove,
  change,
}: {
  readonly rows: readonly CountsRow[];
  readonly complaints: ReadonlyMap<number, string>;
  readonly add: () => void;
  readonly remove: (key: number) => void;
  readonly change: (key: number, typed: Change) => void;
}) {
  const [hasAdded, setAdded] = useState(false);
  const adding = useRef<HTMLButtonElement>(null);
  const addOne = () => {
    setAdded(true);
    add();
  };
  const removeOne = (key: number) => {
    remove(key);
    adding.current?.focus();
  };
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">Counts by group</h2>
      <p>
        The groups are a list to begin with: rename, add or remove them. Rows without counts are left out. Nothing that
        you type here is stored.
      </p>
      <table class="counts">
        <thead>
          <tr>
            <th scope="col" class="name">
              Group
            </th>
            <th scope="col">Applicants</th>
            <th scope="col">Selected</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <CountsLine
              key={row.key}
              row={row}
              name={nameOf(row, place)}
              complaint={complaints.get(row.key)}
              isNew={hasAdded && place === rows.length - 1}
              change={(typed) => change(row.key, typed)}
              remove={() => removeOne(row.key)}
            />
          ))}
        </tbody>
      </table>
      <p>
        <button type="button" ref={adding} onClick={addOne} disabled={rows.length >= MOST_ROWS}>
          Add a group
        </button>
      </p>
    </section>
  );
}
