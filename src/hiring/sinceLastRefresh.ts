import { counted } from '../workbook/counted';
import { normaliseWords } from '../workbook/normaliseWords';
import type { Reading, ReadRow } from '../workbook/reading';
import type { Assessment } from './assess';
import type { PipelineRowColumns } from './pipeline';

type Row = ReadRow<PipelineRowColumns>;

/**
 * What changed in the list since Pipeline was last made, in a sentence: who is new, gone, at another stage or role, or
 * rated otherwise. A rating that was typed into Pipeline to try it out counts as one of these: a refresh puts it back.
 *
 * @param assessment All candidates as they are now.
 * @param pipeline Pipeline as it stands.
 * @returns `undefined` when nothing changed, and before the first refresh.
 */
export function sinceLastRefresh(
  { rows, competencies }: Pick<Assessment, 'rows' | 'competencies'>,
  pipeline: Reading<PipelineRowColumns>,
): string | undefined {
  if (pipeline.rows.length === 0) return undefined;
  const before = new Map(pipeline.rows.map((row) => [row.candidateId ?? '', row]));
  const placeOf = new Map(pipeline.headers.map((header, place) => [header, place]));
  const places = competencies.map((name) => placeOf.get(name));
  const counts = { added: 0, moved: 0, rated: 0 };
  for (const { candidate, role, ratings } of rows) {
    const row = before.get(candidate.id);
    before.delete(candidate.id);
    if (!row) counts.added++;
    else if (isOther(row.stage, candidate.stage) || isOther(row.role, role ?? candidate.role)) counts.moved++;
    else if (ratings.some((rating, i) => isOther(shown(row, places[i]), shownRating(rating)))) counts.rated++;
  }
  const gone = [...before.values()].filter(({ rankedIn }) => rankedIn !== undefined).length;
  return sentence([
    [counts.added, 'new'],
    [counts.moved, 'at another stage or role'],
    [counts.rated, 'with other ratings'],
    [gone, 'no longer in the list'],
  ]);
}

function sentence(parts: readonly (readonly [count: number, what: string])[]): string | undefined {
  const all = parts.reduce((sum, [count]) => sum + count, 0);
  if (all === 0) return undefined;
  const named = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `${counted(all, 'candidate')} changed since the last refresh: ${named.join(', ')}.`;
}

function isOther(one: string | undefined, other: string | undefined): boolean {
  return normaliseWords(one ?? '') !== normaliseWords(other ?? '');
}

function shown({ cells }: Row, place: number | undefined): string {
  return place === undefined ? '' : shownRating(cells[place]);
}

function shownRating(rating: unknown): string {
  return typeof rating === 'number' ? rating.toFixed(6) : String(rating ?? '');
}
