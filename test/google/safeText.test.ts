import { safeText } from '../../src/google/safeText';

describe('safeText', () => {
  it.each([
    '=1+1',
    '+1',
    '-x',
    '@home',
    '\tx',
    "'quoted",
    '00123',
    '1-2',
    '3/2/2026',
    '85%',
    '$5',
    'TRUE',
    'false',
    '#REF!',
    '5 years',
  ])('marks %p as text', (text) => {
    expect(safeText(text)).toBe(`'${text}`);
  });

  it.each(['', 'Ana Ruiz', 'José', '李小龙', 'Office Manager (part time)'])('leaves %p as it is', (text) => {
    expect(safeText(text)).toBe(text);
  });
});
