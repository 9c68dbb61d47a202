import type { RunOptions, Simulator, SimulatorOptions } from '../../../src/simulator/contract';
import { installSimulator } from '../../../src/simulator/simulator';

/** A simulator with an empty tab, and a way to run lines of script in it. */
export interface Installed {
  readonly simulator: Simulator;
  /** Runs the body of a function of the add-on; `return` gives the result. */
  readonly run: (body: string, options?: RunOptions) => unknown;
  /** Adds functions to the add-on: `function twice(x) { return 2 * x; }`. */
  readonly declare: (script: string) => void;
}

/** 2 March 2026, 15:00 UTC: 10 in the morning in New York. */
export const NOW = Date.UTC(2026, 2, 2, 15);

/** Installs the simulator into a realm of its own. */
export function installed(options: Partial<SimulatorOptions> = {}): Installed {
  const realm: Record<string, unknown> = {};
  const simulator = installSimulator(realm, { timeZone: 'America/New_York', now: () => NOW, pages: {}, ...options });
  const declare = (script: string) => {
    const names = [...script.matchAll(/function (\w+)/g)].map(([, name]) => name);
    const evaluate = new Function('realm', `with (realm) { ${script}; return { ${names.join(', ')} }; }`);
    Object.assign(realm, evaluate(realm));
  };
  const run = (body: string, runOptions?: RunOptions) => {
    declare(`function entry() { const sheet = () => SpreadsheetApp.getActiveSheet(); ${body} }`);
    return simulator.run('entry', [], runOptions);
  };
  return { simulator, run, declare };
}
