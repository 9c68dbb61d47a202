import { addressIn, type WrittenAddress } from './addresses';
import type { FormulaRun } from './formulasOf';
import type { Area } from './source';

/** With more runs of formulas than this, working everything out is cheaper than finding out what has to be. */
const MOST_RUNS = 3000;

/**
 * The cells whose values may be others after some cells changed: those cells, the formulas that look at them, the formulas
 * that look at these, and so on; besides, every formula that has to be worked out in each epoch.
 *
 * @param runs Every formula of the spreadsheet.
 * @returns `undefined` when it may be everything.
 */
export function affectedAreas(runs: readonly FormulaRun[], changed: readonly Area[]): readonly Area[] | undefined {
  if (runs.length > MOST_RUNS) return undefined;
  const marked = runs.map((run) => new Uint8Array(run.rows));
  const areas: Area[] = [...changed];
  const reach = (index: number, first: number, last: number) => {
    const [run, marks] = [runs[index], marked[index]];
    if (run && marks) for (const [from, to] of newlyMarked(marks, first, last)) areas.push(areaOf(run, from, to));
  };
  runs.forEach(({ compiled, rows }, index) => {
    if (compiled.reads === undefined) reach(index, 0, rows - 1);
  });
  for (let at = 0; at < areas.length; at++) {
    const area = areas[at];
    if (!area) continue;
    runs.forEach((run, index) => {
      for (const address of run.compiled.reads ?? []) {
        if (!looksAtTab(run, address, area) || !sharesColumns(address, area)) continue;
        const [first, last] = rowsThatLookAt(area, address, run);
        reach(index, first, last);
      }
    });
  }
  return areas;
}

function looksAtTab({ sheet }: FormulaRun, { sheetName }: WrittenAddress, area: Area): boolean {
  return sheetName === undefined ? sheet === area.sheet : sheetName.toLowerCase() === area.sheet.name.toLowerCase();
}

function sharesColumns({ left, right }: WrittenAddress, { column, columns }: Area): boolean {
  return left < column + columns && (right === undefined || right >= column);
}

/** The first and the last of the run's formulas that may look at the area, counted within the run. */
function rowsThatLookAt(area: Area, address: WrittenAddress, run: FormulaRun): readonly [number, number] {
  const { from, to } = address;
  const [top, bottom] = [area.row, area.row + area.rows - 1];
  if (from?.isRelative && to?.isRelative) {
    const [low, high] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
    return [top - high - run.row, bottom - low - run.row];
  }
  const ends = [addressIn(address, run.row), addressIn(address, run.row + run.rows - 1)];
  const isBelow = ends.every((end) => end.top > bottom);
  const isAbove = ends.every((end) => end.bottom !== undefined && end.bottom < top);
  return isBelow || isAbove ? [0, -1] : [0, run.rows - 1];
}

/** Marks the places from the first to the last and gives those that were not marked before, as intervals. */
function newlyMarked(marks: Uint8Array, first: number, last: number): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let start = -1;
  const end = Math.min(last, marks.length - 1);
  for (let place = Math.max(first, 0); place <= end; place++) {
    if (marks[place] === 0 && start < 0) start = place;
    if (marks[place] === 1 && start >= 0) {
      found.push([start, place - 1]);
      start = -1;
    }
    marks[place] = 1;
  }
  if (start >= 0) found.push([start, end]);
  return found;
}

function areaOf({ sheet, column, row }: FormulaRun, from: number, to: number): Area {
  return { sheet, row: row + from, column, rows: to - from + 1, columns: 1 };
}
