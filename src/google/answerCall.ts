import { type Answer, endpoints } from './endpoints';
import { plainProblem } from './plainProblem';
import type { Sample } from './sampleTab';
import { beginWriting, stopped } from './writing';

/**
 * Answers a call from a sidebar. What the user can mend comes back as a sentence with its cell, and so does a
 * failure of Google Sheets; a bug is thrown.
 *
 * @param name The endpoint.
 * @param argument Its argument; `null` where it needs none.
 * @param sample The fictional practice, which the build hands over.
 * @returns The value or the problem, in JSON types only.
 * @throws Error when there is no such endpoint or the argument is not what it must be.
 */
export function answerCall(name: string, argument: unknown, sample: Sample): Answer<unknown> {
  const found = Object.entries(endpoints).find(([each]) => each === name);
  if (!found) throw new TypeError(`there is no endpoint ${name}`);
  beginWriting();
  try {
    return { ok: true, value: found[1].answer(argument ?? null, sample) };
  } catch (error) {
    return { ok: false, ...plainProblem(stopped(error)) };
  }
}
