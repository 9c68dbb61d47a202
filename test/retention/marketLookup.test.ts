import { marketLookup } from '../../src/retention/marketLookup';

const lookUp = marketLookup('F', [
  ['31-9092', 'Medical Assistants', 1000, 2000, 3000, 4000, 5000],
  ['29-1141', 'Registered Nurses', 1000, 2000, 3000, 4000, ''],
]);

describe('looking an occupation up', () => {
  it('gives the market’s row, of a code as a number too', () => {
    expect(lookUp('MA')).toMatchObject({ soc: '31-9092' });
    expect(lookUp(319_092)).toMatchObject({ soc: '31-9092' });
  });

  it.each([
    ['Medical Scribe', 'No market pay for "Medical Scribe"'],
    ['29-2061', 'No market pay for "29-2061"'],
    ['#REF!', 'No market pay for #REF!'],
    [7, 'No market pay for 7'],
    [new Date(0), 'No market pay for a date; type an apostrophe before a code such as 11-9111'],
  ])('names %p, which the market lacks', (occupation, sentence) => {
    expect(lookUp(occupation)).toBe(sentence);
  });

  it('says what is wrong with the market’s row', () => {
    expect(lookUp('RN')).toBe('Market pay of 29-1141: P90 is missing or unreadable');
  });
});
