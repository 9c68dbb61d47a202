import { open, realpath, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Complaint } from './files/complaint';
import { readList } from './readList';
import { runHeadless } from './runHeadless';

const USAGE =
  'usage: npm run -s headless -- --tracker FILE [--tab NAME] [--staff FILE] --out FILE.xlsx --json FILE.json [--today YYYY-MM-DD] [--timezone ZONE]';

try {
  await main();
} catch (error) {
  const isTheirs = error instanceof Complaint;
  process.stderr.write(
    `${isTheirs ? error.message : `Practice Staffing failed: ${error instanceof Error ? error.message : error}`}\n`,
  );
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const options = readOptions();
  await requireDifferentFiles(options);
  const tabs = await readList(options.tracker, 'Candidates');
  const staff = options.staff === undefined ? [] : await readList(options.staff, 'Staff list');
  const { json, xlsx } = await runHeadless({ ...options, tabs, staff });
  await write({ [options.json]: `${JSON.stringify(json, null, 1)}\n`, [options.out]: xlsx });
}

/** The user's lists are never written over, nor one result by the other. */
async function requireDifferentFiles({
  tracker,
  staff,
  out,
  json,
}: Record<'tracker' | 'out' | 'json', string> & { readonly staff: string | undefined }): Promise<void> {
  const [xlsx, text] = await Promise.all([out, json].map(real));
  for (const list of [tracker, ...(staff === undefined ? [] : [staff])]) {
    if ([xlsx, text].includes(await real(list)))
      throw new Complaint(`${list}: is your list; --out and --json need other names`);
  }
  if (xlsx === text) throw new Complaint(`--out and --json need two names: got ${out} twice`);
}

/** Where a file lies or will lie, links followed. */
async function real(path: string): Promise<string> {
  const folder = () => realpath(dirname(path)).catch(() => dirname(path));
  return realpath(path).catch(async () => join(await folder(), basename(path)));
}

/** Neither is begun before both can be written. */
async function write(contents: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const path of Object.keys(contents)) await written(path, async () => (await open(path, 'a')).close());
  for (const [path, content] of Object.entries(contents)) await written(path, () => writeFile(path, content));
}

async function written(path: string, work: () => Promise<void>): Promise<void> {
  await work().catch(() => {
    throw new Complaint(`${path}: can’t be written; is there such a folder?`);
  });
}

function readOptions() {
  const { tracker, staff, out, json, today, timezone, tab } = parsed();
  if (!tracker || !out || !json) throw new Complaint(USAGE);
  if (today && !isDay(today)) throw new Complaint(`--today needs a day as YYYY-MM-DD, from 1900 on: got ${today}`);
  const timeZone = timezone ?? 'America/New_York';
  if (!isZone(timeZone)) throw new Complaint(`--timezone needs a zone such as America/Chicago: got ${timeZone}`);
  return { tracker, staff, out, json, today, timeZone, tab };
}

function parsed() {
  const text = { type: 'string' } as const;
  const options = { tracker: text, staff: text, out: text, json: text, today: text, timezone: text, tab: text };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Complaint(`${error instanceof Error ? error.message.split('\n')[0] : error}\n${USAGE}`);
  }
}

function isDay(text: string): boolean {
  if (text < '1900') return false;
  const at = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-US', { timeZone: name }));
  } catch {
    return false;
  }
}
