import { WorkButton } from '../shared/WorkButton';
import type { Form } from './form';

/**
 * The way to a list for those who have none.
 *
 * @param props The form, and what makes a tracker on a blank tab or, without its name, on a new one.
 */
export function NewTracker({
  plan: { state, sheet, sheets },
  work,
  make,
}: Form & { readonly make: (name: string | null) => Promise<void> }) {
  const isEmpty = state === 'empty';
  return (
    <>
      <p>
        {isEmpty ? (
          <>
            The tab <b dir="auto">{sheet}</b> is empty.
          </>
        ) : (
          `There is no ${sheets.length > 0 ? 'list of candidates' : 'tab of your own'} here yet.`
        )}{' '}
        If you have a list of candidates, paste or import it and press Look again.
      </p>
      <p>If you have none, start with a ready-made tracker: headers with notes, and drop-down lists where they help.</p>
      <p class="actions">
        {isEmpty && <WorkButton work={work} label="Make a tracker here" start={() => make(sheet)} isPrimary />}
        <WorkButton work={work} label="Make a tracker on a new tab" start={() => make(null)} isPrimary={!isEmpty} />
      </p>
    </>
  );
}
