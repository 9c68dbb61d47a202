import { type Cell as FileCell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { pipeline, ratingColumn, weightColumn } from '../../src/hiring/pipeline';
import { pipelineFormulas } from '../../src/hiring/pipelineFormulas';
import { columnLetters } from '../../src/workbook/address';
import type { Layout, LiveFormulas } from '../../src/workbook/command';
import type { Applicant, BigPractice } from './bigPractice';

type Value = string | number | null;

const { candidate, role, stage, rankedIn } = pipeline.columns;

/** What a formula has as its result before it is worked out: no result is like it, so a recalculation shows. */
export const NOT_WORKED_OUT = -1;

/**
 * The tabs Pipeline, Competencies and Counts as an XLSX file, with the formulas that the add-on writes for shorter lists.
 *
 * @param practice Weights and candidates.
 * @returns The file's bytes.
 */
export function nativeFormulas({ competencies, names, roles, people }: BigPractice): Promise<Uint8Array> {
  const headers = headersOf(names);
  const formulas = pipelineFormulas(names, competencies, roles)(layoutOf(headers));
  const values = people.map((person) => headers.map((header) => given(person, names, header)));
  const weights = competencies.rows.map((row) => [row.role ?? '', row.competency ?? '', row.weight ?? null]);
  return writeXlsx({
    sheets: [
      pipelineTab(headers, values, formulas),
      { name: competencies.sheet, rows: [['Role', 'Competency', 'Weight'], ...weights] },
      countsTab([...new Set(people.map((person) => person.stage))], columnLetters(headers.indexOf(stage.header))),
    ],
  });
}

function headersOf(names: readonly string[]): string[] {
  return [
    ...Object.values(pipeline.columns).map(({ header }) => header),
    ...names.map((name) => ratingColumn(name).header),
    ...names.map((name) => weightColumn(name).header),
  ];
}

function layoutOf(headers: readonly string[]): Layout {
  return {
    place: (header) => headers.indexOf(header),
    letter: (header) => columnLetters(headers.indexOf(header)),
  };
}

function given(person: Applicant, names: readonly string[], header: string): Value {
  if (header === candidate.header) return person.name;
  if (header === role.header) return person.role;
  if (header === stage.header) return person.stage;
  if (header === rankedIn.header) return person.rankedIn ?? null;
  return person.ratings[names.indexOf(header)] ?? null;
}

function pipelineTab(headers: string[], values: Value[][], formulas: LiveFormulas): WriteSheet {
  const cells = new Map<string, Partial<FileCell>>();
  for (const [header, formula] of Object.entries(formulas)) {
    const place = headers.indexOf(header);
    for (let row = 1; row <= values.length; row++) cells.set(`${row},${place}`, unworked(formula(row + 1)));
  }
  return { name: 'Pipeline', rows: [headers, ...values], cells };
}

function countsTab(stages: readonly string[], letters: string): WriteSheet {
  const counted = (row: number) => unworked(`=COUNTIF(Pipeline!${letters}:${letters},A${row})`);
  const cells = new Map(stages.map((_, i) => [`${i + 1},1`, counted(i + 2)]));
  return { name: 'Counts', rows: [['Stage', 'Candidates'], ...stages.map((each) => [each])], cells };
}

function unworked(formula: string): Partial<FileCell> {
  return { formula: formula.slice(1), formulaResult: NOT_WORKED_OUT };
}
