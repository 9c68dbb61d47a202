import { daysBetween } from '../../src/calendar/day';
import { formulas } from '../../src/features';
import type { Simulator } from '../../src/simulator/contract';
import type { FormulaCell } from '../../src/workbook/formula';
import { withTracker } from './addOn';

const EXAMPLES = Object.values(formulas)
  .flat()
  .flatMap(({ examples }) => examples);

/** A date is a number in its cell. */
function inCell(cell: FormulaCell): number | string {
  return typeof cell === 'object' ? daysBetween('1899-12-30', cell.day) : cell;
}

describe('the examples of the cell formulas', () => {
  let simulator: Simulator;

  beforeAll(async () => {
    simulator = await withTracker([['Name']]);
  });

  it.each(EXAMPLES.map(({ formula, gives }) => [formula, gives] as const))('%s', (formula, gives) => {
    const sheet = simulator.addSheet(`Try ${simulator.sheets.length}`, []);
    sheet.put(0, 0, { formula });
    const cells = gives.map((row, r) => row.map((_, c) => sheet.value(r, c) ?? ''));
    expect(cells).toEqual(gives.map((row) => row.map(inCell)));
  });

  it('are there for every formula', () => {
    for (const own of Object.values(formulas))
      for (const { examples } of own) expect(examples.length).toBeGreaterThan(1);
  });
});

describe('a bad call', () => {
  it('shows its sentence on the cell', async () => {
    const simulator = await withTracker([['Name']]);
    const sheet = simulator.addSheet('Try', []);
    sheet.put(0, 0, { formula: '=HIRE_SCORE({1,2,3},{1,2})' });
    expect(sheet.value(0, 0)).toMatchObject({
      code: '#ERROR!',
      message: 'HIRE_SCORE needs one weight per rating column: got 3 columns and 2 weights',
    });
  });
});
