import type { Message } from './pageState';
import { RequestFailure } from './spreadsheet';

/** Something that has a name and takes a while. */
export interface Doing {
  /** As its menu item says it, or as the page does. */
  readonly name: string;
  /** A command of the add-on; otherwise the page's own work, which changes nothing until it is done. */
  readonly isAddOn: boolean;
}

const ON_DISK = 'Your own file on disk is untouched.';

/**
 * What the person is told when something could not be done.
 *
 * @param doing What was being done; nothing for an edit, another day and the like.
 * @param error Why not.
 */
export function failureMessage(doing: Doing | undefined, error: unknown): Message {
  const reason = ended(error instanceof Error ? error.message : String(error));
  if (error instanceof RequestFailure && error.isTheirs) return { title: 'That did not work', text: reason };
  console.error(error);
  const title = doing ? `“${doing.name}” stopped` : 'The preview failed at this';
  return { title, text: `${explained(doing, reason)} ${ON_DISK}` };
}

function explained(doing: Doing | undefined, reason: string): string {
  if (!doing) {
    return `The fault is in the preview, not in what you did: ${reason} What you did last may be missing or done only in part; all before it is still here. To be on the safe side keep a copy with File ▸ Download as XLSX.`;
  }
  if (!doing.isAddOn) {
    return `The preview failed at this: ${reason} What is open on this page is as it was before.`;
  }
  return `The add-on met something it was not made for: ${reason} What it had done before stands in the sheet; Edit ▸ Undo takes it back.`;
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
