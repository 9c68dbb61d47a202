import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import type { Simulator, SimulatorOptions } from '../simulator/contract';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '../..');

/** Zone, clock and answers of the simulated spreadsheet. */
export type AddOnOptions = Omit<SimulatorOptions, 'pages'>;

/**
 * Opens an empty spreadsheet with the built add-on in it: `dist/Code.js` runs in a JavaScript context of its own, on the
 * stand-in of Apps Script, as it was built.
 *
 * @param options Zone, clock and answers.
 * @returns The stand-in, ready to run the add-on's functions.
 */
export async function openAddOn(options: AddOnOptions): Promise<Simulator> {
  const [code, panel, simulator] = await Promise.all([
    readFile(join(ROOT, 'dist/Code.js'), 'utf8'),
    readFile(join(ROOT, 'dist/Panel.html'), 'utf8'),
    simulatorSource(),
  ]);
  return openSource({ code, pages: { Panel: panel }, simulator, options });
}

/**
 * Opens a spreadsheet with a given text as its script.
 *
 * @param parts The script, its pages, the stand-in's source, and the options.
 * @returns The stand-in.
 */
export function openSource(parts: {
  readonly code: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly simulator: string;
  readonly options: AddOnOptions;
}): Simulator {
  const context = vm.createContext({});
  new vm.Script(parts.simulator, { filename: 'simulator.js' }).runInContext(context);
  const install: (realm: object, options: SimulatorOptions) => Simulator = vm.runInContext(
    'Simulator_.installSimulator',
    context,
  );
  const simulator = install(vm.runInContext('globalThis', context), { ...parts.options, pages: parts.pages });
  new vm.Script(parts.code, { filename: 'Code.js' }).runInContext(context);
  return simulator;
}

let source: Promise<string> | undefined;

/**
 * The stand-in of Apps Script as one script, made once per process.
 *
 * @returns Its source.
 */
export function simulatorSource(): Promise<string> {
  source ??= build({
    entryPoints: [join(ROOT, 'src/simulator/simulator.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Simulator_',
    target: 'es2020',
    charset: 'utf8',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    legalComments: 'none',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return source;
}
