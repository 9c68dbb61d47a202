import { useEffect } from 'preact/hooks';
import { Heading } from '../shared/Heading';
import { Report } from '../shared/Report';
import { useWork } from '../shared/useWork';
import type { View } from '../shared/view';
import { WorkButton } from '../shared/WorkButton';
import { type Choices, keyOf, type Plan } from './choices';
import { OneCandidate } from './OneCandidate';
import { Sealed } from './Sealed';
import { useDebrief } from './useDebrief';
import { Whose } from './Whose';

type Props = View & {
  readonly choices: Choices;
  /** Gets the choices of that moment: what is chosen while a call is under way stays. */
  readonly setChoices: (change: (now: Choices) => Choices) => void;
  readonly moveCandidate: (candidateId: string) => void;
};

/**
 * Opens the seal of a candidate or of a closed role, and shows what the interviewers made of a candidate. It decides nothing.
 *
 * @param props What every view gets, what was chosen so far, and the way to *Move stage*.
 */
export function Debrief({ isFocused, choices, setChoices, moveCandidate }: Props) {
  const work = useWork();
  const { plan, isCurrent, said, openings, choose, open, refresh, lookAgain } = useDebrief(choices, setChoices, work);
  const now = isCurrent ? plan : undefined;
  const seal = now && !obstacleOf(now, choices) ? now.seal : null;
  useEffect(() => {
    if (openings > 0) (document.getElementById('debriefed') ?? document.getElementById('whose'))?.focus();
  }, [openings]);
  return (
    <div class="debrief">
      <Heading isFocused={isFocused}>Debrief</Heading>
      {plan && <Whose plan={plan} which={choices.which} choose={choose} />}
      {!now && work.doing && <p>Looking at the spreadsheet…</p>}
      {now && <Notes plan={now} choices={choices} />}
      {seal && <Sealed key={keyOf(choices.which)} seal={seal} work={work} open={open} />}
      {now?.shown && (
        <OneCandidate shown={now.shown} people={now.people} isMain={seal === null} moveCandidate={moveCandidate} />
      )}
      <div class="foot">
        <Report work={work} said={said} />
        <p class="actions">
          {choices.isBehind && <WorkButton work={work} label="Refresh everything" start={refresh} />}
          <WorkButton work={work} label="Look again" start={lookAgain} />
        </p>
      </div>
    </div>
  );
}

/** Why a role’s scorecards can’t be opened all at once. */
function obstacleOf({ roles }: Plan, { which }: Choices): string | null {
  return which && 'role' in which ? (roles.find(({ role }) => role === which.role)?.obstacle ?? null) : null;
}

/** What to know where there is nothing to open, or less than was sent. */
function Notes({ plan, choices }: { readonly plan: Plan; readonly choices: Choices }) {
  const obstacle = obstacleOf(plan, choices);
  const hasNobody = plan.people.length === 0 && plan.roles.length === 0;
  return (
    <>
      {hasNobody && <p>Nobody has a scorecard yet. Interviewers send theirs with Hiring ▸ Score an interview….</p>}
      {!hasNobody && choices.which === null && <p>Choose a candidate, or a closed role.</p>}
      {obstacle && (
        <p class="note" dir="auto">
          {obstacle}.
        </p>
      )}
      {plan.unreadable > 0 && (
        <p class="note">
          {plan.unreadable} sealed {plan.unreadable === 1 ? 'scorecard' : 'scorecards'} can’t be read: parts are missing
          from the store. Ask the interviewers to send theirs again.
        </p>
      )}
    </>
  );
}
