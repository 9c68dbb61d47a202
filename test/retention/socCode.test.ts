import { socCode } from '../../src/retention/socCode';

describe('the code of an occupation', () => {
  it.each(['31-9092', '319092', '31-9092.00', ' 31 - 9092 ', '31–9092', '319092.01'])('is read from %p', (text) => {
    expect(socCode(text)).toBe('31-9092');
  });

  it.each(['', '31-909', '31-90922', '31-9092.0', '3-19092', 'MA', '31-9092 Medical Assistants'])(
    'is not in %p',
    (text) => {
      expect(socCode(text)).toBeUndefined();
    },
  );
});
