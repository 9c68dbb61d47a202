import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/preview/openAddOn';
import { assetsOf } from '../../src/preview/server/assets';
import { bundles } from '../../src/preview/server/bundles';
import { launchBrowser } from '../browser/launchBrowser';
import { ms } from './asTable';
import { coldStart } from './coldStart';
import { commandRows } from './commandRows';
import { type EditTimes, editInPage } from './editInPage';
import { filesTable } from './filesTable';
import { libreOfficeRow } from './libreOffice';
import { matchingTable } from './matchingTable';
import { onboardingRow } from './onboardingRow';
import { pageStart } from './pageStart';
import { retentionRow } from './retentionRow';
import { type Row, rowsTable } from './row';
import { scoreAgainstBareLoop } from './scoreAgainstBareLoop';

const code = readFileSync(join(ROOT, 'dist/Code.js'), 'utf8');

const PARTS: Readonly<Record<string, () => Promise<string>>> = {
  commands: async () => rowsTable(await commandRows()),
  onboarding: async () => rowsTable([await onboardingRow()]),
  retention: async () => rowsTable([await retentionRow()]),
  libreoffice: async () => rowsTable([await libreOfficeRow()]),
  matching: matchingTable,
  files: filesTable,
};

const [part] = process.argv.slice(2);
const print = part === undefined ? everything : PARTS[part];
if (!print) throw new Error(`npm run bench knows the parts ${Object.keys(PARTS).join(', ')}: got ${part}`);
process.stdout.write(`${await print()}\n`);

async function everything(): Promise<string> {
  return [rowsTable(await allRows()), await filesTable(), await matchingTable()].join('\n\n');
}

async function allRows(): Promise<readonly Row[]> {
  return [
    await libreOfficeRow(),
    scoreRow(),
    ...coldStartRows(),
    ...(await commandRows()),
    await onboardingRow(),
    await retentionRow(),
    sizeRow('Code.js', 400),
    sizeRow('Panel.html', 150),
    await pageSizeRow(),
    await pageStartRow(),
    ...(await editRows()),
  ];
}

function scoreRow(): Row {
  const { formula, bareLoop } = scoreAgainstBareLoop(code);
  const ratio = `${(formula / bareLoop).toFixed(2)} ×`;
  return {
    what: 'HIRE_SCORE, 100,000 × 12',
    measured: ms(formula),
    baseline: `bare loop ${ms(bareLoop)}`,
    ratio,
    aim: '≤ 3 ×',
  };
}

function coldStartRows(): readonly Row[] {
  const { uncached, parsed, empty, loadsZod } = coldStart(code);
  const zod = loadsZod.length === 0 ? 'zod not loaded' : `zod loaded by ${loadsZod.join(', ')}`;
  const row = (how: string, time: number): Row => ({
    what: `Cold start and one formula, ${how}`,
    measured: `${ms(time)} · ${zod}`,
    baseline: `empty script ${ms(empty)}`,
    ratio: `${(time / empty).toFixed(1)} ×`,
    aim: '≤ 3 ms, zod not loaded',
  });
  return [row('parsing included', uncached), row('parsed before', parsed)];
}

function sizeRow(file: string, aim: number): Row {
  const bytes = statSync(join(ROOT, 'dist', file)).size;
  return { what: file, measured: `${(bytes / 1000).toFixed(0)} kB`, baseline: '', ratio: '', aim: `≤ ${aim} kB` };
}

/** All that a browser loads for the page. */
async function pageSizeRow(): Promise<Row> {
  const assets = [...(await assetsOf(await bundles())).values()];
  const bytes = assets.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
  const measured = `${(bytes / 1e6).toFixed(1)} MB`;
  return { what: 'Page of the preview, everything', measured, baseline: '', ratio: '', aim: '≤ 8 MB' };
}

async function pageStartRow(): Promise<Row> {
  const browser = await launchBrowser();
  const { toPipeline, slowest, build } = await pageStart(browser);
  await browser.close();
  return {
    what: 'npm start until the pipeline shows',
    measured: `${ms(toPipeline)} · slowest ${ms(slowest)}`,
    baseline: `npm run build ${ms(build)}`,
    ratio: `${(toPipeline / build).toFixed(1)} ×`,
    aim: '≤ 6 s',
  };
}

async function editRows(): Promise<readonly Row[]> {
  const worded = ({ median, worst }: EditTimes) => `${ms(median)} · worst ${ms(worst)}`;
  return (await editInPage()).map(({ what, sample, long }) => ({
    what: `${what}, 2,000 rows: until painted`,
    measured: worded(long),
    baseline: `sample ${worded(sample)}`,
    ratio: `${(long.median / sample.median).toFixed(1)} ×`,
    aim: '≤ 100 ms',
  }));
}
