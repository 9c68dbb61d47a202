import type { Highlight } from '../workbook/command';
import { BETWEEN, pipeline, WHAT_IF } from './pipeline';

const AMBER = '#fce8b2';

/**
 * Shows ratings in amber that were typed to try them out: those whose competency Flags names.
 *
 * @param names The competencies that Pipeline has columns for.
 * @returns The look of their columns.
 * @example whatIfColour(['Teamwork']).headers // ['Teamwork']
 */
export function whatIfColour(names: readonly string[]): Highlight {
  const sign = `"${BETWEEN}${WHAT_IF}"`;
  const formula: Highlight['formula'] = ({ letter }, first) =>
    `=ISNUMBER(FIND(${sign}&${first}$1&";","${BETWEEN}"&$${letter(pipeline.columns.flags.header)}2&";"))`;
  return { headers: names, colour: AMBER, formula, sign };
}
