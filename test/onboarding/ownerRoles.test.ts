import { ownerRoles } from '../../src/onboarding/ownerRoles';

describe('the roles that own tasks', () => {
  it('are those of the templates that every practice starts with', () => {
    // shared/domain/onboarding_medical_office_manager.csv and onboarding_variants.csv, column owner
    expect([...ownerRoles()].sort()).toEqual([
      'Billing lead',
      'Buddy',
      'Clinician',
      'Front desk lead',
      'IT/EHR admin',
      'Lab lead',
      'MA lead',
      'Office manager',
      'Owner',
      'Payroll',
      'Privacy officer',
      'Safety lead',
      'Security officer',
    ]);
  });
});
