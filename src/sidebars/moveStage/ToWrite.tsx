import { useEffect, useRef } from 'preact/hooks';
import { MoveCells } from '../shared/MoveCells';
import { MoveWords } from '../shared/MoveWords';
import type { Move } from './choices';
import type { Form } from './form';

/**
 * What the move writes, old and new, and what it has to be told first. It comes into view: the button that moves is in view, too.
 *
 * @param props The form, and the move.
 */
export function ToWrite({ move, plan, choices, setChoices, work }: Form & { readonly move: Move }) {
  const place = useRef<HTMLUListElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section aria-labelledby="to-write">
      <h2 id="to-write">What will be written</h2>
      <ul class="plain cells" ref={place}>
        <MoveCells move={move} sheet={plan.sheet} work={work} />
      </ul>
      <MoveWords move={move} said={choices} say={(change) => setChoices((now) => ({ ...now, ...change }))} />
    </section>
  );
}
