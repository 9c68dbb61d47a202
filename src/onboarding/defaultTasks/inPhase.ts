import type { DefaultTask } from './defaultTask';

/**
 * Tasks of one phase.
 *
 * @param phase What the phase is called.
 * @param tasks The tasks, without it.
 * @returns The same tasks, with it.
 */
export function inPhase(phase: string, tasks: readonly Omit<DefaultTask, 'phase'>[]): readonly DefaultTask[] {
  return tasks.map((task) => ({ ...task, phase }));
}
