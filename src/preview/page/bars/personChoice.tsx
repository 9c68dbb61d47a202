import type { Surroundings } from '../pageState';
import { usePreview } from '../usePageState';

const NAMES: Readonly<Record<string, string>> = {
  owner: 'Office manager (owner)',
  'interviewer-1': 'Interviewer 1',
  'interviewer-2': 'Interviewer 2',
};

/** Who sits in front of the spreadsheet. */
export function PersonChoice({ user, users }: Surroundings) {
  const preview = usePreview();
  return (
    <label class="choice">
      You are
      <select value={user} onChange={({ currentTarget }) => void preview.act('setUser', { user: currentTarget.value })}>
        {users.map((each) => (
          <option value={each} key={each}>
            {NAMES[each] ?? each}
          </option>
        ))}
      </select>
    </label>
  );
}
