import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTabs } from '../../src/preview/files/readTabs';
import { runHeadless } from '../../src/preview/runHeadless';

const FOLDER = join(__dirname, '../fixtures/headers');
const FILES = readdirSync(FOLDER);

/** Every file has 25 invented people; these repeat some. */
async function made(file: string) {
  const tabs = await readTabs(file, readFileSync(join(FOLDER, file)), 'Candidates');
  return (await runHeadless({ tabs, timeZone: 'America/New_York', today: '2026-11-20' })).json;
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
