import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/preview/openAddOn';
import { bundles } from '../../src/preview/server/bundles';

/** Where the tests of one run find the bundles of the page. */
export const BUNDLES = 'PREVIEW_BUNDLES';

/** Bundles the page once for all tests of a run; each file of them would do it anew. */
export default async function bundleOnce(): Promise<void> {
  const folder = join(ROOT, 'node_modules/.cache');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'previewBundles.json');
  writeFileSync(path, JSON.stringify(await bundles()));
  process.env[BUNDLES] = path;
}
