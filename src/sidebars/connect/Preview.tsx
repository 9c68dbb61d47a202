import type { Form } from './form';

const UNREAD = 'can’t be read';

/**
 * The first people as they are read, side by side.
 *
 * @param props The form.
 */
export function Preview({ kind, plan: { preview } }: Form) {
  const people = Math.max(0, ...preview.map(({ values }) => values.length));
  if (people === 0) return null;
  const columns = Array.from({ length: people }, (_, index) => index);
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{people === 1 ? 'As it will be read' : `The first ${people}, as they will be read`}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard */}
      <section class="scroll" aria-label={`Table of the first ${kind.people}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Field</th>
              {columns.map((index) => (
                <th key={index} scope="col">
                  {ORDINALS[index] ?? index + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map(({ field, values }) => (
              <tr key={field}>
                <th scope="row" dir="auto">
                  {field}
                </th>
                {columns.map((index) => (
                  <td key={index} dir="auto" class={values[index] === UNREAD ? 'check' : undefined}>
                    {values[index] || <span class="next">blank</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

const ORDINALS = ['1st', '2nd', '3rd'];
