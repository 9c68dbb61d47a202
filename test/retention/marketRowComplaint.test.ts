import type { MarketRow } from '../../src/retention/marketRow';
import { marketRowComplaint } from '../../src/retention/marketRowComplaint';

const complaint = (...percentiles: MarketRow['percentiles']) =>
  marketRowComplaint({ soc: '31-9092', title: 'Medical Assistants', percentiles, area: '' })?.message;

describe('a complaint about a row of market pay', () => {
  it('is not made of wages that rise or stay', () => {
    expect(complaint(1000, 2000, 3000, 4000, 5000)).toBeUndefined();
    expect(complaint(1000, 1000, 1000, 2000, '#')).toBeUndefined();
    expect(complaint(1000, '#', '#', '#', '#')).toBeUndefined();
  });

  it('names the first wage that is missing', () => {
    expect(complaint(1000, undefined, 3000, undefined, 5000)).toBe(
      'Market pay of 31-9092: P25 is missing or unreadable',
    );
    expect(complaint(1000, 2000, 3000, 4000, undefined)).toBe('Market pay of 31-9092: P90 is missing or unreadable');
  });

  it('names the first wage that falls', () => {
    expect(complaint(1000, 2000, 1500, 4000, 5000)).toBe('Market pay of 31-9092: P50 is below P25');
    expect(complaint(1000, 2000, 3000, '#', 5000)).toBe('Market pay of 31-9092: P90 is below P75');
  });

  it('is made of the wage of an hour, for 2,080 of them are a year', () => {
    expect(complaint(16.84, 18, 21, 23, 28)).toBe(
      'Market pay of 31-9092: P10 looks like an hourly wage; multiply it by 2,080',
    );
    expect(complaint(35_020, 37_610, 21.25, 48_160, '#')).toMatch(/P50 looks like an hourly wage/);
  });

  it('says whose wage it is', () => {
    const row = { soc: '31-9092', title: '', area: '' } as const;
    expect(marketRowComplaint({ ...row, percentiles: [30_000, 20_000, 40_000, 50_000, '#'] })?.percentile).toBe(25);
    expect(marketRowComplaint({ ...row, percentiles: ['#', '#', '#', '#', '#'] })?.percentile).toBe(10);
  });

  it('is made where no number is published', () => {
    expect(complaint('#', '#', '#', '#', '#')).toBe('Market pay of 31-9092: all of it is above the top published wage');
  });

  it('has the title of a row without a code', () => {
    const row = { soc: '', title: 'Scribes', percentiles: [1000, 2000, 3000, 4000, undefined], area: '' } as const;
    expect(marketRowComplaint(row)?.message).toBe('Market pay of Scribes: P90 is missing or unreadable');
  });
});
