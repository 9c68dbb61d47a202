import type { Form } from './form';

/**
 * The list that was found and, where it was connected before, what changed since.
 *
 * @param props The form.
 */
export function ListFound({ kind, plan: { state, sheet, headerRow, changes, people, obstacle } }: Form) {
  return (
    <>
      <p>
        <b dir="auto">{sheet}</b> {obstacle ? 'is not ready to be used yet' : kind.has(people)}
        {headerRow > 1 && `; its headers are in row ${headerRow}`}.{' '}
        {state === 'new' && 'Check how its columns are read. Nothing is written before you press Use these columns.'}
      </p>
      {state === 'connected' && changes.length === 0 && <p>Nothing changed since it was connected.</p>}
      {changes.length > 0 && (
        <section class="note" aria-labelledby="changes">
          <h2 id="changes">Changed since it was connected</h2>
          <ul>
            {changes.map((change) => (
              <li key={change} dir="auto">
                {change}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
