import type { Day } from '../../../src/calendar/day';
import type { Spell } from '../../../src/people/spells/spell';
import { spells } from '../../../src/people/spells/spells';
import { staff } from '../../../src/people/staff';
import { staffList } from '../../../src/people/staffList';
import type { Cell } from '../../../src/workbook/cell';
import { reading } from '../../hiring/practice';

export type Cells = readonly (readonly Cell[])[];

export const TODAY: Day = '2026-12-07';

/** The spells of a staff list and of the Staff tab, each with its headers; without cells a tab does not exist. */
export function staffOf({ list, own }: { readonly list?: Cells; readonly own?: Cells }) {
  const { problems, ...found } = spells(reading(staffList, list), reading(staff, own), TODAY);
  return { ...found, problems: problems.map(String) };
}

/** Ana, who works here since 2020. */
export function spell(given: Partial<Spell> = {}): Spell {
  return {
    ...{ sheet: 'Staff list', row: 2, person: 0, name: 'Ana Ruiz', staffId: undefined, email: undefined },
    ...{ role: 'MA', site: undefined, manager: undefined, source: undefined, occupation: undefined },
    ...{ start: '2020-03-02', end: undefined, isHere: true, hasLeft: false, isDated: true },
    ...{
      kind: undefined,
      reason: undefined,
      pay: undefined,
      hoursAWeek: undefined,
      trainingHours: undefined,
      leaveEarned: undefined,
    },
    ...{ leaveUsed: undefined, overtimeShare: undefined, isKindStated: false },
    ...given,
  };
}
