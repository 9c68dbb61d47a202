import { validation } from '../../src/google/validation';
import { startHere, startHerePage } from '../../src/people/startHere';
import { Problem } from '../../src/workbook/problem';
import { readTable } from '../../src/workbook/reading';

const page = (...rows: readonly (readonly string[])[]) =>
  readTable(startHere, { name: 'Start here', cells: [['Step', 'State', 'What next', 'Part'], ...rows] }, validation());
const line = (step: string, part: string) => ({ Step: step, State: 's', 'What next': 'n', Part: part });

describe('startHerePage', () => {
  it('puts what is to do first, then how each part stands, then the problems', () => {
    const says = {
      part: 'Onboarding',
      steps: [
        { step: 'Checklist', state: 's', whatNext: 'n' },
        { step: 'To do today', state: 's', whatNext: 'n' },
      ],
      problems: [new Problem('is not a date', { sheet: 'Staff', cell: 'C7' })],
    };
    const before = page(
      ['To do today', 's', 'n', 'Hiring'],
      ['Pipeline', 's', 'n', 'Hiring'],
      ['Problem', 's', 'n', 'Hiring'],
    );
    expect(startHerePage(before, says).rows).toEqual([
      line('To do today', 'Hiring'),
      line('To do today', 'Onboarding'),
      line('Pipeline', 'Hiring'),
      line('Checklist', 'Onboarding'),
      line('Problem', 'Hiring'),
      { Step: 'Problem', State: 'Staff!C7', 'What next': 'is not a date', Part: 'Onboarding' },
    ]);
  });

  it('takes lines of an older version, which name no part, for those of hiring', () => {
    const says = { part: 'Hiring', steps: [{ step: 'Pipeline', state: 's', whatNext: 'n' }], problems: [] };
    expect(startHerePage(page(['Your list', 'old', 'old', '']), says).rows).toEqual([line('Pipeline', 'Hiring')]);
  });
});
