import { isDeepStrictEqual } from 'node:util';
import { until } from './until';

/**
 * Expects that something is, or becomes in a moment, a certain value.
 *
 * @param read Reads it.
 * @param wanted The value.
 */
export async function becomes<Value>(read: () => Promise<Value>, wanted: Value): Promise<void> {
  expect(await until(read, (value) => isDeepStrictEqual(value, wanted))).toEqual(wanted);
}
