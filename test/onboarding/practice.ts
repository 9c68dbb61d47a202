import type { Day } from '../../src/calendar/day';
import { checklist } from '../../src/onboarding/checklist';
import type { ChecklistRow } from '../../src/onboarding/checklistRow';
import { holidays } from '../../src/onboarding/holidays';
import type { NewHire } from '../../src/onboarding/newHire';
import { progress } from '../../src/onboarding/progress';
import { taskTemplates } from '../../src/onboarding/taskTemplates';
import type { Template } from '../../src/onboarding/templates';
import { settings } from '../../src/people/settings';
import { staff } from '../../src/people/staff';
import type { StaffMember } from '../../src/people/staffMembers';
import { startHere } from '../../src/people/startHere';
import type { Cell } from '../../src/workbook/cell';
import { reading } from '../hiring/practice';

export type Cells = readonly (readonly Cell[])[];
export type Tabs = { readonly [Tab in keyof typeof TABS]?: Cells | undefined };

/** A Monday: the day of the tests, and Ana’s first day of work. */
export const TODAY: Day = '2026-12-07';

/** A fictional practice with three templates, where Ana starts today; a test says what differs. `undefined`: no such tab. */
export function practice(given: Tabs = {}) {
  const cells: Tabs = { ...TABS, ...given };
  return {
    staff: reading(staff, cells.staff),
    templates: reading(taskTemplates, cells.templates),
    checklist: reading(checklist, cells.checklist),
    holidays: reading(holidays, cells.holidays),
    settings: reading(settings, cells.settings),
    progress: reading(progress, cells.progress),
    startHere: reading(startHere, cells.startHere),
  };
}

export const TABS = {
  staff: [
    ['Staff ID', 'Name', 'Email', 'Role', 'Site', 'Manager', 'Start', 'End'],
    ['S-1', 'Ana Ruiz', 'ana@example.com', 'Office manager', 'Elm St', 'Dr. Lee', TODAY, ''],
  ] as Cells,
  templates: [
    [
      ...['Template ID', 'Applies to', 'Phase', 'Offset', 'Unit', 'Owner', 'Task', 'Evidence', 'Why'],
      ...['Citation', 'Citation checked', 'Repeats', 'Given out'],
    ],
    ['T-1', 'All', 'Day 1', 0, '', 'New hire', 'Sign the handbook', 'Page', 'Good practice', '', '', '', 'yes'],
    [
      ...['T-2', 'All', 'Week 1', 3, 'business', 'Owner', 'Complete Form I-9 Section 2', 'I-9 file', 'Federal rule'],
      ...['8 CFR 274a.2(b)(1)(ii)', 'yes', '', 'yes'],
    ],
    ['T-3', 'All', 'Year 1', 30, '', 'Office manager', 'Search the list', 'Log', 'Habit', '', '', 'monthly', 'yes'],
  ] as Cells,
  checklist: undefined as Cells | undefined,
  holidays: [['Date', 'Holiday']] as Cells | undefined,
  settings: [
    ['Setting', 'Value', 'Meaning'],
    ['Task owner: Owner', 'Dr. Lee', ''],
    ['Task owner: Office manager', '', ''],
  ] as Cells | undefined,
  progress: undefined as Cells | undefined,
  startHere: [['Step', 'State', 'What next']] as Cells | undefined,
};

/** Ana as someone who is to start; she is in Staff already. */
export function hire(given: Partial<NewHire> = {}): NewHire {
  return {
    name: 'Ana Ruiz',
    email: 'ana@example.com',
    role: 'Office manager',
    site: 'Elm St',
    manager: 'Dr. Lee',
    source: 'Referral',
    start: TODAY,
    candidateId: '',
    isExposed: null,
    owners: [],
    ...given,
  };
}

/** Ana in Staff. */
export function member(given: Partial<StaffMember> = {}): StaffMember {
  return {
    id: 'S-1',
    name: 'Ana Ruiz',
    email: 'ana@example.com',
    role: 'Office manager',
    site: 'Elm St',
    manager: 'Dr. Lee',
    start: TODAY,
    end: undefined,
    row: 2,
    ...given,
  };
}

/** A task for everyone, due on the first day, without a rule behind it. */
export function template(given: Partial<Template> = {}): Template {
  return {
    id: 'T-1',
    appliesTo: 'All',
    phase: 'Day 1',
    offset: 0,
    unit: 'calendar',
    owner: 'New hire',
    ownerCell: { sheet: 'Task templates', cell: 'F2' },
    task: 'Sign the handbook',
    evidence: 'Page',
    why: 'Good practice',
    citation: '',
    isChecked: false,
    repeats: 'none',
    isGivenOut: true,
    ...given,
  };
}

/** An open task of Ana’s, due today. */
export function task(given: Partial<ChecklistRow> = {}): ChecklistRow {
  return {
    id: { staffId: 'S-1', templateId: 'T-1', time: 1 },
    person: 'Ana Ruiz',
    phase: 'Day 1',
    task: 'Sign the handbook',
    owner: 'Ana Ruiz',
    ownOwner: undefined,
    due: TODAY,
    isDone: false,
    doneOn: undefined,
    status: 'Due today',
    isOpen: true,
    cells: {},
    note: undefined,
    ...given,
  };
}
