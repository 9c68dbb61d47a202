import { CERTIFICATES } from '../../src/people/certificates';
import { readCertificates } from '../../src/people/readCertificates';

describe('the known certificates', () => {
  it.each(Object.entries(CERTIFICATES))('%s is found by its letters and by every name', (letters, names) => {
    for (const name of [letters, ...names]) expect(readCertificates(name)).toEqual([letters]);
  });
});
