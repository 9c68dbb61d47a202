import fc from 'fast-check';
import { csvRows } from '../../../src/preview/files/csvRows';

function rows(text: string, delimiter = ','): string[][] {
  return csvRows('x.csv', text, delimiter);
}

describe('the rows of a CSV file', () => {
  it.each(['\n', '\r\n', '\r'])('end with %j', (end) => {
    expect(rows(['a,b', '', 'c,d', ''].join(end))).toEqual([['a', 'b'], [''], ['c', 'd']]);
  });

  it('are as long as in the file', () => {
    expect(rows('a,b,c\nd\ne,f,g,h,\n')).toEqual([['a', 'b', 'c'], ['d'], ['e', 'f', 'g', 'h', '']]);
  });

  it('may lack the end of the last line', () => {
    expect(rows('a,b\nc,')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  it('are one cell each where nothing parts them', () => {
    expect(rows('Name\nLee, Ann\n', '')).toEqual([['Name'], ['Lee, Ann']]);
  });

  it('have commas, line ends and doubled marks of cells in quotation marks', () => {
    expect(rows('"a,""b""\r\n\nc",d\n"",""""\n')).toEqual([
      ['a,"b"\r\n\nc', 'd'],
      ['', '"'],
    ]);
  });

  it.each([
    ['5" heels,x', ['5" heels', 'x']],
    ['Ann "Annie" Lee,x', ['Ann "Annie" Lee', 'x']],
    ['"Annie" Lee,"x"', ['"Annie" Lee', 'x']],
    ['"He said "hi" to me",x', ['He said "hi" to me', 'x']],
    ['x,"the "big" one"', ['x', 'the "big" one']],
    ['"a" ,b', ['"a" ', 'b']],
  ])('take a quotation mark that closes no cell as text: %s', (line, cells) => {
    expect(rows(`${line}\nnext,row\n`)).toEqual([cells, ['next', 'row']]);
  });

  it.each([
    ['to the end', 'Name,Role\n"Bo,MA\nCy,MA\n', 2],
    ['after cells of several lines', 'Name,Notes\nAna,"a\nb"\r\nBo,"c\n', 4],
    ['before another cell in quotation marks', 'Name,Role\n"Bo,MA\n"Cy",MA\n', 2],
    ['before another cell in quotation marks further on', 'Name,Role\n"Bo,MA\nCy,"x, y"\n', 2],
  ])('can’t have one that is open %s', (_, text, line) => {
    expect(() => rows(text)).toThrow(`x.csv: line ${line} has a quotation mark that is not closed`);
  });

  it('are read in one go, however many quotation marks a line has', () => {
    const text = `"${'a"b'.repeat(200_000)}`;
    expect(rows(text)).toEqual([[text]]);
  });

  it('are those that were written, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'é') });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(table, (cells) => {
        expect(rows(cells.map((row) => row.map(quoted).join(',')).join('\n'))).toEqual(cells);
      }),
    );
  });
});
