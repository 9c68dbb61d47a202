/**
 * A copy of an argument as it crosses to Apps Script: numbers, truth values, text, `null`, plain objects and lists of
 * these; `undefined` in a list becomes `null`, in an object it is left out.
 *
 * @param value What the page passes.
 * @param place Where it stands, for the error.
 * @throws TypeError for anything else, as the platform does.
 * @example legalArgument([1, undefined], '0') // [1, null]
 */
export function legalArgument(value: unknown, place: string): unknown {
  if (value === null || ['number', 'boolean', 'string'].includes(typeof value)) return value;
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map((each, index) => legalArgument(each, `${place}.${index}`));
  if (!isPlain(value)) throw new TypeError(`Failed due to illegal value in property: ${place}`);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([name, each]) => [name, legalArgument(each, name)]),
  );
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
