import type { ScoringPlan } from '../../src/google/scoringPlan';
import { frameOf, type OpenPreview } from './preview';

/** Scorecards of one interviewer, as the preview names the person. */
interface Sending {
  readonly who: string;
  /** The name under which they are sent. */
  readonly name: string;
  /** By candidate, in the order of Competencies; a competency without a rating was not asked. */
  readonly ratings: Readonly<Record<string, readonly number[]>>;
  /** By competency; where it is left out, the evidence names the candidate and the competency. */
  readonly evidence?: Readonly<Record<string, string>>;
}

/**
 * Sends scorecards as an interviewer, through the add-on’s page but without its buttons.
 *
 * @param preview The preview; its sidebar is Help afterwards, and the interviewer is who sits before it.
 * @param sending The interviewer and the ratings.
 */
export async function sendScorecards(
  preview: OpenPreview,
  { who, name, ratings, evidence = {} }: Sending,
): Promise<void> {
  await preview.page.getByLabel('You are').selectOption(who);
  await preview.chooseAddOn('Help');
  await preview.sidebar.getByRole('heading', { name: 'Help', exact: true }).waitFor();
  const { people } = await planned(preview, { candidateId: null, round: null });
  for (const { id: candidateId, name: candidate } of people) {
    const own = ratings[candidate];
    if (own === undefined) continue;
    const round = 'Interview';
    const { interview } = await planned(preview, { candidateId, round });
    const rated = (interview?.competencies ?? []).map((each, place) => {
      const line = evidence[each.name] ?? `${candidate} on ${each.name}`;
      return { competency: each.name, rating: own[place] ?? 'Not asked', evidence: line };
    });
    const card = { ratings: rated, recommendation: 'yes' };
    const cardId = interview?.cardId;
    await asked(preview, 'submitScorecard', { ...{ candidateId, round, cardId, card, name }, replaces: null });
  }
}

async function planned(preview: OpenPreview, argument: object): Promise<ScoringPlan> {
  return (await asked(preview, 'scoringPlan', argument)) as ScoringPlan;
}

function asked(preview: OpenPreview, endpoint: string, argument: object): Promise<unknown> {
  return frameOf(preview).evaluate(`new Promise((resolve, reject) => google.script.run
    .withSuccessHandler((answer) => answer.ok ? resolve(answer.value) : reject(new Error(answer.message)))
    .withFailureHandler(reject)
    .callFromSidebar(${JSON.stringify(endpoint)}, ${JSON.stringify(argument)}))`);
}
