import { normaliseWords } from '../workbook/normaliseWords';
import { appliesTo, type Worker } from './appliesTo';
import { type Beginning, type Due, dueByRule } from './dueByRule';
import { singularWords } from './singularWords';
import type { Template } from './templates';

/** A task that a person gets, and when it is due. */
export interface PlannedTask {
  readonly template: Template;
  readonly due: Due;
}

/**
 * The tasks of a new hire. Where two rows mean the same duty (same citation, most of the same words, for different
 * people), the one that the person has already counts, else the one that is due earlier, once. A template without an offset gives nobody a task.
 *
 * @param templates The templates.
 * @param worker The person’s role and exposure.
 * @param beginning The start, and the closed days.
 * @param isThere Whether the person has the task of a template already; left out: none.
 * @returns Tasks in the order of the templates.
 */
export function tasksOf(
  templates: readonly Template[],
  worker: Worker,
  beginning: Beginning,
  isThere: (template: Template) => boolean = () => false,
): readonly PlannedTask[] {
  const tasks = templates
    .filter((template) => appliesTo(template.appliesTo, worker))
    .flatMap(({ offset, ...template }): readonly PlannedTask[] =>
      offset === undefined
        ? []
        : [{ template: { ...template, offset }, due: dueByRule({ ...template, offset }, beginning) }],
    );
  const duties = tasks.map(({ template }) => dutyOf(template));
  const comesFirst = (other: PlannedTask, i: number, task: PlannedTask, at: number) => {
    const [has, hasThis] = [isThere(other.template), isThere(task.template)];
    return has === hasThis ? isBefore(other, i, task, at) : has;
  };
  const isTwice = (task: PlannedTask, at: number) =>
    duties[at]?.rule !== '' &&
    tasks.some((other, i) => i !== at && isSameDuty(duties[at], duties[i]) && comesFirst(other, i, task, at));
  return tasks.filter((task, at) => !isTwice(task, at));
}

function isBefore(other: PlannedTask, i: number, task: PlannedTask, at: number): boolean {
  return other.due.day < task.due.day || (other.due.day === task.due.day && i < at);
}

/** What tells whether two tasks are the same duty. */
interface Duty {
  readonly rule: string;
  readonly appliesTo: string;
  readonly repeats: string;
  readonly words: ReadonlySet<string>;
}

function dutyOf({ citation, appliesTo: whom, repeats, task }: Template): Duty {
  const rule = normaliseWords(citation);
  return { rule, appliesTo: normaliseWords(whom), repeats, words: rule === '' ? NO_WORDS : wordsOf(task) };
}

const NO_WORDS: ReadonlySet<string> = new Set();

function isSameDuty(a: Duty | undefined, b: Duty | undefined): boolean {
  if (!a || !b || a.rule !== b.rule || a.repeats !== b.repeats || a.appliesTo === b.appliesTo) return false;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return shared * 2 >= Math.min(a.words.size, b.words.size);
}

const SMALL_WORDS = new Set('a an and any as at by for from in into of on or the then to up with within'.split(' '));

function wordsOf(task: string): ReadonlySet<string> {
  return new Set(singularWords(task).filter((word) => !SMALL_WORDS.has(word)));
}
