import { useRef } from 'preact/hooks';
import { PlaceButton } from '../shared/PlaceButton';
import { usDate } from '../shared/usDate';
import type { Work } from '../shared/useWork';
import type { Task } from './useTasks';

/** A task, and what ticks it. */
interface Props {
  readonly task: Task;
  readonly sheet: string;
  /** Whether it was ticked just now. */
  readonly isTicked: boolean;
  readonly work: Work;
  readonly tick: (task: Task, isDone: boolean) => Promise<void>;
}

/**
 * A task to tick, and to take the tick back right after. While any work is under way the box does nothing; it keeps the
 * focus, and after a failure it is as it was.
 *
 * @param props The task, and what ticks it.
 */
export function TaskItem({ task, sheet, isTicked, work, tick }: Props) {
  const { taskId, person, role, status } = task;
  const name = `tick ${taskId}`;
  const isSaving = work.doing === name;
  const box = useRef<HTMLInputElement>(null);
  const save = (isDone: boolean) => work.start(name, () => tick(task, isDone));
  /** The button goes; the box stays. */
  const undo = () => {
    box.current?.focus();
    save(false);
  };
  return (
    <li class={isTicked ? 'ticked' : undefined}>
      <label class="choice">
        <input
          ref={box}
          type="checkbox"
          checked={isTicked !== isSaving}
          aria-disabled={work.doing !== undefined}
          aria-describedby={`about-${taskId}`}
          onClick={(event) => work.doing !== undefined && event.preventDefault()}
          onChange={({ currentTarget: { checked } }) => save(checked)}
        />
        <span dir="auto">{task.task}</span>
      </label>
      <p id={`about-${taskId}`} class="why">
        <bdi>{person}</bdi>
        {role && (
          <>
            , <bdi>{role}</bdi>
          </>
        )}
        <br />
        {isTicked || !status ? dueWords(task) : <Status task={task} />}
      </p>
      {isTicked ? (
        <Undo isSaving={isSaving} isOff={work.doing !== undefined} undo={undo} />
      ) : (
        <More task={task} sheet={sheet} work={work} />
      )}
    </li>
  );
}

function dueWords({ due }: Task): string {
  return due === null ? 'No due date' : `Due ${usDate(due)}`;
}

function Status({ task: { status, due, when } }: { readonly task: Task }) {
  return (
    <span class={when === 'overdue' ? 'check' : undefined}>
      {status}
      {due !== null && `, ${usDate(due)}`}
    </span>
  );
}

function Undo({
  isSaving,
  isOff,
  undo,
}: {
  readonly isSaving: boolean;
  readonly isOff: boolean;
  readonly undo: () => void;
}) {
  return (
    <p class="actions">
      <b>Done</b>
      <button type="button" aria-disabled={isOff} onClick={undo}>
        {isSaving ? 'Working…' : 'Undo'}
      </button>
    </p>
  );
}

function More({ task: { evidence, why, cell }, sheet, work }: Pick<Props, 'task' | 'sheet' | 'work'>) {
  return (
    <details>
      <summary>Why and evidence</summary>
      {why && <p dir="auto">{why}</p>}
      {evidence && (
        <p>
          Evidence: <bdi>{evidence}</bdi>
        </p>
      )}
      <p>
        In the sheet: <PlaceButton work={work} sheet={sheet} cell={cell} />
      </p>
    </details>
  );
}
