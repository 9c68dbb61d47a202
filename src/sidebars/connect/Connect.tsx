import { useEffect, useRef } from 'preact/hooks';
import { Done } from '../setUp/Done';
import { Heading } from '../shared/Heading';
import { Report } from '../shared/Report';
import { useWork } from '../shared/useWork';
import type { View } from '../shared/view';
import { Actions } from './Actions';
import type { Plan } from './choices';
import type { Form } from './form';
import { ListFound } from './ListFound';
import type { ListKind } from './listKind';
import { NewTracker } from './NewTracker';
import { NoStaffList } from './NoStaffList';
import { Planned } from './Planned';
import { ScoreColumns } from './ScoreColumns';
import { TabChoice } from './TabChoice';
import { useConnection } from './useConnection';

/**
 * Which column of the user's list is which: to be looked over, changed, and then used.
 *
 * @param props What every view gets, the kind of list, and what was chosen so far.
 */
export function Connect({
  kind,
  go,
  isFocused,
  choices,
  setChoices,
}: View & Pick<Form, 'kind' | 'choices' | 'setChoices'>) {
  const work = useWork();
  const { plan, first, found, isCurrent, done, said, ...acts } = useConnection({ kind, choices, setChoices, work });
  const form = plan && first && { kind, plan, first, choices, setChoices, work };
  const isList = plan?.state === 'new' || plan?.state === 'connected';
  return (
    <>
      <Heading isFocused={isFocused}>{kind.heading}</Heading>
      {!form && work.doing && <p>Looking at the spreadsheet…</p>}
      {form && <TabChoice {...form} found={found} />}
      {form &&
        !isList &&
        (kind.isMade ? (
          <NewTracker {...form} make={acts.make} />
        ) : (
          <NoStaffList {...form} bringSample={acts.bringSample} />
        ))}
      {form && isList && <ListFound {...form} />}
      {form && isList && <Planned {...form} />}
      {form && kind.isRated && plan.state === 'connected' && <ScoreColumns {...form} change={acts.changeScores} />}
      {plan && done && (
        <DoneInView done={{ ...done, problems: othersThan(plan, kind, done.problems) }} work={work} go={go} />
      )}
      <div class="foot">
        <Report work={work} said={said} />
        <Actions form={isList ? form : undefined} isCurrent={isCurrent} work={work} {...acts} />
      </div>
    </>
  );
}

/** Of a staff list, the problems that the plan does not list: those of other tabs. Of a tracker, none. */
function othersThan({ problems, sheet }: Plan, { isRated }: ListKind, found: Plan['problems']): Plan['problems'] {
  const said = new Set(problems.map(({ cell }) => cell));
  return isRated ? [] : found.filter((each) => each.sheet !== sheet || (each.cell !== '' && !said.has(each.cell)));
}

/** What was made comes into view, once more when the sentence below it has come: the plan above it is long. */
function DoneInView(props: Parameters<typeof Done>[0]) {
  const place = useRef<HTMLDivElement>(null);
  const hasSettled = useRef(false);
  const isBusy = props.work.doing !== undefined;
  useEffect(() => {
    if (!hasSettled.current) place.current?.scrollIntoView();
    hasSettled.current ||= !isBusy;
  }, [isBusy]);
  return (
    <div ref={place}>
      <Done {...props} noticed="Also noticed" />
    </div>
  );
}
