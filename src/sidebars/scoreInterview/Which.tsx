import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Plan, SetTyped, Typed } from './typed';

const MOST_CHARACTERS = 100;
/** No round can be called that: names of rounds have no line break. */
const OTHER = '\n';

/** The view's plan, and what was chosen and typed. */
interface Props {
  readonly plan: Plan;
  readonly typed: Typed;
  readonly setTyped: SetTyped;
}

/**
 * Which interview it was, and who scores it.
 *
 * @param props The plan, and what was chosen and typed.
 */
export function Which(form: Props) {
  const { plan, typed } = form;
  const person = plan.people.find(({ id }) => id === typed.candidateId);
  return (
    <section aria-labelledby="person">
      <h2 id="person" dir="auto">
        {person?.name ?? plan.interview?.name ?? 'Someone who was on the list'}
      </h2>
      <dl class="facts">
        <Fact name="Role">{person?.role ?? 'none'}</Fact>
        <Fact name="Stage">{person?.stage ?? 'none'}</Fact>
      </dl>
      <Round {...form} />
      <Me {...form} />
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </>
  );
}

function Round({ plan: { rounds }, typed: { round, otherRound }, setTyped }: Props) {
  const isOther = otherRound !== null || (round !== null && !rounds.includes(round));
  const choose = (value: string) =>
    setTyped((now) =>
      value === OTHER
        ? { ...now, round: null, otherRound: '' }
        : { ...now, round: value === '' ? null : value, otherRound: null },
    );
  return (
    <>
      <label for="round">Round</label>
      <select
        id="round"
        value={isOther ? OTHER : (round ?? '')}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">choose…</option>
        {rounds.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
        <option value={OTHER}>other…</option>
      </select>
      {isOther && <OtherRound typed={otherRound ?? round ?? ''} setTyped={setTyped} />}
    </>
  );
}

/** It is taken when the field is left or Enter is pressed: every letter on the way would be a round of its own. */
function OtherRound({ typed, setTyped }: { readonly typed: string; readonly setTyped: SetTyped }) {
  const take = (value: string) =>
    setTyped((now) => ({ ...now, round: value.replace(/\s+/g, ' ').trim() || null, otherRound: value }));
  return (
    <>
      <label for="other-round">What the interview was called</label>
      <input
        id="other-round"
        type="text"
        dir="auto"
        maxLength={MOST_CHARACTERS}
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget: { value } }) => setTyped((now) => ({ ...now, otherRound: value }))}
        onChange={({ currentTarget: { value } }) => take(value)}
      />
    </>
  );
}

function Me({ plan: { me }, typed, setTyped }: Props) {
  const [wasAsked] = useState(me.name === null);
  if (me.isFixed)
    return (
      <dl class="facts">
        <Fact name="Your name">{me.name}</Fact>
      </dl>
    );
  return (
    <>
      <label for="me">Your name</label>
      <input
        id="me"
        type="text"
        dir="auto"
        maxLength={MOST_CHARACTERS}
        autocomplete="name"
        aria-describedby={wasAsked ? 'me-hint' : undefined}
        value={typed.me ?? me.name ?? ''}
        onInput={({ currentTarget: { value } }) => setTyped((now) => ({ ...now, me: value }))}
      />
      {wasAsked && (
        <p id="me-hint" class="why">
          Typed once. It stands beside your ratings when a debrief opens them.
        </p>
      )}
    </>
  );
}
