import type { Day } from '../calendar/day';
import { settings } from '../people/settings';
import { staff } from '../people/staff';
import { type StaffMember, staffMembers } from '../people/staffMembers';
import type { ColumnChange, ReadingsOf } from '../workbook/command';
import { normaliseWords } from '../workbook/normaliseWords';
import type { Problem } from '../workbook/problem';
import { checklist } from './checklist';
import type { ChecklistRow } from './checklistRow';
import { checklistRows, type Starter } from './checklistRows';
import { holidays } from './holidays';
import { isExposedRole } from './isExposedRole';
import { memberOf } from './memberOf';
import type { NewHire } from './newHire';
import { type OnboardingSettings, onboardingSettings } from './onboardingSettings';
import type { Owners } from './ownerOf';
import { ownerRoles } from './ownerRoles';
import { practiceClosed } from './practiceClosed';
import { staffIdOf } from './staffIdOf';
import { taskTemplates } from './taskTemplates';
import { type Templates, templatesIn } from './templates';
import { unknownOwners } from './unknownOwners';

/** The tabs that say how the onboarding stands. */
export const onboardingTables = { staff, templates: taskTemplates, checklist, holidays, settings };

export type OnboardingReadings = ReadingsOf<typeof onboardingTables>;

/** Someone who is in Staff already: the start is another one now, or blank cells are filled. */
export interface Restarted {
  readonly before: StaffMember;
  readonly after: StaffMember;
}

/** How the onboarding stands, with those who start. */
export interface OnboardingNow {
  /** Staff, with those who are new. */
  readonly members: readonly StaffMember[];
  /** Those of `members` who are not in the tab yet, with what the tab gets of them. */
  readonly added: readonly { readonly member: StaffMember; readonly hire: NewHire }[];
  /** Those of `members` whose row in the tab changes. */
  readonly restarted: readonly Restarted[];
  readonly starters: readonly Starter[];
  readonly templates: Templates;
  readonly choices: OnboardingSettings;
  readonly owners: Owners;
  /** Owner roles for which a new hire's owner fills the blank in Settings. */
  readonly named: ReadonlyMap<string, string>;
  readonly isClosed: (day: Day) => boolean;
  readonly rows: readonly ChecklistRow[];
  readonly staffIds: readonly ColumnChange[];
  /** What can't be read in the tabs. */
  readonly problems: readonly Problem[];
}

/**
 * How the onboarding stands, and how it would stand with people who start.
 *
 * @param readings The tabs.
 * @param today The day.
 * @param hires Who starts; whoever is there already gets the tasks that are missing.
 */
export function onboardingNow(readings: OnboardingReadings, today: Day, hires: readonly NewHire[] = []): OnboardingNow {
  const templates = templatesIn(readings.templates);
  const choices = onboardingSettings(readings.settings);
  const { members: there, ids: staffIds, problems: ofStaff } = staffMembers(readings.staff);
  const isExposed = (role: string | undefined) => isExposedRole(role, choices.exposedRoles);
  const isClosed = practiceClosed(choices, readings.holidays);
  const members = [...there];
  const added: { member: StaffMember; hire: NewHire }[] = [];
  const restarted: Restarted[] = [];
  const starters = hires.map((hire): Starter => {
    const { staffId, member } = staffIdOf(hire, members, today);
    if (!member) {
      const fresh = memberOf(hire, staffId);
      members.push(fresh);
      added.push({ member: fresh, hire });
    } else if (member.row > 0) {
      const again = withHire(member, hire);
      members[members.indexOf(member)] = again;
      if (!isSame(member, again)) restarted.push({ before: member, after: again });
    }
    return { staffId, isExposed: hire.isExposed ?? isExposed(member?.role ?? hire.role), owners: ownersOf(hire) };
  });
  const named = namedOwners(choices.owners, hires);
  const owners = { named: new Map([...choices.owners, ...named]), people: members.map(({ name }) => name) };
  const about = { existing: readings.checklist, members, templates: templates.all, owners, isExposed, starters, today };
  const rows = checklistRows({ ...about, beginning: { isClosed, countsFirstDay: choices.countsFirstDay } });
  const others = [...readings.checklist.problems, ...readings.holidays.problems, ...choices.problems];
  const problems = [...ofStaff, ...templates.problems, ...unknownOwners(templates.all, owners), ...others];
  return { members, added, restarted, starters, templates, choices, owners, named, isClosed, rows, staffIds, problems };
}

/** What a hire may write into a row of Staff that is there. */
export const WRITTEN = ['email', 'role', 'site', 'manager', 'start'] as const;

/** What stands in Staff stays, but for the start. */
function withHire(member: StaffMember, hire: NewHire): StaffMember {
  const { email, role, site, manager } = memberOf(hire, member.id);
  const filled = { email: member.email ?? email, role: member.role ?? role, site: member.site ?? site };
  return { ...member, ...filled, manager: member.manager ?? manager, start: hire.start };
}

function isSame(a: StaffMember, b: StaffMember): boolean {
  return WRITTEN.every((key) => a[key] === b[key]);
}

function ownersOf({ owners }: NewHire): ReadonlyMap<string, string> {
  return new Map(
    owners.flatMap(({ role, person }) =>
      person.trim() === '' ? [] : [[normaliseWords(role), person.trim()] as const],
    ),
  );
}

/** A buddy is another one for each new hire. */
const EACH_THEIR_OWN = 'buddy';

/** Every role of the templates that the practice starts with, and who is named for it. */
function namedOwners(owners: ReadonlyMap<string, string>, hires: readonly NewHire[]): ReadonlyMap<string, string> {
  const named = new Map(ownerRoles().map((role) => [normaliseWords(role), owners.get(normaliseWords(role)) ?? '']));
  for (const hire of hires) {
    for (const [role, person] of ownersOf(hire))
      if (named.get(role) === '' && role !== EACH_THEIR_OWN) named.set(role, person);
  }
  return named;
}
