import { features, menu } from '../features';
import type { Formula } from '../workbook/formula';

/** The one global object of the bundle. Its name ends in `_`, so Apps Script keeps it private. */
export const BUNDLE = 'PracticeStaffing_';

/** The parts of the bundle: one for menu and formulas, one for everything that reads and writes sheets. */
export const CHUNKS = ['light', 'commands'] as const;
export type Chunk = (typeof CHUNKS)[number];

/** A top-level function of the bundle. */
export interface GlobalFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The comment above it, which Sheets shows for cell formulas. */
  readonly comment: string;
  readonly chunk: Chunk;
  /** The module of `src/google` that does the work, and the call of its export. */
  readonly module: string;
  readonly call: string;
}

/**
 * Every top-level function that the bundle has: the two that Apps Script calls by itself, one for each menu item, one
 * for each cell formula.
 *
 * @returns In that order.
 */
export function globalFunctions(): readonly GlobalFunction[] {
  const items = menu.flatMap((line) => ('items' in line ? line.items : [line]));
  return [
    entry('onOpen', 'Builds the menu.', 'light', 'menu', 'onOpen()'),
    entry('onInstall', 'Builds the menu right after installing.', 'light', 'menu', 'onOpen()'),
    ...items.map(({ name, label }) =>
      entry(name, `Menu: ${label}`, 'commands', 'runItem', `runItem(${JSON.stringify(name)})`),
    ),
    ...features.flatMap(({ formulas }) => formulas).map(cellFunction),
  ];
}

function entry(name: string, about: string, chunk: Chunk, module: string, call: string): GlobalFunction {
  return { name, parameters: [], comment: `/** ${about} */`, chunk, module, call };
}

function cellFunction({ name, about, parameters, returns }: Formula): GlobalFunction {
  const names = Object.keys(parameters);
  const lines = [
    about,
    '',
    ...names.map((parameter) => `@param ${parameter} ${parameters[parameter]}`),
    `@return ${returns}`,
    '@customfunction',
  ];
  const comment = ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
  const call = `runFormula(${JSON.stringify(name)}, [${names.join(', ')}])`;
  return { name, parameters: names, comment, chunk: 'light', module: 'runFormula', call };
}

/**
 * The entry of one part of the bundle.
 *
 * @param functions The global functions.
 * @param chunk The part.
 * @returns Source for the bundler.
 */
export function chunkSource(functions: readonly GlobalFunction[], chunk: Chunk): string {
  const own = functions.filter((each) => each.chunk === chunk);
  const modules = [...new Set(own.map(({ module }) => module))];
  const imports = modules.map((module) => `import * as ${module} from './src/google/${module}.ts';`);
  const exports = own.map(
    ({ name, parameters, module, call }) =>
      `export function ${name}(${parameters.join(', ')}) { return ${module}.${call}; }`,
  );
  return [...imports, ...exports].join('\n');
}

/**
 * The top-level declarations after the bundle: Apps Script finds functions only by their text.
 *
 * @param functions The global functions.
 * @returns Plain functions that hand over to the bundle.
 */
export function declarationSource(functions: readonly GlobalFunction[]): string {
  return functions
    .map(({ name, parameters, comment }) => {
      const list = parameters.join(', ');
      return `${comment}\nfunction ${name}(${list}) {\n  return ${BUNDLE}.${name}(${list});\n}\n`;
    })
    .join('\n');
}
