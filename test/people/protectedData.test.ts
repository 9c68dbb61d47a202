import { isProtected } from '../../src/people/protectedData';

describe('isProtected', () => {
  it.each([
    'Age',
    'Date of birth',
    'DOB',
    'Gender',
    'Race/Ethnicity',
    'Marital status',
    'Kids',
    'Religion',
    'Disability?',
    'Veteran',
    'Photo',
    'SSN',
    'Current salary',
    'Salary history',
    'Health',
    'Citizenship',
  ])('holds for “%s”', (header) => {
    expect(isProtected(header)).toBe(true);
  });

  it.each([
    'Manager',
    'Years in healthcare',
    'Stage',
    'Language skills',
    'Pay expectation',
    'Patient care',
    'Pediatrics',
  ])('does not hold for “%s”', (header) => {
    expect(isProtected(header)).toBe(false);
  });
});
