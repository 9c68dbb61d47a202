/**
 * Refuses an options object with keys that are not modelled, or with values of another kind: the platform would ignore them,
 * and the caller would believe that they work.
 *
 * @param what The method, for the message.
 * @param kinds The type of each key's value.
 * @throws Error that names the key.
 */
export function refuseUnknownOptions(
  what: string,
  options: object,
  kinds: Readonly<Record<string, 'boolean' | 'number'>>,
): void {
  for (const [key, value] of Object.entries(options)) {
    const kind = kinds[key];
    if (kind === undefined) throw new TypeError(`${what}: the option "${key}" is not modelled by the simulator`);
    if (typeof value !== kind)
      throw new TypeError(`${what}: the option "${key}" needs a ${kind}, not ${String(value)}`);
  }
}
