import { useState } from 'preact/hooks';
import type { DialogName, ViewName } from '../google/endpoints';
import { Connect } from './connect/Connect';
import { NO_CHOICES as NO_COLUMNS } from './connect/choices';
import { STAFF, TRACKER } from './connect/listKind';
import { NO_CHOICES as NO_DEBRIEF } from './debrief/choices';
import { Debrief } from './debrief/Debrief';
import { Fairness } from './fairness/Fairness';
import type { Declared } from './help/declared';
import { Help } from './help/Help';
import { NO_CHOICES as NO_HIRE } from './hire/choices';
import { Hire } from './hire/Hire';
import { NO_CHOICES as NO_MOVE, withCandidate } from './moveStage/choices';
import { MoveStage } from './moveStage/MoveStage';
import { MyTasks } from './myTasks/MyTasks';
import type { Owner } from './myTasks/useTasks';
import { InterviewKit } from './roleDocuments/InterviewKit';
import { JobDescription } from './roleDocuments/JobDescription';
import { ScoreInterview } from './scoreInterview/ScoreInterview';
import { NOTHING_TYPED } from './scoreInterview/typed';
import { NO_CHOICES } from './setUp/choices';
import { SetUp } from './setUp/SetUp';
import { Navigation } from './shared/Navigation';
import type { View } from './shared/view';
import { StartHere } from './startHere/StartHere';

/**
 * The sidebar: a way to its views, and the one that is open. What was chosen in *Set up or repair*, *Connect a tracker*,
 * *Score an interview*, *Move stage*, *Hire*, *My tasks* and *Connect a staff list* stays while another view is open.
 *
 * @param props The view to open with, and what the build declares for the help.
 */
export function App({ first, declared }: { readonly first: ViewName; readonly declared: Declared }) {
  const [view, setView] = useState(first);
  const [hasMoved, setMoved] = useState(false);
  const [choices, setChoices] = useState(NO_CHOICES);
  const [columns, setColumns] = useState(NO_COLUMNS);
  const [staffColumns, setStaffColumns] = useState(NO_COLUMNS);
  const [scores, setScores] = useState(NOTHING_TYPED);
  const [move, setMove] = useState(NO_MOVE);
  const [hire, setHire] = useState(NO_HIRE);
  const [owner, setOwner] = useState<Owner>(null);
  const [debrief, setDebrief] = useState(NO_DEBRIEF);
  const go = (next: ViewName) => {
    setMoved(true);
    setView(next);
  };
  const moveCandidate = (candidateId: string) => {
    setMove((now) => withCandidate(now, candidateId));
    go('moveStage');
  };
  const shown = { go, isFocused: hasMoved };
  return (
    <>
      {isDialog(first) ? <BackTo first={first} view={view} go={go} /> : <Navigation view={view} go={go} />}
      <main>
        {view === 'startHere' && <StartHere {...shown} />}
        {view === 'setUp' && <SetUp {...shown} choices={choices} setChoices={setChoices} />}
        {view === 'connect' && <Connect {...shown} kind={TRACKER} choices={columns} setChoices={setColumns} />}
        {view === 'scoreInterview' && <ScoreInterview {...shown} typed={scores} setTyped={setScores} />}
        {view === 'moveStage' && <MoveStage {...shown} choices={move} setChoices={setMove} />}
        {view === 'hire' && <Hire {...shown} choices={hire} setChoices={setHire} />}
        {view === 'myTasks' && <MyTasks {...shown} owner={owner} setOwner={setOwner} />}
        {view === 'connectStaff' && (
          <Connect {...shown} kind={STAFF} choices={staffColumns} setChoices={setStaffColumns} />
        )}
        {view === 'debrief' && (
          <Debrief {...shown} choices={debrief} setChoices={setDebrief} moveCandidate={moveCandidate} />
        )}
        {view === 'jobDescription' && <JobDescription {...shown} />}
        {view === 'interviewKit' && <InterviewKit {...shown} />}
        {view === 'fairness' && <Fairness {...shown} />}
        {view === 'help' && <Help {...shown} declared={declared} />}
      </main>
    </>
  );
}

const DIALOGS: Readonly<Record<DialogName, string>> = {
  debrief: 'Debrief',
  jobDescription: 'Job description',
  interviewKit: 'Interview kit',
  fairness: 'Fairness',
};

function isDialog(view: ViewName): view is DialogName {
  return view in DIALOGS;
}

/** In a dialog there are no other views but those that it leads to. */
function BackTo({ first, view, go }: { readonly first: DialogName; readonly view: ViewName; readonly go: View['go'] }) {
  if (view === first) return null;
  return (
    <nav aria-label="Views">
      <button type="button" onClick={() => go(first)}>
        Back to {DIALOGS[first]}
      </button>
    </nav>
  );
}
