import { cellAddress } from '../workbook/address';
import { normaliseWords } from '../workbook/normaliseWords';
import { Problem } from '../workbook/problem';
import type { Reading, ReadRow } from '../workbook/reading';
import type { CompetencyColumns } from './competencies';

type Row = ReadRow<CompetencyColumns>;

/** A row that counts. */
interface Weighted {
  readonly row: Row;
  readonly weight: number;
}

/**
 * Weights that differ from the role's usual one without a reason. The usual weight is the most frequent, of several as
 * frequent the one that stands first; where all of three or more differ there is none. Rows with a weight of 0 or none take
 * no part.
 *
 * @param competencies The Competencies tab.
 * @returns One problem for each such row, at its weight; where there is no usual weight, one for the role.
 * @source OPM on structured interviews: equal weights unless a clear reason is written down
 */
export function unreasonedWeights(competencies: Reading<CompetencyColumns>): readonly Problem[] {
  return rowsByRole(competencies.rows).flatMap((weighted) => {
    const usual = usualWeight(weighted.map(({ weight }) => weight));
    const open = weighted.filter(({ row, weight }) => weight !== usual && row.reasonForWeight === undefined);
    const [first] = open;
    if (usual === undefined && first) return [withoutUsual(competencies, first.row, open.length)];
    return open.map(({ row, weight }) => unreasoned(competencies, row, weight, usual));
  });
}

function rowsByRole(rows: readonly Row[]): readonly (readonly Weighted[])[] {
  const groups = new Map<string, Weighted[]>();
  for (const row of rows) {
    const { role, competency, weight } = row;
    if (role === undefined || competency === undefined || weight === undefined || weight <= 0) continue;
    const group = groups.get(normaliseWords(role)) ?? [];
    group.push({ row, weight });
    groups.set(normaliseWords(role), group);
  }
  return [...groups.values()];
}

/** None where no two are equal. */
function usualWeight(weights: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const weight of weights) counts.set(weight, (counts.get(weight) ?? 0) + 1);
  const most = Math.max(...counts.values());
  if (most === 1 && weights.length > 2) return undefined;
  return weights.find((weight) => counts.get(weight) === most);
}

function unreasoned(
  { sheet, columnAt }: Reading<CompetencyColumns>,
  { row, role, competency }: Row,
  weight: number,
  usual: number | undefined,
): Problem {
  const differs = `weight ${weight} for “${competency}” differs from the others of ${role} (${usual})`;
  const advice = 'write one line why in “Reason for weight”, or make them equal';
  return new Problem(`${differs}; ${advice}`, { sheet, cell: cellAddress(row, columnAt.weight ?? 0) });
}

function withoutUsual({ sheet, columnAt }: Reading<CompetencyColumns>, { row, role }: Row, count: number): Problem {
  const message = `the weights of ${role} all differ, ${count} of them without a reason; write a line each in “Reason for weight”, or make them equal`;
  return new Problem(message, { sheet, cell: cellAddress(row, columnAt.weight ?? 0) });
}
