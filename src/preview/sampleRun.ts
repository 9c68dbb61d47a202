import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonCell, JsonSheets } from './files/asJson';
import { ROOT } from './openAddOn';
import { readTracker } from './readTracker';
import { type HeadlessResult, runHeadless } from './runHeadless';

const SAMPLE_DAY = '2026-11-20';

/** Sets up the fictional practice, refreshes its pipeline, and says what was made. */
const tabs = await readTracker(join(ROOT, 'src/preview/sample/candidates.csv'));
const { json, xlsx } = await runHeadless({
  tabs,
  today: SAMPLE_DAY,
  timeZone: 'America/New_York',
});
const folder = join(ROOT, 'out');
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'sample.xlsx'), xlsx);
await writeFile(join(folder, 'sample.json'), `${JSON.stringify(json, null, 1)}\n`);
process.stdout.write(`${story(json)}\n`);

function story({ sheets, problems, commands }: HeadlessResult['json']): string {
  const tabs = Object.entries(sheets).map(([name, rows]) => `${name} (${rows.length - 1} rows)`);
  return [
    `The sample practice (fictional), as on ${SAMPLE_DAY}:`,
    ...commands.map(
      ({ name, serviceCalls, milliseconds }) => `  ${name}  ${serviceCalls} service calls, ${milliseconds} ms`,
    ),
    `Tabs: ${tabs.join(', ')}`,
    '',
    'First in each role:',
    ...firsts(sheets).map((line) => `  ${line}`),
    '',
    `${problems.length} problems were named and the rest was scored, for instance:`,
    ...problems.slice(0, 5).map(({ sheet, cell, message }) => `  ${sheet}!${cell}: ${message}`),
    '',
    'The workbook is out/sample.xlsx, the same as text out/sample.json.',
  ].join('\n');
}

function firsts({ Pipeline: [header = [], ...rows] = [] }: JsonSheets): readonly string[] {
  const cell = (row: readonly JsonCell[], name: string) => row[header.indexOf(name)] ?? '';
  const score = (row: readonly JsonCell[]) => Number(cell(row, 'Score')).toFixed(1);
  return rows
    .filter((row) => cell(row, 'Rank') === 1)
    .map((row) => `${cell(row, 'Role')}: ${cell(row, 'Candidate')}, score ${score(row)}, ${cell(row, 'Stage')}`);
}
