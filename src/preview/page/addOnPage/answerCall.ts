import type { Preview } from '../preview';
import type { ToFrame, ToPage } from '../sandbox/frameMessages';

/**
 * Does what a page of the add-on asks for with `google.script.run`.
 *
 * @param preview What stands behind the page.
 * @param call Function and arguments.
 * @returns The function's result, or why there is none: its message only, as on the platform.
 */
export async function answerCall(
  preview: Preview,
  { id, functionName, args }: Extract<ToPage, { kind: 'call' }>,
): Promise<ToFrame> {
  try {
    if (typeof functionName !== 'string' || functionName.endsWith('_')) throw new Error('This function is private.');
    return { kind: 'value', id, value: await preview.request('runFromPage', { functionName, args }) };
  } catch (error) {
    console.error(error);
    return { kind: 'failure', id, message: error instanceof Error ? error.message : String(error) };
  }
}
