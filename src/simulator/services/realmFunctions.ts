type Callable = (...args: unknown[]) => unknown;

/** How the functions that an add-on declared are found. */
export interface RealmFunctions {
  /** The function that a formula names, whatever its case; not those ending in `_`, and none of the realm's own. */
  declared(name: string): Callable | undefined;
  /**
   * The function that a menu item, a page or a trigger names; none of the realm's own, such as `eval`.
   *
   * @throws Error when there is none, or when it is private because its name ends in `_`.
   */
  callable(name: string): Callable;
  /** The function that runs by itself when something happens, if the add-on has it; its errors go to the realm's console. */
  simpleTrigger(name: string): { run: Callable; report: Callable } | undefined;
}

/**
 * The functions that are declared in a realm from now on.
 *
 * @param realm Its global object.
 */
export function realmFunctions(realm: object): RealmFunctions {
  const before = new Set([...Object.getOwnPropertyNames(realm), ...SERVICES]);
  const own = (name: string): Callable | undefined => {
    const value: unknown = before.has(name) ? undefined : Object.getOwnPropertyDescriptor(realm, name)?.value;
    return isCallable(value) ? value : undefined;
  };
  return {
    declared: (name) => {
      const wanted = name.toLowerCase();
      if (wanted.endsWith('_')) return undefined;
      const key = Object.getOwnPropertyNames(realm).find((each) => each.toLowerCase() === wanted && !before.has(each));
      return key === undefined ? undefined : own(key);
    },
    callable: (name) => {
      const found = name.endsWith('_') ? undefined : own(name);
      if (!found) throw new Error(`Script function not found: ${name}`);
      return found;
    },
    simpleTrigger: (name) => {
      const run = own(name);
      const report = (problem: unknown) => consoleOf(realm)?.error(`${name} failed: ${String(problem)}`);
      return run && { run, report };
    },
  };
}

function consoleOf(realm: object): { error(text: string): void } | undefined {
  const found: unknown = Reflect.get(realm, 'console');
  return hasError(found) ? found : undefined;
}

function hasError(value: unknown): value is { error(text: string): void } {
  return typeof value === 'object' && value !== null && 'error' in value && typeof value.error === 'function';
}

const SERVICES = ['Date', 'console'];

function isCallable(value: unknown): value is Callable {
  return typeof value === 'function';
}
