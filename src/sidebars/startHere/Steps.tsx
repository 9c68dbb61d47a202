import type { ValueOf } from '../../google/endpoints';

type Now = ValueOf<'startHere'>;

/**
 * What to do today, then how each part stands.
 *
 * @param props Both, in order.
 */
export function Steps({ toDo, parts }: Pick<Now, 'toDo' | 'parts'>) {
  return (
    <>
      {toDo.length > 0 && <List id="to-do" title="To do today" steps={toDo} />}
      {parts.length > 0 && <List id="parts" title="How things stand" steps={parts} areNamed />}
    </>
  );
}

interface ListProps {
  readonly id: string;
  readonly title: string;
  readonly steps: Now['parts'];
  /** Whether each says which part of the add-on it is about. */
  readonly areNamed?: boolean;
}

function List({ id, title, steps, areNamed = false }: ListProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="plain">
        {steps.map(({ step, state, whatNext }) => (
          <li key={`${step} ${state}`}>
            {areNamed && <h3>{step}</h3>}
            <p>{state}</p>
            <p class="next">{whatNext}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
