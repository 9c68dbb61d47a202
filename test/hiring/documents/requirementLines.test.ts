import { requirementLines } from '../../../src/hiring/documents/requirementLines';

describe('requirementLines', () => {
  it('names what is asked, in the words of an advertisement', () => {
    const asked = {
      minimumEducation: 'High school',
      minimumYearsInHealthcare: 1,
      requiredCertificates: 'CMA or RMA, BLS',
    };
    expect(requirementLines(asked)).toEqual([
      'High school diploma',
      'At least 1 year of work in healthcare',
      'Certificate: CMA or RMA, BLS',
    ]);
  });

  it('keeps the words for a degree that it has none for', () => {
    expect(requirementLines({ minimumEducation: 'Associate, bachelor preferred' })).toEqual([
      'Education: Associate, bachelor preferred',
    ]);
  });

  it('says that equivalents are accepted, where anything is asked', () => {
    const [years, equivalents] = requirementLines({ equivalentAccepted: 'yes', minimumYearsManaging: 2 });
    expect(years).toBe('At least 2 years in charge of people');
    expect(equivalents).toMatch(/^Equivalents are accepted/);
    expect(requirementLines({ equivalentAccepted: 'yes' })).toEqual([]);
  });

  it('leaves out what says nothing', () => {
    expect(
      requirementLines({ minimumEducation: 'none', minimumYearsManaging: 0, requiredCertificates: 'N/A' }),
    ).toEqual([]);
  });
});
