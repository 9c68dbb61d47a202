import type { ValueOf } from '../../google/endpoints';
import { PlaceButton } from '../shared/PlaceButton';
import { ProblemList } from '../shared/ProblemList';
import type { Work } from '../shared/useWork';
import type { View } from '../shared/view';

/**
 * What was made, mended and removed, and what to look at.
 *
 * @param props What was done, the view's work, and how to open another view.
 */
export function Done({
  done,
  work,
  go,
  noticed = 'Noticed in your list',
}: {
  readonly done: ValueOf<'setUp'>;
  readonly work: Work;
  readonly go: View['go'];
  /** What stands above the problems. */
  readonly noticed?: string;
}) {
  return (
    <section aria-labelledby="done">
      <h2 id="done">What was done</h2>
      <ul class="plain">
        {done.removed.map((each) => (
          <li key={each}>Removed: {each}</li>
        ))}
        {done.tabs.map(({ sheet, what }) => (
          <li key={sheet}>
            <PlaceButton work={work} sheet={sheet} /> <span>{what}</span>
          </li>
        ))}
      </ul>
      {done.problems.length > 0 && (
        <>
          <h3>
            {noticed} ({done.problems.length})
          </h3>
          <ProblemList work={work} problems={done.problems} />
        </>
      )}
      <p>
        <button type="button" onClick={() => go('startHere')}>
          Go to Start here
        </button>
      </p>
    </section>
  );
}
