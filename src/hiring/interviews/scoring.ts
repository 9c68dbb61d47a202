import type { Context, ReadingsOf } from '../../workbook/command';
import { normaliseWords } from '../../workbook/normaliseWords';
import type { Table } from '../../workbook/table';
import { type AssessedReadings, assessAll, assessedTables } from '../assessAll';
import { type RowOfTab, selectedCandidate } from '../selectedCandidate';
import type { Card } from './card';
import { foundInterview, type InterviewFound } from './foundInterview';
import { fixedName, type Rater } from './interviewerName';
import { raterOfId } from './scorecardId';
import type { DraftOf, ScoringPlan } from './scoringPlan';
import { type Sealed, sealedIn } from './sealed';
import { sentCards } from './sentCards';
import { shownInterview } from './shownInterview';
import { type ScorecardWanted, type Submission, submission } from './submission';

/** A scorecard that is not sent yet, as it is kept. */
export interface Draft {
  readonly candidateId: string;
  readonly name: string;
  readonly round: string;
  readonly cardId: string;
  readonly card: Card;
}

/** What the plan depends on besides the tabs. */
export interface ScoringAsked {
  /** The candidate and round that were chosen, if any. */
  readonly candidateId: string | null;
  readonly round: string | null;
  readonly at: RowOfTab;
  readonly me: Rater;
  /** The reader’s own, the newest first. */
  readonly drafts: readonly Draft[];
  /** The texts of the sealed store. */
  readonly texts: ReadonlyMap<string, string>;
  /** How full the store is, 0–1. */
  readonly fullness: number;
  /** Eight random signs. */
  readonly signs: string;
}

type Readings = ReadingsOf<Readonly<Record<string, Table>>>;

/** The rules of *Score an interview…*. */
export interface Scoring {
  readonly reads: Readonly<Record<string, Table>>;
  /** What is offered, and what is to be rated for the candidate and round that were chosen; nothing is changed. */
  plan(readings: Readings, asked: ScoringAsked, context: Context): ScoringPlan;
  /** What to store for a scorecard; a Problem says why it can’t be sent. */
  submission(
    readings: Readings,
    wanted: ScorecardWanted & { readonly me: Rater; readonly texts: ReadonlyMap<string, string> },
    context: Context,
  ): Submission;
  /** The interviewer’s account in a Scorecard ID; `undefined` for an ID that the add-on did not give. */
  raterOf(id: string): string | undefined;
}

/** *Score an interview…*: ratings of one interviewer, which stay sealed until a debrief. */
export const scoring: Scoring = {
  reads: assessedTables,
  plan,
  submission: (readings: AssessedReadings, { me, texts, ...wanted }, { today }) => {
    const sealed = sealedIn(texts);
    const found = foundInterview(readings, assessAll(readings, today).assessment.rows, wanted);
    return submission(readings, found, { wanted, me, sealed, today });
  },
  raterOf: raterOfId,
};

/** From here on it is time to open a debrief. */
const NEARLY_FULL = 0.8;

function plan(readings: AssessedReadings, asked: ScoringAsked, { today }: Context): ScoringPlan {
  const { rows } = assessAll(readings, today).assessment;
  const sealed = sealedIn(asked.texts);
  const sent = sentCards(readings.scorecards, sealed);
  const fixed = fixedName(asked.me, sent);
  const find = (draft: { readonly candidateId: string; readonly round: string }) =>
    foundInterview(readings, rows, draft);
  const { candidateId, round } = asked;
  const rounds = roundsIn(readings, sent);
  const roundOf = (stage = '') => rounds.find((each) => normaliseWords(each) === normaliseWords(stage)) ?? null;
  return {
    sheet: readings.candidates.sheet,
    people: rows.map(({ candidate: { id, name, stage, ...candidate }, role = candidate.role }) => ({
      ...{ id, name, role: role ?? null, stage: stage ?? null, round: roundOf(stage) },
    })),
    selected: selectedCandidate(readings, rows, asked.at),
    me: { name: fixed ?? asked.me.name, isFixed: fixed !== undefined },
    rounds,
    drafts: asked.drafts.map((draft) => draftOf(draft, find(draft))),
    room: asked.fullness < NEARLY_FULL ? null : roomWords(sealed),
    interview:
      candidateId === null || round === null ? null : shownInterview(find({ candidateId, round }), asked, sent),
  };
}

/** The stages in play, then rounds that were scored. */
function roundsIn({ stages }: AssessedReadings, sent: readonly { readonly round: string }[]): readonly string[] {
  const active = stages.rows.flatMap(({ stage, kind = 'active' }) => (kind === 'active' ? (stage ?? []) : []));
  const names = [...active, ...sent.map(({ round }) => round)].filter((name) => name !== '');
  return [...new Map([...names].reverse().map((name) => [normaliseWords(name), name])).values()].reverse();
}

function draftOf({ candidateId, name, round, card }: Draft, { asked }: InterviewFound): DraftOf {
  const rated = card.ratings.filter(({ rating }) => rating !== null).length;
  return { candidateId, name, round, rated, of: Math.max(asked.length, rated) };
}

function roomWords({ cards }: Sealed): string {
  return `The room for sealed scorecards is nearly full (${cards.length} are sealed). Open the debriefs that are due; that makes room.`;
}
