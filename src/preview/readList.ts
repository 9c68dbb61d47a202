import { readFile } from 'node:fs/promises';
import { Complaint } from './files/complaint';
import type { FileTab } from './files/fileTab';
import { readTabs } from './files/readTabs';

/**
 * Reads a list from a CSV or XLSX file.
 *
 * @param path The file.
 * @param csvName What the tab of a CSV file is called.
 * @returns Its tabs.
 * @throws Complaint when there is no such file, or when nothing can be made of it.
 */
export async function readList(path: string, csvName: string): Promise<readonly FileTab[]> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const reason =
      error.code === 'EISDIR' ? 'this is a folder, not a file' : 'there is no such file, or it can’t be opened';
    throw new Complaint(`${path}: ${reason}`);
  });
  return readTabs(path, bytes, csvName);
}
