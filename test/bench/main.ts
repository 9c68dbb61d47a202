import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tabOf } from '../../src/preview/files/csvTab';
import { importTabs } from '../../src/preview/files/importTabs';
import { openAddOn, ROOT } from '../../src/preview/openAddOn';
import { runSetUp } from '../../src/preview/runHeadless';
import { assetsOf } from '../../src/preview/server/assets';
import { bundles } from '../../src/preview/server/bundles';
import { launchBrowser } from '../browser/launchBrowser';
import { asTable, ms } from './asTable';
import { coldStart } from './coldStart';
import { type EditTimes, editInPage } from './editInPage';
import { filesTable } from './filesTable';
import { matchingTable } from './matchingTable';
import { pageStart } from './pageStart';
import { scoreAgainstBareLoop } from './scoreAgainstBareLoop';
import { tracker } from './tracker';

interface Row {
  readonly what: string;
  readonly measured: string;
  readonly baseline: string;
  readonly ratio: string;
  readonly aim: string;
}

const code = readFileSync(join(ROOT, 'dist/Code.js'), 'utf8');
const SIZES = [10, 1000, 10_000];
const HEADER = ['What', 'Measured', 'Baseline, same run', 'Ratio', 'Aim'];
const COMMANDS = [
  ['Set up or repair…', 'setUp'],
  ['Refresh pipeline, first', 'refreshPipeline'],
  ['Refresh pipeline, again', 'refreshPipeline'],
] as const;

const PARTS: Readonly<Record<string, () => Promise<string>>> = {
  matching: matchingTable,
  files: filesTable,
};

const [part] = process.argv.slice(2);
const print = part === undefined ? everything : PARTS[part];
if (!print) throw new Error(`npm run bench knows the parts ${Object.keys(PARTS).join(', ')}: got ${part}`);
process.stdout.write(`${await print()}\n`);

async function everything(): Promise<string> {
  return [asTable([HEADER, ...(await allRows()).map(lineOf)]), await filesTable(), await matchingTable()].join('\n\n');
}

function lineOf({ what, measured, baseline, ratio, aim }: Row): readonly string[] {
  return [what, measured, baseline, ratio, aim];
}

async function allRows(): Promise<readonly Row[]> {
  return [
    scoreRow(),
    ...coldStartRows(),
    ...(await commandRows()),
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
  const { uncached, parsed, empty } = coldStart(code);
  const row = (how: string, time: number): Row => ({
    what: `Cold start and one formula, ${how}`,
    measured: ms(time),
    baseline: `empty script ${ms(empty)}`,
    ratio: `${(time / empty).toFixed(1)} ×`,
    aim: '≤ 3 ms',
  });
  return [row('parsing included', uncached), row('parsed before', parsed)];
}

async function commandRows(): Promise<readonly Row[]> {
  const runs: Awaited<ReturnType<typeof commandsAt>>[] = [];
  for (const size of SIZES) runs.push(await commandsAt(size));
  return COMMANDS.map(([label], i) => {
    const calls = runs.map((run) => run[i]?.calls);
    const times = runs.map((run) => run[i]?.milliseconds ?? 0);
    return {
      what: `${label}: service calls at ${SIZES.map((size) => size.toLocaleString('en-US')).join(', ')} rows`,
      measured: `${calls.join(', ')} · ${times.map(ms).join(', ')}`,
      baseline: `at ${SIZES[0]} rows ${calls[0]} · ${ms(times[0] ?? 0)}`,
      ratio: `${((calls[calls.length - 1] ?? 0) / (calls[0] ?? 1)).toFixed(2)} × calls`,
      aim: i === 0 ? 'same calls' : 'same calls; ≤ 2 s at 10,000 × 12',
    };
  });
}

async function commandsAt(size: number) {
  const simulator = await openAddOn({ timeZone: 'America/New_York', now: () => Date.parse('2026-11-20T17:00:00Z') });
  importTabs(simulator, [tabOf('Candidates', tracker(size))]);
  return COMMANDS.map(([, name]) => {
    simulator.forgetCalls();
    const start = performance.now();
    if (name === 'setUp') runSetUp(simulator);
    else simulator.run(name);
    const milliseconds = performance.now() - start;
    return { milliseconds, calls: [...simulator.calls.values()].reduce((sum, count) => sum + count, 0) };
  });
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
