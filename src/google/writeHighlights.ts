import { columnLetters } from '../workbook/address';
import type { Highlight } from '../workbook/command';
import type { ColumnPlaces } from './columnPlaces';
import type { Tab } from './tab';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Puts conditional formats on columns of a tab, each once: one that is there and covers its columns stays. Those of the
 * user’s own stay, and go before ours.
 *
 * @param tab The tab, with its columns.
 * @param places Where they stand.
 * @param highlights What shows in which colour, and when.
 */
export function writeHighlights({ sheet }: Tab, places: ColumnPlaces, highlights: readonly Highlight[]): void {
  const rows = sheet.getMaxRows() - 1;
  if (rows < 1) return;
  const all = sheet.getConditionalFormatRules();
  const wanted = highlights.flatMap((highlight) => ruleFor(sheet, places, highlight, rows, all) ?? []);
  if (wanted.every(({ isThere }) => isThere)) return;
  const ours = wanted.flatMap(({ before }) => before);
  sheet.setConditionalFormatRules([...all.filter((each) => !ours.includes(each)), ...wanted.map(({ rule }) => rule)]);
}

interface Wanted {
  readonly rule: Rule;
  /** The rules that it replaces. */
  readonly before: readonly Rule[];
  readonly isThere: boolean;
}

function ruleFor(
  sheet: Tab['sheet'],
  places: ColumnPlaces,
  highlight: Highlight,
  rows: number,
  all: readonly Rule[],
): Wanted | undefined {
  const runs = runsOf(places, highlight);
  const [first] = runs;
  if (!first) return undefined;
  const formula = highlight.formula(places, columnLetters(first.start));
  const before = all.filter((rule) => formulaOf(rule).includes(highlight.sign));
  const [there] = before;
  if (there && before.length === 1 && formulaOf(there) === formula && covers(there, runs, rows))
    return { rule: there, before, isThere: true };
  const ranges = runs.map(({ start, end }) => sheet.getRange(2, start + 1, rows, end - start + 1));
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(highlight.colour)
    .setRanges(ranges)
    .build();
  return { rule, before, isThere: false };
}

/** The first and the last of columns that stand side by side. */
function runsOf(
  { runs }: ColumnPlaces,
  { headers }: Highlight,
): readonly { readonly start: number; readonly end: number }[] {
  const wanted = new Set(headers);
  const places = runs.flatMap(({ first, columns }) =>
    columns.flatMap(({ header }, i) => (wanted.has(header) ? first + i : [])),
  );
  const ends = places.filter((place) => !places.includes(place + 1));
  return places.filter((place) => !places.includes(place - 1)).map((start, i) => ({ start, end: ends[i] ?? start }));
}

function formulaOf(rule: Rule): string {
  const [value] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return String(value ?? '');
}

function covers(rule: Rule, runs: readonly { readonly start: number; readonly end: number }[], rows: number): boolean {
  const wanted = runs.map(({ start, end }) => {
    const [from, to] = [columnLetters(start), columnLetters(end)];
    return rows === 1 && from === to ? `${from}2` : `${from}2:${to}${rows + 1}`;
  });
  return (
    rule
      .getRanges()
      .map((range) => range.getA1Notation())
      .join() === wanted.join()
  );
}
