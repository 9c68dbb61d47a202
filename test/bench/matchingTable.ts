import { asTable } from './asTable';
import { LEFT_OUT, type MatchingCounts, matching } from './matching';

/** How the columns of every layout come out, and of those that were left out while the synonyms were written. */
export async function matchingTable(): Promise<string> {
  const all = await matching();
  const [seen, unseen] = [false, true].map((isOut) => all.filter(({ id }) => LEFT_OUT.includes(id) === isOut));
  return asTable([
    ['Columns of real header rows', 'Columns', 'Right', 'Asked', 'Silently wrong', 'Share right', 'Aim'],
    ...all.map((each) => line(LEFT_OUT.includes(each.id) ? `${each.id} (left out)` : each.id, [each], '')),
    line('All', all, '≥ 95 %'),
    line('Looked at while the synonyms were written', seen ?? [], ''),
    line('Left out while the synonyms were written', unseen ?? [], '≥ 85 %'),
    ['Name, Email, Stage, Applied silently wrong', '', '', '', String(important(all)), '', '0'],
  ]);
}

function line(what: string, layouts: readonly MatchingCounts[], aim: string): readonly string[] {
  const sum = (of: (each: MatchingCounts) => number) => layouts.reduce((total, each) => total + of(each), 0);
  const [columns, right] = [sum((each) => each.columns), sum((each) => each.right)];
  const counts = [columns, right, sum(({ asked }) => asked), sum(({ silent }) => silent.length)].map(String);
  return [what, ...counts, `${((100 * right) / columns).toFixed(1)} %`, aim];
}

function important(all: readonly MatchingCounts[]): number {
  const names = /as (name|email|stage|applied)$|\((full_name|email|stage|status|applied_date)\)/;
  return all.flatMap(({ silent }) => silent).filter((each) => names.test(each)).length;
}
