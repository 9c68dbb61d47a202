import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { codeSource } from './code';
import { panelSource } from './panel';
import { writeReference } from './reference';

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');

const [code, panel] = await Promise.all([codeSource(root), panelSource(root)]);
await rm(dist, { recursive: true, force: true });
await mkdir(dist);
await Promise.all([
  writeFile(join(dist, 'Code.js'), code),
  writeFile(join(dist, 'Panel.html'), panel),
  copyFile(join(root, 'appsscript.json'), join(dist, 'appsscript.json')),
  writeReference(root),
]);
