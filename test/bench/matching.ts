import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { candidates } from '../../src/people/candidates';
import { findColumns } from '../../src/people/matching/findColumns';
import { readTabs } from '../../src/preview/files/readTabs';
import type { FoundColumns } from '../../src/workbook/foundColumns';

/** A header row met in a real list, with what each column holds. */
interface Layout {
  readonly id: string;
  readonly headers: readonly string[];
  readonly gold: readonly (string | null)[];
}

/** How the columns of some layouts came out. */
export interface MatchingCounts {
  readonly columns: number;
  readonly right: number;
  /** Not right, and named. */
  readonly asked: number;
  /** Not right, and not a word about it. */
  readonly silent: readonly string[];
}

/** These were not looked at while the synonyms were written: the first six by the SHA-1 of their names. */
export const LEFT_OUT = [
  'clickboarding_import',
  'code_export_1',
  'cv_screening_sheet',
  'procter_wide',
  'recruitflow_six',
  'resume_ai_csv',
];

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** What the layouts call a column → what the add-on makes of it; everything else is not used. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  full_name: ['name'],
  first_name: ['firstName'],
  last_name: ['lastName'],
  email: ['email'],
  phone: ['phone'],
  role: ['role'],
  location: ['site'],
  source: ['source'],
  applied_date: ['applied'],
  timestamp: ['applied'],
  status: ['stage'],
  stage: ['stage'],
  stage_date: ['stageSince'],
  start_date: ['startDate'],
  hire_date: ['startDate'],
  education: ['education'],
  experience_years: ['yearsInHealthcare'],
  certifications: ['certifications'],
  salary_expected: ['payExpectation'],
  reject_reason: ['rejectReason'],
  notes: ['notes'],
  id: ['candidateId', 'unused'],
  rating: ['rating'],
  score: ['rating'],
  interview_score: ['rating'],
  screen_score: ['rating'],
  dob: ['withheld'],
  gender: ['withheld'],
  citizenship_id: ['withheld'],
  current_pay: ['withheld'],
};

/**
 * Matches every layout against what is known of it.
 *
 * @returns The layouts in order, each with its counts.
 */
export async function matching(): Promise<readonly (MatchingCounts & { readonly id: string })[]> {
  const { layouts }: { layouts: readonly Layout[] } = JSON.parse(
    readFileSync(join(FIXTURES, 'headerLayouts.json'), 'utf8'),
  );
  return Promise.all(
    layouts.map(async (layout) => {
      const file = `${layout.id}.csv`;
      const [tab] = await readTabs(file, readFileSync(join(FIXTURES, 'headers', file)), 'Candidates');
      const cells = (tab?.rows ?? []).map((row) =>
        row.map((cell) => (cell === null || typeof cell === 'object' ? '' : cell)),
      );
      return {
        id: layout.id,
        ...counted(layout, findColumns({ sheet: 'Candidates', cells, table: candidates })),
      };
    }),
  );
}

function counted({ headers, gold }: Layout, found: FoundColumns): MatchingCounts {
  let [right, asked] = [0, 0];
  const silent: string[] = [];
  const said = new Set([...found.remarks, ...found.problems].map(({ cell }) => cell.replace(/\d+/, '')));
  for (const [place, field] of gold.entries()) {
    const taken = takenFor(found, place);
    const meant = MEANT[field ?? ''] ?? ['unused'];
    if (meant.includes(taken)) right++;
    else if (said.has(letter(place))) asked++;
    else silent.push(`“${headers[place]}” (${field ?? 'nothing'}) as ${taken}`);
  }
  return { columns: gold.length, right, asked, silent };
}

function takenFor({ matches, ratings, withheld }: FoundColumns, place: number): string {
  const match = matches.find((each) => each.place === place);
  if (match) return match.key;
  if (ratings.some((each) => each.place === place)) return 'rating';
  return withheld.some((each) => each.place === place) ? 'withheld' : 'unused';
}

function letter(place: number): string {
  return String.fromCharCode(65 + place);
}
