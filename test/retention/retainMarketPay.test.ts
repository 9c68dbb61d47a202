import { retainMarketPay } from '../../src/retention/retainMarketPay';

const { run } = retainMarketPay;

describe('RETAIN_MARKET_PAY', () => {
  // BLS OEWS, May 2024
  it.each([
    ['11-9111', 50, 117_960],
    ['43-1011', 75, 82_340],
    ['Medical secretary', 10, 35_050],
    ['LPN', 90, 80_510],
  ])('of %s at %d is %d', (occupation, percentile, pay) => {
    expect(run(occupation, percentile)).toEqual([[pay]]);
  });

  it('follows straight lines between the published wages', () => {
    // shared/oracles/pay.json, percentiles, read the other way round
    expect(run('11-9111', 62.3931623932)[0]?.[0]).toBeCloseTo(140_000, 4);
  });

  it('is a text above the last published wage', () => {
    expect(run('11-3121', [[80]])).toEqual([['above 189,960']]);
  });

  it('gives one row for each occupation, blank for a blank one', () => {
    expect(run([['MA'], [''], ['Medical Scribe'], ['RN']], 50)).toEqual([
      [44_200],
      [''],
      ['No market pay for "Medical Scribe"'],
      [93_600],
    ]);
  });

  it('takes rows of Market pay in place of the national ones', () => {
    const market = [
      ['31-9092', 'Medical Assistants', 1000, 2000, 3000, 4000, 5000, 'United States'],
      ['31-9092', 'Medical Assistants', 1100, 2200, 3300, 4400, 5500, 'Ohio'],
      ['29-1141', 'Registered Nurses', '', 2000, 3000, 4000, 5000, 'Ohio'],
    ];
    expect(run([['MA'], ['RN'], ['LPN']], 50, market)).toEqual([
      [3300],
      ['Market pay of 29-1141: P10 is missing or unreadable'],
      ['No market pay for "LPN"'],
    ]);
  });

  it.each([
    [9, '9'],
    [91, '91'],
    [0.5, '0.5'],
    ['50', '"50"'],
    ['', 'nothing'],
    [undefined, 'nothing'],
    ['#REF!', '#REF!'],
  ])('refuses %p as percentile', (percentile, found) => {
    expect(() => run('MA', percentile)).toThrow(`RETAIN_MARKET_PAY needs a percentile from 10 to 90: got ${found}`);
  });

  it('refuses more than one percentile, and more than one column', () => {
    expect(() => run('MA', [[25], [50]])).toThrow('RETAIN_MARKET_PAY needs one cell as percentile: got 2 cells');
    expect(() => run([['MA', 'RN']], 50)).toThrow(
      'RETAIN_MARKET_PAY needs the occupations in one column: got 2 columns',
    );
  });

  it('refuses a call without an occupation', () => {
    expect(() => run()).toThrow('RETAIN_MARKET_PAY needs an occupation: got none');
  });

  it('refuses a market that can’t be read', () => {
    expect(() => run('MA', 50, [['']])).toThrow('RETAIN_MARKET_PAY needs market rows of 7 columns or more');
  });
});
