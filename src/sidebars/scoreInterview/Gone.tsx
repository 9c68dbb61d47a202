import type { Form } from './form';
import { goneRatings } from './missing';
import { Rated } from './Rated';

/**
 * What was rated before, for competencies that are no longer asked for: it stays until the reader leaves it out.
 *
 * @param props The form.
 */
export function Gone({ interview, typed, rate }: Form) {
  const gone = goneRatings(interview, typed);
  if (gone.length === 0) return null;
  const leaveOut = (name: string) =>
    rate((card) => ({ ...card, ratings: card.ratings.filter(({ competency }) => competency !== name) }));
  return (
    <section class="note" aria-labelledby="gone">
      <h2 id="gone">Typed before, no longer asked</h2>
      {interview.obstacle === null && (
        <p>
          “Competencies” changed meanwhile: these were renamed, or are not part of the role any more. Copy what you need
          into the ratings above, then leave it out here.
        </p>
      )}
      <ul class="plain">
        {gone.map((rating) => (
          <li key={rating.competency}>
            <Rated who={rating.competency} {...rating} />
            {interview.obstacle === null && (
              <button type="button" onClick={() => leaveOut(rating.competency)}>
                Leave out <bdi>{rating.competency}</bdi>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
