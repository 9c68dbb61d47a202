import { marketFinder } from '../../src/retention/marketFinder';
import type { MarketRow } from '../../src/retention/marketRow';
import { NATIONAL_PAY } from '../../src/retention/nationalPay';

const row = (soc: string, title: string, area: string): MarketRow => ({
  soc,
  title,
  area,
  percentiles: [1000, 2000, 3000, 4000, 5000],
});

describe('the market’s row for an occupation', () => {
  it.each([
    ['31-9092', '31-9092'],
    ['319092', '31-9092'],
    ['31-9092.00', '31-9092'],
    ['Medical Assistants', '31-9092'],
    ['medical assistant', '31-9092'],
    ['Registered nurse', '29-1141'],
    ['Medical Secretaries and Administrative Assistants', '43-6013'],
    ['MA', '31-9092'],
    ['Office manager', '11-9111'],
    ['Biller/Coder', '43-3021'],
  ])('is found by %p', (occupation, soc) => {
    expect(marketFinder(NATIONAL_PAY)(occupation)?.soc).toBe(soc);
  });

  it.each(['Medical Scribe', '29-1228', '', '43'])('is not there for %p', (occupation) => {
    expect(marketFinder(NATIONAL_PAY)(occupation)).toBeUndefined();
  });

  it('of the user’s own area goes before the national one, wherever it stands', () => {
    const own = row('31-9092', 'Medical Assistants', 'Ohio');
    const find = marketFinder([...NATIONAL_PAY, own]);
    expect([find('31-9092'), find('Medical Assistants'), find('CMA')]).toEqual([own, own, own]);
  });

  it.each(['', 'UNITED STATES', 'U.S.'])('is national with the area %p', (area) => {
    const own = row('31-9092', 'Medical Assistants', 'Ohio');
    expect(marketFinder([row('31-9092', 'Medical Assistants', area), own])('31-9092')).toBe(own);
  });

  it('is the topmost of several that fit as well', () => {
    const [ohio, texas] = [row('31-9092', 'A', 'Ohio'), row('31-9092', 'B', 'Texas')];
    expect(marketFinder([ohio, texas])('31-9092')).toBe(ohio);
    expect(marketFinder([ohio, texas])('b')).toBe(texas);
  });

  it('is a damaged one only where no other has that code', () => {
    const damaged: MarketRow = { ...row('31-9092', 'MAs here', 'Ohio'), percentiles: [1000, 900, 3000, 4000, 5000] };
    const national = row('31-9092', 'Medical Assistants', '');
    expect(marketFinder([damaged, national])('31-9092')).toBe(national);
    expect(marketFinder([damaged])('31-9092')).toBe(damaged);
  });

  it('may be one without a code', () => {
    const scribe = row('', 'Medical Scribes', 'Ohio');
    expect(marketFinder([...NATIONAL_PAY, scribe])('Medical scribe')).toBe(scribe);
  });

  it('is the second anchor where the market lacks the first', () => {
    const supervisors = row('43-1011', 'Office supervisors', '');
    expect(marketFinder([supervisors])('Office manager')).toBe(supervisors);
  });
});
