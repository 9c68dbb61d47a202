import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from '../../src/hiring/pipeline';
import { ms } from './asTable';
import { type BigPractice, bigPractice } from './bigPractice';
import { NOT_WORKED_OUT, nativeFormulas } from './nativeFormulas';
import { ourRules } from './ourRules';
import { firstCell, requireSame } from './requireSame';
import type { Row } from './row';
import { median } from './scoreAgainstBareLoop';
import { convert, findSoffice, profile } from './soffice';

const SIZE = 10_000;
const RUNS = 3;

/** Medians in milliseconds, taken in turn. */
interface Times {
  /** Opening the file, working its formulas out, and writing what came out. */
  readonly recalculated: number;
  /** The same without working out: with the results that stood in the file. */
  readonly asItStood: number;
  /** The same for one candidate. */
  readonly startUp: number;
}

/** Our rules beside LibreOffice, which works out the formulas of Pipeline for as many candidates; every result is compared. */
export async function libreOfficeRow(): Promise<Row> {
  const practice = bigPractice(SIZE);
  const rules = timeOfRules(practice);
  const row = {
    what: 'Score, weights, rank and counts, 10,000 × 12',
    measured: ms(rules),
    aim: '≥ 10 × faster',
  };
  const program = findSoffice();
  if (program === undefined) return { ...row, baseline: 'skipped: LibreOffice is not installed', ratio: '' };
  const { same, times } = await inFolder((folder) => measured(program, folder, practice));
  const theirs = times.recalculated - times.asItStood;
  const parts = `${ms(times.recalculated)} less ${ms(times.asItStood)} without; start-up ${ms(times.startUp)}`;
  const equal = `${same.toLocaleString('en-US')} cells equal`;
  const baseline = `LibreOffice recalculates ${ms(theirs)} (${parts}); ${equal}`;
  return { ...row, baseline, ratio: `${(theirs / rules).toFixed(0)} × faster` };
}

function timeOfRules(practice: BigPractice): number {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    ourRules(practice);
    return performance.now() - start;
  });
  return median(times);
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'staffing-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measured(program: string, folder: string, practice: BigPractice) {
  writeFileSync(join(folder, 'big.xlsx'), await nativeFormulas(practice));
  writeFileSync(join(folder, 'small.xlsx'), await nativeFormulas(bigPractice(1)));
  const times = conversions(program, folder);
  requireOld(join(folder, 'never'));
  const same = requireSame({ folder: join(folder, 'always'), name: 'big' }, ourRules(practice), practice.names);
  return { times, same };
}

/** The first start makes the settings; it does not count. */
function conversions(program: string, folder: string): Times {
  const [always, never] = (['always', 'never'] as const).map((recalculation) => {
    const settings = profile(join(folder, 'settings'), recalculation);
    return (file: string) => convert(program, settings, join(folder, file), join(folder, recalculation));
  });
  const inTurn = [() => always?.('big.xlsx'), () => never?.('big.xlsx'), () => never?.('small.xlsx')];
  always?.('small.xlsx');
  never?.('small.xlsx');
  const times = Array.from({ length: RUNS }, () => inTurn.map((run) => run() ?? 0));
  const middle = (which: number) => median(times.map((run) => run[which] ?? 0));
  return { recalculated: middle(0), asItStood: middle(1), startUp: middle(2) };
}

/** Where the results are not as they stood in the file, LibreOffice worked them out there too. */
function requireOld(folder: string): void {
  const score = firstCell({ folder, name: 'big' }, 'Pipeline', pipeline.columns.score.header);
  if (score !== String(NOT_WORKED_OUT)) throw new Error(`LibreOffice was to leave the scores alone: ${score}`);
}
