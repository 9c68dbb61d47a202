import type { Message } from './pageState';
import { RequestFailure } from './spreadsheet';

/**
 * What the person is told when something could not be done.
 *
 * @param what What was being done, as its menu item says it; `''` for an edit.
 * @param error Why not.
 */
export function failureMessage(what: string, error: unknown): Message {
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof RequestFailure && error.isTheirs) return { title: 'That did not work', text: sentence(reason) };
  console.error(error);
  const title = what === '' ? 'Something went wrong' : `“${what}” stopped`;
  return {
    title,
    text: `The add-on met something it was not made for: ${sentence(reason)} What it had done before stands in the sheet; Edit ▸ Undo takes it back. Your own file on disk is untouched.`,
  };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
