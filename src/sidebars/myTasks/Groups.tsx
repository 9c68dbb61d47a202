import type { Work } from '../shared/useWork';
import { TaskItem } from './TaskItem';
import type { Task } from './useTasks';

const GROUPS: readonly (readonly [when: Task['when'], title: string])[] = [
  ['overdue', 'Overdue'],
  ['thisWeek', 'This week'],
  ['later', 'Later'],
];

/** The tasks, and what ticks them. */
interface Props {
  readonly tasks: readonly Task[];
  readonly owner: string;
  readonly sheet: string;
  /** The task that was ticked just now. */
  readonly tickedId: string | undefined;
  readonly work: Work;
  readonly tick: (task: Task, isDone: boolean) => Promise<void>;
}

/**
 * The tasks of an owner: those that are late, those of the next seven days, and the others.
 *
 * @param props The tasks, and what ticks them.
 */
export function Groups({ tasks, owner, tickedId, ...others }: Props) {
  const open = tasks.filter(({ taskId }) => taskId !== tickedId);
  return (
    <>
      {open.length === 0 && (
        <p>
          <bdi>{owner}</bdi> has no open task.
        </p>
      )}
      {GROUPS.map(([when, title]) => {
        const own = tasks.filter((task) => task.when === when);
        const count = open.filter((task) => task.when === when).length;
        return own.length === 0 ? null : (
          <section key={when} aria-labelledby={when}>
            <h2 id={when}>
              {title} ({count})
            </h2>
            <ul class="plain tasks">
              {own.map((task) => (
                <TaskItem key={task.taskId} task={task} isTicked={task.taskId === tickedId} {...others} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
