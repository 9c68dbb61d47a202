import type { Day } from '../calendar/day';
import type { CellWrite } from '../workbook/cell';
import type { TaskId } from './taskId';

/** A task of the checklist as it will stand, with the cells that are written for it. */
export interface ChecklistRow {
  readonly id: TaskId;
  readonly person: string;
  readonly phase: string;
  readonly task: string;
  readonly owner: string;
  /** Of what is done or new: the owner where it was chosen for this person, or changed by hand. */
  readonly ownOwner: string | undefined;
  readonly due: Day | undefined;
  readonly isDone: boolean;
  readonly doneOn: Day | undefined;
  readonly status: string;
  /** Whether it is still to be done: not done, and the person is here. */
  readonly isOpen: boolean;
  readonly cells: Readonly<Record<string, CellWrite>>;
  /** The note of Done on; `undefined`: the one that is there stays. */
  readonly note: string | undefined;
}
