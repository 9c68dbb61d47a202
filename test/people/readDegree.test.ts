import { DEGREES, readDegree } from '../../src/people/readDegree';

describe('readDegree', () => {
  it.each([
    ['B.S. Health Admin', 'bachelor'],
    ['b.s. nursing', 'bachelor'],
    ['BSN', 'bachelor'],
    ['B.S.N., R.N.', 'bachelor'],
    ['BA', 'bachelor'],
    ['Bachelor’s in Business', 'bachelor'],
    ['4-year degree', 'bachelor'],
    ['MHA', 'master'],
    ['MBA', 'master'],
    ['M.S.', 'master'],
    ['M.Ed.', 'master'],
    ['Master’s degree', 'master'],
    ['AAS', 'associate'],
    ['Associates', 'associate'],
    ['Associate degree in Nursing', 'associate'],
    ['A.S.', 'associate'],
    ['GED', 'high school'],
    ['HS diploma', 'high school'],
    ['High School', 'high school'],
    ['some college', 'some college'],
    ['PhD', 'doctorate'],
    ['Ph.D.', 'doctorate'],
    ['MD', 'doctorate'],
    ['JD', 'doctorate'],
    ['PharmD', 'doctorate'],
    ['vocational certificate', 'certificate'],
    ['trade school', 'certificate'],
    ['Diploma in Medical Assisting', 'certificate'],
    ['No degree', 'none'],
  ])('reads "%s" as %s', (text, degree) => {
    expect(readDegree(text)).toBe(degree);
  });

  it('is the highest that is named', () => {
    expect(readDegree('MBA, BSN')).toBe('master');
    expect(readDegree('High school / some college')).toBe('some college');
  });

  it.each(['', 'N/A', 'College', 'Sales associate', 'worked as scribe', 'MS Office', 'Ms. Smith', 'scrum master'])(
    'finds none in "%s"',
    (text) => {
      expect(readDegree(text)).toBeUndefined();
    },
  );

  it('takes MA alone for no degree, and M.A. or Master of Arts for one', () => {
    expect(readDegree('MA')).toBeUndefined();
    expect(readDegree('C.M.A. (AAMA)')).toBeUndefined();
    expect(readDegree('M.A.')).toBe('master');
    expect(readDegree('Master of Arts')).toBe('master');
  });

  it.each([
    ['pursuing a bachelor’s', 'some college'],
    ['Bachelor of Science, in progress', 'some college'],
    ['BS expected 2027', 'some college'],
    ['BSN (expected 2027), AAS', 'associate'],
    ['HS diploma, pursuing a bachelor’s', 'high school'],
    ['BS working on MBA', 'bachelor'],
    ['pursuing GED', 'none'],
  ])('does not count what is still pursued: "%s" is %s', (text, degree) => {
    expect(readDegree(text)).toBe(degree);
  });
});

describe('DEGREES', () => {
  it('rise', () => {
    expect(DEGREES.indexOf('master')).toBeGreaterThan(DEGREES.indexOf('bachelor'));
    expect(DEGREES[0]).toBe('none');
  });
});
