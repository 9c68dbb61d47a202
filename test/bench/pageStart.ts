import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Browser } from 'playwright-core';
import { ROOT } from '../../src/preview/openAddOn';
import { median } from './scoreAgainstBareLoop';

const PORT = '8620';
const RUNS = 3;

/** In milliseconds: medians, taken in turn. */
export interface PageStart {
  /** From `npm start` to the pipeline on the page, the browser being open already. */
  readonly toPipeline: number;
  readonly slowest: number;
  /** The baseline: building the add-on, which it does meanwhile. */
  readonly build: number;
}

/**
 * How long a person waits after `npm start`.
 *
 * @param browser An open browser.
 */
export async function pageStart(browser: Browser): Promise<PageStart> {
  const builds: number[] = [];
  const starts: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    builds.push(await buildTime());
    starts.push(await startTime(browser));
  }
  return { build: median(builds), toPipeline: median(starts), slowest: Math.max(...starts) };
}

async function buildTime(): Promise<number> {
  const start = performance.now();
  await once(npm('run', '-s', 'build'), 'exit');
  return performance.now() - start;
}

async function startTime(browser: Browser): Promise<number> {
  const start = performance.now();
  const server = npm('start', '--', '--no-open', '--port', PORT);
  const page = await browser.newPage();
  await page.goto(await addressOf(server));
  await page.getByRole('tab', { name: 'Pipeline', selected: true }).waitFor();
  const milliseconds = performance.now() - start;
  await page.close();
  stop(server);
  return milliseconds;
}

/** In a group of its own, so that what npm starts ends with it. */
function npm(...args: readonly string[]): ChildProcess {
  return spawn('npm', args, { cwd: ROOT, detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
}

function stop({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGINT');
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let text = '';
  for await (const part of stdout ?? []) {
    text += part;
    const [address] = /http:\S+/.exec(text) ?? [];
    if (address) return address;
  }
  throw new Error('npm start ended without an address');
}
