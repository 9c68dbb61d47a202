import type { StageKind } from '../people/stageKind';
import { normaliseWords } from '../workbook/normaliseWords';

/** Where candidates came from. */
export interface SourceCount {
  /** In its most frequent spelling. */
  readonly source: string;
  readonly applicants: number;
  readonly hires: number;
  /** The share of the applicants who were hired, 0–1. */
  readonly shareHired: number;
}

/** The name of no source. */
const NOT_STATED = 'Not stated';

/**
 * How many applicants and hires each source brought. Spellings that differ in case and punctuation are one source; the
 * most frequent one is its name, the first of them where several are as frequent. Blank counts as “Not stated”.
 *
 * @param rows The candidates.
 * @returns The sources, those with the most applicants first, “Not stated” last.
 * @example sources([{ kind: 'hired', candidate: { source: 'Indeed' } }]) // [{ source: 'Indeed', applicants: 1, hires: 1, shareHired: 1 }]
 */
export function sources(
  rows: readonly { readonly kind: StageKind; readonly candidate: { readonly source: string | undefined } }[],
): readonly SourceCount[] {
  const groups = new Map<string, { applicants: number; hires: number; readonly spellings: Map<string, number> }>();
  for (const { kind, candidate } of rows) {
    const { source = NOT_STATED } = candidate;
    const key = normaliseWords(source);
    const group = groups.get(key) ?? { applicants: 0, hires: 0, spellings: new Map() };
    group.applicants++;
    if (kind === 'hired') group.hires++;
    group.spellings.set(source, (group.spellings.get(source) ?? 0) + 1);
    groups.set(key, group);
  }
  const isLast = ({ source }: SourceCount) => Number(normaliseWords(source) === normaliseWords(NOT_STATED));
  return [...groups.values()]
    .map(({ applicants, hires, spellings }) => ({
      source: mostFrequent(spellings),
      ...{ applicants, hires, shareHired: hires / applicants },
    }))
    .sort((a, b) => isLast(a) - isLast(b) || b.applicants - a.applicants);
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].sort((a, b) => b[1] - a[1])[0]?.[0] ?? NOT_STATED;
}
