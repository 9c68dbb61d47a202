import { closedDays } from '../../src/onboarding/closedDays';
import { tasksOf } from '../../src/onboarding/tasksOf';
import type { Template } from '../../src/onboarding/templates';
import { templatesIn } from '../../src/onboarding/templates';
import { practice, template } from './practice';

const BEGINNING = {
  start: '2026-12-07',
  end: undefined,
  isClosed: closedDays([0, 6], []),
  countsFirstDay: false,
} as const;
const DEFAULTS = templatesIn(practice({ templates: undefined }).templates).all;

function planned(role: string, isExposed: boolean, templates: readonly Template[] = DEFAULTS) {
  return tasksOf(templates, { role, isExposed }, BEGINNING);
}

const ids = (tasks: readonly { readonly template: Template }[]) => tasks.map(({ template: { id } }) => id);

describe('the tasks of a new hire', () => {
  // shared/domain/onboarding_medical_office_manager.csv: 33 for all, 23 for managers, 3 for the exposed
  it('are 56 for an office manager, and 59 with exposure to blood', () => {
    expect([planned('Office manager', false).length, planned('Office manager', true).length]).toEqual([56, 59]);
  });

  // shared/domain/onboarding_variants.csv: 10, 11 and 9 rows
  it('are those for all and those of the role', () => {
    expect(planned('Front desk receptionist', false)).toHaveLength(43);
    expect(planned('Biller/coder', false)).toHaveLength(42);
  });

  it('have training and offer of the exposed medical assistant once, by the earlier due date', () => {
    // 33 for all, 3 for the exposed, 11 for the role, of which 2 repeat those for the exposed
    const tasks = planned('Medical assistant', true);
    expect(tasks).toHaveLength(45);
    // Bloodborne pathogens: day 0 (MA-02), not day 2 (T-19)
    expect([ids(tasks).includes('MA-02'), ids(tasks).includes('T-19')]).toEqual([true, false]);
    // Hepatitis B: both 10 business days, so the upper row
    expect([ids(tasks).includes('T-20'), ids(tasks).includes('MA-03')]).toEqual([true, false]);
  });

  it('have the rows of the role where a medical assistant is not exposed', () => {
    expect(planned('Medical assistant', false)).toHaveLength(44);
  });

  it('stand in the order of the templates', () => {
    expect(ids(planned('Office manager', true)).slice(0, 3)).toEqual(['T-01', 'T-02', 'T-03']);
  });

  it('leave out a template without an offset', () => {
    expect(planned('Scribe', false, [template({ offset: undefined }), template({ id: 'T-2' })])).toHaveLength(1);
  });
});

describe('two rows of the same duty', () => {
  const rule = { citation: '29 CFR 1910.1030(g)(2)', task: 'Bloodborne training before exposure' };
  const both = (given: Partial<Template>) =>
    ids(
      planned('Scribe', true, [
        template({ ...rule, id: 'T-1', appliesTo: 'Exposed', offset: 2 }),
        template({ ...rule, id: 'T-2', appliesTo: 'Scribe', ...given }),
      ]),
    );

  it('are one task, due as early as the earlier of them', () => {
    expect(both({ offset: 0 })).toEqual(['T-2']);
    expect(both({ offset: 7 })).toEqual(['T-1']);
    expect(both({ offset: 2 })).toEqual(['T-1']);
  });

  it('are two tasks where the rule is another one, or none', () => {
    expect(both({ offset: 0, citation: '29 CFR 1910.1200(h)' })).toEqual(['T-1', 'T-2']);
    expect(both({ offset: 0, citation: '' })).toEqual(['T-1', 'T-2']);
  });

  it('are two tasks where the subject is another one', () => {
    expect(both({ offset: 0, task: 'Offer hepatitis B vaccination' })).toEqual(['T-1', 'T-2']);
  });

  it('are two tasks where one of them repeats', () => {
    expect(both({ offset: 0, repeats: 'yearly' })).toEqual(['T-1', 'T-2']);
  });

  it('are two tasks where they are for the same people', () => {
    expect(both({ offset: 0, appliesTo: 'exposed' })).toEqual(['T-1', 'T-2']);
  });
});
