import { CellError, type Matrix, type Scalar } from '../cells/value';
import { matcherOf, ORDER, partsOf } from './criteria';
import { kept } from './kept';
import { numberInText } from './numberText';
import { flat } from './values';

/** How many criteria are remembered for the same cells: whoever has more, as a ranking has, asks for each of them once. */
const MOST_REMEMBERED = 256;

/** The positions, in reading order, at which all criteria so far are met; remembers what further criteria leave of them. */
class Matching {
  readonly positions: ArrayLike<number>;
  private readonly further = new WeakMap<Matrix, Map<Scalar, Matching>>();

  constructor(positions: ArrayLike<number>) {
    this.positions = positions;
  }

  narrowed(cells: Matrix, criterion: Scalar): Matching {
    const known = kept(this.further, cells, () => new Map<Scalar, Matching>());
    const key = criterion instanceof CellError ? `\u0001${criterion.code}` : criterion;
    const found = known.get(key) ?? new Matching(this.selected(positionTest(cells, criterion)));
    if (known.size < MOST_REMEMBERED) known.set(key, found);
    return found;
  }

  private selected(isMet: (position: number) => boolean): ArrayLike<number> {
    const { positions } = this;
    const found: number[] = [];
    for (let index = 0; index < positions.length; index++) {
      const position = positions[index] ?? 0;
      if (isMet(position)) found.push(position);
    }
    return found;
  }
}

/** One range and what is asked of its cells. */
export interface Condition {
  readonly cells: Matrix;
  readonly criterion: Scalar;
}

const ALL = new WeakMap<Matrix, Matching>();

/**
 * Where conditions are met, as positions in reading order. Kept for as long as the cells are.
 *
 * @param conditions At least one. Cells that a shorter range does not have count as blank.
 */
export function positionsMeeting(conditions: readonly Condition[]): ArrayLike<number> {
  let longest = conditions[0];
  for (const one of conditions) if (sizeOf(one) > sizeOf(longest)) longest = one;
  if (longest === undefined) return [];
  let matching = kept(ALL, longest.cells, everywhere).narrowed(longest.cells, longest.criterion);
  for (const one of conditions) if (one !== longest) matching = matching.narrowed(one.cells, one.criterion);
  return matching.positions;
}

function sizeOf(condition: Condition | undefined): number {
  return condition ? condition.cells.length * (condition.cells[0]?.length ?? 0) : -1;
}

function everywhere(cells: Matrix): Matching {
  return new Matching(Uint32Array.from(flat(cells), (_, position) => position));
}

/** The usual criteria compare bare numbers or lower-case texts: thousands of criteria over thousands of cells. */
function positionTest(cells: Matrix, criterion: Scalar): (position: number) => boolean {
  const { operator, wanted } =
    typeof criterion === 'string' ? partsOf(criterion) : { operator: '', wanted: criterion ?? 0 };
  const isEqual = operator === '' || operator === '=';
  if (typeof wanted === 'number') {
    const fits = ORDER[operator];
    if (fits !== undefined) return ordered(kept(NUMBERS, cells, bareNumbers), fits, wanted);
    const read = kept(READ_NUMBERS, cells, readNumbers);
    if (isEqual) return (position) => read[position] === wanted;
  }
  if (typeof wanted === 'string' && wanted !== '' && isEqual && !/[*?~]/.test(wanted)) {
    const texts = kept(TEXTS, cells, lowerTexts);
    const text = wanted.toLowerCase();
    return (position) => texts[position] === text;
  }
  const values = kept(VALUES, cells, flat);
  const matches = matcherOf(criterion);
  return (position) => matches(values[position] ?? null);
}

function ordered(numbers: Float64Array, fits: (order: number) => boolean, wanted: number) {
  return (position: number) => fits((numbers[position] ?? Number.NaN) - wanted);
}

const NUMBERS = new WeakMap<Matrix, Float64Array>();
const READ_NUMBERS = new WeakMap<Matrix, Float64Array>();
const TEXTS = new WeakMap<Matrix, readonly (string | undefined)[]>();
const VALUES = new WeakMap<Matrix, readonly Scalar[]>();

/** The values of a matrix in reading order, kept for as long as it is. */
export function valuesInOrder(cells: Matrix): readonly Scalar[] {
  return kept(VALUES, cells, flat);
}

/** The numbers in reading order; anything else is NaN, which no order fits. */
function bareNumbers(cells: Matrix): Float64Array {
  return Float64Array.from(flat(cells), (value) => (typeof value === 'number' ? value : Number.NaN));
}

/** As `bareNumbers`, with the numbers that texts read as. */
function readNumbers(cells: Matrix): Float64Array {
  return Float64Array.from(flat(cells), (value) => {
    if (typeof value === 'number') return value;
    return (typeof value === 'string' ? numberInText(value) : undefined) ?? Number.NaN;
  });
}

function lowerTexts(cells: Matrix): readonly (string | undefined)[] {
  return flat(cells).map((value) => (typeof value === 'string' ? value.toLowerCase() : undefined));
}
