import type { ZodMiniType } from 'zod/mini';
import { WHO_ELSE } from '../people/whoElseOpens';
import { SCALES, type Scale } from '../workbook/foundColumns';
import { connect, connectSampleStaff, connectStaff } from './connect';
import { debriefPlan, openSeal } from './debrief';
import { type HireWanted, hire } from './hire';
import { hirePlan } from './hirePlan';
import { impact } from './impact';
import { STAFF_KIND, TRACKER_KIND } from './listKinds';
import { makeTracker } from './makeTracker';
import { moveStage } from './moveStage';
import { moveStagePlan } from './moveStagePlan';
import { ownTasks, tickTask } from './ownTasks';
import { planConnection } from './planConnection';
import { planSetUp } from './planSetUp';
import { roleDocumentsNow } from './roleDocumentsNow';
import { runCommands } from './runCommands';
import type { Sample } from './sampleTab';
import { addScoreColumns, removeScoreColumns } from './scoreColumns';
import { dropDraft, saveDraft, submitScorecard } from './scorecard';
import { scoringPlan } from './scoringPlan';
import { selectCell } from './selectCell';
import { setUp } from './setUp';
import { startHereNow } from './startHereNow';
import { startHired } from './startHired';
import { type Validation, validation } from './validation';

/** What the sidebar can show. */
export type SidebarName =
  | 'startHere'
  | 'setUp'
  | 'connect'
  | 'scoreInterview'
  | 'moveStage'
  | 'hire'
  | 'myTasks'
  | 'connectStaff'
  | 'help';
/** What has a dialog of its own. */
export type DialogName = 'debrief' | 'jobDescription' | 'interviewKit' | 'fairness';
export type ViewName = SidebarName | DialogName;

/** What a sidebar may ask for: its argument as it must be, and the work. All of it crosses as JSON. */
interface Endpoint<Argument, Value> {
  run(argument: Argument, sample: Sample): Value;
  /** Runs with an argument of which nothing is known. */
  answer(argument: unknown, sample: Sample): Value;
}

const nothing = (z: Validation) => z.nullable(z.literal('nothing'));
const tabName = (z: Validation) => z.string().check(z.maxLength(200));
const cell = (z: Validation) => z.string().check(z.regex(/^([A-Z]{1,3}[1-9]\d{0,7})?$/));

const id = (z: Validation) => z.string().check(z.maxLength(200));
/** A cell may hold a long remark in place of a stage. */
const stage = (z: Validation) => z.string().check(z.maxLength(50_000));

const round = (z: Validation) => z.string().check(z.maxLength(200));
/** Evidence may come far too long: then a sentence says so. */
const card = (z: Validation) =>
  z.strictObject({
    ratings: z
      .array(
        z.strictObject({
          competency: z.string().check(z.maxLength(1_000)),
          rating: z.nullable(z.union([z.number(), z.literal('Not asked')])),
          evidence: z.string().check(z.maxLength(100_000)),
        }),
      )
      .check(z.maxLength(200)),
    recommendation: z.nullable(z.literal(['yes', 'no', 'unsure'])),
  });

const words = (z: Validation) => z.string().check(z.maxLength(1_000));
const newHire = (z: Validation): ZodMiniType<HireWanted['person']> =>
  z.strictObject({
    ...{ name: words(z), email: words(z), role: words(z), site: words(z), manager: words(z), source: words(z) },
    ...{ start: words(z), candidateId: id(z), isExposed: z.nullable(z.boolean()) },
    owners: z.array(z.strictObject({ role: words(z), person: words(z) })).check(z.maxLength(100)),
  });

const debriefing = (z: Validation) =>
  z.union([z.strictObject({ candidateId: id(z) }), z.strictObject({ role: z.string().check(z.maxLength(1_000)) })]);

const typedGroup = (z: Validation) =>
  z.strictObject({
    group: z.string().check(z.maxLength(200)),
    applicants: z.string().check(z.maxLength(200)),
    selected: z.string().check(z.maxLength(200)),
  });

const place = (z: Validation) => z.number().check(z.minimum(0), z.maximum(18_277));
const connection = (z: Validation) =>
  z.strictObject({
    sheet: z.nullable(tabName(z)),
    seen: z.nullable(z.array(z.string().check(z.maxLength(200)))),
    choices: z.strictObject({
      fields: z.array(z.strictObject({ key: z.string().check(z.maxLength(40)), place: z.nullable(place(z)) })),
      ratings: z.array(
        z.strictObject({ place: place(z), scale: z.nullable(z.literal(Object.keys(SCALES) as Scale[])) }),
      ),
    }),
  });

