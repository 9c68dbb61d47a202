import { Problem } from '../workbook/problem';

/**
 * The result of some work, or the problem that stopped it; a bug travels on.
 *
 * @param work What to do.
 */
export function orProblem<Value>(work: () => Value): Value | Problem {
  try {
    return work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
