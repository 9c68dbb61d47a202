/** What V8 itself brings, and what Apps Script adds to it by the same name. */
const LANGUAGE = new Set(
  `AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError
  FinalizationRegistry Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl Iterator JSON Map
  Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol
  SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet WebAssembly
  console decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat
  parseInt undefined unescape`.split(/\s+/),
);

/**
 * Leaves in a worker only what Apps Script has too: no network, timers, storage or encoders. A script that needs one of
 * them fails here as it would there, and nothing can leave the page.
 *
 * @param realm The worker's global object.
 */
export function sealRealm(realm: object): void {
  for (const owner of ownersOf(realm)) {
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (!LANGUAGE.has(name) && name !== 'constructor') Reflect.deleteProperty(owner, name);
    }
  }
}

/** The global object and the prototypes of the browser behind it. */
function ownersOf(realm: object): readonly object[] {
  const owners: object[] = [];
  for (let owner: object | null = realm; owner !== null && owner !== Object.prototype; ) {
    owners.push(owner);
    owner = Object.getPrototypeOf(owner);
  }
  return owners;
}
