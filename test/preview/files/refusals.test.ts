import { writeXlsx } from 'hucre/xlsx';
import { Complaint } from '../../../src/preview/files/complaint';
import { readTabs } from '../../../src/preview/files/readTabs';
import { zip } from './zip';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SAVE_AS = 'save the tracker as XLSX or as CSV (comma separated, UTF-8)';
const DAMAGED = 'the workbook is damaged or incomplete; open it in Excel or Google Sheets and save it again as XLSX';

async function sentence(content: string | Uint8Array | readonly number[], name = 'a file'): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  const error: unknown = await readTabs(name, bytes, 'Candidates').catch((reason: unknown) => reason);
  if (!(error instanceof Complaint)) throw error;
  return error.message;
}

describe('a file that can’t be used', () => {
  it.each([
    ['of no bytes', '', 'the file is empty; it needs a header row and candidates below it'],
    ['of commas', ',,\n,,\n', 'the file is empty; it needs a header row and candidates below it'],
    [
      'of Excel 97–2003',
      [...COMPOUND, ...new Array<number>(600).fill(0)],
      `this is a file of Excel 97–2003 (.xls) or another old program; ${SAVE_AS}`,
    ],
    ['that is a PDF', '%PDF-1.7\n', `this is a PDF, not a table; ${SAVE_AS}`],
    ['that is a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10], 'not a table; the file is a picture'],
    ['that is a program', [0x7f, 0x45, 0x4c, 0x46, 0, 0], 'not a table; the file is not text'],
    [
      'that is a web page',
      '<!doctype html><p>Name</p>',
      'not a table; it needs a header row and one candidate per line, parted by commas',
    ],
    [
      'that is JSON',
      '[{"Name": "Ana"}]',
      'not a table; it needs a header row and one candidate per line, parted by commas',
    ],
    ['with a mark that nothing closes', 'Name\n"Ana\n', 'line 2 has a quotation mark that is not closed'],
    ['of semicolons', ';;\n;;\n', 'the file is empty; it needs a header row and candidates below it'],
    [
      'that is a ZIP file',
      zip([{ name: 'cv.txt', text: 'x' }]),
      `this is a ZIP file, not a workbook; unpack it and ${SAVE_AS}`,
    ],
    ['of OpenDocument', zip([{ name: 'content.xml' }]), `this is an OpenDocument file (.ods); ${SAVE_AS}`],
    ['of Numbers', zip([{ name: 'Index/Document.iwa' }]), `this is a Numbers file; ${SAVE_AS}`],
    ['of Word', zip([{ name: 'word/document.xml' }]), `this is a text document, not a table; ${SAVE_AS}`],
    ['with only the beginning of a ZIP file', [0x50, 0x4b, 3, 4, 20, 0], DAMAGED],
    ['with even less of a ZIP file', [0x50, 0x4b, 3], DAMAGED],
    ['that is a ZIP file without files', [0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)], DAMAGED],
    ['with the parts of a workbook left out', zip([{ name: '[Content_Types].xml', text: '<Types/>' }]), DAMAGED],
    [
      'that grows beyond 200 MB',
      zip([{ name: '[Content_Types].xml', claimed: 201 * 1024 * 1024 }]),
      'more than 200 MB when unpacked; a tracker is a list of candidates',
    ],
    [
      'that hides how large it grows',
      zip([{ name: '[Content_Types].xml', text: 'x'.repeat(50), claimed: 0 }]),
      DAMAGED,
    ],
    ['over 20 MB', new Uint8Array(20 * 1024 * 1024 + 1), 'larger than 20 MB; a list of people is smaller'],
  ])('is told in a sentence: one %s', async (_, content, message) => {
    expect(await sentence(content)).toBe(`a file: ${message}`);
  });

  it.each(['x.xlsx', 'x.XLSM', 'x.xls', 'x.ods', 'x.docx', 'x.pdf', 'x.png'])(
    'is a text that is called %s',
    async (name) => {
      expect(await sentence('not a zip', name)).toBe(
        `${name}: not a workbook, and by its name (${name.slice(1)}) no CSV file; ${SAVE_AS}`,
      );
    },
  );

  it('is the beginning of a text document', async () => {
    expect(await sentence([0x50, 0x4b, 3, 4], 'doc.docx')).toBe(
      `doc.docx: not a workbook, and by its name (.docx) no CSV file; ${SAVE_AS}`,
    );
  });

  it('is the beginning of a workbook', async () => {
    expect(await sentence([0x50, 0x4b, 3, 4], 'x.xlsx')).toBe(`x.xlsx: ${DAMAGED}`);
  });

  it('is a workbook that is protected with a password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'Plan', rows: [['Name']] }],
      encryption: { password: 'secret', spinCount: 1 },
    });
    expect(await sentence(bytes)).toBe(
      'a file: the workbook is protected with a password; save a copy without the password and open that',
    );
  });

  it('is a workbook that was cut off', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'Plan', rows: [['Name'], ['Ana']] }] });
    expect(await sentence(bytes.slice(0, bytes.length / 2))).toBe(`a file: ${DAMAGED}`);
  });

  it('is a workbook with a byte that was changed', async () => {
    const bytes = Uint8Array.from(await writeXlsx({ sheets: [{ name: 'Plan', rows: [['Name'], ['Ana']] }] }));
    for (let at = 60; at < 80; at++) bytes[at] = 255;
    expect(await sentence(bytes)).toBe(`a file: ${DAMAGED}`);
  });

  it('is a workbook without a filled cell', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'Plan', rows: [] }] });
    expect(await sentence(bytes)).toBe(
      'a file: the file has no cells with content; it needs a header row and candidates below it',
    );
  });

  it('is one with more than a million filled cells', async () => {
    const line = `${new Array<string>(1000).fill('1').join(',')}\n`;
    expect(await sentence(line.repeat(1001))).toBe(
      'a file: 1,001,000 cells are filled, and a million is the most; keep only the tracker’s rows',
    );
  });

  it('is a workbook with two cells at the ends of the grid', async () => {
    const cells = new Map([
      ['0,0', { value: 'Name' }],
      ['3000,16383', { value: 'x' }],
    ]);
    const bytes = await writeXlsx({ sheets: [{ name: 'Plan', cells }] });
    expect(await sentence(bytes)).toBe(
      'a file: cells stand too far apart on a tab; delete what stands far below or beside the tracker',
    );
  });

  it('is one with more text in a cell than a spreadsheet takes', async () => {
    expect(await sentence(`Name,Notes\nAna,${'x'.repeat(50_001)}\n`)).toBe(
      'a file: Candidates!B2 has 50,001 characters, and a cell holds at most 50,000',
    );
  });
});
