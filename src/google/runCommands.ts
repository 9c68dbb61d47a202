import { features } from '../features';
import type { Command } from '../workbook/command';
import { type PlainProblem, plainProblem } from './plainProblem';
import { runDecision } from './runDecision';

/** What commands did, for whoever runs them from outside. */
export interface Refreshed {
  readonly message: string;
  readonly problems: readonly PlainProblem[];
}

/** Every command that refreshes something, in the order of *Refresh everything*. */
export const REFRESHES: readonly Command[] = features.flatMap(({ items }) =>
  items.flatMap((item) => ('decision' in item ? item : [])),
);

/**
 * Runs commands one after the other.
 *
 * @param commands The commands; all refreshes when left out.
 * @returns Their messages, and every problem that they found.
 * @throws Problem when a command needs something of the user; what earlier ones wrote stays.
 */
export function runCommands(commands: readonly Command[] = REFRESHES): Refreshed {
  const changes = commands.map(({ decision }) => runDecision(decision));
  const message = changes.flatMap(({ message, news }) => [message, news ?? []].flat()).join(' ');
  return { message, problems: changes.flatMap((each) => each.problems.map(plainProblem)) };
}
