const PAUSE_MILLISECONDS = 25;

/**
 * Waits until something of the page is as it must be, for what no locator can wait for.
 *
 * @param read Reads it.
 * @param isSo Whether it is so.
 * @param milliseconds How long to wait at most.
 * @returns What was read last, for an expectation that says what it is instead.
 */
export async function until<Value>(
  read: () => Promise<Value>,
  isSo: (value: Value) => boolean,
  milliseconds = 15_000,
): Promise<Value> {
  const end = Date.now() + milliseconds;
  let value = await read();
  while (!isSo(value) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
    value = await read();
  }
  return value;
}
