import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../openAddOn';
import type { Bundles } from './bundles';

/** What the server gives out under one path. */
export interface Asset {
  readonly type: string;
  readonly body: string;
  /** Frames of sidebars load it too: they are of no origin, so to them it is another's. */
  readonly isForFrames?: boolean;
}

const SCRIPT = 'text/javascript; charset=utf-8';
const HTML = 'text/html; charset=utf-8';

/**
 * Everything that the server gives out, by path; there is nothing else.
 *
 * @param bundles The page's scripts and style.
 * @returns Path → asset.
 * @throws Error when the add-on has not been built.
 */
export async function assetsOf(bundles: Bundles): Promise<ReadonlyMap<string, Asset>> {
  const [page, code, panel] = await Promise.all(
    ['src/preview/page/page.html', 'dist/Code.js', 'dist/Panel.html'].map((path) => readFile(join(ROOT, path), 'utf8')),
  );
  return new Map([
    ['/', { type: HTML, body: page ?? '' }],
    ['/page.js', { type: SCRIPT, body: bundles.page }],
    ['/page.css', { type: 'text/css; charset=utf-8', body: bundles.style }],
    ['/worker.js', { type: SCRIPT, body: bundles.worker }],
    ['/google.js', { type: SCRIPT, body: bundles.google, isForFrames: true }],
    ['/simulator.js', { type: SCRIPT, body: bundles.simulator }],
    ['/Code.js', { type: SCRIPT, body: code ?? '' }],
    ['/Panel.html', { type: HTML, body: panel ?? '' }],
  ]);
}
