import { closedBrackets } from '../../../src/simulator/cells/closedBrackets';

describe('brackets that were left out at the end', () => {
  it.each([
    ['=SUM(B2:B3', '=SUM(B2:B3)'],
    ['=IF(A1>0,SUM(B1:B2', '=IF(A1>0,SUM(B1:B2))'],
    ["='My (old) tab'!A1+(1", "='My (old) tab'!A1+(1)"],
    ['=LEN(":("', '=LEN(":(")'],
  ])('are put there: %s', (typed, taken) => {
    expect(closedBrackets(typed)).toBe(taken);
  });

  it.each(['=SUM(A1)', '=A1)', '=")"&(A1)', '=LEN("a', 'a (b', '', '=(1))('])(
    'leave alone what misses none: %s',
    (text) => {
      expect(closedBrackets(text)).toBe(text);
    },
  );
});
