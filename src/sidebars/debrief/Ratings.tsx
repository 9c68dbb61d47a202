import type { Competency } from './choices';
import { Figure } from './Figure';

/**
 * What each interviewer made of each competency; those two or more apart come first, as the server orders them.
 *
 * @param props The competencies.
 */
export function Ratings({ competencies }: { readonly competencies: readonly Competency[] }) {
  const apart = competencies.filter(({ isApart }) => isApart).length;
  return (
    <section aria-labelledby="ratings">
      <h2 id="ratings">Ratings</h2>
      <p>
        {apart === 0
          ? 'On no competency are interviewers 2 or more apart.'
          : `On ${apart} of ${competencies.length} competencies interviewers are 2 or more apart; these come first.`}
      </p>
      {competencies.map((competency) => (
        <OneCompetency key={competency.name} competency={competency} />
      ))}
    </section>
  );
}

function OneCompetency({ competency }: { readonly competency: Competency }) {
  const { name, mean, spread, weightPercent, isApart, ratings } = competency;
  return (
    <div class={isApart ? 'debated apart' : 'debated'}>
      <h3 dir="auto">{name}</h3>
      {isApart && <p class="mark">▲ 2 or more apart: talk about this first</p>}
      <p>
        Mean <Figure of={mean} /> · Spread <Figure of={spread} /> ·{' '}
        {weightPercent === null ? (
          'Does not count toward the score'
        ) : (
          <>
            Weight <Figure of={weightPercent} unit=" %" />
          </>
        )}
      </p>
      <table>
        <caption class="hidden">Ratings of {name}</caption>
        <thead>
          <tr>
            <th scope="col">Interviewer</th>
            <th scope="col">Rating</th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {ratings.map((rating, place) => (
            <OneRating key={place} {...rating} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OneRating({ interviewer, round, rating, evidence }: Competency['ratings'][number]) {
  return (
    <tr>
      <th scope="row">
        <bdi>{interviewer}</bdi>
        {round && (
          <small>
            , <bdi>{round}</bdi>
          </small>
        )}
      </th>
      <td>{rating ?? <Figure of={null} />}</td>
      <td dir="auto">{evidence || <Figure of={null} />}</td>
    </tr>
  );
}
