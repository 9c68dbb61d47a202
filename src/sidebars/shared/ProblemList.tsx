import type { ValueOf } from '../../google/endpoints';
import { PlaceButton } from './PlaceButton';
import type { Work } from './useWork';

/** More would make the list slow to read; the tab has all. */
const MOST_SHOWN = 50;

/**
 * Problems, each with a button that goes to its cell.
 *
 * @param props The view's work, the problems, and how many there are.
 */
export function ProblemList({
  work,
  problems,
  count = problems.length,
}: {
  readonly work: Work;
  readonly problems: ValueOf<'startHere'>['problems'];
  /** How many there are, where not all are at hand. */
  readonly count?: number;
}) {
  const more = count - Math.min(problems.length, MOST_SHOWN);
  return (
    <>
      <ul class="plain">
        {problems.slice(0, MOST_SHOWN).map(({ sheet, cell, message }) => (
          <li key={`${sheet}!${cell} ${message}`}>
            {sheet && <PlaceButton work={work} sheet={sheet} cell={cell} />}
            <span>{message}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>And {more} more: the tab “Start here” lists them all after a refresh.</p>}
    </>
  );
}
