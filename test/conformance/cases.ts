import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One formula and what Google Sheets gave for it. */
export interface Case {
  readonly file: string;
  readonly line: number;
  readonly formula: string;
  readonly expected: string;
  readonly expectedType: string;
}

/** Lines whose expected value held a line break or a tab and was torn apart: `text.tsv` 37 and 38, `bugs.tsv` 1503. */
const TYPES = new Set(['number', 'error', 'string', 'boolean', 'array']);

/** Whether there is such a folder, with a case table in it. */
export function hasCases(folder: string): boolean {
  return existsSync(folder) && statSync(folder).isDirectory() && readdirSync(folder).some(isTable);
}

/** The cases of every TSV file of a folder, without the broken lines. */
export function readCases(folder: string): readonly Case[] {
  return readdirSync(folder)
    .filter(isTable)
    .sort()
    .flatMap((file) => readFile(file, readFileSync(join(folder, file), 'utf8')));
}

function isTable(file: string): boolean {
  return file.endsWith('.tsv');
}

function readFile(file: string, text: string): readonly Case[] {
  return text
    .split('\n')
    .slice(1)
    .map((line, index) => ({ number: index + 2, fields: line.replace(/\r$/, '').split('\t').map(unquoted) }))
    .flatMap(({ number, fields: [, formula = '', expected = '', , expectedType = ''] }) =>
      TYPES.has(expectedType) ? [{ file, line: number, formula, expected, expectedType }] : [],
    );
}

function unquoted(field: string): string {
  const isQuoted = field.length >= 2 && field.startsWith('"') && field.endsWith('"');
  return isQuoted ? field.slice(1, -1).replace(/""/g, '"') : field;
}

/** The outermost function of a formula, or `operators` when there is none. */
export function outermostFunction(formula: string): string {
  return /^=\s*([A-Z][A-Z0-9_.]*)\(/i.exec(formula)?.[1]?.toUpperCase() ?? 'operators';
}
