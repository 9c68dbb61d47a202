import { columnLetters, sheetInFormula } from '../workbook/address';
import type { Layout } from '../workbook/command';
import type { Reading } from '../workbook/reading';
import type { CompetencyColumns } from './competencies';
import { pipeline, ratingColumn, weightColumn } from './pipeline';

/**
 * The live formulas of a row of Pipeline: score, rated so far, rank and one weight per competency, made of built-in
 * functions alone, so that they also work for colleagues without the add-on, in Excel and in LibreOffice.
 *
 * @param names The competencies that Pipeline has columns for.
 * @param competencies The tab in which the weights stand.
 * @param roles Every role in use.
 * @returns A function from the layout and the row number to formulas by header.
 */
export function pipelineFormulas(
  names: readonly string[],
  competencies: Reading<CompetencyColumns>,
  roles: readonly string[],
): (layout: Layout, row: number) => Readonly<Record<string, string>> {
  const { score, ratedSoFar, rank } = pipeline.columns;
  const asCriterion = hasWildcards([...names, ...roles]) ? escaped : (cell: string) => cell;
  return (layout, row) => {
    const pairs = ratingRuns(names, layout, row);
    const weights = names.map((name): [string, string] => [
      weightColumn(name).header,
      weightFormula(name, competencies, layout, row, asCriterion),
    ]);
    return {
      [score.header]: scoreFormula(pairs),
      [ratedSoFar.header]: ratedFormula(pairs),
      [rank.header]: rankFormula(layout, row, asCriterion),
      ...Object.fromEntries(weights),
    };
  };
}

/** Ratings and the weights that stand in the same order beside each other, as two ranges of one row. */
interface Run {
  readonly ratings: string;
  readonly weights: string;
}

/** The user may have moved columns: neighbours whose weights are neighbours too make one run. */
function ratingRuns(names: readonly string[], layout: Layout, row: number): readonly Run[] {
  const pairs = names
    .map((name) => ({
      rating: layout.place(ratingColumn(name).header),
      weight: layout.place(weightColumn(name).header),
    }))
    .sort((a, b) => a.rating - b.rating);
  const runs: { rating: number; weight: number; length: number }[] = [];
  for (const pair of pairs) {
    const last = runs[runs.length - 1];
    if (last && pair.rating === last.rating + last.length && pair.weight === last.weight + last.length) last.length++;
    else runs.push({ ...pair, length: 1 });
  }
  const range = (first: number, length: number) =>
    `${columnLetters(first)}${row}:${columnLetters(first + length - 1)}${row}`;
  return runs.map(({ rating, weight, length }) => ({ ratings: range(rating, length), weights: range(weight, length) }));
}

function scoreFormula(runs: readonly Run[]): string {
  const weighted = sum(runs, ({ ratings, weights }) => `SUMPRODUCT(${ratings},${weights})`);
  const rated = ratedWeight(runs);
  return `=IF(${rated}=0,"",ROUND((${weighted}/${rated}-1)/4*100,9))`;
}

function ratedFormula(runs: readonly Run[]): string {
  const filled = sum(runs, ({ ratings }) => `COUNTA(${ratings})`);
  const weight = sum(runs, ({ weights }) => `SUM(${weights})`);
  return `=IF(OR(${filled}=0,${weight}=0),"",${ratedWeight(runs)}/${weight})`;
}

function ratedWeight(runs: readonly Run[]): string {
  return sum(runs, ({ ratings, weights }) => `SUMPRODUCT(--ISNUMBER(${ratings}),${weights})`);
}

function sum(runs: readonly Run[], term: (run: Run) => string): string {
  const terms = runs.map(term);
  return terms.length === 1 ? terms.join('') : `(${terms.join('+')})`;
}

function rankFormula(layout: Layout, row: number, asCriterion: (cell: string) => string): string {
  const score = layout.letter(pipeline.columns.score.header);
  const group = layout.letter(pipeline.columns.rankedIn.header);
  const better = `COUNTIFS(${group}:${group},${asCriterion(`${group}${row}`)},${score}:${score},">"&${score}${row})`;
  return `=IF(OR(${group}${row}="",${score}${row}=""),"",${better}+1)`;
}

function weightFormula(
  name: string,
  { sheet, columnAt }: Reading<CompetencyColumns>,
  layout: Layout,
  row: number,
  asCriterion: (cell: string) => string,
): string {
  const column = (place: number | undefined) => {
    const letters = `$${columnLetters(place ?? 0)}`;
    return `${sheetInFormula(sheet)}!${letters}:${letters}`;
  };
  const role = asCriterion(`$${layout.letter(pipeline.columns.role.header)}${row}`);
  const competency = asCriterion(`${layout.letter(ratingColumn(name).header)}$1`);
  const weight = column(columnAt.weight);
  const where = `${column(columnAt.role)},${role},${column(columnAt.competency)},${competency},${weight},">=0"`;
  return `=IF(COUNTIFS(${where})=0,"",SUMIFS(${weight},${where}))`;
}

function hasWildcards(words: readonly string[]): boolean {
  return words.some((word) => /^[<>=]|[~*?]/.test(word));
}

/** COUNTIFS reads `*`, `?` and `~` as patterns and a leading `=`, `<`, `>` as a comparison. */
function escaped(cell: string): string {
  return `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
}
