import { text } from '../workbook/columns';
import type { Step, TableChange } from '../workbook/command';
import type { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
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
    part: text('Part', { note: 'The part of the add-on that the line is about.', isHidden: true }),
  },
});

const PROBLEM = 'Problem';

/** The step of something that waits for the user today. */
export const TO_DO = 'To do today';

/** What the first part of the add-on is called; lines from before there were several parts are of it. */
export const HIRING = 'Hiring';

/** What a part of the add-on has to say. */
export interface PartSays {
  /** The part: `Hiring`. */
  readonly part: string;
  /** What to do and how things stand, in order. */
  readonly steps: readonly Step[];
  /** What could not be read or needs a decision. */
  readonly problems: readonly Problem[];
}

/**
 * The page with what one part says made anew, and the lines of other parts as they stand: what to do first, then each
 * part's state, then every problem with its cell.
 *
 * @param existing The page as it stands.
 * @param says What the part says.
 * @returns The change of the tab.
 */
export function startHerePage(
  existing: Reading<(typeof startHere)['columns']>,
  { part, steps, problems }: PartSays,
): TableChange {
  const troubles = problems.map(({ sheet, cell, message }) => ({
    ...{ step: PROBLEM, state: cell ? `${sheet}!${cell}` : sheet, whatNext: message },
  }));
  const others = existing.rows.flatMap(({ step = '', state = '', whatNext = '', part: of = HIRING }) =>
    of === part ? [] : [{ step, state, whatNext, part: of }],
  );
  const own = [...steps, ...troubles].map((line) => ({ ...line, part }));
  const lines = part === HIRING ? [...own, ...others] : [...others, ...own];
  return {
    table: startHere,
    columns: Object.values(startHere.columns),
    rows: [TO_DO, '', PROBLEM].flatMap((kind) =>
      lines.filter(({ step }) => kindOf(step) === kind).map((line) => rowOf(startHere, line)),
    ),
    how: 'replace',
  };
}

function kindOf(step: string): string {
  return step === TO_DO || step === PROBLEM ? step : '';
}
