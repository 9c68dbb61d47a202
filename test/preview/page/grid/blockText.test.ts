import fc from 'fast-check';
import { blockText, cellsOfText, tiled } from '../../../../src/preview/page/grid/blockText';
import type { ShownSheet } from '../../../../src/preview/page/grid/shownSheet';

describe('text from the clipboard', () => {
  it('is parted into cells by tabs and lines', () => {
    expect(cellsOfText('Ana\t4\r\nBen\t5\r\n')).toEqual([
      ['Ana', '4'],
      ['Ben', '5'],
    ]);
  });

  it('keeps commas, quotation marks and blanks', () => {
    expect(cellsOfText('Ruiz, Ana\t"quoted"\t\t 00123')).toEqual([['Ruiz, Ana', '"quoted"', '', ' 00123']]);
  });

  it('keeps lines within a quoted cell', () => {
    expect(cellsOfText('"first\nsecond ""line"""\tb')).toEqual([['first\nsecond "line"', 'b']]);
  });

  it('gives rows of equal length', () => {
    expect(cellsOfText('a\nb\tc')).toEqual([
      ['a', ''],
      ['b', 'c'],
    ]);
  });

  it('takes a column of 200,000 cells', () => {
    expect(cellsOfText('x\n'.repeat(200_000))).toHaveLength(200_000);
  });

  it('is what copied cells become, whatever is in them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\t', '\n', ' ') });
    const rows = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      );
    fc.assert(
      fc.property(rows, (cells) => {
        const [rowCount, columnCount] = [cells.length, cells[0]?.length ?? 0];
        const text = blockText(sheetOf(cells), { row: 0, column: 0, rows: rowCount, columns: columnCount });
        expect(cellsOfText(`${text}\n`)).toEqual(cells);
      }),
    );
  });
});

describe('pasted cells', () => {
  it('fill a selection that they fit into several times', () => {
    expect(tiled([['a', 'b']], { row: 0, column: 0, rows: 2, columns: 4 })).toEqual([
      ['a', 'b', 'a', 'b'],
      ['a', 'b', 'a', 'b'],
    ]);
  });

  it('stay as they are where they don’t fit', () => {
    expect(tiled([['a', 'b']], { row: 0, column: 0, rows: 1, columns: 3 })).toEqual([['a', 'b']]);
  });
});

/** As much of a shown tab as copying reads. */
function sheetOf(cells: readonly (readonly string[])[]): ShownSheet {
  const shown = { size: () => 21 };
  return {
    rows: shown,
    columns: shown,
    cell: (r: number, c: number) => ({ text: cells[r]?.[c] ?? '' }),
  } as unknown as ShownSheet;
}
