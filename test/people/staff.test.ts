import { staff } from '../../src/people/staff';
import { staffList } from '../../src/people/staffList';
import { normaliseWords } from '../../src/workbook/normaliseWords';
import { reading } from '../hiring/practice';

function cell(header: string, ...cells: readonly (string | number)[]) {
  const { rows, problems } = reading(staff, [['Name', header], ...cells.map((each) => ['Ana Ruiz', each])]);
  return { rows, problems: problems.map(String) };
}

describe('the Staff tab', () => {
  it('reads ways of leaving in other words', () => {
    expect(cell('Leaving kind', 'Resigned', 'Invol', 'OTHER').rows.map(({ leavingKind }) => leavingKind)).toEqual([
      'voluntary',
      'involuntary',
      'other',
    ]);
  });

  it('reads I and V under Leaving kind', () => {
    expect(cell('Leaving kind', 'I', 'V', 'i.').rows.map(({ leavingKind }) => leavingKind)).toEqual([
      'involuntary',
      'voluntary',
      'involuntary',
    ]);
  });

  it('reads the basis of pay in other words, and is silent about months, which count', () => {
    const { rows, problems } = cell('Pay basis', 'Hourly', 'Salaried', 'Exempt', 'Monthly');
    expect(rows.map(({ payBasis }) => payBasis)).toEqual(['hour', 'year', 'year', undefined]);
    expect(problems).toEqual([]);
  });

  it('names a basis of pay of another time', () => {
    expect(cell('Pay basis', 'Biweekly').problems).toEqual([
      'Staff!B2: "Biweekly" is not a Pay basis; use one of: hour, year',
    ]);
  });

  it('reads a share of overtime as text too, and takes yes and no for nothing said', () => {
    const { rows, problems } = cell('Overtime share', 0.12, '12%', 'Yes');
    expect(rows.map(({ overtimeShare }) => overtimeShare)).toEqual([0.12, 0.12, undefined]);
    expect(problems).toEqual([]);
  });

  it('names pay below zero and hours that no week has', () => {
    expect(cell('Pay', -5).problems).toEqual(['Staff!B2: -5 is below 0, the least Pay']);
    expect(cell('Hours a week', 2080).problems).toEqual(['Staff!B2: 2080 is above 168, the most Hours a week']);
  });

  it('takes “Present” under End for no last day', () => {
    expect(cell('End', 'Present').problems).toEqual([]);
  });
});

describe('the fields of a staff list', () => {
  it('share no other name, but for what may be a day or a yes', () => {
    const fieldsOf = new Map<string, string[]>();
    for (const [key, { header, also }] of Object.entries(staffList.columns)) {
      for (const name of new Set([header, ...also].map(normaliseWords)))
        fieldsOf.set(name, [...(fieldsOf.get(name) ?? []), key]);
    }
    const shared = [...fieldsOf].filter(([, keys]) => keys.length > 1);
    expect(shared).toEqual([
      ['left', ['end', 'status']],
      ['terminated', ['end', 'status']],
    ]);
  });
});
