import { Complaint } from './complaint';
import { csvTab } from './csvTab';
import type { FileTab } from './fileTab';
import { namedKind } from './namedKind';
import { noList } from './noList';
import { refuseOtherKinds } from './refuseOtherKinds';
import { refuseTooMuch } from './refuseTooMuch';
import { xlsxTabs } from './xlsxTabs';
import { isZip } from './zipEntries';

const MOST_BYTES = 20 * 1024 * 1024;

/**
 * Reads a CSV or XLSX file. Which of them it is, its content tells, not its name; but a file that is named as something
 * else, `cv.docx` for instance, is not taken for CSV.
 *
 * @param name The file's name or path, for what is said about it.
 * @param bytes Its content.
 * @param csvName What the tab of a CSV file is called.
 * @returns Its tabs in order; one for a CSV file.
 * @throws Complaint when the file is too large, protected, damaged, empty, or of another kind.
 */
export async function readTabs(name: string, bytes: Uint8Array, csvName: string): Promise<readonly FileTab[]> {
  if (bytes.length > MOST_BYTES) throw new Complaint(`${name}: larger than 20 MB; a list of people is smaller`);
  refuseOtherKinds(name, bytes);
  const isBook = isZip(bytes);
  if (!isBook && namedKind(name) !== 'text') throw noList(name);
  const tabs = isBook ? await xlsxTabs(name, bytes) : [csvTab({ name, bytes }, csvName)];
  refuseTooMuch(name, tabs);
  return tabs;
}
