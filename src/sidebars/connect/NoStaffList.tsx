import { WorkButton } from '../shared/WorkButton';
import type { Form } from './form';

/**
 * What to do where there is no staff list yet.
 *
 * @param props The form, and what brings in the fictional practice.
 */
export function NoStaffList({
  plan: { state, sheet, sheets },
  work,
  bringSample,
}: Form & { readonly bringSample: () => Promise<void> }) {
  return (
    <>
      <p>
        {state === 'empty' ? (
          <>
            The tab <b dir="auto">{sheet}</b> is empty.
          </>
        ) : sheets.length > 0 ? (
          'No tab of yours looks like a staff list.'
        ) : (
          'There is no tab of your own here yet.'
        )}{' '}
        Paste or import your staff list or HR export onto a tab: headers in row 1, then a row for each person, also for
        those who left. Then press Look again.
      </p>
      <p>
        If you keep no list of your own, you need not connect one: the tab Staff, which Hire and start onboarding…
        makes, is read by itself. Choose Refresh dashboard from the menu.
      </p>
      <p>
        To see what comes of it, try it with the staff of a fictional practice; Set up or repair takes it away again.
      </p>
      <p class="actions">
        <WorkButton work={work} label="Try it with a fictional practice" start={bringSample} />
      </p>
    </>
  );
}
