import { useState } from 'preact/hooks';
import type { ArgumentOf, ValueOf } from '../../google/endpoints';
import { call } from '../shared/call';
import { Heading } from '../shared/Heading';
import { Report } from '../shared/Report';
import { useAtFirst } from '../shared/useAtFirst';
import { useWork } from '../shared/useWork';
import type { View } from '../shared/view';
import { WorkButton } from '../shared/WorkButton';
import { Actions } from './Actions';
import { argumentOf, type Choices, type Plan } from './choices';
import { Done } from './Done';
import { Planned } from './Planned';

type Props = View & {
  readonly choices: Choices;
  /** Gets the choices of that moment: what is chosen while a call is under way stays. */
  readonly setChoices: (change: (now: Choices) => Choices) => void;
};

/**
 * What set-up would make and mend, what to choose for it, and afterwards what was made.
 *
 * @param props What every view gets, and what was chosen so far.
 */
export function SetUp({ go, isFocused, choices, setChoices }: Props) {
  const work = useWork();
  const { plan, done, said, look, run, refresh, lookAgain } = useSetUp(choices, setChoices);
  const choose = (changed: Partial<Choices>) => {
    setChoices((now) => ({ ...now, ...changed }));
    if (changed.tracker !== undefined) work.start('look', () => look(changed.tracker));
  };
  const remove = () => run({ whoElse: null, tracker: null, sample: 'remove' });
  const setUp = async () => plan && run(argumentOf(plan, choices));
  useAtFirst(() => work.start('look', look));
  const again = <WorkButton work={work} label="Look again" start={lookAgain} />;
  return (
    <>
      <Heading isFocused={isFocused}>Set up or repair</Heading>
      {!plan && work.doing && <p>Looking at the spreadsheet…</p>}
      {plan && <Planned plan={plan} choices={choices} choose={choose} work={work} remove={remove} />}
      {!plan && again}
      {plan && (
        <Actions plan={plan} choices={choices} work={work} setUp={setUp} refresh={refresh}>
          {again}
        </Actions>
      )}
      <Report work={work} said={said} />
      {done && <Done done={done} work={work} go={go} />}
    </>
  );
}

/** The plan, what was done and said, and the calls that change them. */
function useSetUp(choices: Choices, setChoices: Props['setChoices']) {
  const [plan, setPlan] = useState<Plan>();
  const [done, setDone] = useState<ValueOf<'setUp'>>();
  const [said, setSaid] = useState('');
  const look = async (tracker = choices.tracker) => setPlan(await call('setUpPlan', tracker));
  const lookAfresh = async (words: string) => {
    await look();
    setDone(undefined);
    setSaid(words);
  };
  const run = async (argument: ArgumentOf<'setUp'>) => {
    const made = await call('setUp', argument);
    setDone(made);
    setSaid(argument.sample === 'remove' ? 'Done. The fictional practice is removed.' : `Done. ${made.message}`);
    setChoices((now) => ({ ...now, isSampleWanted: false, tracker: null }));
    await look(null);
  };
  const refresh = async () => {
    const { message } = await call('refreshEverything');
    await lookAfresh(`Refreshed. ${message}`);
  };
  const lookAgain = () => lookAfresh(`Looked again at ${new Date().toLocaleTimeString([], { timeStyle: 'short' })}.`);
  return { plan, done, said, look, run, refresh, lookAgain };
}
