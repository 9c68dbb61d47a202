import vm from 'node:vm';

const SETTING = `
  const ratings = Array.from({ length: 100000 }, (_, i) => Array.from({ length: 12 }, (_, k) => 1 + ((i * 7 + k * 3) % 9) / 2));
  const weights = [Array.from({ length: 12 }, (_, k) => 1 + (k % 3))];
  function bareLoop(rows, ws) {
    const scores = [];
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i];
      let sum = 0, rated = 0;
      for (let k = 0; k < 12; k++) { sum += ws[k] * row[k]; rated += ws[k]; }
      scores.push([((sum / rated - 1) / 4) * 100]);
    }
    return scores;
  }
`;

/**
 * The time of `HIRE_SCORE` on 100,000 × 12 ratings beside that of a bare loop over the same arrays, which checks nothing.
 *
 * @param code The bundle.
 * @returns Medians of 21 runs each, in milliseconds, taken in turn.
 */
export function scoreAgainstBareLoop(code: string): { readonly formula: number; readonly bareLoop: number } {
  const context = vm.createContext({});
  new vm.Script(code).runInContext(context);
  new vm.Script(SETTING).runInContext(context);
  const formula = new vm.Script('HIRE_SCORE(ratings, weights)');
  const bareLoop = new vm.Script('bareLoop(ratings, weights[0])');
  const times = Array.from({ length: 21 }, () => [timeOf(formula, context), timeOf(bareLoop, context)]);
  return {
    formula: median(times.map(([first = 0]) => first)),
    bareLoop: median(times.map(([, second = 0]) => second)),
  };
}

function timeOf(script: vm.Script, context: vm.Context): number {
  const start = performance.now();
  script.runInContext(context);
  return performance.now() - start;
}

/** The middle one of an odd number of times. */
export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
