import type { Answer } from '../../simulator/contract';

const BYTES = 64 * 1024;
const HEADER_BYTES = 8;
/** Places in the header. */
const STATE = 0;
const LENGTH = 1;
const WAITING = 0;
const ANSWERED = 1;

/** Memory in which the page leaves its answer while the spreadsheet stands still. */
export function newReplyMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(HEADER_BYTES + BYTES);
}

/**
 * Leaves the answer and wakes the spreadsheet. An answer that is too long is cut.
 *
 * @param memory From `newReplyMemory()`.
 * @param answer What the person chose and typed.
 */
export function writeReply(memory: SharedArrayBuffer, answer: Answer): void {
  const header = new Int32Array(memory, 0, 2);
  const bytes = encoded(answer);
  new Uint8Array(memory, HEADER_BYTES).set(bytes);
  header[LENGTH] = bytes.length;
  Atomics.store(header, STATE, ANSWERED);
  Atomics.notify(header, STATE);
}

/**
 * Stands still until there is an answer; only a worker may.
 *
 * @param memory From `newReplyMemory()`.
 */
export function awaitReply(memory: SharedArrayBuffer): Answer {
  const header = new Int32Array(memory, 0, 2);
  Atomics.wait(header, STATE, WAITING);
  const bytes = new Uint8Array(memory, HEADER_BYTES, header[LENGTH]).slice();
  Atomics.store(header, STATE, WAITING);
  return JSON.parse(new TextDecoder().decode(new Uint8Array(bytes)));
}

function encoded(answer: Answer): Uint8Array {
  const bytes = new TextEncoder().encode(JSON.stringify(answer));
  if (bytes.length <= BYTES) return bytes;
  const text = answer.text?.slice(0, BYTES / 8) ?? '';
  return new TextEncoder().encode(JSON.stringify({ ...answer, text }));
}
