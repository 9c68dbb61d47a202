/** What a thing was found to be, worked out at the first question and kept for as long as the thing is. */
export function kept<Thing extends object, Found>(
  known: WeakMap<Thing, Found>,
  thing: Thing,
  find: (thing: Thing) => Found,
): Found {
  const before = known.get(thing);
  if (before !== undefined) return before;
  const found = find(thing);
  known.set(thing, found);
  return found;
}
