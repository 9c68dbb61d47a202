import { payOffered } from '../../../src/hiring/documents/payOffered';

describe('payOffered', () => {
  it('is the range, the lower end first', () => {
    expect(payOffered(22, 26.5)).toBe('$22–$26.50 an hour');
    expect(payOffered(70000, 58000)).toBe('$58,000–$70,000 a year');
  });

  it('is one amount where both ends are the same', () => {
    expect(payOffered(22, 22)).toBe('$22 an hour');
  });

  it('says what is open where one end is missing', () => {
    expect(payOffered(22, undefined)).toBe('From $22 an hour');
    expect(payOffered(0, 60000)).toBe('Up to $60,000 a year');
  });

  it('says no time where it could be either', () => {
    expect(payOffered(900, 1200)).toBe('$900–$1,200');
    expect(payOffered(22, 45000)).toBe('$22–$45,000');
  });

  it('is nothing where no pay is stated', () => {
    expect(payOffered(undefined, undefined)).toBeUndefined();
    expect(payOffered(0, 0)).toBeUndefined();
  });
});
