import type { Owner, Plan } from './useTasks';

type Owners = Plan['owners'];

/**
 * Whose tasks are shown.
 *
 * @param props Who has open tasks, who is chosen, and what chooses.
 */
export function OwnerChoice({
  owners,
  owner,
  choose,
}: {
  readonly owners: Owners;
  readonly owner: Owner;
  readonly choose: (owner: Owner) => void;
}) {
  const isGone = owner !== null && !owners.some((each) => each.owner === owner);
  return (
    <>
      <label for="owner">Whose tasks</label>
      <select
        id="owner"
        value={owner ?? ''}
        onChange={({ currentTarget: { value } }) => choose(value === '' ? null : value)}
      >
        <option value="">choose…</option>
        {isGone && <option value={owner}>{owner} – nothing open</option>}
        {owners.map((each) => (
          <option key={each.owner} value={each.owner}>
            {wordsFor(each)}
          </option>
        ))}
      </select>
    </>
  );
}

function wordsFor({ owner, open, overdue }: Owners[number]): string {
  return `${owner} – ${open} open${overdue > 0 ? `, ${overdue} overdue` : ''}`;
}
