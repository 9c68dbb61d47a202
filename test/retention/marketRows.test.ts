import { marketRows } from '../../src/retention/marketRows';
import { NATIONAL_PAY } from '../../src/retention/nationalPay';

const HEADERS = ['Occupation (SOC)', 'Title', 'P10', 'P25', 'P50', 'P75', 'P90', 'Area', 'Source'];
const OHIO = ['31-9092', 'Medical Assistants', 1000, 2000, 3000, 4000, '#', 'Ohio', 'BLS'];
const READ = { soc: '31-9092', title: 'Medical Assistants', percentiles: [1000, 2000, 3000, 4000, '#'], area: 'Ohio' };

describe('the rows of a market', () => {
  it('are the national ones where nothing is given', () => {
    expect(marketRows('F', undefined)).toBe(NATIONAL_PAY);
    expect(marketRows('F', '')).toBe(NATIONAL_PAY);
  });

  it('are read below their header row', () => {
    expect(marketRows('F', [HEADERS, OHIO])).toEqual([READ]);
  });

  it('are read in any order of the columns by their headers', () => {
    const backwards = [HEADERS, OHIO].map((row) => [...row].reverse());
    expect(marketRows('F', backwards)).toEqual([READ]);
  });

  it('are read in the tab’s order without a header row', () => {
    expect(marketRows('F', [OHIO])).toEqual([READ]);
    expect(marketRows('F', [OHIO.slice(0, 7)])).toEqual([{ ...READ, area: '' }]);
  });

  it('may lack the code or the title', () => {
    const titles = [HEADERS.slice(1), OHIO.slice(1)];
    const codes = [HEADERS, OHIO].map(([soc, , ...others]) => [soc, ...others]);
    expect(marketRows('F', titles)).toEqual([{ ...READ, soc: '' }]);
    expect(marketRows('F', codes)).toEqual([{ ...READ, title: '' }]);
  });

  it('take a code without its dash, as a number too', () => {
    expect(marketRows('F', [[319_092, ...OHIO.slice(1)]])).toEqual([READ]);
  });

  it('are without blank rows and rows without an occupation', () => {
    const blank = OHIO.map(() => '');
    const nameless = ['', ' ', ...OHIO.slice(2)];
    expect(marketRows('F', [HEADERS, blank, nameless, OHIO, blank])).toEqual([READ]);
  });

  it('keep a row whose wages can’t be used, for its own cell', () => {
    const odd = ['29-1141', 'Registered Nurses', 1000, '2000', 3000, 4000, 5000, '', ''];
    expect(marketRows('F', [HEADERS, odd, OHIO])).toEqual([
      { soc: '29-1141', title: 'Registered Nurses', percentiles: [1000, undefined, 3000, 4000, 5000], area: '' },
      READ,
    ]);
  });

  it('are refused where there are too few columns', () => {
    expect(() => marketRows('F', [OHIO.slice(0, 6)])).toThrow(
      'F needs market rows of 7 columns or more, from Occupation and Title to P90: got 6 columns',
    );
    expect(() => marketRows('F', 5)).toThrow('from Occupation and Title to P90: got 1 column');
  });

  it('are refused where a column is missing under the headers', () => {
    expect(() => marketRows('F', [HEADERS.filter((header) => header !== 'P50')])).toThrow(
      'F needs P10, P25, P50, P75 and P90 in the market: got no P50',
    );
    expect(() => marketRows('F', [HEADERS.slice(2), OHIO.slice(2)])).toThrow(
      'F needs an Occupation (SOC) or a Title in the market: got neither',
    );
  });

  it('are refused where none can be used', () => {
    const needed = 'F needs market rows with an occupation and yearly pay from P10 to P90: got none in';
    expect(() => marketRows('F', [HEADERS])).toThrow(`${needed} 1 row`);
    expect(() => marketRows('F', [OHIO.map(() => ''), OHIO.map(() => '')])).toThrow(`${needed} 2 rows`);
    expect(() => marketRows('F', [['A', 'B', 'C', 'D', 'E', 'F', 'G']])).toThrow(`${needed} 1 row`);
  });
});
