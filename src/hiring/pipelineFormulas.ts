import { SCALE_MAX } from '../people/rating';
import { columnLetters, sheetInFormula } from '../workbook/address';
import type { Layout, LiveFormulas } from '../workbook/command';
import type { Reading } from '../workbook/reading';
import type { CompetencyColumns } from './competencies';
import { pipeline, weightHeader } from './pipeline';

/**
 * The live formulas of Pipeline: score, rated so far, rank and one weight per competency, made of built-in functions
 * alone, so that they also work for colleagues without the add-on, in Excel and in LibreOffice.
 *
 * @param names The competencies that Pipeline has columns for.
 * @param competencies The tab in which the weights stand.
 * @param roles Every role in use.
 * @returns For a layout, the formula of each header by the sheet's row number.
 */
export function pipelineFormulas(
  names: readonly string[],
  competencies: Reading<CompetencyColumns>,
  roles: readonly string[],
): (layout: Layout) => LiveFormulas {
  const { score, ratedSoFar, rank } = pipeline.columns;
  const asCriterion = hasWildcards([...names, ...roles]) ? escaped : (cell: string) => cell;
  return (layout) => {
    const runs = ratingRuns(names, layout);
    const weights = names.map((name): [string, (row: number) => string] => [
      weightHeader(name),
      weightFormula(name, competencies, layout, asCriterion),
    ]);
    return {
      [score.header]: (row) => scoreFormula(rangesIn(runs, row)),
      [ratedSoFar.header]: (row) => ratedFormula(rangesIn(runs, row)),
      [rank.header]: (row) => rankFormula(layout, row, asCriterion),
      ...Object.fromEntries(weights),
    };
  };
}

/** Columns of ratings beside each other whose weights stand beside each other too, in the same order; places from 0. */
interface Run {
  readonly rating: number;
  readonly weight: number;
  length: number;
}

/** The user may have moved columns. */
function ratingRuns(names: readonly string[], layout: Layout): readonly Run[] {
  const pairs = names
    .map((name) => ({ rating: layout.place(name), weight: layout.place(weightHeader(name)) }))
    .sort((a, b) => a.rating - b.rating);
  const runs: Run[] = [];
  for (const pair of pairs) {
    const last = runs[runs.length - 1];
    if (last && pair.rating === last.rating + last.length && pair.weight === last.weight + last.length) last.length++;
    else runs.push({ ...pair, length: 1 });
  }
  return runs;
}

/** A run as two ranges of one row. */
interface Ranges {
  readonly ratings: string;
  readonly weights: string;
}

function rangesIn(runs: readonly Run[], row: number): readonly Ranges[] {
  const range = (first: number, length: number) =>
    `${columnLetters(first)}${row}:${columnLetters(first + length - 1)}${row}`;
  return runs.map(({ rating, weight, length }) => ({ ratings: range(rating, length), weights: range(weight, length) }));
}

function scoreFormula(runs: readonly Ranges[]): string {
  const weighted = sum(runs, ({ ratings, weights }) => `SUMPRODUCT(${ratings},${weights})`);
  const rated = ratedWeight(runs);
  return `=IF(${rated}=0,"",ROUND((${weighted}/${rated}-1)/${SCALE_MAX - 1}*100,9))`;
}

function ratedFormula(runs: readonly Ranges[]): string {
  const filled = sum(runs, ({ ratings }) => `COUNTA(${ratings})`);
  const weight = sum(runs, ({ weights }) => `SUM(${weights})`);
  return `=IF(OR(${filled}=0,${weight}=0),"",${ratedWeight(runs)}/${weight})`;
}

function ratedWeight(runs: readonly Ranges[]): string {
  return sum(runs, ({ ratings, weights }) => `SUMPRODUCT(--ISNUMBER(${ratings}),${weights})`);
}

function sum(runs: readonly Ranges[], term: (run: Ranges) => string): string {
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
  asCriterion: (cell: string) => string,
): (row: number) => string {
  const column = (place: number | undefined) => {
    const letters = `$${columnLetters(place ?? 0)}`;
    return `${sheetInFormula(sheet)}!${letters}:${letters}`;
  };
  const role = `$${layout.letter(pipeline.columns.role.header)}`;
  const competency = `${column(columnAt.competency)},${asCriterion(`${layout.letter(name)}$1`)}`;
  const weight = column(columnAt.weight);
  return (row) => {
    const where = `${column(columnAt.role)},${asCriterion(`${role}${row}`)},${competency},${weight},">=0"`;
    return `=IF(COUNTIFS(${where})=0,"",SUMIFS(${weight},${where}))`;
  };
}

function hasWildcards(words: readonly string[]): boolean {
  return words.some((word) => /^[<>=]|[~*?]/.test(word));
}

/** COUNTIFS reads `*`, `?` and `~` as patterns and a leading `=`, `<`, `>` as a comparison. */
function escaped(cell: string): string {
  return `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
}
