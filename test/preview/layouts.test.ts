import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetsAsJson } from '../../src/preview/files/asJson';
import { importTabs } from '../../src/preview/files/importTabs';
import { readTabs } from '../../src/preview/files/readTabs';
import { openAddOn } from '../../src/preview/openAddOn';
import { runMenuItem, runSetUp } from '../../src/preview/runHeadless';

const FOLDER = join(__dirname, '../fixtures/headers');
const FILES = readdirSync(FOLDER);
/** Noon of November 20, 2026 in New York. */
const NOON = Date.parse('2026-11-20T17:00:00Z');

/** Every file has 25 invented people; these repeat some. A whole headless run would write an XLSX file for each. */
async function made(file: string) {
  const tabs = await readTabs(file, readFileSync(join(FOLDER, file)), 'Candidates');
  const simulator = await openAddOn({ timeZone: 'America/New_York', now: () => NOON });
  importTabs(simulator, tabs);
  simulator.run('onOpen', [], { authMode: 'LIMITED' });
  const runs = [runSetUp(simulator), runMenuItem(simulator, 'Refresh pipeline')];
  return { sheets: sheetsAsJson(simulator), problems: runs.flatMap(({ outcome }) => outcome.problems) };
}

describe('real header rows', () => {
  it('are eighteen', () => {
    expect(FILES).toHaveLength(18);
  });

  it.each(FILES)('connect without a question: %s', async (file) => {
    const { sheets, problems } = await made(file);
    const [headers = [], ...rows] = sheets.Pipeline ?? [];
    expect(rows).toHaveLength(25);
    expect(rows.every((row) => row[headers.indexOf('Candidate')] !== '')).toBe(true);
    expect(problems.every(({ message }) => message.length > 10)).toBe(true);
  });

  it('are connected the same way from what was made of them', async () => {
    const { sheets } = await made('greenhouse_bulk_import.csv');
    const columns = (sheets.Settings ?? []).filter(([setting]) => String(setting).startsWith('Tracker column: '));
    expect(columns.map(([setting, value]) => `${String(setting).slice(16)}: ${value}`)).toEqual([
      'First name: First Name',
      'Last name: Last Name',
      'Notes: Notes',
      'Email: Email',
      'Phone: Phone',
      'Source: Source',
      'Role: Job',
      'Site: Office',
      'Stage: Prospect Stage',
    ]);
  });
});
