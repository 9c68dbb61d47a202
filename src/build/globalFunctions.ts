import { editRules, formulas, menu } from '../features';
import type { Formula } from '../workbook/formula';

/** The one global object of the bundle. Its name ends in `_`, so Apps Script keeps it private. */
export const BUNDLE = 'PracticeStaffing_';

/**
 * The parts of the bundle: one for menu and formulas, one for what follows each edit, one for everything else that reads
 * and writes sheets.
 */
export const CHUNKS = ['light', 'edits', 'commands'] as const;
export type Chunk = (typeof CHUNKS)[number];

/** A top-level function of the bundle. */
export interface GlobalFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The comment above it, which Sheets shows for cell formulas. */
  readonly comment: string;
  readonly chunk: Chunk;
  /** The file that does the work, below `src`, and its export. */
  readonly from: string;
  readonly uses: string;
  /** Other files whose exports of the same name the call needs. */
  readonly alsoFrom?: readonly string[];
  readonly call: string;
  /** A function of another part that gets what the call returned, where it returned anything. */
  readonly andThen?: { readonly chunk: Chunk; readonly from: string; readonly uses: string };
}

/** The lists of the fictional practice as text, headers first. */
export interface SampleLists {
  readonly candidates: readonly (readonly string[])[];
  readonly staff: readonly (readonly string[])[];
}

/**
 * Every top-level function that the bundle has: the three that Apps Script calls by itself, one for each menu item, one
 * for all sidebars, one for each cell formula.
 *
 * @param sample The fictional practice's lists.
 * @returns In that order.
 */
export function globalFunctions(sample: SampleLists): readonly GlobalFunction[] {
  const items = menu.flatMap((line) => ('items' in line ? line.items : [line]));
  return [
    menuBuilder('onOpen', 'Builds the menu.'),
    menuBuilder('onInstall', 'Builds the menu right after installing.'),
    editTrigger(Object.keys(editRules)),
    ...items.map(menuItem),
    sidebarCall(sample),
    ...Object.entries(formulas).flatMap(([folder, own]) => own.map((formula) => cellFunction(folder, formula))),
  ];
}

function menuBuilder(name: string, about: string): GlobalFunction {
  const call = `buildMenu(${JSON.stringify(menu)})`;
  return {
    name,
    parameters: [],
    comment: `/** ${about} */`,
    chunk: 'light',
    from: 'google/menu',
    uses: 'buildMenu',
    call,
  };
}

function editTrigger(rules: readonly string[]): GlobalFunction {
  return {
    name: 'onEdit',
    parameters: ['event'],
    comment:
      '/** What follows each edit: marks what is tried out in Pipeline, and fills in what a tick in Onboarding means. */',
    chunk: 'edits',
    from: 'google/answerEdit',
    uses: 'answerEdit',
    alsoFrom: rules,
    call: `answerEdit(event, [${rules.map(exportOf).join(', ')}])`,
    andThen: { chunk: 'commands', from: 'google/followUp', uses: 'followUp' },
  };
}

function exportOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function menuItem({ name, label }: { readonly name: string; readonly label: string }): GlobalFunction {
  const comment = `/** Menu: ${label.replace('…', '...')} */`;
  const call = `runItem(${JSON.stringify(name)})`;
  return { name, parameters: [], comment, chunk: 'commands', from: 'google/runItem', uses: 'runItem', call };
}

function sidebarCall(sample: SampleLists): GlobalFunction {
  return {
    name: 'callFromSidebar',
    parameters: ['name', 'argument'],
    comment: '/** What the sidebars call: the name of an endpoint, and its argument. */',
    chunk: 'commands',
    from: 'google/answerCall',
    uses: 'answerCall',
    call: `answerCall(name, argument, ${JSON.stringify(sample)})`,
  };
}

/** A formula `HIRE_SCORE` of the feature `hiring` is declared in `hiring/hireScore.ts`. */
function cellFunction(folder: string, { name, about, parameters, returns, hasDates }: Formula): GlobalFunction {
  const names = Object.keys(parameters);
  const lines = [
    about,
    '',
    ...names.map((parameter) => `@param ${parameter} ${parameters[parameter]}`),
    `@return ${returns}`,
    '@customfunction',
  ];
  const comment = ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
  const uses = name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const list = names.join(', ');
  const own = { name, parameters: names, comment, chunk: 'light', from: `${folder}/${uses}`, uses } as const;
  if (!hasDates) return { ...own, call: `${uses}.run(${list})` };
  return { ...own, alsoFrom: ['google/formulaDays'], call: `formulaDays(${uses}, [${list}])` };
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
  const after = functions.flatMap(({ andThen }) => (andThen?.chunk === chunk ? andThen : []));
  const imported = own.flatMap(({ uses, from, alsoFrom = [] }) => [
    [uses, from],
    ...alsoFrom.map((path) => [exportOf(path), path]),
  ]);
  const imports = new Set(imported.map(([name, path]) => `import { ${name} } from './src/${path}.ts';`));
  const exports = own.map(
    ({ name, parameters, call }) => `export function ${name}(${parameters.join(', ')}) { return ${call}; }`,
  );
  const others = after.map(({ uses, from }) => `export { ${uses} } from './src/${from}.ts';`);
  return [...imports, ...exports, ...others].join('\n');
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
