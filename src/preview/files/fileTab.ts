import type { Scalar } from '../../simulator/cells/value';
import type { SheetDress } from '../../simulator/sheetContract';

/** A formula of a file, with the value that the file keeps for it; `undefined` when it keeps none. */
export interface FileFormula {
  readonly formula: string;
  readonly result: Scalar | undefined;
}

/** What stands in a cell of a file; a date is a serial number with a date format. */
export type FileContent = Scalar | FileFormula;

/** A tab of a file, as large as its content. */
export interface FileTab {
  readonly name: string;
  readonly rows: readonly (readonly FileContent[])[];
  /** All that is set on its cells, columns and rows. */
  readonly dress: SheetDress;
}

/** True for a formula, false for a value or an empty cell. */
export function isFileFormula(content: FileContent | undefined): content is FileFormula {
  return typeof content === 'object' && content !== null && 'formula' in content;
}
