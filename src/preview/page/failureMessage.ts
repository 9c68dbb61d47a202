import type { Message } from './pageState';
import { RequestFailure } from './spreadsheet';

/** What the page itself does at length; anything else that has a name is an item of the add-on's menu. */
const OWN_WORK = /^(Opening .*|Making the XLSX file)$/s;
const ON_DISK = 'Your own file on disk is untouched.';

/**
 * What the person is told when something could not be done.
 *
 * @param what What was being done, as the page or the add-on's menu says it; `''` for an edit, another day and the like.
 * @param error Why not.
 */
export function failureMessage(what: string, error: unknown): Message {
  const reason = ended(error instanceof Error ? error.message : String(error));
  if (error instanceof RequestFailure && error.isTheirs) return { title: 'That did not work', text: reason };
  console.error(error);
  const title = what === '' ? 'The preview failed at this' : `“${what}” stopped`;
  return { title, text: `${explained(what, reason)} ${ON_DISK}` };
}

function explained(what: string, reason: string): string {
  if (what === '') {
    return `The fault is in the preview, not in what you did: ${reason} What you did last may be missing or done only in part; all before it is still here. To be on the safe side keep a copy with File ▸ Download as XLSX.`;
  }
  if (OWN_WORK.test(what)) {
    return `The preview failed at this: ${reason} What is open on this page is as it was before.`;
  }
  return `The add-on met something it was not made for: ${reason} What it had done before stands in the sheet; Edit ▸ Undo takes it back.`;
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
