import { DEFAULT_TASKS } from '../../src/onboarding/defaultTasks/defaultTasks';

const ofRole = (role: string) => DEFAULT_TASKS.filter(({ appliesTo }) => appliesTo === role).length;

describe('the tasks that every practice starts with', () => {
  // shared/domain/onboarding_medical_office_manager.csv: 59 rows; onboarding_variants.csv: 30
  it('are 59 and 30', () => {
    const isVariant = ({ id }: { readonly id: string }) => !id.startsWith('T-');
    expect([DEFAULT_TASKS.length, DEFAULT_TASKS.filter(isVariant).length]).toEqual([89, 30]);
  });

  it('are for all, for the exposed, and for four roles', () => {
    const roles = ['All', 'Exposed', 'Office manager', 'Front desk receptionist', 'Medical assistant', 'Biller/coder'];
    expect(roles.map(ofRole)).toEqual([33, 3, 23, 10, 11, 9]);
  });

  it('have an ID each of their own', () => {
    expect(new Set(DEFAULT_TASKS.map(({ id }) => id)).size).toBe(89);
  });

  it('say what to do, why, and what shows that it was done', () => {
    const silent = DEFAULT_TASKS.filter(({ task, why, evidence }) => [task, why, evidence].includes(''));
    expect(silent).toEqual([]);
  });

  it('have a rule wherever it counts as checked', () => {
    expect(DEFAULT_TASKS.filter(({ isChecked, citation }) => isChecked && !citation)).toEqual([]);
  });

  it('repeat the exclusion check each month and three tasks each year', () => {
    const repeating = (how: string) => DEFAULT_TASKS.flatMap(({ id, repeats }) => (repeats === how ? [id] : []));
    expect([repeating('monthly'), repeating('yearly')]).toEqual([['T-56'], ['T-57', 'T-58', 'T-59']]);
  });
});
