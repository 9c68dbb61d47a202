import { type Rows, rowsOf, widthOf } from '../workbook/argument';
import { isBlank, isErrorValue, isMissing, quoted } from '../workbook/cell';
import type { Formula } from '../workbook/formula';
import { normaliseWords } from '../workbook/normaliseWords';
import { Problem } from '../workbook/problem';
import { type Funnel, funnel } from './funnel';

const HEADER = ['Stage', 'Reached', 'Share of previous', 'Share of first'] as const;

/** What the last row is called where names are not in the order. */
const OTHERS = 'Not in the order';

/** `HIRE_FUNNEL`: how many candidates reached each stage. */
export const hireFunnel: Formula = {
  name: 'HIRE_FUNNEL',
  about:
    'Counts how many candidates reached each stage or a later one, with the share of the stage before and of the first stage.',
  parameters: {
    furthest_stages:
      'The furthest stage that each candidate reached, in a column; blank rows, and N/A and the like, are ignored.',
    order: 'The names of the stages in order, in a column or a row.',
  },
  returns:
    'A table with a header: Stage, Reached, Share of previous, Share of first; a last row counts names that are not in the order.',
  examples: [
    {
      formula: '=HIRE_FUNNEL({"Applied";"Interview";"Applied";"Offer"},{"Applied";"Interview";"Offer"})',
      gives: [[...HEADER], ['Applied', 4, '', 1], ['Interview', 2, 0.5, 0.5], ['Offer', 1, 0.5, 0.25]],
    },
    {
      formula: '=HIRE_FUNNEL({"Applied";"Elsewhere"},{"Applied","Offer"})',
      gives: [[...HEADER], ['Applied', 1, '', 1], ['Offer', 0, 0, 0], [OTHERS, 1, '', '']],
    },
  ],
  run(furthestStages, order) {
    const rows = rowsOf(furthestStages);
    if (widthOf(rows) !== 1) {
      throw new Problem(`HIRE_FUNNEL needs the furthest stages in one column: got ${widthOf(rows)} columns`);
    }
    return cellsOf(funnelOfCells(rows, namesInOrder(rowsOf(order))));
  },
};

/** An error value is no stage, whatever the stages are called. */
function funnelOfCells(rows: Rows, order: readonly string[]): Funnel {
  const names: string[] = [];
  let errors = 0;
  for (const [cell] of rows) {
    if (isErrorValue(cell)) errors++;
    else if (!isMissing(cell)) names.push(String(cell));
  }
  const { steps, others } = funnel(names, order);
  return { steps, others: others + errors };
}

function cellsOf({ steps, others }: Funnel): readonly (readonly (number | string)[])[] {
  const lines = steps.map((step) => [step.stage, step.reached, step.shareOfPrevious ?? '', step.shareOfFirst ?? '']);
  return [HEADER, ...lines, ...(others > 0 ? [[OTHERS, others, '', '']] : [])];
}

function namesInOrder(rows: Rows): readonly string[] {
  if (rows.length > 1 && widthOf(rows) > 1) {
    throw new Problem(
      `HIRE_FUNNEL needs the order in one column or one row: got ${rows.length} rows and ${widthOf(rows)} columns`,
    );
  }
  const names = rows.flat().filter((cell) => !isBlank(cell));
  if (names.length === 0) throw new Problem('HIRE_FUNNEL needs the names of the stages in order: got none');
  const seen = new Set<string>();
  return names.map((cell) => {
    if (isErrorValue(cell)) throw new Problem(`HIRE_FUNNEL needs names of stages in the order: got ${quoted(cell)}`);
    const name = String(cell).trim();
    const plain = normaliseWords(name);
    if (seen.has(plain)) throw new Problem(`HIRE_FUNNEL needs each stage once in the order: got ${quoted(name)} twice`);
    seen.add(plain);
    return name;
  });
}
