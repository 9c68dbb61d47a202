import type { Person, Plan } from './choices';
import type { Form } from './form';

type Kind = Plan['stages'][number]['kind'];

const KINDS: readonly (readonly [kind: Kind, label: string])[] = [
  ['active', 'Going on'],
  ['hired', 'Hired'],
  ['rejected', 'Rejected'],
  ['withdrawn', 'Withdrawn'],
];

/**
 * Where the candidate stands, and the stage to come.
 *
 * @param props The form, and the candidate who was chosen.
 */
export function NewStage({ plan, choices, setChoices, person }: Form & { readonly person: Person }) {
  const choose = (to: string) => setChoices((now) => ({ ...now, to: to === '' ? null : to }));
  return (
    <section aria-labelledby="person">
      <h2 id="person" dir="auto">
        {person.name}
      </h2>
      <dl class="facts">
        <dt>Role</dt>
        <dd dir="auto">{person.role ?? 'none'}</dd>
        <dt>Stage now</dt>
        <dd dir="auto">{person.stage ?? 'none'}</dd>
        <dt>Rank</dt>
        <dd>
          {person.rank === null ? 'none: not in play or not scored' : `${person.rank} of ${person.ranked} by score`}
        </dd>
      </dl>
      <label for="to">New stage</label>
      <select id="to" value={choices.to ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">choose…</option>
        {KINDS.map(([kind, label]) => (
          <Group key={kind} label={label} stages={plan.stages.filter((each) => each.kind === kind)} />
        ))}
      </select>
    </section>
  );
}

function Group({ label, stages }: { readonly label: string; readonly stages: Plan['stages'] }) {
  if (stages.length === 0) return null;
  return (
    <optgroup label={label}>
      {stages.map(({ stage }) => (
        <option key={stage} value={stage}>
          {stage}
        </option>
      ))}
    </optgroup>
  );
}
