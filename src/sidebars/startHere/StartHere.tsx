import { useState } from 'preact/hooks';
import type { ValueOf } from '../../google/endpoints';
import { call } from '../shared/call';
import { Heading } from '../shared/Heading';
import { ProblemList } from '../shared/ProblemList';
import { Report } from '../shared/Report';
import { useAtFirst } from '../shared/useAtFirst';
import { useWork } from '../shared/useWork';
import type { View } from '../shared/view';
import { WorkButton } from '../shared/WorkButton';
import { Next } from './Next';
import { Steps } from './Steps';

/**
 * How things stand, what to do next, and what has to be mended. A sidebar hears nothing of edits: “Look again” asks anew.
 *
 * @param props What every view gets.
 */
export function StartHere({ go, isFocused }: View) {
  const work = useWork();
  const [now, setNow] = useState<ValueOf<'startHere'>>();
  const [said, setSaid] = useState('');
  const look = async () => setNow(await call('startHere'));
  const lookAgain = async () => {
    await look();
    setSaid(`Looked again at ${new Date().toLocaleTimeString([], { timeStyle: 'short' })}.`);
  };
  const refresh = async () => {
    const { message } = await call('refreshEverything');
    await look();
    setSaid(`Refreshed. ${message}`);
  };
  useAtFirst(() => work.start('look', look));
  const again = <WorkButton work={work} label="Look again" start={lookAgain} />;
  return (
    <>
      <Heading isFocused={isFocused}>Start here</Heading>
      {!now && work.doing && <p>Looking at the spreadsheet…</p>}
      {!now && again}
      {now && (
        <Next now={now} work={work} refresh={refresh} go={go}>
          {again}
        </Next>
      )}
      <Report work={work} said={said} />
      {now && <Steps toDo={now.toDo} parts={now.parts} />}
      {now && now.problems.length > 0 && (
        <section aria-labelledby="problems">
          <h2 id="problems">To mend ({now.problems.length})</h2>
          <ProblemList work={work} problems={now.problems} />
        </section>
      )}
    </>
  );
}
