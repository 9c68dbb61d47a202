import fc from 'fast-check';
import { CellError, type Scalar } from '../../../src/simulator/cells/value';
import type { Formula } from '../../../src/simulator/formula/source';
import type { SheetView } from '../../../src/simulator/sheetContract';
import { installed } from '../services/installed';

type Content = Scalar | Formula;

const ROWS = 7;
/** Columns A to C hold values; each of the others looks only at columns before it, so that there is no circle. */
const FORMULAS: readonly (readonly string[])[] = [
  [
    '=A1+1',
    '=$A$1+C2',
    '=SUM(A1:B3)',
    '=SUM(A:A)',
    '=COUNTIFS(A:A,A1,B:B,">"&B1)',
    '=INDEX(A:C,2,2)',
    '=SUM(A1:INDEX(B:B,3))',
    '=INDIRECT("A"&2)',
    '=ISDATE(A1)',
    '=A3+7',
    '=TODAY()',
  ],
  [
    '=D1*2',
    '=IF(D1="","",D1&"x")',
    '=SUMIFS(A:A,D:D,D1)',
    '=OFFSET(D1,1,-1)',
    '=LET(x,A1,x+D1)',
    '=XLOOKUP(A1,B:B,D:D,"none")',
    '=ROWS(FILTER(A:A,A:A<>""))',
  ],
  ['=SEQUENCE(ABS(A1))', '=FILTER(A1:A4,A1:A4>1)', '=UNIQUE(E1:E5)', '=DOUBLE(D1:D3)', '=SUM(E:E)'],
];
const OTHER = ['=Main!F1', '=SUM(Main!F:F)', '=SUM(Main!E2:E)', '=COUNTIF(Main!A2:F4,">1")', '=A1&Main!D$2'];

const value = fc.constantFrom<Scalar>(1, 2, 3, 'x', 'y', null, true, 46_083);
const formulaOf = (texts: readonly string[]) =>
  fc.tuple(fc.constantFrom(...texts), fc.nat(ROWS - 1)).map(
    // As if it had been copied down: relative rows go along.
    ([text, down]): Content => ({
      formula: text.replace(
        /(?<![$\w])([A-F])(\d)/g,
        (_, column: string, row: string) => column + (Number(row) + down),
      ),
    }),
  );
const columnsOfMain: readonly fc.Arbitrary<Content>[] = [
  value,
  value,
  value,
  ...FORMULAS.map((texts) => fc.oneof(value, formulaOf(texts))),
];
const main = fc.array(fc.tuple(...columnsOfMain), { minLength: 3, maxLength: ROWS });
const other = fc.array(fc.tuple(value, formulaOf(OTHER)), { minLength: 3, maxLength: ROWS });
const edit = fc
  .nat(columnsOfMain.length - 1)
  .chain((column) =>
    fc.tuple(
      fc.constant(column),
      fc.nat(ROWS + 3),
      columnsOfMain[column] ?? value,
      fc.constantFrom('', undefined, 'm/d/yyyy'),
    ),
  );

function opened(mainRows: readonly (readonly Content[])[], otherRows: readonly (readonly Content[])[]) {
  const { simulator, declare } = installed();
  declare('function DOUBLE(rows) { return rows.map((row) => row.map((x) => (typeof x === "number" ? 2 * x : x))); }');
  return [simulator.addSheet('Main', mainRows), simulator.addSheet('Other', otherRows)] as const;
}

function shown(views: readonly SheetView[]) {
  return views.map((view) =>
    Array.from({ length: ROWS + 10 }, (_, row) =>
      Array.from({ length: 8 }, (_, column) => {
        const content = view.value(row, column);
        return `${content instanceof CellError ? content.code : content} ${view.shownFormat(row, column)}`.trim();
      }),
    ),
  );
}

describe('results that are kept from before a change', () => {
  it('are those that the whole spreadsheet, worked out anew, would have', () => {
    fc.assert(
      fc.property(main, other, fc.array(edit, { minLength: 1, maxLength: 5 }), (mainRows, otherRows, edits) => {
        const kept = opened(mainRows, otherRows);
        const anew = opened(mainRows, otherRows);
        shown(kept);
        for (const [column, row, content, format] of edits) {
          for (const [sheet] of [kept, anew]) sheet.put(row, column, content, format);
          // A tab with another name: nothing that was known before is kept.
          anew[1].rename('Elsewhere');
          anew[1].rename('Other');
          expect(shown(kept)).toEqual(shown(anew));
        }
      }),
      { numRuns: 100 },
    );
  });
});
