import { csvText } from '../../../src/preview/files/csvText';

const TEXT = 'Name,Role\nZoë Peña,“MA”\n';

function utf16(text: string, order: 'LE' | 'BE', mark = ''): Uint8Array {
  const bytes = Buffer.from(mark + text, 'utf16le');
  return new Uint8Array(order === 'LE' ? bytes : bytes.swap16());
}

function textOf(...bytes: readonly number[]): string {
  return csvText('x.csv', Uint8Array.from(bytes));
}

/** The codes of plain letters. */
function plain(text: string): readonly number[] {
  return [...Buffer.from(text, 'latin1')];
}

describe('the text of a CSV file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['UTF-16, low byte first, with a mark', utf16(TEXT, 'LE', '\uFEFF')],
    ['UTF-16, high byte first, with a mark', utf16(TEXT, 'BE', '\uFEFF')],
    ['UTF-16, low byte first', utf16(TEXT, 'LE')],
    ['UTF-16, high byte first', utf16(TEXT, 'BE')],
  ])('is the same in %s', (_, bytes) => {
    expect(csvText('x.csv', bytes)).toBe(TEXT);
  });

  it('is found in UTF-16 also where hardly a letter is Latin', () => {
    const text = 'Name,Role\nיעל כהן,אחות\nליאת לוי,פקידה\n';
    expect(csvText('x.csv', utf16(text, 'LE'))).toBe(text);
    expect(csvText('x.csv', utf16(text, 'BE'))).toBe(text);
  });

  it('is Windows-1252 where it can’t be UTF-8', () => {
    // Windows-1252, unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT
    expect(textOf(...plain('Jos'), 0xe9, ...plain(' O'), 0x92, ...plain('Hara '), 0x80, 0x97, 0x9f)).toBe(
      'José O’Hara €—Ÿ',
    );
  });

  it('is no text where it has zeros or, beyond UTF-8, control characters', () => {
    for (const bytes of [
      [0x7f, 0x45, 0x4c, 0x46, 0, 0],
      [...plain('Name,Role\nAna,MA\nBo,Bil'), 0, ...plain('er\nCy,MA\n')],
      [...plain('abc'), 0xe9, 0x02, 0x1f],
      [0xff, 0xfe, 0x00, 0xd8],
    ]) {
      expect(() => textOf(...bytes)).toThrow('x.csv: not a table; the file is not text');
    }
  });
});
