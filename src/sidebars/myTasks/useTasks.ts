import { useRef, useState } from 'preact/hooks';
import type { ValueOf } from '../../google/endpoints';
import { call } from '../shared/call';
import { useLook } from '../shared/useLook';
import type { Work } from '../shared/useWork';

export type Plan = ValueOf<'ownTasks'>;
export type Task = Plan['tasks'][number];

/** The owner whose tasks are shown; `null`: nobody was chosen yet. */
export type Owner = string | null;

/** A task that was ticked just now, and where it stood. */
interface Ticked {
  readonly task: Task;
  readonly place: number;
}

/** The tasks with the owner that they were read for. */
interface Shown {
  readonly plan: Plan;
  readonly owner: Owner;
}

/**
 * The tasks of an owner, and the calls that change them. A task that was ticked stays where it was until something else is
 * done: a slip can be taken back.
 *
 * @param owner The owner.
 * @param work The view's work.
 */
export function useTasks(owner: Owner, work: Work) {
  const [shown, setShown] = useState<Shown>();
  const [ticked, setTicked] = useState<Ticked>();
  const [said, setSaid] = useState('');
  const asked = useRef<Owner | undefined>(undefined);
  const show = (plan: Plan, gone: Ticked | undefined, words: string) => {
    setShown({ plan, owner });
    setTicked(gone);
    setSaid(words);
  };
  const look = async (words = '') => {
    asked.current = owner;
    show(await call('ownTasks', { owner }), undefined, words);
  };
  useLook(work, () => asked.current !== owner, look);
  const plan = shown?.plan;
  const isCurrent = shown?.owner === owner;
  const tasks = plan && isCurrent ? withTicked(plan.tasks, ticked) : [];
  return {
    plan,
    isCurrent,
    tasks,
    tickedId: ticked?.task.taskId,
    said: isCurrent ? said : '',
    lookAgain: () => look(`Looked again at ${new Date().toLocaleTimeString([], { timeStyle: 'short' })}.`),
    tick: async (task: Task, isDone: boolean) => {
      const { message, ...left } = await call('tickTask', { taskId: task.taskId, isDone, owner });
      const place = tasks
        .filter(({ taskId }) => taskId !== ticked?.task.taskId || taskId === task.taskId)
        .indexOf(task);
      show(left, isDone ? { task, place } : undefined, message);
    },
  };
}

function withTicked(tasks: readonly Task[], ticked: Ticked | undefined): readonly Task[] {
  if (!ticked || tasks.some(({ taskId }) => taskId === ticked.task.taskId)) return tasks;
  return [...tasks.slice(0, ticked.place), ticked.task, ...tasks.slice(ticked.place)];
}
