import { columnLetters } from '../workbook/address';
import type { Highlight } from '../workbook/command';
import type { ColumnPlaces } from './columnPlaces';
import type { Tab } from './tab';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Puts a conditional format on columns of a tab, once: one that is there and covers them stays. Those of the user’s own
 * stay, and go before it.
 *
 * @param tab The tab, with its columns.
 * @param places Where they stand.
 * @param highlight What shows in which colour, and when.
 */
export function writeHighlight({ sheet }: Tab, places: ColumnPlaces, highlight: Highlight): void {
  const rows = sheet.getMaxRows() - 1;
  const runs = rows > 0 ? runsOf(places, highlight) : [];
  const [first] = runs;
  if (!first) return;
  const formula = highlight.formula(places, columnLetters(first.start));
  const ranges = runs.map(({ start, end }) => sheet.getRange(2, start + 1, rows, end - start + 1));
  const all = sheet.getConditionalFormatRules();
  const ours = all.filter((rule) => formulaOf(rule).includes(highlight.sign));
  const isThere = ours.length === 1 && ours.every((rule) => formulaOf(rule) === formula && covers(rule, ranges));
  if (isThere) return;
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(highlight.colour)
    .setRanges(ranges)
    .build();
  sheet.setConditionalFormatRules([...all.filter((each) => !ours.includes(each)), rule]);
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

function covers(rule: Rule, ranges: readonly Range[]): boolean {
  const addresses = (some: readonly Range[]) => some.map((range) => range.getA1Notation()).join();
  return addresses(rule.getRanges()) === addresses(ranges);
}
