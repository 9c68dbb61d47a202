import { Complaint } from './complaint';
import { csvTab } from './csvTab';
import type { FileTab } from './fileTab';
import { refuseOtherKinds } from './refuseOtherKinds';
import { refuseTooMuch } from './refuseTooMuch';
import { xlsxTabs } from './xlsxTabs';
import { isZip } from './zipEntries';

const MOST_BYTES = 20 * 1024 * 1024;

/**
 * Reads a CSV or XLSX file. Which of them it is, its content tells, not its name.
 *
 * @param name The file's name or path, for what is said about it.
 * @param bytes Its content.
 * @param csvName What the tab of a CSV file is called.
 * @returns Its tabs in order; one for a CSV file.
 * @throws Complaint when the file is too large, protected, damaged, empty, or of another kind.
 */
export async function readTabs(name: string, bytes: Uint8Array, csvName: string): Promise<readonly FileTab[]> {
  if (bytes.length > MOST_BYTES) throw new Complaint(`${name}: larger than 20 MB; a tracker is a list of candidates`);
  refuseOtherKinds(name, bytes);
  const tabs = isZip(bytes) ? await xlsxTabs(name, bytes) : [csvTab({ name, bytes }, csvName)];
  refuseTooMuch(name, tabs);
  return tabs;
}
