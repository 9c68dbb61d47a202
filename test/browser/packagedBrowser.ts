import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../../src/preview/openAddOn';

/** A program and what it needs of its surroundings. */
export interface PackagedBrowser {
  readonly path: string;
  readonly env: NodeJS.ProcessEnv;
}

const CACHE = join(ROOT, 'node_modules/.cache');
const FOLDER = join(CACHE, 'browser');
/** The package unpacks its libraries only where it thinks that it is in the cloud that it was made for. */
const EVERYTHING = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

/**
 * The browser that comes as a package for Linux, unpacked once. Fonts come with it; its libraries too, for machines that
 * lack them.
 *
 * @returns `undefined` where it does not run.
 */
export function packagedBrowser(): PackagedBrowser | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(FOLDER)) unpack();
  const path = join(FOLDER, 'chromium');
  const env = { ...process.env, FONTCONFIG_FILE: join(FOLDER, 'fonts.conf') };
  const libraries = [join(FOLDER, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return [env, { ...env, LD_LIBRARY_PATH: libraries }].map((each) => ({ path, env: each })).find(runs);
}

/**
 * True when a program runs here, for it may lack libraries, or be a stand-in that asks to install another one.
 *
 * @param browser The program; other surroundings than ours only when it needs them.
 */
export function runs({ path, env }: { readonly path: string; readonly env?: NodeJS.ProcessEnv }): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', ...(env ? { env } : {}) });
    return true;
  } catch {
    return false;
  }
}

/** In a folder of its own that gets its name when it is complete: several tests may begin at once. */
function unpack(): void {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'browser-'));
  const env = { ...process.env, ...EVERYTHING, TMPDIR: folder };
  execFileSync(process.execPath, ['--import', 'tsx', 'test/browser/unpackBrowser.ts'], { cwd: ROOT, env });
  writeFileSync(join(folder, 'fonts.conf'), FONTS);
  try {
    renameSync(folder, FOLDER);
  } catch {
    rmSync(folder, { recursive: true });
  }
}

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(FOLDER, 'font-cache')}</cachedir>
</fontconfig>
`;
