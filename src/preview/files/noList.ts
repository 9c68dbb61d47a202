import { Complaint } from './complaint';
import { SAVE_AS } from './saveAs';

/**
 * The sentence about a file that is no workbook, and by its name no CSV file either.
 *
 * @param name The file; its name has an ending.
 */
export function noList(name: string): Complaint {
  const ending = name.slice(name.lastIndexOf('.'));
  return new Complaint(`${name}: not a workbook, and by its name (${ending}) no CSV file; ${SAVE_AS}`);
}
