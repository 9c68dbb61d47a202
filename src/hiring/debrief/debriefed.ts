import { normaliseWords } from '../../workbook/normaliseWords';
import { agreement } from '../agreement';
import type { Assessed, Assessment } from '../assess';
import { lastOfEach, type SentCard } from '../interviews/sentCards';
import { APART } from '../raters';
import type { Compared, Debriefed, DebriefedCompetency, OneRating } from './debriefPlan';
import { firstPlace, firstPlaceWords } from './firstPlace';
import { type Judgement, severity, severityWords } from './severity';

const PERCENT = 100;

/**
 * What a debrief shows of a candidate: the ratings that are open, how far interviewers agree, and the others of the role.
 *
 * @param person The candidate.
 * @param assessment Everyone on the list, assessed.
 * @param sent All scorecards; sealed ones are left out.
 */
export function debriefed(person: Assessed, assessment: Assessment, sent: readonly SentCard[]): Debriefed {
  const open = lastOfEach(sent.filter(({ isOpen }) => isOpen));
  const own = open.filter(({ candidateId }) => candidateId === person.candidate.id);
  const ofRole = assessment.rows.filter(({ role, rankedIn }) => role === person.role && rankedIn !== undefined);
  const group = ofRole.includes(person) ? ofRole : [...ofRole, person];
  const ids = new Set(group.map(({ candidate }) => candidate.id));
  const judged = judgements(open.filter(({ candidateId }) => ids.has(candidateId)));
  const places = assessment.competencies.flatMap((_, place) => ((person.weights[place] ?? 0) > 0 ? [place] : []));
  const names = places.map((place) => assessment.competencies[place] ?? '');
  const compared = group.map((each) => comparedTo(each, group, places)).sort(byRank);
  return {
    ...headOf(person, group),
    competencies: competenciesOf(own, person, assessment.competencies),
    recommendations: own.map(({ interviewer, round, card: { recommendation } }) => ({
      ...{ interviewer, round, recommendation },
    })),
    agreement: agreementWords(judged),
    severity: severityWords(severity(judged)),
    sensitivity: sensitivityOf(group, person, { places, names }),
    columns: names,
    candidates: compared,
  };
}

function headOf({ candidate, role, rank, score, rankedIn }: Assessed, group: readonly Assessed[]) {
  const ranked = group.filter((each) => each.rankedIn === rankedIn && each.rank !== undefined);
  return {
    ...{ id: candidate.id, name: candidate.name, role: role ?? null, stage: candidate.stage ?? null },
    ...{ rank: rank ?? null, ranked: ranked.length, score: score ?? null },
    isTied: rank !== undefined && ranked.filter((each) => each.rank === rank).length > 1,
  };
}

function competenciesOf(
  cards: readonly SentCard[],
  { weights }: Assessed,
  names: readonly string[],
): readonly DebriefedCompetency[] {
  const rated = new Map<string, { readonly name: string; readonly ratings: OneRating[] }>();
  for (const { interviewer, round, card } of cards) {
    for (const { competency: name, rating, evidence } of card.ratings) {
      const found = rated.get(normaliseWords(name)) ?? { name, ratings: [] };
      found.ratings.push({ interviewer, round, rating, evidence });
      rated.set(normaliseWords(name), found);
    }
  }
  const total = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  const percentOf = (name: string) => {
    const weight = weights[names.findIndex((each) => normaliseWords(each) === normaliseWords(name))] ?? 0;
    return weight > 0 ? (PERCENT * weight) / total : null;
  };
  const all = [...rated.values()].map(({ name, ratings }) =>
    withSpread({ name, ratings, weightPercent: percentOf(name) }),
  );
  return [...all].sort((a, b) => Number(b.isApart) - Number(a.isApart));
}

