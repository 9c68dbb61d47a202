import type { ValueOf } from '../../google/endpoints';

type Step = ValueOf<'startHere'>['steps'][number];

const TO_DO = 'To do today';

/**
 * What to do today, then how each part stands.
 *
 * @param props The steps, in order.
 */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const toDo = steps.filter(({ step }) => step === TO_DO);
  const parts = steps.filter(({ step }) => step !== TO_DO);
  return (
    <>
      {toDo.length > 0 && <List id="to-do" title={TO_DO} steps={toDo} />}
      {parts.length > 0 && <List id="parts" title="How things stand" steps={parts} />}
    </>
  );
}

function List({ id, title, steps }: { readonly id: string; readonly title: string; readonly steps: readonly Step[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="plain">
        {steps.map(({ step, state, whatNext }) => (
          <li key={`${step} ${state}`}>
            {step !== TO_DO && <h3>{step}</h3>}
            <p>{state}</p>
            <p class="next">{whatNext}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
