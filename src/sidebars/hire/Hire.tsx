import { Heading } from '../shared/Heading';
import { Report } from '../shared/Report';
import { useWork } from '../shared/useWork';
import type { View } from '../shared/view';
import { Actions } from './Actions';
import { type Person, personTyped, whoOf } from './choices';
import type { Form } from './form';
import { TheHire } from './TheHire';
import { useHire } from './useHire';
import { WhatWasMade } from './WhatWasMade';
import { Who } from './Who';

/**
 * Someone is hired and starts: their stage, their row of Staff, their checklist, after all of it was shown.
 *
 * @param props What every view gets, and what was chosen and typed so far.
 */
export function Hire({ go, isFocused, choices, setChoices }: View & Pick<Form, 'choices' | 'setChoices'>) {
  const work = useWork();
  const { plan, isCurrent, isOfThem, said, ...acts } = useHire(choices, setChoices, work);
  const { done } = choices;
  const form = plan && { plan, choices, setChoices, work };
  const person = plan && isOfThem ? (personTyped(choices) ?? plan.person) : null;
  return (
    <>
      <Heading isFocused={isFocused}>Hire and start onboarding</Heading>
      {done && (
        <WhatWasMade
          done={done}
          work={work}
          say={acts.setSaid}
          openTasks={() => go('myTasks')}
          another={acts.another}
        />
      )}
      {!done && !form && work.doing && <p>Looking at the spreadsheet…</p>}
      {!done && form && <Who {...form} {...acts} forget={() => acts.setSaid('')} />}
      {!done && form && person && <TheHire {...form} person={person} change={changing(setChoices, person)} />}
      <div class="foot">
        <Report work={work} said={said} />
        {!done && <Actions form={form} isCurrent={isCurrent} work={work} {...acts} />}
      </div>
    </>
  );
}

/** What is changed comes on top of what was shown. */
function changing(setChoices: Form['setChoices'], shown: Person) {
  return (changed: Partial<Person>) =>
    setChoices((now) => {
      const person = { ...(personTyped(now) ?? shown), ...changed };
      return { ...now, people: { ...now.people, [whoOf(now)]: person } };
    });
}
