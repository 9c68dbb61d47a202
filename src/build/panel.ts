import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { features, menu } from '../features';
import type { Formula } from '../workbook/formula';

/**
 * The page of all sidebars and dialogs, with everything inlined.
 *
 * @param root The project's folder.
 * @returns The text of `Panel.html`.
 * @throws Error when the page could be taken for a template or has a template literal, which the platform damages.
 */
export async function panelSource(root: string): Promise<string> {
  const folder = join(root, 'src/sidebars');
  const [page, style, script] = await Promise.all([
    readFile(join(folder, 'panel.html'), 'utf8'),
    readFile(join(folder, 'panel.css'), 'utf8'),
    panelScript(join(folder, 'panel.ts')),
  ]);
  const source = page
    .replace('/* panel.css */', () => style)
    .replace('/* panel.ts */', () => script)
    .replace('<ul id="menu">', (place) => place + menuList())
    .replace('<div id="formulas">', (place) => place + formulaList());
  if (/<\?|<!--/.test(source.replace('<!doctype', ''))) throw new Error('Panel.html has signs of a template');
  if (script.includes('`')) throw new Error('Panel.html has a template literal');
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
  });
  return outputFiles[0]?.text ?? '';
}

function menuList(): string {
  const labels = menu.map((line) =>
    'items' in line ? `${line.label}: ${line.items.map((item) => item.label).join(', ')}` : line.label,
  );
  return labels.map((label) => `<li>${escaped(label)}</li>`).join('\n');
}

function formulaList(): string {
  return features
    .flatMap(({ formulas }) => formulas)
    .map(formulaEntry)
    .join('\n');
}

function formulaEntry({ name, about, parameters, returns, examples }: Formula): string {
  const list = Object.entries(parameters).map(
    ([parameter, what]) => `<dt>${escaped(parameter)}</dt><dd>${escaped(what)}</dd>`,
  );
  const tries = examples.map(
    ({ formula }) =>
      `<li><code>${escaped(formula)}</code> <button type="button" data-copy="${escaped(formula)}">Copy</button></li>`,
  );
  return `<details><summary>${escaped(name)}</summary><p>${escaped(about)}</p><dl>${list.join('')}</dl><p>${escaped(returns)}</p><ul class="examples">${tries.join('')}</ul></details>`;
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
