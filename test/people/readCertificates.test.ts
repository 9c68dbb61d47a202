import { readCertificates } from '../../src/people/readCertificates';

describe('readCertificates', () => {
  it.each([
    ['CMA (AAMA)', ['CMA']],
    ['C.M.A. (AAMA)', ['CMA']],
    ['Certified Medical Assistant', ['CMA']],
    ['Certified Medical Assistant (CMA)', ['CMA']],
    ['Certified Clinical Medical Assistant', ['CCMA']],
    ['Certified Billing and Coding Specialist', ['CBCS']],
    ['Certified Professional Coder – Apprentice', ['CPC-A']],
    ['shrm-scp', ['SHRM-SCP']],
    ['Notary Public', ['Notary']],
    ['CPC #12345', ['CPC']],
  ])('gives "%s" one spelling', (text, certificates) => {
    expect(readCertificates(text)).toEqual(certificates);
  });

  it.each(['CPR, BLS', 'CPR; BLS', 'CPR/BLS certified', 'CPR & BLS', 'CPR and BLS', 'CPR\nBLS'])(
    'finds two in "%s"',
    (text) => {
      expect(readCertificates(text)).toEqual(['CPR', 'BLS']);
    },
  );

  it('tells apart letters that begin alike', () => {
    expect(readCertificates('CPC-A, CCS-P and CCS, SHRM-CP')).toEqual(['CPC-A', 'CCS-P', 'CCS', 'SHRM-CP']);
  });

  it('leaves out what has expired or is still pursued', () => {
    expect(readCertificates('expired CMA')).toEqual([]);
    expect(readCertificates('CMA (expired 2022), CPC')).toEqual(['CPC']);
    expect(readCertificates('pursuing CPC')).toEqual([]);
  });

  it('keeps unknown ones as typed', () => {
    expect(readCertificates('Phlebotomy, PMP, CPC-H')).toEqual(['Phlebotomy', 'PMP', 'CPC-H']);
  });

  it('lists each once', () => {
    expect(readCertificates('CMA, cma')).toEqual(['CMA']);
  });

  it.each(['', 'none', 'N/A', '-', 'No certifications', '??'])('finds none in "%s"', (text) => {
    expect(readCertificates(text)).toEqual([]);
  });
});
