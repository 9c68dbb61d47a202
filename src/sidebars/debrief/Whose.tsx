import { keyOf, type Offer, offered, type Plan, type Which } from './choices';

/**
 * Whose scorecards: a candidate, or everyone of a role.
 *
 * @param props What there is, what is chosen, and what happens when another is.
 */
export function Whose({
  plan,
  which,
  choose,
}: {
  readonly plan: Plan;
  readonly which: Which | null;
  readonly choose: (which: Which | null) => void;
}) {
  const groups = offered(plan);
  const all = groups.flatMap(([, offers]) => offers);
  const chooseKey = (key: string) => choose(all.find((each) => keyOf(each.which) === key)?.which ?? null);
  const isOffered = all.some((each) => keyOf(each.which) === keyOf(which));
  return (
    <>
      <label for="whose">Whose scorecards</label>
      <select
        id="whose"
        class="whose"
        dir="auto"
        value={isOffered ? keyOf(which) : ''}
        onChange={(event) => chooseKey(event.currentTarget.value)}
      >
        <option value="">choose…</option>
        {groups.map(([label, offers]) => (
          <Group key={label} label={label} offers={offers} />
        ))}
      </select>
    </>
  );
}

function Group({ label, offers }: { readonly label: string; readonly offers: readonly Offer[] }) {
  if (offers.length === 0) return null;
  return (
    <optgroup label={label}>
      {offers.map((offer) => (
        <option key={keyOf(offer.which)} value={keyOf(offer.which)}>
          {offer.label}
        </option>
      ))}
    </optgroup>
  );
}
