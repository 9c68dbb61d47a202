/** What crosses between a page and the add-on. */
type Crossing = number | string | boolean | null | readonly Crossing[] | { readonly [property: string]: Crossing };

/** Refuses a value, by the property in which it stands. */
type Refuse = (property: string) => never;

/**
 * The arguments of a call of `google.script.run` as the add-on gets them: copies of what the page gave. `undefined` in a
 * list is `null`, also among the arguments; properties that are `undefined` are left out; -0 is 0. Stricter than the platform,
 * which makes `null` of them: NaN and infinite numbers are refused.
 *
 * @throws TypeError in the platform's words for anything but numbers, booleans, text, `null`, plain objects and lists of
 *   these, wherever it stands, and for what contains itself.
 */
export function argumentsFromPage(args: readonly unknown[]): readonly unknown[] {
  return args.map((argument, index) =>
    crossed(argument, String(index), [], (property) => {
      throw new TypeError(`Failed due to illegal value in property: ${property}`);
    }),
  );
}

/**
 * What a page gets from such a call: a copy, by the same rules; no result is `null`.
 *
 * @throws Error in the platform's words.
 */
export function returnedToPage(result: unknown): unknown {
  return crossed(result, 'result', [], () => {
    throw new Error('The script completed but the returned value is not a supported return type.');
  });
}

function crossed(value: unknown, property: string, within: readonly unknown[], refuse: Refuse): Crossing {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : refuse(property);
  if (typeof value !== 'object' || within.includes(value)) return refuse(property);
  const inside = [...within, value];
  if (Array.isArray(value)) return Array.from(value, (entry, index) => crossed(entry, String(index), inside, refuse));
  if (!isPlain(value)) return refuse(property);
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(entries.map(([key, entry]) => [key, crossed(entry, key, inside, refuse)]));
}

/** True for an object that is nothing but its properties, of whatever realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
