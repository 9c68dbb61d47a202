import type { Command } from '../workbook/command';
import { Problem } from '../workbook/problem';
import { featuresInUse, refreshesOf } from './featuresInUse';
import { orProblem } from './orProblem';
import { type PlainProblem, plainProblem } from './plainProblem';
import { runDecision } from './runDecision';
import { Failure } from './writing';

/** What commands did, for whoever runs them from outside. */
export interface Refreshed {
  readonly message: string;
  readonly problems: readonly PlainProblem[];
}

/**
 * Runs commands one after the other; one that needs something of the user does not keep the others from their work.
 *
 * @param commands The commands; the refreshes of all features in use when left out.
 * @returns Their messages, and every problem that they found.
 * @throws Problem of the first command that needs something of the user, after the others ran; a failure of Google Sheets
 * at once.
 */
export function runCommands(commands?: readonly Command[]): Refreshed {
  const due = commands ?? refreshesOf(featuresInUse(SpreadsheetApp.getActiveSpreadsheet()));
  const made = due.map(({ decision }) => {
    const each = orProblem(() => runDecision(decision));
    if (each instanceof Failure) throw each;
    return each;
  });
  const [problem] = made.filter((each) => each instanceof Problem);
  if (problem) throw problem;
  const changes = made.flatMap((each) => (each instanceof Problem ? [] : [each]));
  const message = changes.flatMap(({ message, news }) => [message, news ?? []].flat()).join(' ');
  return { message, problems: changes.flatMap((each) => each.problems.map(plainProblem)) };
}
