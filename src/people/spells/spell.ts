import type { Day } from '../../calendar/day';
import type { LeavingKind } from '../leavingKind';
import type { Pay } from '../payOf';

/** A spell of employment as its row says it. */
export interface RowOfSpell {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly staffId: string | undefined;
  readonly email: string | undefined;
  readonly role: string | undefined;
  readonly site: string | undefined;
  readonly manager: string | undefined;
  readonly source: string | undefined;
  readonly occupation: string | undefined;
  /** The first day of work; `undefined` also where it makes no sense with the last one. */
  readonly start: Day | undefined;
  /** The last day of work; that day counts as gone. `undefined` also where it comes before the first one. */
  readonly end: Day | undefined;
  /** Whether the person works here today, as far as the row says. */
  readonly isHere: boolean;
  /** Whether the person left, on whatever day; `undefined` where an End that can’t be read is all there is. */
  readonly hasLeft: boolean | undefined;
  /** Whether both ends are known: only then the spell counts where time does. */
  readonly isDated: boolean;
  readonly kind: LeavingKind | undefined;
  /** Whether the kind stands in a cell of its own, rather than following from other words. */
  readonly isKindStated: boolean;
  readonly reason: string | undefined;
  readonly pay: Pay | undefined;
  readonly hoursAWeek: number | undefined;
  readonly trainingHours: number | undefined;
  readonly leaveEarned: number | undefined;
  readonly leaveUsed: number | undefined;
  readonly overtimeShare: number | undefined;
}

/** A spell of employment, with the person whose it is. */
export interface Spell extends RowOfSpell {
  /** The same for all spells of one person, and for nobody else's. */
  readonly person: number;
}