/** Everything that a sidebar may ask for, by name. */
export const endpoints = {
  startHere: endpoint(nothing, (_, sample) => startHereNow(sample)),
  selectCell: endpoint((z) => z.strictObject({ sheet: tabName(z), cell: cell(z) }), selectCell),
  setUpPlan: endpoint((z) => z.nullable(tabName(z)), planSetUp),
  setUp: endpoint(
    (z) =>
      z.strictObject({
        whoElse: z.nullable(
          z.strictObject({ who: z.literal([...WHO_ELSE]), names: z.string().check(z.maxLength(500)) }),
        ),
        tracker: z.nullable(tabName(z)),
        sample: z.literal(['keep', 'add', 'remove']),
      }),
    setUp,
  ),
  connectionPlan: endpoint(connection, (asked) => planConnection(TRACKER_KIND, asked)),
  connect: endpoint(connection, connect),
  staffConnectionPlan: endpoint(connection, (asked) => planConnection(STAFF_KIND, asked)),
  connectStaff: endpoint(connection, connectStaff),
  connectSampleStaff: endpoint(nothing, (_, sample) => connectSampleStaff(sample)),
  makeTracker: endpoint((z) => z.nullable(tabName(z)), makeTracker),
  scoreColumns: endpoint(
    (z) => z.literal(['add', 'remove']),
    (want) => (want === 'add' ? addScoreColumns() : removeScoreColumns()),
  ),
  moveStagePlan: endpoint(
    (z) => z.strictObject({ candidateId: z.nullable(id(z)), to: z.nullable(stage(z)) }),
    moveStagePlan,
  ),
  moveStage: endpoint(
    (z) =>
      z.strictObject({
        ...{ candidateId: id(z), to: stage(z), from: z.nullable(stage(z)) },
        reason: z.string().check(z.maxLength(200)),
        who: z.string().check(z.maxLength(100)),
      }),
    moveStage,
  ),
  roleDocuments: endpoint((z) => z.nullable(z.string().check(z.maxLength(50_000))), roleDocumentsNow),
  scoringPlan: endpoint(
    (z) => z.strictObject({ candidateId: z.nullable(id(z)), round: z.nullable(round(z)) }),
    scoringPlan,
  ),
  saveDraft: endpoint(
    (z) => z.strictObject({ candidateId: id(z), name: id(z), round: round(z), cardId: id(z), card: card(z) }),
    saveDraft,
  ),
  dropDraft: endpoint(
    (z) => id(z),
    (cardId) => {
      dropDraft(cardId);
      return null;
    },
  ),
  submitScorecard: endpoint(
    (z) =>
      z.strictObject({
        ...{ candidateId: id(z), round: round(z), cardId: id(z), card: card(z) },
        name: z.string().check(z.maxLength(200)),
        replaces: z.nullable(id(z)),
      }),
    submitScorecard,
  ),
  debriefPlan: endpoint((z) => z.strictObject({ which: z.nullable(debriefing(z)) }), debriefPlan),
  openSeal: endpoint((z) => z.strictObject({ which: debriefing(z) }), openSeal),
  impact: endpoint((z) => z.array(typedGroup(z)).check(z.maxLength(100)), impact),
  hirePlan: endpoint(
    (z) =>
      z.strictObject({
        ...{ candidateId: z.nullable(id(z)), to: z.nullable(stage(z)), person: z.nullable(newHire(z)) },
        block: z.nullable(z.string().check(z.maxLength(20_000))),
      }),
    hirePlan,
  ),
  hire: endpoint(
    (z) =>
      z.strictObject({
        move: z.nullable(
          z.strictObject({
            ...{ candidateId: id(z), to: stage(z), from: z.nullable(stage(z)) },
            ...{ reason: z.string().check(z.maxLength(200)), who: z.string().check(z.maxLength(100)) },
          }),
        ),
        ...{
          person: newHire(z),
          workbookFor: z.nullable(z.literal(['both', 'hiring', 'staff'])),
          isAgain: z.boolean(),
        },
      }),
    hire,
  ),
  startHired: endpoint(nothing, () => startHired()),
  ownTasks: endpoint((z) => z.strictObject({ owner: z.nullable(words(z)) }), ownTasks),
  tickTask: endpoint(
    (z) => z.strictObject({ taskId: words(z), isDone: z.boolean(), owner: z.nullable(words(z)) }),
    tickTask,
  ),
  refreshEverything: endpoint(nothing, () => runCommands()),
};

export type EndpointName = keyof typeof endpoints;
export type ArgumentOf<Name extends EndpointName> = Parameters<(typeof endpoints)[Name]['run']>[0];
export type ValueOf<Name extends EndpointName> = ReturnType<(typeof endpoints)[Name]['run']>;

/** What comes back: the value, or what the user can mend. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string; readonly sheet: string; readonly cell: string };

function endpoint<Argument, Value>(
  schema: (z: Validation) => ZodMiniType<Argument>,
  run: (argument: Argument, sample: Sample) => Value,
): Endpoint<Argument, Value> {
  return {
    run,
    answer(argument, sample) {
      const z = validation();
      const read = z.safeParse(schema(z), argument);
      if (read.success) return run(read.data, sample);
      throw new TypeError(`bad argument: ${read.error.issues[0]?.message}`);
    },
  };
}
