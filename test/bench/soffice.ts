import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const LONGEST = 10 * 60_000;

/** Whether LibreOffice works formulas out anew when it opens a file, or takes the results that stand in it. */
export type Recalculation = 'always' | 'never';

/** The numbers that its settings have for these. */
const MODES: Readonly<Record<Recalculation, number>> = { always: 0, never: 1 };

/**
 * LibreOffice, where it is installed.
 *
 * @returns The path of its program; `undefined` where there is none on PATH.
 */
export function findSoffice(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const programs = ['soffice', 'libreoffice'].flatMap((name) => folders.map((folder) => join(folder, name)));
  return programs.find((program) => existsSync(program));
}

/**
 * A folder of settings for LibreOffice that knows when to recalculate; with one of its own it also starts beside an open one.
 *
 * @param folder Where to make it.
 * @param recalculation When to recalculate.
 * @returns The folder.
 */
export function profile(folder: string, recalculation: Recalculation): string {
  const made = join(folder, recalculation);
  mkdirSync(join(made, 'user'), { recursive: true });
  const setting = `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${MODES[recalculation]}</value></prop></item>`;
  const items = `<oor:items xmlns:oor="http://openoffice.org/2001/registry">${setting}</oor:items>`;
  writeFileSync(join(made, 'user/registrymodifications.xcu'), `<?xml version="1.0" encoding="UTF-8"?>\n${items}`);
  return made;
}

/** Comma, double quotes, UTF-8; cells as they are, not as they are shown; every tab a file. */
const EVERY_TAB_AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/**
 * Has LibreOffice open an XLSX file and write each tab as `FILE-TAB.csv`.
 *
 * @param program LibreOffice.
 * @param settings A folder made by `profile`.
 * @param file The XLSX file.
 * @param into The folder for the CSV files.
 * @returns The time that this took, in milliseconds.
 * @throws Error when LibreOffice could not do it.
 */
export function convert(program: string, settings: string, file: string, into: string): number {
  const installation = `-env:UserInstallation=${pathToFileURL(settings)}`;
  const words = [installation, '--headless', '--convert-to', EVERY_TAB_AS_CSV, '--outdir', into, file];
  const start = performance.now();
  const { status, error, stderr } = spawnSync(program, words, { encoding: 'utf8', timeout: LONGEST });
  const milliseconds = performance.now() - start;
  if (status !== 0) throw error ?? new Error(`LibreOffice ended with ${status}: ${stderr}`);
  return milliseconds;
}
