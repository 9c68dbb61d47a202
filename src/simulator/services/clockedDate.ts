/**
 * The realm's `Date` with another clock: `new Date()` and `Date.now()` follow it, all else is as it was. What either of the two
 * makes is an instance of both.
 *
 * @param now Milliseconds since 1970.
 */
export function clockedDate(Original: DateConstructor, now: () => number): DateConstructor {
  return new Proxy(Original, {
    apply: () => new Original(now()).toString(),
    construct: (target, args, newTarget): object =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}
