/**
 * A copy of an argument as it crosses to Apps Script: numbers, truth values, text, `null`, plain objects and lists of
 * these; `undefined` in a list becomes `null`, in an object it is left out.
 *
 * @param value What the page passes.
 * @param place Where it stands, for the error.
 * @param within What it is a part of.
 * @throws TypeError for anything else and for what contains itself, as the platform does.
 * @example legalArgument([1, undefined], '0') // [1, null]
 */
export function legalArgument(value: unknown, place: string, within: readonly unknown[] = []): unknown {
  if (value === null || ['number', 'boolean', 'string'].includes(typeof value)) return value;
  if (value === undefined) return null;
  const inside = [...within, value];
  const isEndless = within.includes(value);
  if (Array.isArray(value) && !isEndless)
    return Array.from(value, (each, index) => legalArgument(each, `${place}.${index}`, inside));
  if (!isPlain(value) || isEndless) throw new TypeError(`Failed due to illegal value in property: ${place}`);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([name, each]) => [name, legalArgument(each, name, inside)]),
  );
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
