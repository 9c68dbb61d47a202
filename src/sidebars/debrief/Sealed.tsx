import { useState } from 'preact/hooks';
import type { Work } from '../shared/useWork';
import { WorkButton } from '../shared/WorkButton';
import type { Seal } from './choices';

/**
 * What is sealed, what opening does, and the button that opens, off until the reader has said that all scorecards are in.
 *
 * @param props The seal, the view's work, and what opens.
 */
export function Sealed({
  seal: { count, since, interviewers, caution },
  work,
  open,
}: {
  readonly seal: Seal;
  readonly work: Work;
  readonly open: () => Promise<void>;
}) {
  const [areAllIn, setAllIn] = useState(false);
  const are = count === 1 ? 'scorecard is' : 'scorecards are';
  return (
    <section aria-labelledby="sealed">
      <h2 id="sealed">Sealed</h2>
      <p>
        {count} {are} sealed since {since}, from <bdi>{interviewers.join(', ')}</bdi>. Opening writes{' '}
        {count === 1 ? 'it' : 'them'} to “Scorecards”, where everyone who opens this spreadsheet can read{' '}
        {count === 1 ? 'it' : 'them'}; it can’t be undone.
      </p>
      {caution && <p class="note">{caution}</p>}
      <label class="choice">
        <input type="checkbox" checked={areAllIn} onChange={({ currentTarget: { checked } }) => setAllIn(checked)} />
        Everyone who will send a scorecard has sent it
      </label>
      <p class="actions">
        <WorkButton work={work} label="Open the seal" start={open} isPrimary isOff={!areAllIn} />
        {!areAllIn && <span class="next">Tick the box above first.</span>}
      </p>
    </section>
  );
}
