import type { Problem } from '../workbook/problem';

/** A problem as it crosses to a sidebar. */
export interface PlainProblem {
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

/**
 * A problem without its class, which would not cross to a sidebar.
 *
 * @param problem The problem.
 */
export function plainProblem({ sheet, cell, message }: Problem): PlainProblem {
  return { sheet, cell, message };
}
