import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packagedBrowser, runs } from './packagedBrowser';

/** A browser that the tests can drive. */
export interface Browser {
  readonly path: string;
  readonly args: readonly string[];
  /** Other surroundings than ours, where it needs them. */
  readonly env?: NodeJS.ProcessEnv;
}

/** Without network, and also as the only user of a container. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome.exe', 'msedge.exe'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser for the tests: the one named by `CHROME_PATH`, else the system's Chrome or Chromium, else the one that comes
 * as a package for Linux.
 *
 * @throws Error with one line that says how to get one.
 */
export function findBrowser(): Browser {
  const named = process.env.CHROME_PATH;
  if (named && !isProgram(named)) throw new Error(`CHROME_PATH is ${named}, but no program is there`);
  const path = named || installed();
  if (path) return { path, args: ARGS };
  const packaged = packagedBrowser();
  if (packaged) return { ...packaged, args: ARGS };
  throw new Error('no browser for the tests: install Chrome or Chromium, or set CHROME_PATH to its program');
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...ELSEWHERE].find((path) => isProgram(path) && mayRun(path));
}

/** Elsewhere than on Linux a browser is whole, and might open a window instead of telling its version. */
function mayRun(path: string): boolean {
  return process.platform !== 'linux' || runs({ path });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
