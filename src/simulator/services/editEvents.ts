import type { Rectangle } from '../cells/rectangle';
import type { Sheet } from '../cells/sheet';
import { enumMember } from './enumerations';
import type { Host } from './host';

/** How many edits wait for the add-on: more are lost, as on the platform. */
const MOST_WAITING = 2;

/** An edit of which the add-on has not been told. */
export interface CellEdit {
  readonly sheet: Sheet;
  readonly rectangle: Rectangle;
  /** Only of a single cell that is not blank and has no formula. */
  readonly value: string | undefined;
  readonly oldValue: string | undefined;
}

/** Lets an edit wait for the add-on, unless too many do already. */
export function noteEdit(host: Host, edit: CellEdit): void {
  if (host.waitingEdits.length < MOST_WAITING) host.waitingEdits.push(edit);
}

/** A function of the add-on that runs by itself. */
interface SimpleTrigger {
  run(event: object): unknown;
  /** Gets what it throws. */
  report(problem: unknown): void;
}

/**
 * Tells the add-on of the edits that wait, the oldest first. What `onEdit` throws stops nothing.
 *
 * @param onEdit None when the add-on declares none: then nobody is told.
 */
export function runEdits(host: Host, user: string, onEdit: SimpleTrigger | undefined): void {
  for (const edit of host.waitingEdits.splice(0)) {
    if (!onEdit || !host.workbook.sheets.includes(edit.sheet)) continue;
    try {
      host.execute('LIMITED', user, () => onEdit.run(editEvent(host, edit)));
    } catch (problem) {
      onEdit.report(problem);
    }
  }
}

/** As documented, without the user: whoever runs a simple trigger is not told who that is. */
function editEvent(host: Host, { sheet, rectangle, value, oldValue }: CellEdit): object {
  return {
    authMode: enumMember('AuthMode', 'LIMITED'),
    range: host.make.range(sheet, rectangle),
    source: host.make.spreadsheet(),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}
