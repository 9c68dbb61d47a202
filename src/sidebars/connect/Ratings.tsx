import { type PlannedColumn, type Scale, scaleOf, withRating } from './choices';
import { columnName } from './columnName';
import type { Form } from './form';

const SCALES: Readonly<Record<Scale, string>> = {
  '1 to 5': 'from 1 to 5',
  '1 to 10': 'from 1 to 10',
  '0 to 100': 'points, 0 to 100',
  percent: 'percent, 0 % to 100 %',
  stars: 'stars, 1 to 5',
};

/** Numbers and stars as cells have them: `4`, `4.5`, `80%`, `4/5`, `★★★☆☆`, `4 stars`. */
const IS_RATING = /^(?:[\d.,%/\s★☆⭐✭✩🌟]|\ufe0f)+(?:stars?)?$/iu;

/**
 * The columns that rate candidates, each with its scale; then other columns of numbers, which may be ratings too.
 *
 * @param props The form.
 */
export function Ratings(form: Form) {
  const { plan, first, choices } = form;
  const at = (column: PlannedColumn) => first.columns.find(({ place }) => place === column.place) ?? column;
  const rated = plan.columns.filter((column) => isFree(column) && at(column).use === 'rating');
  const others = plan.columns.filter(
    (column) => isFree(column) && at(column).use !== 'rating' && (hasNumbers(column) || scaleOf(column, choices)),
  );
  if (rated.length + others.length === 0 && plan.people > 0) return null;
  const open = others.filter((column) => scaleOf(column, choices) === null).length;
  return (
    <section aria-labelledby="ratings">
      <h2 id="ratings">Rating columns</h2>
      {rated.length > 0 ? (
        <p>The score is made of these. Say on which scale each rates.</p>
      ) : (
        <p>{plan.people > 0 ? NONE : NONE_YET}</p>
      )}
      {rated.map((column) => (
        <RatingChoice key={column.place} {...form} column={column} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>Other columns of numbers ({open})</summary>
          {others.map((column) => (
            <RatingChoice key={column.place} {...form} column={column} />
          ))}
        </details>
      )}
    </section>
  );
}

const NONE = 'None was found; without ratings nobody gets a score.';
const NONE_YET = 'They show here as soon as there are ratings in them.';

/** A column that is taken for a field rates nothing. */
function isFree({ use }: PlannedColumn): boolean {
  return use === 'rating' || use === 'unused';
}

function hasNumbers({ examples }: PlannedColumn): boolean {
  return examples.length > 0 && examples.every((example) => IS_RATING.test(example));
}

function RatingChoice({ column, choices, setChoices }: Form & { readonly column: PlannedColumn }) {
  const { place, header, what } = column;
  const id = `scale-${place}`;
  const choose = (value: string) => {
    const scale = (Object.keys(SCALES) as Scale[]).find((each) => each === value) ?? null;
    setChoices((now) => withRating(now, { place, scale }));
  };
  return (
    <div class="pair scale">
      <label for={id} dir="auto">
        {columnName(column)}
      </label>
      <select id={id} value={scaleOf(column, choices) ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">no rating</option>
        {Object.entries(SCALES).map(([scale, words]) => (
          <option key={scale} value={scale}>
            {words}
          </option>
        ))}
      </select>
      {column.use === 'rating' && what !== header && <p class="why">Counts as “{what}”.</p>}
    </div>
  );
}
