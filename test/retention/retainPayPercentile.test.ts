import { retainPayPercentile } from '../../src/retention/retainPayPercentile';

const { run } = retainPayPercentile;
const OHIO = [
  ['Title', 'P10', 'P25', 'P50', 'P75', 'P90', 'Area', 'Occupation (SOC)'],
  ['Medical Assistants', 30_000, 35_000, 40_000, 45_000, 50_000, 'Ohio', '31-9092'],
  ['Registered Nurses', 60_000, 50_000, 90_000, 95_000, 99_000, 'Ohio', '29-1141'],
];

describe('RETAIN_PAY_PERCENTILE', () => {
  // shared/oracles/pay.json, percentiles
  it.each([
    [95_000, '11-9111', 30.4761904762],
    [140_000, 'Office manager', 62.3931623932],
    [58_000, '43-1011', 34.2857142857],
    [40_000, 'Front desk', 32.8402366864],
    [46_000, 'MA', 61.3636363636],
    [150_000, 'Human Resources Managers', 54.9919887843],
  ])('of %d as %s is %d', (pay, occupation, percentile) => {
    expect(run(pay, occupation)[0]?.[0]).toBeCloseTo(percentile, 9);
  });

  it('says on which side of the published wages a pay lies', () => {
    // shared/oracles/pay.json, percentiles
    expect(run([[60_000], [230_000]], '11-9111')).toEqual([['below 10'], ['above 90']]);
    expect(run(200_000, '11-3121')).toEqual([['>=75']]);
  });

  it('says below 10 of a yearly pay only', () => {
    expect(run([[1000], [35_019]], 'MA')).toEqual([['below 10'], ['below 10']]);
  });

  it('takes one occupation for all, or one per pay', () => {
    expect(run([[117_960], [69_680]], '11-9111')).toEqual([[50], [10]]);
    expect(run([[117_960], [37_230]], [['11-9111'], ['Receptionist']])).toEqual([[50], [50]]);
  });

  it('is blank where the pay or the occupation is', () => {
    expect(run([[''], [44_200], [' '], ['']], [['MA'], [''], [''], ['Scribe']])).toEqual([[''], [''], [''], ['']]);
  });

  it.each([
    ['45k', 'MA', '"45k" is text, not a number'],
    ['$45,000', 'MA', '"$45,000" is text, not a number'],
    [21, 'MA', '21 looks like an hourly pay; multiply it by 2,080'],
    [999.99, 'MA', '999.99 looks like an hourly pay; multiply it by 2,080'],
    [0, 'MA', '0 is not a yearly pay above 0'],
    [-1, 'MA', '-1 is not a yearly pay above 0'],
    [Number.NaN, 'MA', 'NaN is not a yearly pay above 0'],
    [true, 'MA', 'true is not a yearly pay above 0'],
    ['#N/A', 'MA', '#N/A is not a yearly pay above 0'],
    [44_200, 'Medical Scribe', 'No market pay for "Medical Scribe"'],
    [44_200, '#REF!', 'No market pay for #REF!'],
  ])('spoils only the row of %p as %p', (pay, occupation, sentence) => {
    expect(run([[pay], [44_200]], [[occupation], ['MA']])).toEqual([[sentence], [50]]);
  });

  it('takes rows of Market pay in place of the national ones', () => {
    expect(run([[42_500], [80_000], [37_230]], [['MA'], ['RN'], ['Receptionist']], OHIO)).toEqual([
      [62.5],
      ['Market pay of 29-1141: P25 is below P10'],
      ['No market pay for "Receptionist"'],
    ]);
  });

  it('refuses a market that can’t be read', () => {
    expect(() => run(44_200, 'MA', [['31-9092', 44_200]])).toThrow(
      'RETAIN_PAY_PERCENTILE needs market rows of 7 columns or more',
    );
    expect(() => run('', '', [OHIO[0]])).toThrow('got none in 1 row');
  });

  it('refuses a call without a pay or an occupation', () => {
    expect(() => run()).toThrow('RETAIN_PAY_PERCENTILE needs a pay and an occupation: got no pay');
    expect(() => run(44_200)).toThrow('RETAIN_PAY_PERCENTILE needs a pay and an occupation: got no occupation');
  });

  it('refuses columns that are not as long, and more than one column', () => {
    expect(() => run([[1], [2], [3]], [['MA'], ['RN']])).toThrow(
      'RETAIN_PAY_PERCENTILE needs one occupation per pay: got 3 pays and 2 occupations',
    );
    expect(() => run([[1, 2]], 'MA')).toThrow('RETAIN_PAY_PERCENTILE needs the pays in one column: got 2 columns');
  });
});
