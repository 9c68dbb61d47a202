import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';

/** The tracker of the fictional practice. */
const SAMPLE = join(__dirname, '../../src/preview/sample/candidates.csv');

/** Its rows, headers first. */
export function sampleRows(): readonly (readonly string[])[] {
  return papaparse.parse<string[]>(readFileSync(SAMPLE, 'utf8').trimEnd()).data;
}
