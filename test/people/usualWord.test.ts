import { usualWord } from '../../src/people/usualWord';

describe('the usual spelling of a word', () => {
  it('is the most frequent one, blanks around it aside', () => {
    expect(usualWord(['ma', 'MA ', ' MA', 'ma', 'MA'])).toBe('MA');
  });

  it('is of equally frequent ones the same whatever their order', () => {
    expect([usualWord(['ma', 'MA']), usualWord(['MA', 'ma'])]).toEqual(['MA', 'MA']);
  });

  it('is blank of nothing', () => {
    expect([usualWord([]), usualWord([' '])]).toEqual(['', '']);
  });
});
