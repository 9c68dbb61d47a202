import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { formulas, menu } from '../features';
import type { Formula } from '../workbook/formula';

/**
 * The page of all sidebars and dialogs, with everything inlined.
 *
 * @param root The project's folder.
 * @returns The text of `Panel.html`.
 * @throws Error when the page could be taken for a template, or has what the platform damages in scripts.
 */
export async function panelSource(root: string): Promise<string> {
  const folder = join(root, 'src/sidebars');
  const [page, style, print, script] = await Promise.all([
    readFile(join(folder, 'panel.html'), 'utf8'),
    readFile(join(folder, 'panel.css'), 'utf8'),
    readFile(join(folder, 'print.css'), 'utf8'),
    panelScript(join(folder, 'panel.tsx')),
  ]);
  const source = page
    .replace('/* panel.css */', () => style + print)
    .replace('/* panel.tsx */', () => script)
    .replace('id="declared">{}', () => `id="declared">${asJson(declared())}`);
  if (/<\?|<!--/.test(source.replace('<!doctype', ''))) throw new Error('Panel.html has signs of a template');
  if (/`|\/\/|\/\*/.test(script))
    throw new Error('Panel.html has a template literal, or what could pass for a comment');
  return source;
}

async function panelScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: ['chrome111', 'firefox113', 'safari16.4'],
    supported: { 'template-literal': false },
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return withoutSlashes(outputFiles[0]?.text ?? '');
}

/** The platform strips what looks like a comment, in strings too: the names of SVG and MathML begin with `http://`. */
function withoutSlashes(script: string): string {
  return script.replace(/\bhttp:\/\//g, 'http:\\/\\/');
}

/** What the help shows of the declarations. */
function declared() {
  const lines = menu.map((line) =>
    'items' in line ? `${line.label}: ${line.items.map((item) => item.label).join(', ')}` : line.label,
  );
  return { menu: lines, formulas: Object.values(formulas).flat().map(declaredFormula) };
}

function declaredFormula({ name, about, parameters, returns, examples }: Formula) {
  return {
    name,
    about,
    parameters: Object.entries(parameters),
    returns,
    examples: examples.map(({ formula }) => formula),
  };
}

/** JSON that can't end the script element that it stands in. */
function asJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
