import type { Day } from '../../../src/calendar/day';
import type { Spell } from '../../../src/people/spells/spell';
import type { RetentionAbout } from '../../../src/retention/dashboard/about';
import type { Line, Part } from '../../../src/retention/dashboard/part';
import { datedSpells } from '../../../src/retention/datedSpells';
import { NATIONAL_PAY } from '../../../src/retention/nationalPay';
import type { RetentionSettings } from '../../../src/retention/retentionSettings';
import { practice2025 } from '../practice2025';

/** What is told of somebody; whoever has no `end` is still here. */
export type Told = Partial<Spell>;

/** The first values of the settings. */
export const FIRST_CHOICES: RetentionSettings = {
  method: 'average',
  officeManager: ['11-9111', '43-1011'],
  ageing: 0,
  cost: { low: 0.16, high: 0.5 },
  leastAtRisk: 5,
  isOnePage: true,
  problems: [],
};

/** What the dashboard of a fictional practice is made of, on the last day of 2025; a test says what differs. */
export function aboutOf(
  people: readonly Told[],
  given: Partial<Omit<RetentionAbout, 'choices'>> & { readonly choices?: Partial<RetentionSettings> } = {},
): RetentionAbout {
  const today: Day = given.today ?? '2025-12-31';
  const spells = people.map((told, i) => spellOf(told, i, today));
  const choices = { ...FIRST_CHOICES, ...given.choices };
  const lacks = spells.some(({ isDated }) => isDated) ? undefined : 'no columns Start and End';
  return {
    ...{ spells, dated: datedSpells(spells), lacks, toCome: 0, market: NATIONAL_PAY, today },
    ...given,
    choices,
  };
}

/** The practice of 16 people: oracles/turnover.json, practice_2025. */
export const SIXTEEN: readonly Told[] = practice2025.map(({ start, end, reason }) => ({ start, end, kind: reason }));

/** So many times the same. */
export function times(count: number, told: Told): readonly Told[] {
  return Array.from({ length: count }, () => told);
}

/** Lines as What, People, Leavers, Rate, Low, High, Reading; numbers to three decimals, a blank cell is a blank text. */
export function shown({ lines }: Pick<Part, 'lines'>): readonly (readonly (string | number)[])[] {
  return lines.map(({ what, people, leavers, figure, low, high, reading }) =>
    [what, people, leavers, figure, low, high, reading].map((cell) =>
      typeof cell === 'number' ? Math.round(cell * 1000) / 1000 : (cell ?? ''),
    ),
  );
}

/** The sentences of lines. */
export function readings({ lines }: { readonly lines: readonly Line[] }): readonly string[] {
  return lines.map(({ reading }) => reading);
}

function spellOf(told: Told, i: number, today: Day): Spell {
  return {
    ...{ sheet: 'Staff list', row: i + 2, name: `Person ${i}`, person: i },
    ...{ staffId: undefined, email: undefined, role: undefined, site: undefined, manager: undefined },
    ...{ source: undefined, occupation: undefined, start: undefined, end: undefined, kind: undefined },
    ...{ reason: undefined, pay: undefined, hoursAWeek: undefined, trainingHours: undefined },
    ...{ leaveEarned: undefined, leaveUsed: undefined, overtimeShare: undefined, isKindStated: false },
    isHere: told.end === undefined || told.end > today,
    hasLeft: !(told.isHere ?? (told.end === undefined || told.end > today)),
    isDated: told.start !== undefined,
    ...told,
  };
}
