import { CellError } from '../../cells/value';
import { overNumbers } from './aggregates';

/** Means and spreads beside the common ones. */
export const MEANS = {
  AVEDEV: overNumbers((numbers) => {
    const centre = average(numbers);
    return average(numbers.map((number) => Math.abs(number - centre)));
  }),
  DEVSQ: overNumbers((numbers) => {
    const centre = average(numbers);
    return numbers.reduce((total, number) => total + (number - centre) ** 2, 0);
  }),
  GEOMEAN: overNumbers((numbers) => Math.exp(average(positive(numbers).map(Math.log)))),
  HARMEAN: overNumbers((numbers) => 1 / average(positive(numbers).map((number) => 1 / number))),
  MODE: overNumbers(mostFrequent),
  'MODE.SNGL': overNumbers(mostFrequent),
};

function average(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new CellError('#NUM!', 'There are no numbers.');
  return numbers.reduce((total, number) => total + number, 0) / numbers.length;
}

function positive(numbers: readonly number[]): readonly number[] {
  if (numbers.some((number) => number <= 0)) throw new CellError('#NUM!', 'All numbers have to be above 0.');
  return numbers;
}

/** The number that comes most often, the first of several; at least twice. */
function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  for (const [number, count] of counts) if (count === most && count > 1) return number;
  throw new CellError('#N/A', 'No number comes twice.');
}
