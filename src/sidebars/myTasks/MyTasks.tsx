import { Heading } from '../shared/Heading';
import { Report } from '../shared/Report';
import { useWork } from '../shared/useWork';
import type { View } from '../shared/view';
import { WorkButton } from '../shared/WorkButton';
import { Groups } from './Groups';
import { NoTasks } from './NoTasks';
import { OwnerChoice } from './OwnerChoice';
import { type Owner, useTasks } from './useTasks';

/** What the view shares with the page: the owner stays while another view is open. */
interface Props extends View {
  readonly owner: Owner;
  readonly setOwner: (owner: Owner) => void;
}

/**
 * The open tasks of one owner, to tick.
 *
 * @param props What every view gets, and the owner.
 */
export function MyTasks({ go, isFocused, owner, setOwner }: Props) {
  const work = useWork();
  const { plan, isCurrent, tasks, tickedId, said, lookAgain, tick } = useTasks(owner, work);
  const hasNone = plan?.owners.length === 0 && tasks.length === 0;
  return (
    <>
      <Heading isFocused={isFocused}>My tasks</Heading>
      {!plan && work.doing && <p>Looking at the spreadsheet…</p>}
      {plan && hasNone && <NoTasks hire={() => go('hire')} />}
      {plan && !hasNone && <OwnerChoice owners={plan.owners} owner={owner} choose={setOwner} />}
      {plan && !isCurrent && work.doing && <p>Looking…</p>}
      {plan && isCurrent && owner !== null && !hasNone && (
        <Groups {...{ tasks, owner, tickedId, work, tick }} sheet={plan.sheet} />
      )}
      <div class="foot">
        <Report work={work} said={said} />
        <p class="actions">
          <WorkButton work={work} label="Look again" start={lookAgain} />
        </p>
      </div>
    </>
  );
}
