import { isOfficeManager } from '../../src/retention/isOfficeManager';

describe('an office manager', () => {
  it('goes by the titles that practices use', () => {
    expect(['Office Manager', 'Practice manager', 'ofc mgr'].map(isOfficeManager)).toEqual([true, true, true]);
  });

  it('is no front office supervisor, and nobody else', () => {
    expect(['Front desk supervisor', 'MA', 'Nurse', ''].map(isOfficeManager)).toEqual([false, false, false, false]);
  });
});
