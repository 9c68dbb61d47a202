import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { features, formulas, sharedTables } from '../features';
import type { Formula, FormulaCell } from '../workbook/formula';
import type { Table } from '../workbook/table';

/**
 * Brings the README's tables of tabs and formulas up to date with the declarations.
 *
 * @param root The project's folder.
 * @throws Error when the README lacks a place for them.
 */
export async function writeReference(root: string): Promise<void> {
  const path = join(root, 'README.md');
  const before = await readFile(path, 'utf8');
  const after = filled(filled(before, 'formulas', formulaReference()), 'tabs', tabReference());
  if (after !== before) await writeFile(path, after);
}

function filled(text: string, part: string, content: string): string {
  const place = new RegExp(`(<!-- ${part}: made by the build -->\n)[\\s\\S]*?(<!-- end of ${part} -->)`);
  if (!place.test(text)) throw new Error(`README.md has no place for the ${part}`);
  return text.replace(place, (_, start: string, end: string) => `${start}${content}\n${end}`);
}

function formulaReference(): string {
  return Object.values(formulas).flat().map(formulaSection).join('\n');
}

function formulaSection({ name, about, parameters, returns, examples }: Formula): string {
  const list = Object.entries(parameters).map(([parameter, what]) => `- \`${parameter}\`: ${what}`);
  const tries = examples.map(
    ({ formula, gives }) => `| \`${formula}\` | ${gives.map((row) => row.map(shown).join(' · ')).join('<br>')} |`,
  );
  return [
    `#### \`${name}(${Object.keys(parameters).join(', ')})\``,
    '',
    about,
    '',
    ...list,
    '',
    `Gives: ${returns}`,
    '',
    '| Try | Gives |',
    '|---|---|',
    ...tries,
    '',
  ].join('\n');
}

function shown(cell: FormulaCell): string {
  if (typeof cell === 'object') return cell.day;
  return cell === '' ? '*(blank)*' : String(cell);
}

function tabReference(): string {
  const tables: readonly Table[] = [...sharedTables, ...features.flatMap(({ tables }) => tables)];
  const rows = tables.map(({ name, about, columns }) => {
    const headers = Object.values(columns).map(({ header }) => header);
    return `| \`${name}\` | ${about} | ${headers.join(', ')} |`;
  });
  return ['| Tab | What it is | Columns |', '|---|---|---|', ...rows].join('\n');
}
