import { useState } from 'preact/hooks';
import { found, type Listed } from './found';
import type { Work } from './useWork';
import { WorkButton } from './WorkButton';

/** More would make the list slow; a word or two find the others. */
const MOST_SHOWN = 300;

/** The list with what is chosen in it, and what happens to it. */
interface Props {
  readonly plan: { readonly people: readonly Listed[]; readonly selected: string | null };
  /** What the candidates shown must have in them. */
  readonly find: string;
  readonly setFind: (words: string) => void;
  /** The ID of the candidate who is chosen. */
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
  readonly work: Work;
  /** Takes the row that is selected in the sheet. */
  readonly takeSelected: () => Promise<void>;
}

/**
 * Who is meant: a list of everyone, and words to find someone in it. Whoever came with a candidate selected in the sheet
 * sees the candidate first, and opens the list for someone else.
 *
 * @param props The list, what is chosen in it, and what happens when someone is chosen.
 */
export function Candidates({ plan: { people, selected }, find, setFind, chosen, choose, work, takeSelected }: Props) {
  const [isOpen] = useState(chosen === null && selected === null);
  const matching = found(people, find);
  const only = matching.length === 1 ? matching[0]?.id : undefined;
  return (
    <details open={isOpen}>
      <summary>{isOpen ? 'Candidate' : 'Choose someone else'}</summary>
      <label for="find">Find by name, role or stage</label>
      <input
        id="find"
        type="search"
        dir="auto"
        autocomplete="off"
        value={find}
        onInput={({ currentTarget: { value } }) => setFind(value)}
        onKeyDown={({ key }) => key === 'Enter' && only !== undefined && choose(only)}
      />
      <label for="people">{countWords(matching.length, people.length)}</label>
      <List people={matching.slice(0, MOST_SHOWN)} chosen={chosen} choose={choose} />
      {matching.length > MOST_SHOWN && (
        <p class="why">The first {MOST_SHOWN} are shown. Type a part of the name to find the others.</p>
      )}
      <p class="actions">
        <WorkButton work={work} label="Take the row selected in the sheet" start={takeSelected} />
      </p>
    </details>
  );
}

function countWords(shown: number, all: number): string {
  if (shown === all) return `Candidates (${all})`;
  return shown === 0 ? `Nobody of ${all} matches` : `Candidates (${shown} of ${all})`;
}

function List({
  people,
  chosen,
  choose,
}: {
  readonly people: readonly Listed[];
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
}) {
  return (
    <select id="people" size={6} onChange={(event) => choose(event.currentTarget.value)}>
      {people.map(({ id, name, role, stage }) => (
        <option key={id} value={id} selected={id === chosen} dir="auto">
          {name} ({[role, stage].filter((part) => part !== null).join(', ') || 'no role, no stage'})
        </option>
      ))}
    </select>
  );
}
