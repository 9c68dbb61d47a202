import { useState } from 'preact/hooks';
import type { ViewName } from '../google/endpoints';
import { Connect } from './connect/Connect';
import { NO_CHOICES as NO_COLUMNS } from './connect/choices';
import type { Declared } from './help/declared';
import { Help } from './help/Help';
import { NO_CHOICES as NO_MOVE } from './moveStage/choices';
import { MoveStage } from './moveStage/MoveStage';
import { NO_CHOICES } from './setUp/choices';
import { SetUp } from './setUp/SetUp';
import { Navigation } from './shared/Navigation';
import { StartHere } from './startHere/StartHere';

/**
 * The sidebar: a way to its views, and the one that is open. What was chosen in *Set up or repair*, *Connect a tracker*
 * and *Move stage* stays while another view is open.
 *
 * @param props The view to open with, and what the build declares for the help.
 */
export function App({ first, declared }: { readonly first: ViewName; readonly declared: Declared }) {
  const [view, setView] = useState(first);
  const [hasMoved, setMoved] = useState(false);
  const [choices, setChoices] = useState(NO_CHOICES);
  const [columns, setColumns] = useState(NO_COLUMNS);
  const [move, setMove] = useState(NO_MOVE);
  const go = (next: ViewName) => {
    setMoved(true);
    setView(next);
  };
  const shown = { go, isFocused: hasMoved };
  return (
    <>
      <Navigation view={view} go={go} />
      <main>
        {view === 'startHere' && <StartHere {...shown} />}
        {view === 'setUp' && <SetUp {...shown} choices={choices} setChoices={setChoices} />}
        {view === 'connect' && <Connect {...shown} choices={columns} setChoices={setColumns} />}
        {view === 'moveStage' && <MoveStage {...shown} choices={move} setChoices={setMove} />}
        {view === 'help' && <Help {...shown} declared={declared} />}
      </main>
    </>
  );
}