function withSpread(competency: Pick<DebriefedCompetency, 'name' | 'ratings' | 'weightPercent'>): DebriefedCompetency {
  const byInterviewer = new Map<string, number[]>();
  for (const { interviewer, rating } of competency.ratings)
    if (typeof rating === 'number') byInterviewer.set(interviewer, [...(byInterviewer.get(interviewer) ?? []), rating]);
  const means = [...byInterviewer.values()].map(mean);
  const spread = means.length < 2 ? null : Math.max(...means) - Math.min(...means);
  const isApart = spread !== null && spread >= APART;
  return { ...competency, mean: means.length === 0 ? null : mean(means), spread, isApart };
}

function judgements(cards: readonly SentCard[]): readonly Judgement[] {
  return cards.flatMap(({ interviewer, candidateId, card }) =>
    card.ratings.flatMap(({ competency, rating }) =>
      typeof rating === 'number'
        ? [{ interviewer, rating, target: `${candidateId}\n${normaliseWords(competency)}` }]
        : [],
    ),
  );
}

/** Below so many ratings a coefficient says nothing. */
const ENOUGH_TARGETS = 5;

function agreementWords(judged: readonly Judgement[]): string {
  const raters = [...new Set(judged.map(({ interviewer }) => interviewer))];
  const targets = [...new Set(judged.map(({ target }) => target))];
  const ratings = new Map<string, number[]>();
  for (const { target, interviewer, rating } of judged) {
    const key = `${target}\n\n${interviewer}`;
    ratings.set(key, [...(ratings.get(key) ?? []), rating]);
  }
  const cells = targets.map((target) =>
    raters.map((interviewer) => mean(ratings.get(`${target}\n\n${interviewer}`) ?? [])),
  );
  const pairs = cells.filter((row) => row.filter((rating) => !Number.isNaN(rating)).length > 1).length;
  if (raters.length < 2) return 'Only one interviewer: there is nothing to compare yet.';
  if (pairs < ENOUGH_TARGETS) return `Interviewers have ${pairs} ratings in common: too few to say how far they agree.`;
  const alpha = agreement(cells, 'alpha-interval');
  const basis = `Krippendorff’s alpha over ${pairs} ratings in common of this role’s candidates`;
  if (typeof alpha !== 'number') return `How far interviewers agree can’t be said: ${alpha} (${basis}).`;
  const advice = alpha < TENTATIVE ? ' Talk about what the levels mean.' : '';
  return `Interviewers agree ${levelOf(alpha)}: ${alpha.toFixed(2)} (${basis}; 1 is full agreement, 0 is chance).${advice}`;
}

/** From here on conclusions are firm, or tentative: Krippendorff, Content Analysis (2004). */
const FIRM = 0.8;
const TENTATIVE = 0.667;

function levelOf(alpha: number): string {
  if (alpha >= FIRM) return 'well';
  return alpha >= TENTATIVE ? 'fairly well' : 'little';
}

function sensitivityOf(
  group: readonly Assessed[],
  { weights }: Assessed,
  { places, names }: { readonly places: readonly number[]; readonly names: readonly string[] },
): string {
  const contenders = group
    .filter(({ score, rankedIn }) => score !== undefined && rankedIn !== undefined)
    .map(({ candidate: { name }, ratings }) => ({
      name,
      ratings: places.map((place) => numberOr(ratings[place])),
    }));
  const own = places.map((place) => weights[place] ?? 0);
  return firstPlaceWords(firstPlace(contenders, names, own), contenders.length);
}

function comparedTo(each: Assessed, group: readonly Assessed[], places: readonly number[]): Compared {
  const { raters, share, ratings } = each;
  return {
    ...headOf(each, group),
    ratedPercent: share === undefined ? null : share * PERCENT,
    interviewers: raters.interviewers ?? 0,
    lowest: raters.lowest ?? null,
    highest: raters.highest ?? null,
    means: places.map((place) => {
      const rating = numberOr(ratings[place]);
      return Number.isNaN(rating) ? null : rating;
    }),
  };
}

function byRank(a: Compared, b: Compared): number {
  return (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || 0;
}

function numberOr(rating: unknown): number {
  return typeof rating === 'number' ? rating : Number.NaN;
}

/** `NaN` of nothing. */
function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
