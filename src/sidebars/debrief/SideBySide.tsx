import type { Compared, Debriefed } from './choices';
import { Figure } from './Figure';

/**
 * The candidates of the role in play, best first, with the mean rating of each competency.
 *
 * @param props The debrief, and the names of those with scorecards that are still sealed.
 */
export function SideBySide({
  shown: { id, role, columns, candidates, sensitivity },
  sealed,
}: {
  readonly shown: Debriefed;
  readonly sealed: readonly string[];
}) {
  return (
    <section aria-labelledby="side-by-side">
      <h2 id="side-by-side">{role === null ? 'Candidates' : <bdi>{role}</bdi>}: candidates side by side</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard */}
      <section class="scroll" aria-label="Table of the candidates" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Candidate</th>
              <th scope="col">Rank</th>
              <th scope="col">Score</th>
              {columns.map((name) => (
                <th key={name} scope="col" dir="auto">
                  {name}
                </th>
              ))}
              <th scope="col">Rated, of the weight</th>
              <th scope="col">Interviewers</th>
              <th scope="col">Their scores</th>
              <th scope="col">Stage</th>
            </tr>
          </thead>
          <tbody>
            {candidates.map((each) => (
              <OneCandidate key={each.id} isChosen={each.id === id} {...each} />
            ))}
          </tbody>
        </table>
      </section>
      {sealed.length > 0 && (
        <p class="note">
          Scorecards are still sealed of <bdi>{sealed.join(', ')}</bdi>: open them, too, before you compare.
        </p>
      )}
      <h3>Does the first place hold with other weights?</h3>
      <p dir="auto">{sensitivity}</p>
    </section>
  );
}

function OneCandidate({ isChosen, ...each }: Compared & { readonly isChosen: boolean }) {
  return (
    <tr class={isChosen ? 'chosen' : undefined}>
      <th scope="row">
        <bdi>{each.name}</bdi>
        {isChosen && <small> (shown above)</small>}
      </th>
      <td>
        {each.rank ?? <Figure of={null} />}
        {each.isTied && ' (tied)'}
      </td>
      <td>
        <Figure of={each.score} />
      </td>
      {each.means.map((mean, place) => (
        <td key={place}>
          <Figure of={mean} />
        </td>
      ))}
      <td>
        <Figure of={each.ratedPercent} unit=" %" />
      </td>
      <td>{each.interviewers}</td>
      <td>
        <Range {...each} />
      </td>
      <td dir="auto">{each.stage ?? <Figure of={null} />}</td>
    </tr>
  );
}

/** From the lowest score that an interviewer alone would give to the highest. */
function Range({ lowest, highest }: Pick<Compared, 'lowest' | 'highest'>) {
  if (lowest === null || highest === null) return <Figure of={null} />;
  return (
    <>
      {lowest.toFixed(1)} to {highest.toFixed(1)}
    </>
  );
}
