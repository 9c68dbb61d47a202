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
}

/**
 * How long a cell formula takes in a fresh context.
 *
 * @param code The bundle.
 * @returns Medians, the three taken in turn.
 */
export function coldStart(code: string): ColdStart {
  const parsed = new vm.Script(code);
  const times = Array.from({ length: 200 }, (_, i) => [
    timeOf(() => new vm.Script(`${code}\n// ${i}`), FORMULA),
    timeOf(() => parsed, FORMULA),
    timeOf(() => new vm.Script(`function one() { return 1; } // ${i}`), 'one()'),
  ]);
  const middle = (which: number) => median(times.map((row) => row[which] ?? 0));
  return { uncached: middle(0), parsed: middle(1), empty: middle(2) };
}

const FORMULA = 'HIRE_SCORE([[4, 5, 3]], [[1, 1, 1]])';

function timeOf(script: () => vm.Script, call: string): number {
  const context = vm.createContext({});
  const start = performance.now();
  script().runInContext(context);
  vm.runInContext(call, context);
  return performance.now() - start;
}
