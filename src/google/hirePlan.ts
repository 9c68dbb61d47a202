import { features, hirees, starting } from '../features';
import { candidates } from '../people/candidates';
import { Problem } from '../workbook/problem';
import { type Book, openBook } from './book';
import { today } from './decided';
import { isInUse } from './featuresInUse';
import { movePlanIn, type StagePlan } from './moveStagePlan';
import { orProblem } from './orProblem';
import { readingsFor } from './readingsFor';

type Typed = Parameters<typeof starting.handOver>[0];

/** What was chosen and typed so far. */
export interface HireAsked {
  /** A candidate of the list; `null`: nobody yet, or someone who does not come from it. */
  readonly candidateId: string | null;
  /** The hired stage; `null`: the first one. */
  readonly to: string | null;
  /** As typed; `null`: as the list or the block has it. */
  readonly person: Typed | null;
  /** A block from the hiring workbook; `null`: none. */
  readonly block: string | null;
}

/** What *Hire and start onboarding…* offers, and what it would make. */
export interface HirePlan extends Pick<StagePlan, 'people' | 'selected' | 'move'> {
  /** The tab of the list; `null` where this workbook has no candidates. */
  readonly sheet: string | null;
  /** The stages that mean hired. */
  readonly stages: readonly string[];
  /** Whether the candidate is in one of them already: nothing is moved then. */
  readonly isHired: boolean;
  /** As typed, or as found; `null`: nobody is chosen yet. */
  readonly person: Typed | null;
  /** Why the candidate can’t be moved; `null`: nothing is in the way. */
  readonly moveObstacle: string | null;
  readonly start: ReturnType<typeof starting.plan>;
}

/**
 * What *Hire and start onboarding…* would make as things stand; nothing is written.
 *
 * @param asked What was chosen and typed.
 * @throws Problem when a block is damaged, or a tab can’t be read.
 */
export function hirePlan({ candidateId, to, person, block }: HireAsked): HirePlan {
  const book = openBook();
  const isWithList = features.some((each) => each.tables.includes(candidates) && isInUse(book.spreadsheet, each));
  const context = { today: today(book) };
  const listed = isWithList ? orProblem(() => listedIn(book)) : NOT_LISTED;
  const { everyone, stages } = listed instanceof Problem ? NOT_LISTED : listed;
  const chosen = everyone.find((each) => each.candidateId === candidateId);
  const target = to ?? stages.hired[0] ?? null;
  const isMove = chosen !== undefined && !chosen.isHired && target !== null;
  const plan = isMove ? movePlanIn(book, { candidateId: chosen.candidateId, to: target }) : stages;
  const readings = readingsFor(book, starting.reads);
  const found = block === null ? chosen && personOf(chosen, readings, context.today) : starting.readHandOver(block);
  const typed = person ?? found ?? null;
  return {
    ...{
      sheet: listed === NOT_LISTED || listed instanceof Problem ? null : plan.sheet,
      people: plan.people,
      selected: plan.selected,
      move: isMove ? plan.move : null,
    },
    ...{ stages: stages.hired, isHired: chosen?.isHired ?? false, person: typed },
    moveObstacle: isMove ? plan.obstacle : missingStage(chosen, stages.hired),
    start: withList(starting.plan(readings, typed, context), everyone, listed),
  };
}

/** The candidates, and the stages of being hired. */
function listedIn(book: Book) {
  const everyone = hirees.all(readingsFor(book, hirees.reads), { today: today(book) });
  return { everyone, stages: hiredStages(book) };
}

const NO_LIST: StagePlan = { sheet: '', people: [], stages: [], selected: null, move: null, obstacle: null };
const NOT_LISTED = { everyone: [], stages: { ...NO_LIST, hired: [] } } as const;

function hiredStages(book: Book): StagePlan & { readonly hired: readonly string[] } {
  const plan = movePlanIn(book, { candidateId: null, to: null });
  return { ...plan, hired: plan.stages.flatMap(({ stage, kind }) => (kind === 'hired' ? [stage] : [])) };
}

function missingStage(chosen: { readonly isHired: boolean } | undefined, hired: readonly string[]): string | null {
  return chosen && !chosen.isHired && hired.length === 0
    ? 'Stages has no stage of the kind “hired”; add one, then look again'
    : null;
}

type Hiree = ReturnType<typeof hirees.all>[number];

/** What the list has, and the usual start where it has none. */
function personOf(
  { candidateId, name, email, role, site, source, start, isHired, stageSince }: Hiree,
  readings: ReturnType<typeof readingsFor>,
  day: ReturnType<typeof today>,
): Typed {
  const hiredOn = isHired ? (stageSince ?? day) : day;
  return {
    ...{ candidateId, name, email, role, site, source, manager: '' },
    ...{ start: start ?? starting.startOf(readings, hiredOn), isExposed: null, owners: [] },
  };
}

/** Roles and sites of the list can be chosen, too; a list that can’t be read stands in nobody’s way, and is named. */
function withList(start: HirePlan['start'], everyone: readonly Hiree[], listed: unknown): HirePlan['start'] {
  const unread = listed instanceof Problem ? [`Candidates can’t be chosen: ${listed.toString()}`] : [];
  const once = (words: readonly string[]) => [...new Set(words.filter((word) => word !== ''))];
  return {
    ...start,
    roles: once([...start.roles, ...everyone.map(({ role }) => role)]),
    sites: once([...start.sites, ...everyone.map(({ site }) => site)]),
    notes: [...unread, ...start.notes],
  };
}
