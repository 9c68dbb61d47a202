import type { Form } from './form';
import { replacedBy, withoutEvidence } from './missing';

/**
 * What is asked before a scorecard is sent: that evidence is missing, and that it replaces another one.
 *
 * @param props The form.
 */
export function BeforeSending({ interview, typed, answer }: Form) {
  const without = withoutEvidence(interview, typed);
  const replaced = replacedBy(interview, typed);
  return (
    <>
      {without !== '' && (
        <div class="note">
          <p dir="auto">
            A line of evidence is asked for at 1, 2 and 5. It is missing for <b>{without}</b>.
          </p>
          <label class="choice">
            <input
              type="checkbox"
              checked={typed.without === without}
              onChange={({ currentTarget: { checked } }) => answer({ without: checked ? without : '' })}
            />
            Send without it
          </label>
        </div>
      )}
      {replaced && (
        <label class="choice note">
          <input
            type="checkbox"
            checked={typed.replaces === replaced.scorecardId}
            onChange={({ currentTarget: { checked } }) => answer({ replaces: checked ? replaced.scorecardId : null })}
          />
          Replace the scorecard of {replaced.submitted}; both stay in the record
        </label>
      )}
    </>
  );
}
