import vm from 'node:vm';
import { median } from './scoreAgainstBareLoop';

/** Medians of 200 fresh contexts, in milliseconds. */
export interface ColdStart {
  /** Parsing the bundle, evaluating it, one call. */
  readonly uncached: number;
  /** Evaluating the bundle and one call, the script having been parsed before. */
  readonly parsed: number;
  /** The baseline: parsing and calling a script that holds one function. */
  readonly empty: number;
  /** The cell formulas whose call loads the validation library, which only commands need. */
  readonly loadsZod: readonly string[];
}

/**
 * How long a cell formula takes in a fresh context.
 *
 * @param code The bundle.
 * @returns Medians, the three taken in turn, and which formulas load zod.
 * @throws Error when the bundle has no zod that could be found.
 */
export function coldStart(code: string): ColdStart {
  const parsed = new vm.Script(code);
  const times = Array.from({ length: 200 }, (_, i) => [
    timeOf(() => new vm.Script(`${code}\n// ${i}`), FORMULA),
    timeOf(() => parsed, FORMULA),
    timeOf(() => new vm.Script(`function one() { return 1; } // ${i}`), 'one()'),
  ]);
  const middle = (which: number) => median(times.map((row) => row[which] ?? 0));
  return { uncached: middle(0), parsed: middle(1), empty: middle(2), loadsZod: loadsZod(parsed, code) };
}

const FORMULA = 'HIRE_SCORE([[4, 5, 3]], [[1, 1, 1]])';

function timeOf(script: () => vm.Script, call: string): number {
  const context = vm.createContext({});
  const start = performance.now();
  script().runInContext(context);
  vm.runInContext(call, context);
  return performance.now() - start;
}

/** What zod leaves in the global object. */
const TRACE = '__zod_globalConfig';

/** Calls every formula, each in a fresh context; without arguments they throw, having loaded what they need. */
function loadsZod(parsed: vm.Script, code: string): readonly string[] {
  if (!code.includes(TRACE)) throw new Error(`the bundle has no ${TRACE}: look for another trace of zod`);
  const formulas = code.match(/(?<=^function )[A-Z]+_[A-Z_]+(?=\()/gm) ?? [];
  if (formulas.length === 0) throw new Error('the bundle declares no formulas');
  return formulas.filter((name) => {
    const context = vm.createContext({});
    parsed.runInContext(context);
    vm.runInContext(`try { ${name}(); } catch {}`, context);
    return TRACE in context;
  });
}
