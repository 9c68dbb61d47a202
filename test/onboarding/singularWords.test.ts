import { singularWords } from '../../src/onboarding/singularWords';

describe('the words of a title', () => {
  it('are compared without signs, capitals and the s of a plural', () => {
    expect(singularWords('Charge Nurses, RN')).toEqual(['charge', 'nurse', 'rn']);
  });

  it('keep the s of short words', () => {
    expect(singularWords('gas bus')).toEqual(['gas', 'bus']);
  });
});
