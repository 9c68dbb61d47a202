import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { WorkButton } from '../shared/WorkButton';
import type { Form } from './form';

/**
 * The fictional practice: a way to put it in where there is no list, and to take it away again after a second look.
 *
 * @param props The form, and how to remove the sample.
 */
export function Sample({ plan, choices, choose, work, remove }: Form & { readonly remove: () => Promise<void> }) {
  const [isAsking, setAsking] = useState(false);
  if (plan.sample.state === 'none') return null;
  if (plan.sample.state === 'possible')
    return (
      <label class="choice">
        <input
          type="checkbox"
          checked={choices.isSampleWanted}
          onChange={(event) => choose({ isSampleWanted: event.currentTarget.checked })}
        />
        Fill with a fictional practice to try things out
      </label>
    );
  if (!isAsking)
    return (
      <p>
        The fictional practice is in.{' '}
        <button type="button" onClick={() => setAsking(true)}>
          Remove it…
        </button>
      </p>
    );
  return (
    <Question removal={plan.sample.removal}>
      <WorkButton work={work} label="Remove the fictional practice" start={remove} />{' '}
      <button type="button" onClick={() => setAsking(false)}>
        Keep it
      </button>
    </Question>
  );
}

function Question({
  removal,
  children,
}: {
  readonly removal: readonly string[];
  readonly children: ComponentChildren;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="note" aria-labelledby="removal">
      <h2 id="removal" ref={title} tabIndex={-1}>
        Remove the fictional practice?
      </h2>
      <p>This goes:</p>
      <ul>
        {removal.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>
        What you typed into these rows goes with them. Roles, Competencies, Stages and Settings stay: they are yours.
      </p>
      <p class="actions">{children}</p>
    </section>
  );
}
