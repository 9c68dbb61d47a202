import { startHerePage, stepsOf } from '../../src/people/startHere';
import { Problem } from '../../src/workbook/problem';

const STEP = { step: 'Pipeline', state: '4 candidates', whatNext: 'Open it.' };

describe('stepsOf', () => {
  it('is what the page says besides the problems', () => {
    const page = startHerePage([STEP], [new Problem('is not a date', { sheet: 'Candidates', cell: 'C7' })]);
    expect(page.rows).toHaveLength(2);
    expect(stepsOf([page])).toEqual([STEP]);
  });

  it('is nothing where no command writes the page', () => {
    expect(stepsOf([])).toEqual([]);
  });
});
