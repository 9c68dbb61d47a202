import { editRules, type myTasks } from '../features';
import { Problem } from '../workbook/problem';
import type { Book } from './book';
import { editedPlace } from './editedPlace';
import { readEdit } from './readEdit';
import { writeMarks } from './writeMarks';
import { writing } from './writing';

/**
 * Ticks a task in the checklist, with what follows a tick by hand.
 *
 * @param book The open spreadsheet.
 * @param box The task’s checkbox.
 * @param isDone Whether it is ticked.
 * @returns Whether the task comes again.
 * @throws Problem when the row moved since it was read.
 */
export function tickTaskIn(book: Book, box: ReturnType<typeof myTasks.box>, isDone: boolean): boolean {
  const sheet = book.spreadsheet.getSheetByName(box.sheet);
  if (sheet?.getRange(box.row, box.idPlace + 1).getValue() !== box.taskId) {
    const message = `rows of “${box.sheet}” moved while the add-on was working; nothing was ticked. Look again`;
    throw new Problem(message, { sheet: box.sheet, cell: '' });
  }
  const cell = sheet.getRange(box.row, box.place + 1);
  return writing(`“${box.sheet}”`, () => {
    cell.setValue(isDone);
    const place = editedPlace(cell, Object.values(editRules));
    if (!place) return false;
    const edit = readEdit(place, {});
    writeMarks(place, edit, place.rule.marks(edit));
    return place.rule.follows?.(edit) !== undefined;
  });
}
