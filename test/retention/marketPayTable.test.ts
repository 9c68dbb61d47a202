import * as z from 'zod/mini';
import { firstMarketPay } from '../../src/retention/firstMarketPay';
import { marketPayTable } from '../../src/retention/marketPayTable';
import { marketRowOf } from '../../src/retention/marketRowOf';
import { NATIONAL_PAY } from '../../src/retention/nationalPay';
import type { Cell } from '../../src/workbook/cell';
import { readTable } from '../../src/workbook/reading';

const HEADERS = Object.values(marketPayTable.columns).map(({ header }) => header);

function read(...cells: readonly (readonly Cell[])[]) {
  return readTable(marketPayTable, { name: 'Market pay', cells }, z);
}

describe('Market pay', () => {
  it('has its columns in the order of the help', () => {
    expect(HEADERS).toEqual(['Occupation (SOC)', 'Title', 'P10', 'P25', 'P50', 'P75', 'P90', 'Area', 'Source']);
  });

  it('reads its first rows back as the national pay', () => {
    const { rows, problems } = read(HEADERS, ...firstMarketPay().map((values) => Object.values(values)));
    expect(rows.map(marketRowOf)).toEqual(NATIONAL_PAY);
    expect(problems).toEqual([]);
  });

  it('takes a sign for above the top published wage', () => {
    expect(read(['P75', 'P90'], [189_960, '#']).rows[0]).toMatchObject({ p75: 189_960, p90: '#' });
  });

  it('names a wage that can’t be read', () => {
    const { rows, problems } = read(HEADERS, ['31-9092', 'Medical Assistants', 0, '37,610', '*', 48_160, 57_830]);
    expect(rows[0]).toMatchObject({ p10: undefined, p25: undefined, p50: undefined, p75: 48_160 });
    expect(problems.map(String)).toEqual([
      'Market pay!C2: 0 can’t be read as P10; it needs yearly pay above 0 as a number, or # for above the top published wage',
      'Market pay!D2: "37,610" can’t be read as P25; it needs yearly pay above 0 as a number, or # for above the top published wage',
      'Market pay!E2: "*" can’t be read as P50; it needs yearly pay above 0 as a number, or # for above the top published wage',
    ]);
  });

  it('knows the headers of the published file', () => {
    // BLS OEWS, May 2024, field descriptions
    const headers = ['AREA_TITLE', 'OCC_CODE', 'OCC_TITLE', 'H_PCT10', 'A_PCT10', 'A_PCT25', 'A_MEDIAN', 'A_PCT75'];
    const cells = ['Ohio', '31-9092', 'Medical Assistants', 16.8, 1, 2, 3, 4, 5];
    expect(marketRowOf(read([...headers, 'A_PCT90'], cells).rows[0] ?? NO_ROW)).toEqual({
      ...{ soc: '31-9092', title: 'Medical Assistants', percentiles: [1, 2, 3, 4, 5], area: 'Ohio' },
    });
  });
});

const NO_ROW = {
  ...{ occupation: undefined, title: undefined, area: undefined },
  ...{ p10: undefined, p25: undefined, p50: undefined, p75: undefined, p90: undefined },
};

describe('a row of Market pay', () => {
  it('may lack everything', () => {
    expect(marketRowOf(NO_ROW)).toEqual({
      ...{ soc: '', title: '', area: '' },
      percentiles: [undefined, undefined, undefined, undefined, undefined],
    });
  });

  it('keeps an occupation that is no code', () => {
    expect(marketRowOf({ ...NO_ROW, occupation: 'Scribe' }).soc).toBe('Scribe');
  });
});
