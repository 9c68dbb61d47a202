import { firstMarketPay } from '../../src/retention/firstMarketPay';

describe('the first rows of Market pay', () => {
  it('are the national wages with their area and source', () => {
    expect(firstMarketPay()).toHaveLength(15);
    // BLS OEWS, May 2024
    expect(firstMarketPay()[8]).toEqual({
      ...{ occupation: '31-9092', title: 'Medical Assistants' },
      ...{ p10: 35_020, p25: 37_610, p50: 44_200, p75: 48_160, p90: 57_830 },
      ...{ area: 'United States', source: 'BLS OEWS, May 2024' },
    });
  });
});
