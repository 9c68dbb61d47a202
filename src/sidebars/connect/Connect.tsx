import { useEffect, useRef } from 'preact/hooks';
import { Done } from '../setUp/Done';
import { Heading } from '../shared/Heading';
import { Report } from '../shared/Report';
import { useWork } from '../shared/useWork';
import type { View } from '../shared/view';
import { Actions } from './Actions';
import type { Form } from './form';
import { ListFound } from './ListFound';
import { NewTracker } from './NewTracker';
import { Planned } from './Planned';
import { ScoreColumns } from './ScoreColumns';
import { TabChoice } from './TabChoice';
import { useConnection } from './useConnection';

/**
 * Which column of the user's list is which: to be looked over, changed, and then used.
 *
 * @param props What every view gets, and what was chosen so far.
 */
export function Connect({ go, isFocused, choices, setChoices }: View & Pick<Form, 'choices' | 'setChoices'>) {
  const work = useWork();
  const { plan, first, found, isCurrent, done, said, ...acts } = useConnection(choices, setChoices, work);
  const form = plan && first && { plan, first, choices, setChoices, work };
  const isList = plan?.state === 'new' || plan?.state === 'connected';
  return (
    <>
      <Heading isFocused={isFocused}>Connect a tracker</Heading>
      {!form && work.doing && <p>Looking at the spreadsheet…</p>}
      {form && <TabChoice {...form} found={found} />}
      {form && !isList && <NewTracker {...form} make={acts.make} />}
      {form && isList && <ListFound {...form} />}
      {form && isList && <Planned {...form} />}
      {form && plan.state === 'connected' && <ScoreColumns {...form} change={acts.changeScores} />}
      {done && <DoneInView done={done} work={work} go={go} />}
      <div class="foot">
        <Report work={work} said={said} />
        <Actions form={isList ? form : undefined} isCurrent={isCurrent} work={work} {...acts} />
      </div>
    </>
  );
}

/** What was made comes into view: the plan above it is long. */
function DoneInView(props: Parameters<typeof Done>[0]) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView(), []);
  return (
    <div ref={place}>
      <Done {...props} />
    </div>
  );
}
