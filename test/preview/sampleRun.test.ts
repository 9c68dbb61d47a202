import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tabOf } from '../../src/preview/files/csvTab';
import { runHeadless } from '../../src/preview/runHeadless';
import { sampleRows } from '../bundle/sample';

const README = readFileSync(join(__dirname, '../../README.md'), 'utf8');
const SHOWN = ['Rank', 'Candidate', 'Role', 'Stage', 'Days in stage', 'Score', 'Rated so far', 'Flags'];

describe('the README', () => {
  const made = runHeadless({
    tabs: [tabOf('Candidates', sampleRows())],
    today: '2026-11-20',
    timeZone: 'America/New_York',
  });

  it('shows the office managers of the sample practice as the add-on ranks them', async () => {
    const [header = [], ...rows] = (await made).json.sheets.Pipeline ?? [];
    const places = SHOWN.map((name) => header.indexOf(name));
    const lines = rows
      .filter((row) => row[header.indexOf('Role')] === 'Office Manager' && row[header.indexOf('Rank')] !== '')
      .map((row) => `| ${places.map((place) => shown(header[place], row[place])).join(' | ')} |`);
    expect(part('sample').slice(2)).toEqual(lines);
  });

  it('shows every problem of the sample practice', async () => {
    const { problems } = (await made).json;
    expect(part('problems')).toEqual(problems.map(({ sheet, cell, message }) => `- \`${sheet}!${cell}\`: ${message}`));
  });
});

function part(name: string): readonly string[] {
  const [, text = ''] = README.split(new RegExp(`<!-- (?:end of )?${name}[^>]*-->\\n`));
  return text.trimEnd().split('\n');
}

function shown(header: unknown, cell: unknown): string {
  if (typeof cell !== 'number') return String(cell);
  if (header === 'Score') return cell.toFixed(1);
  return header === 'Rated so far' ? `${Math.round(cell * 100)}%` : String(cell);
}
