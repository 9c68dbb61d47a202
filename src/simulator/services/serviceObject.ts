import { ACCEPTED_BUT_IGNORED } from '../acceptedButIgnored';
import { accepted, type Signatures, typeName } from './signatures';

/** What a class of the platform offers. */
export interface ServiceDescription {
  /** As messages name it, for instance `SpreadsheetApp.Range`. */
  readonly path: string;
  readonly methods: Signatures;
  /** Properties that are no methods: enumerations. */
  readonly constants?: readonly string[];
  /** Methods that only build something locally: no service call. */
  readonly uncounted?: RegExp;
}

/** Who is told of each call, before it happens, and may refuse it. */
interface CallGate {
  enterCall(path: string, method: string, isCounted: boolean): void;
}

const targets = new WeakMap<object, { readonly path: string; readonly target: object }>();

/**
 * The object that the add-on gets to hold. It has the described methods and nothing else: each call is announced, checked
 * against the parameter lists, and done by `target`; asking for anything else throws.
 *
 * @throws TypeError that names `Class.method` for whatever is not modelled.
 */
export function serviceObject<Full extends object>(
  gate: CallGate,
  description: ServiceDescription,
  target: object,
): Full {
  const proxy: object = new Proxy(target, {
    get: (_target, key) => (typeof key === 'symbol' ? undefined : member(gate, description, target, proxy, key)),
    set: (_target, key) => {
      throw new TypeError(`${classNameOf(description)}.${String(key)} can't be set`);
    },
    has: (_target, key) => key in description.methods,
    ownKeys: () => [],
    getOwnPropertyDescriptor: () => undefined,
  });
  targets.set(proxy, { path: description.path, target });
  return proxy as Full;
}

/** The object behind one that the add-on holds; anything else comes back as it is. */
export function unwrapped(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (targets.get(value)?.target ?? value) : value;
}

/** The path of the class of an object that the add-on holds, `undefined` for any other value. */
export function classOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? targets.get(value)?.path : undefined;
}

function classNameOf({ path }: ServiceDescription): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function member(gate: CallGate, description: ServiceDescription, target: object, proxy: object, key: string): unknown {
  if (Array.isArray(description.methods[key])) return method(gate, description, target, key);
  if (description.constants?.includes(key)) return Reflect.get(target, key);
  if (key === 'toString') return () => classNameOf(description);
  if (key === 'toJSON' || key === 'then' || key === 'constructor' || key === 'asymmetricMatch') return undefined;
  const name = `${classNameOf(description)}.${key}`;
  if (!(name in ACCEPTED_BUT_IGNORED)) throw new TypeError(`${name} is not modelled by the simulator`);
  return () => {
    gate.enterCall(description.path, key, true);
    return proxy;
  };
}

function method(gate: CallGate, description: ServiceDescription, target: object, key: string): unknown {
  const act: unknown = Reflect.get(target, key);
  if (typeof act !== 'function') throw new TypeError(`${classNameOf(description)}.${key} is listed but not written`);
  return (...args: unknown[]): unknown => {
    gate.enterCall(description.path, key, !description.uncounted?.test(key));
    if (!accepted(args, description.methods[key] ?? []))
      throw new Error(
        `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${description.path}.${key}.`,
      );
    return Reflect.apply(act, target, args);
  };
}
