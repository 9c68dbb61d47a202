import { join } from 'node:path';
import { type BuildOptions, build, type OutputFile } from 'esbuild';
import { ROOT, simulatorSource } from '../openAddOn';
import { hyphenation } from './hyphenation';

/** The scripts and the style of the page. */
export interface Bundles {
  readonly page: string;
  readonly style: string;
  readonly worker: string;
  readonly simulator: string;
  /** `google.script` for the frames of sidebars and dialogs. */
  readonly google: string;
}

/**
 * Bundles the page and the spreadsheet's worker, in memory.
 *
 * @throws Error when the sources don't compile.
 */
export async function bundles(): Promise<Bundles> {
  const [page, worker, google, simulator] = await Promise.all([
    bundled({
      entryPoints: [source('page/main.tsx')],
      jsx: 'automatic',
      jsxImportSource: 'preact',
      plugins: [hyphenation()],
    }),
    bundled({ entryPoints: [source('worker/main.ts')], inject: [source('worker/captured.ts')] }),
    bundled({ entryPoints: [source('page/sandbox/google.ts')] }),
    simulatorSource(),
  ]);
  return {
    page: textOf(page, '.js'),
    style: textOf(page, '.css'),
    worker: textOf(worker, '.js'),
    google: textOf(google, '.js'),
    simulator,
  };
}

function source(path: string): string {
  return join(ROOT, 'src/preview', path);
}

async function bundled(options: BuildOptions): Promise<readonly OutputFile[]> {
  const { outputFiles } = await build({
    ...options,
    absWorkingDir: ROOT,
    outdir: ROOT,
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles ?? [];
}

function textOf(files: readonly OutputFile[], ending: string): string {
  return files.find(({ path }) => path.endsWith(ending))?.text ?? '';
}
