import { areIdentityNumbers, protectedData } from '../../src/people/protectedData';

describe('protectedData', () => {
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
    'D.O.B.',
    'M/F',
    'S.S.N.',
    'SS#',
    'Soc Sec',
    'Hispanic or Latino',
    'Veterans',
    'Green card',
    'Current comp',
    'Salary (current)',
    'Most recent pay',
    'Number of kids',
    'Over 40',
    'Pic',
  ])('holds for “%s”', (header) => {
    expect(protectedData(header)).toBeDefined();
  });

  it('says what the column holds', () => {
    expect(['DOB', 'Gender', 'Current CTC'].map(protectedData)).toEqual(['age', 'sex or gender', 'pay history']);
  });

  it.each([
    'Orientation date',
    'Service orientation',
    'Good with kids',
    'Child care experience',
    'Partner interview',
    'Blood draw skill',
    'Smoking cessation',
    'Works with all ages',
    'Church Street site',
    'Maternity ward experience',
    'Social media',
    'Family medicine knowledge',
    'Manager',
    'Years in healthcare',
    'Stage',
    'Language skills',
    'Pay expectation',
    'Patient care',
    'Pediatrics',
  ])('does not hold for “%s”', (header) => {
    expect(protectedData(header)).toBeUndefined();
  });
});

describe('areIdentityNumbers', () => {
  it('knows a column of social security numbers whatever its header says', () => {
    expect(areIdentityNumbers(['123-45-6789', '', '987-65-4321'])).toBe(true);
    expect(areIdentityNumbers(['(555) 555-0100', '555-555-0101'])).toBe(false);
  });
});
