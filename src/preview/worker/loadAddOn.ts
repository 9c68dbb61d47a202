import type { Simulator, SimulatorOptions } from '../../simulator/contract';

type Install = (realm: object, options: SimulatorOptions) => Simulator;

/**
 * Loads the stand-in of Apps Script and the built add-on into this worker, as scripts of its global scope.
 *
 * @param options Zone, clock, pages and answers.
 * @returns The spreadsheet, empty.
 * @throws Error when a script is missing or broken.
 */
export function loadAddOn(options: SimulatorOptions): Simulator {
  importScripts('/simulator.js');
  const simulator = installed()(globalThis, options);
  importScripts('/Code.js');
  return simulator;
}

/** The border to a script that declares a global. */
function installed(): Install {
  const { installSimulator } = Reflect.get(globalThis, 'Simulator_') as { installSimulator: Install };
  return installSimulator;
}
