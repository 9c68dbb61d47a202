import { PlaceButton } from '../shared/PlaceButton';
import type { PlannedColumn } from './choices';
import { columnName } from './columnName';
import type { Form } from './form';

/**
 * The columns that nothing is taken from, and those that must not be used, with the reason.
 *
 * @param props The form.
 */
export function NotUsed({ kind, plan, work }: Form) {
  const of = (use: PlannedColumn['use']) => plan.columns.filter((column) => column.use === use);
  // Before anyone is rated, columns of ratings can't be told from others.
  const unused = kind.isRated && plan.people === 0 ? [] : of('unused');
  const withheld = of('withheld');
  return (
    <>
      {unused.length > 0 && (
        <section aria-labelledby="unused">
          <h2 id="unused">Columns not used</h2>
          <p>They stay as they are.</p>
          <ul>
            {unused.map((column) => (
              <li key={column.place}>
                <bdi>{columnName(column)}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {withheld.length > 0 && (
        <section aria-labelledby="withheld">
          <h2 id="withheld">Columns left out</h2>
          <ul class="plain">
            {withheld.map(({ place, letter, what }) => (
              <li key={place}>
                <PlaceButton work={work} sheet={plan.sheet} cell={`${letter}${plan.headerRow}`} />
                <span>{what}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
