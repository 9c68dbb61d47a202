import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../src/preview/openAddOn';
import { asTable, ms } from './asTable';
import { tracker } from './tracker';

const MEGABYTE = 1_000_000;
const HEADLESS = join(ROOT, 'src/preview/headless.ts');

/** How long whole headless runs take, and how much memory: a small list as the baseline, and files of 10 MB. */
export async function filesTable(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'staffing-bench-'));
  try {
    const small = run(folder, tracker(10));
    const lines = [
      ['10,000 candidates × 12 ratings', tracker(10_000)],
      ['10 MB, 5,000 candidates with long notes', withNotes(5000)],
      ['10 MB, 60,000 candidates', padded(60_000)],
    ] as const;
    return asTable([
      ['Headless run of a CSV file', 'Size', 'Time', 'Memory', 'Baseline: 10 candidates', 'Aim'],
      ...lines.map(([what, rows]) => {
        const { bytes, milliseconds, megabytes } = run(folder, rows);
        const aim = bytes > 9 * MEGABYTE ? '≤ 10 s, ≤ 1 GB' : '';
        const size = `${(bytes / MEGABYTE).toFixed(1)} MB`;
        return [
          what,
          size,
          ms(milliseconds),
          `${megabytes} MB`,
          `${ms(small.milliseconds)}, ${small.megabytes} MB`,
          aim,
        ];
      }),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function withNotes(count: number): readonly (readonly string[])[] {
  const [headers = [], ...rows] = tracker(count);
  const note = 'Spoke on the phone; will come back with two references and a copy of the certificate. ';
  const times = Math.ceil((10 * MEGABYTE) / count / note.length);
  return [[...headers, 'Notes'], ...rows.map((row) => [...row, note.repeat(times)])];
}

function padded(count: number): readonly (readonly string[])[] {
  const [headers = [], ...rows] = tracker(count);
  return [headers.slice(0, 10), ...rows.map((row) => row.slice(0, 10))].map((row, i) => [
    ...row,
    i === 0 ? 'Notes' : 'x'.repeat(100),
  ]);
}

function run(folder: string, rows: readonly (readonly string[])[]) {
  const [list, out, json] = ['list.csv', 'out.xlsx', 'out.json'].map((name) => join(folder, name));
  const text = rows
    .map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(','))
    .join('\n');
  writeFileSync(list ?? '', text);
  const start = performance.now();
  const watch = 'process.on("exit", () => process.stderr.write("\\n" + process.resourceUsage().maxRSS))';
  const preload = join(folder, 'watch.cjs');
  writeFileSync(preload, watch);
  const { stderr, status } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--require',
      preload,
      HEADLESS,
      '--tracker',
      list ?? '',
      '--out',
      out ?? '',
      '--json',
      json ?? '',
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return {
    bytes: Buffer.byteLength(text),
    milliseconds: performance.now() - start,
    megabytes: Math.round(Number(stderr.trim().split('\n').pop()) / 1000),
  };
}
