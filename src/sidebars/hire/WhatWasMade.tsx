import { useEffect, useRef } from 'preact/hooks';
import { PlaceButton } from '../shared/PlaceButton';
import { ProblemList } from '../shared/ProblemList';
import type { Work } from '../shared/useWork';
import type { Choices, Done } from './choices';
import { HandOver } from './HandOver';

/**
 * What was made and where, the block to hand over, and what comes next. Its heading takes the focus, which the button that
 * hired had.
 *
 * @param props What was made, the view's work, what says something, what its buttons do.
 */
export function WhatWasMade({
  done: { name, places, handOver, problems },
  work,
  say,
  openTasks,
  another,
}: {
  readonly done: NonNullable<Choices['done']>;
  readonly work: Work;
  readonly say: (words: string) => void;
  readonly openTasks: () => void;
  readonly another: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="done">
      <h2 id="done" ref={heading} tabIndex={-1}>
        Done: <bdi>{name}</bdi>
      </h2>
      {places.length > 0 && (
        <p>
          See{' '}
          {onceEach(places).map(({ sheet, cell }) => (
            <PlaceButton key={`${sheet}!${cell}`} work={work} sheet={sheet} cell={cell} />
          ))}
        </p>
      )}
      {handOver !== null && <HandOver block={handOver} say={say} />}
      {problems.length > 0 && (
        <>
          <h3>To mend ({problems.length})</h3>
          <ProblemList work={work} problems={problems} />
        </>
      )}
      <p class="actions">
        {handOver === null && (
          <button type="button" onClick={openTasks}>
            Open My tasks
          </button>
        )}
        <button type="button" onClick={another}>
          Hire someone else
        </button>
      </p>
    </section>
  );
}

/** The first cell of each tab is enough to get there. */
function onceEach(places: Done['places']): Done['places'] {
  return places.filter(({ sheet }, i) => places.findIndex((each) => each.sheet === sheet) === i);
}
