import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { hasCases, outermostFunction, readCases } from './cases';
import { judge } from './judge';

const RECORD = new URL('./passes.json', import.meta.url);

interface Tally {
  passed: number;
  total: number;
}

/** Measures the formula engine against a folder of case tables; that folder’s README says what they are. */
function main(args: readonly string[]): number {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (folder === undefined) {
    console.error('conformance needs the folder with the cases: npm run conformance -- DIR [--record] [--failures]');
    return 2;
  }
  if (!hasCases(folder)) {
    console.error(`conformance needs a folder with case tables (.tsv): there are none in ${folder}`);
    return 2;
  }
  const tallies = measure(folder, args.includes('--failures'));
  const names = [...tallies.keys()].sort();
  for (const name of names) console.log(`${name} ${tallies.get(name)?.passed}/${tallies.get(name)?.total}`);
  const all = [...tallies.values()];
  console.log(`total ${sum(all, 'passed')}/${sum(all, 'total')}`);
  console.log(`${sum(all, 'passed')} of ${sum(all, 'total')} cases pass`);
  return args.includes('--record') ? record(tallies) : compare(tallies);
}

function measure(folder: string, showsFailures: boolean): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  let excluded = 0;
  for (const one of readCases(folder)) {
    const { verdict, got } = judge(one);
    if (verdict === 'excluded') {
      excluded += 1;
      continue;
    }
    const name = outermostFunction(one.formula);
    const tally = tallies.get(name) ?? { passed: 0, total: 0 };
    tallies.set(name, tally);
    tally.total += 1;
    if (verdict === 'passed') tally.passed += 1;
    else if (showsFailures)
      console.log(`${one.file}:${one.line} ${one.formula} gives ${got}, Sheets gave ${one.expected}`);
  }
  console.log(`${excluded} cases left out: their #REF! comes from a blocked spill, not from the function`);
  return tallies;
}

function sum(tallies: readonly Tally[], key: keyof Tally): number {
  return tallies.reduce((total, tally) => total + tally[key], 0);
}

function record(tallies: ReadonlyMap<string, Tally>): number {
  const counts = Object.fromEntries([...tallies].sort(byName).map(([name, { passed }]) => [name, passed]));
  writeFileSync(RECORD, `${JSON.stringify(counts, null, 2)}\n`);
  return 0;
}

function byName([one]: readonly [string, Tally], [other]: readonly [string, Tally]): number {
  return one < other ? -1 : 1;
}

function compare(tallies: ReadonlyMap<string, Tally>): number {
  const recorded = existsSync(RECORD)
    ? z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(RECORD, 'utf8')))
    : {};
  const fallen = Object.entries(recorded).filter(([name, count]) => (tallies.get(name)?.passed ?? 0) < count);
  for (const [name, count] of fallen)
    console.error(`${name} fell from ${count} to ${tallies.get(name)?.passed ?? 0} passing cases`);
  return fallen.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
