import { shownDay } from '../../calendar/shownDay';
import type { Context, ReadingsOf, TableChange } from '../../workbook/command';
import { counted } from '../../workbook/counted';
import { Problem } from '../../workbook/problem';
import type { Table } from '../../workbook/table';
import type { Assessed } from '../assess';
import { type AssessedReadings, assessAll, assessedTables } from '../assessAll';
import { hires } from '../hires';
import { type Sealed, type SealedScorecard, sealedIn } from '../interviews/sealed';
import { type SentCard, sentCards } from '../interviews/sentCards';
import { movesByCandidate } from '../movesByCandidate';
import { type OpenRole, openRoles } from '../openRoles';
import { type RowOfTab, selectedCandidate } from '../selectedCandidate';
import { debriefed } from './debriefed';
import type { DebriefableRole, DebriefPlan, Seal } from './debriefPlan';
import { openingChange } from './opening';

/** Whose scorecards are meant. */
export type Debriefing = { readonly candidateId: string } | { readonly role: string };

/** What a debrief depends on besides the tabs. */
export interface DebriefAsked {
  readonly which: Debriefing | null;
  /** The texts of the sealed store. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many of them can’t be read. */
  readonly unreadable: number;
  readonly raterId: string;
  /** The candidates of whom the reader has a draft. */
  readonly drafted: readonly string[];
  readonly at: RowOfTab;
}

/** What opening does: rows to write first, then the texts to take out of the store. */
export interface Opened {
  readonly change: TableChange;
  readonly ids: readonly string[];
  readonly message: string;
}

type Readings = ReadingsOf<Readonly<Record<string, Table>>>;

/** The rules of *Debrief…*. */
export interface Debriefs {
  readonly reads: Readonly<Record<string, Table>>;
  plan(readings: Readings, asked: DebriefAsked, context: Context): DebriefPlan;
  /** A Problem says why it can’t be opened. */
  opening(
    readings: Readings,
    asked: Pick<DebriefAsked, 'texts'> & { readonly which: Debriefing },
    context: Context,
  ): Opened;
}

/** *Debrief…*: opens the seal of a candidate or a closed role, and shows what interviewers made of it. */
export const debriefs: Debriefs = { reads: assessedTables, plan, opening };

function plan(readings: AssessedReadings, asked: DebriefAsked, { today }: Context): DebriefPlan {
  const { assessment } = assessAll(readings, today);
  const sealed = sealedIn(asked.texts);
  const sent = sentCards(readings.scorecards, sealed);
  const { which } = asked;
  const id = which && 'candidateId' in which ? which.candidateId : undefined;
  const person = assessment.rows.find(({ candidate }) => candidate.id === id);
  const hasOpen = sent.some(({ candidateId, isOpen }) => isOpen && candidateId === id);
  return {
    people: debriefable(assessment.rows, sent),
    roles: rolesIn(readings, assessment.rows, sealed, today),
    selected: selectedCandidate(readings, assessment.rows, asked.at),
    seal: which ? sealOf(cardsOf(which, sealed), sealed, asked) : null,
    shown: person && hasOpen ? debriefed(person, assessment, sent) : null,
    unreadable: asked.unreadable,
  };
}

function opening(
  readings: AssessedReadings,
  { which, texts }: Pick<DebriefAsked, 'texts'> & { readonly which: Debriefing },
  { today }: Context,
): Opened {
  const sealed = sealedIn(texts);
  if ('role' in which) {
    const { rows } = assessAll(readings, today).assessment;
    requireClosed(rolesIn(readings, rows, sealed, today), which.role);
  }
  const cards = cardsOf(which, sealed);
  if (cards.length === 0) throw new Problem('nothing is sealed here any more; look again');
  const people = new Set(cards.map(({ candidateId }) => candidateId)).size;
  const message = `Opened ${counted(cards.length, 'scorecard')} of ${counted(people, 'candidate')}: they stand in “${readings.scorecards.sheet}” now. Refresh everything to have them in Pipeline.`;
  return { change: openingChange(cards, sealed), ids: cards.map(({ id }) => id), message };
}

function cardsOf(which: Debriefing, { cards }: Sealed): readonly SealedScorecard[] {
  return 'role' in which
    ? cards.filter(({ role }) => role === which.role)
    : cards.filter(({ candidateId }) => candidateId === which.candidateId);
}

function debriefable(rows: readonly Assessed[], sent: readonly SentCard[]) {
  const of = (id: string, isOpen: boolean) =>
    sent.filter((card) => card.candidateId === id && card.isOpen === isOpen).length;
  const scored = new Set(sent.map(({ candidateId }) => candidateId));
  const listed = rows
    .filter(({ candidate }) => scored.has(candidate.id))
    .map(({ candidate: { id, name, stage, ...candidate }, role = candidate.role }) => ({
      ...{ id, name, role: role ?? null, stage: stage ?? null },
    }));
  const known = new Set(rows.map(({ candidate }) => candidate.id));
  const gone = new Map(
    sent.filter(({ candidateId }) => !known.has(candidateId)).map((card) => [card.candidateId, card]),
  );
  const unlisted = [...gone.values()].map(({ candidateId: id, candidate: name, role }) => ({
    ...{ id, name: `${name} (no longer on the list)`, role, stage: null },
  }));
  return [...listed, ...unlisted].map((each) => ({ ...each, sealed: of(each.id, false), opened: of(each.id, true) }));
}

/** A role is closed when its openings are filled, or when nobody is in play. */
function rolesIn(
  readings: AssessedReadings,
  rows: readonly Assessed[],
  { cards }: Sealed,
  today: Context['today'],
): readonly DebriefableRole[] {
  const found = hires(rows, movesByCandidate(readings.decisions.rows, readings.stages.rows));
  const open = openRoles({ rows, hires: found, roles: readings.roles.rows, today });
  const names = [...new Set(cards.map(({ role }) => role))];
  return names.map((role) => ({
    role,
    sealed: cards.filter((card) => card.role === role).length,
    obstacle: stillOpen(open.find((each) => each.role === role)),
  }));
}

function stillOpen(role: OpenRole | undefined): string | null {
  if (role === undefined || role.inPlay === 0 || role.stillOpen === 0) return null;
  const inPlay = counted(role.inPlay, 'candidate');
  return `${role.role} is still open, with ${inPlay} in play: open its candidates one by one`;
}

function requireClosed(roles: readonly DebriefableRole[], role: string): void {
  const obstacle = roles.find((each) => each.role === role)?.obstacle;
  if (obstacle) throw new Problem(`${obstacle}; nothing was opened`);
}

function sealOf(cards: readonly SealedScorecard[], { names }: Sealed, asked: DebriefAsked): Seal | null {
  const [first] = cards;
  if (!first) return null;
  return {
    count: cards.length,
    since: shownDay(cards.reduce((day, { submitted }) => (submitted < day ? submitted : day), first.submitted)),
    interviewers: [...new Set(cards.map(({ raterId }) => names.get(raterId) ?? 'An interviewer'))],
    caution: cautionFor(cards, asked),
  };
}

function cautionFor(cards: readonly SealedScorecard[], { which, raterId, drafted }: DebriefAsked): string {
  const isMine = cards.some((card) => card.raterId === raterId);
  const hasDraft = which !== null && 'candidateId' in which && drafted.includes(which.candidateId);
  if (hasDraft)
    return 'You have a scorecard of this candidate that is not sent. Send it first: what you read here would color it.';
  return isMine
    ? ''
    : 'You have not sent a scorecard here. If you still mean to, send it first: what you read would color it.';
}
