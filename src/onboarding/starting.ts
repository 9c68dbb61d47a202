import type { Day } from '../calendar/day';
import { staffMembers } from '../people/staffMembers';
import type { Changes, Context, ReadingsOf, TableChange } from '../workbook/command';
import type { Table } from '../workbook/table';
import { completeHire, type HireTyped, missingIn } from './completeHire';
import { handOver, readHandOver } from './handOver';
import { memberOf } from './memberOf';
import type { NewHire } from './newHire';
import { onboardingChanges, onboardingReads, type Started } from './onboardingChanges';
import { onboardingSettings } from './onboardingSettings';
import { practiceClosed } from './practiceClosed';
import type { WorkbookFor } from './settingNames';
import { settingsRows } from './settingsRows';
import { staffIdOf } from './staffIdOf';
import { startOf } from './startOf';
import { type StartPlan, startPlan } from './startPlan';

/** How someone stands whose onboarding may be started. */
export interface HireStanding {
  readonly obstacle: string | null;
  readonly isThere: boolean;
  /** The same for two who are one person; `''` where something is missing. */
  readonly staffId: string;
  /** As Staff has it; `undefined`: the person is not there, or has no start. */
  readonly start: Day | undefined;
}

type Readings = ReadingsOf<Readonly<Record<string, Table>>>;

/** The rules of *Hire and start onboarding…* but for the move of the candidate. */
export interface Starting {
  readonly reads: Readonly<Record<string, Table>>;
  plan(readings: Readings, typed: HireTyped | null, context: Context): StartPlan;
  /** What is missing of each person, in a sentence, and whether the person has tasks already. */
  standing(readings: Readings, typed: readonly HireTyped[], context: Context): readonly HireStanding[];
  /** What to write, or a Problem that says what is missing. */
  changes(
    readings: Readings,
    started: { readonly hires: readonly HireTyped[]; readonly workbookFor: WorkbookFor | null },
    context: Context,
  ): Changes;
  /** What Settings gets, so that it remembers what the workbook is for. */
  purpose(readings: Readings, workbookFor: WorkbookFor): readonly TableChange[];
  /** The start of someone for whom none is known. */
  startOf(readings: Readings, hiredOn: Day): Day;
  handOver(typed: HireTyped): string;
  readHandOver(text: string): NewHire;
}

/** *Hire and start onboarding…*: a row of Staff, and the checklist. */
export const starting: Starting = {
  reads: onboardingReads,
  plan: (readings: OwnReadings, typed, { today }) => startPlan(readings, typed, today),
  changes: (readings: OwnReadings, { hires, workbookFor }, { today }) =>
    onboardingChanges(readings, today, started({ hires: hires.map(completeHire), workbookFor })),
  standing: (readings: OwnReadings, typed, { today }) => standing(readings, typed, today),
  purpose: (readings: OwnReadings, workbookFor) => [
    settingsRows(readings.settings, { ownerRoles: [], named: new Map(), workbookFor }),
  ],
  startOf: (readings: OwnReadings, hiredOn) =>
    startOf(hiredOn, practiceClosed(onboardingSettings(readings.settings), readings.holidays)),
  handOver: (typed) => handOver(completeHire(typed)),
  readHandOver,
};

type OwnReadings = ReadingsOf<typeof onboardingReads>;

function started({
  hires,
  workbookFor,
}: {
  readonly hires: readonly NewHire[];
  readonly workbookFor: WorkbookFor | null;
}): Started {
  return { hires, workbookFor: workbookFor ?? undefined };
}

function standing(readings: OwnReadings, typed: readonly HireTyped[], today: Day): readonly HireStanding[] {
  const members = [...staffMembers(readings.staff).members];
  const begun = new Set(readings.checklist.rows.map(({ staffId }) => staffId ?? ''));
  return typed.map((each) => {
    const obstacle = missingIn(each);
    if (obstacle !== undefined) return { obstacle, isThere: false, staffId: '', start: undefined };
    const hire = completeHire(each);
    const { staffId, member } = staffIdOf(hire, members, today);
    if (!member) members.push(memberOf(hire, staffId));
    return { obstacle: null, isThere: begun.has(staffId), staffId, start: member?.row ? member.start : undefined };
  });
}
