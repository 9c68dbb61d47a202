import { useEffect, useRef } from 'preact/hooks';
import { PlaceButton } from '../shared/PlaceButton';
import type { Move } from './choices';
import type { Form } from './form';
import { Reason } from './Reason';

/**
 * What the move writes, old and new, and what it has to be told first. It comes into view: the button that moves is in view, too.
 *
 * @param props The form, and the move.
 */
export function ToWrite({ move, ...form }: Form & { readonly move: Move }) {
  const { plan, choices, setChoices, work } = form;
  const place = useRef<HTMLUListElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section aria-labelledby="to-write">
      <h2 id="to-write">What will be written</h2>
      <ul class="plain cells" ref={place}>
        {move.cells.map(({ header, cell, from, to }) => (
          <li key={cell}>
            <b dir="auto">{header}</b> (<PlaceButton work={work} sheet={plan.sheet} cell={cell} />
            ): <bdi>{from || '(blank)'}</bdi> → <b dir="auto">{to}</b>
          </li>
        ))}
        <li>
          <b>Decisions</b>: a new row with the day, who, the two stages, the rank by score
          {move.why && ' and the reason'}
        </li>
      </ul>
      {move.note && <p>{move.note}</p>}
      {move.why && <Reason {...form} why={move.why} />}
      <label for="who">Your name (optional, for Decisions)</label>
      <input
        id="who"
        type="text"
        dir="auto"
        maxLength={100}
        autocomplete="name"
        value={choices.who}
        onInput={({ currentTarget: { value } }) => setChoices((now) => ({ ...now, who: value }))}
      />
    </section>
  );
}
