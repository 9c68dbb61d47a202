import { text } from '../workbook/columns';
import type { TableChange } from '../workbook/command';
import type { Problem } from '../workbook/problem';
import { rowOf, table } from '../workbook/table';

/** The page that says where things stand and what to do next. */
export const startHere = table({
  name: 'Start here',
  about: 'Where things stand and what to do next. Made anew at each refresh.',
  isGenerated: true,
  key: ['step'],
  needs: ['step', 'state', 'whatNext'],
  columns: {
    step: text('Step', { note: 'A part of the add-on, something to do, or a problem.' }),
    state: text('State', { note: 'How it stands; for a problem, its cell.', width: 360 }),
    whatNext: text('What next', { note: 'The one thing to do.', width: 460 }),
  },
});

/** One line of the page. */
export interface Step {
  readonly step: string;
  readonly state: string;
  readonly whatNext: string;
}

const PROBLEM = 'Problem';

/** The step of something that waits for the user today. */
export const TO_DO = 'To do today';

/**
 * The page anew: what to do first, then each part's state, then every problem with its cell.
 *
 * @param steps What to do and how things stand, in order.
 * @param problems What could not be read or needs a decision.
 * @returns The change of the tab.
 */
export function startHerePage(steps: readonly Step[], problems: readonly Problem[]): TableChange {
  const troubles = problems.map(({ sheet, cell, message }) => ({
    step: PROBLEM,
    state: cell ? `${sheet}!${cell}` : sheet,
    whatNext: message,
  }));
  return {
    table: startHere,
    columns: Object.values(startHere.columns),
    rows: [...steps, ...troubles].map((line) => rowOf(startHere, { ...line })),
    how: 'replace',
  };
}

/**
 * What the page would say besides the problems.
 *
 * @param tables What commands decided.
 * @returns Its lines, in order.
 */
export function stepsOf(tables: readonly TableChange[]): readonly Step[] {
  const { step, state, whatNext } = startHere.columns;
  return tables
    .filter(({ table }) => table === startHere)
    .flatMap(({ rows }) => rows)
    .map((row) => ({
      step: String(row[step.header]),
      state: String(row[state.header]),
      whatNext: String(row[whatNext.header]),
    }))
    .filter((line) => line.step !== PROBLEM);
}
