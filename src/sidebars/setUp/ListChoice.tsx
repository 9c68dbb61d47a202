import type { Form } from './form';

/**
 * The user's list that was found, or which of several it is.
 *
 * @param props The form.
 */
export function ListChoice({ plan, choices, choose }: Form) {
  const { list, lists } = plan;
  if (!list && lists.length === 0) return <NoList isSample={choices.isSampleWanted} />;
  if (list && lists.length < 2) return <Found list={list} />;
  return (
    <>
      <label>
        Your list of candidates
        <select
          value={choices.tracker ?? list?.sheet ?? ''}
          onChange={(event) => choose({ tracker: event.currentTarget.value })}
        >
          {!list && <option value="">Choose…</option>}
          {lists.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {list && <Found list={list} />}
    </>
  );
}

function Found({ list }: { readonly list: NonNullable<Form['plan']['list']> }) {
  return (
    <p>
      Found <b dir="auto">{list.sheet}</b> with {list.candidates} {list.candidates === 1 ? 'candidate' : 'candidates'}.
      {list.isSample && ' Everyone in it is invented.'}
    </p>
  );
}

function NoList({ isSample }: { readonly isSample: boolean }) {
  if (isSample) return <p>The fictional practice comes in on a tab of its own, “Sample candidates”.</p>;
  return (
    <p>
      No list of candidates was found. Put your candidates on a tab, one row each, with headers in row 1, one of them
      “Name”; then look again.
    </p>
  );
}
