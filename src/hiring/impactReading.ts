import { type Comparison, fourFifths } from './fourFifths';
import { type HighestRate, type RatedGroup, STEADY_PEOPLE } from './highestRate';

/** Differences that chance alone makes more often are none to act on. */
const SELDOM = 0.05;

/** The ratio of the rule. */
const FOUR_FIFTHS = 0.8;

/** What groups are held against, and whether there is only one. */
interface Reference extends HighestRate {
  readonly isAlone: boolean;
}

/**
 * What a group's rate says, in plain words: where it stands, whether chance alone may have made that, and what a small
 * group with the highest rate changes.
 *
 * @param group The group.
 * @param reference The highest rate.
 * @param comparison The group beside it; `undefined` where it has the highest rate itself.
 */
export function impactReading(group: RatedGroup, reference: Reference, comparison: Comparison | undefined): string {
  const { highest, steadier } = reference;
  const sentences = comparison
    ? [standing(comparison, highest), chance(comparison, group, highest), secondLook(group, highest, steadier)]
    : [ofHighest(group, reference)];
  const isTiny = comparison && group.small === 'share';
  return [...sentences, isTiny ? 'This group is under 2% of all applicants.' : ''].filter(Boolean).join(' ');
}

function ofHighest(group: RatedGroup, { tied, isAlone }: Reference): string {
  if (isAlone) return 'The only group with applicants: nothing to compare.';
  const others = tied.filter((each) => each !== group).map((each) => each.group);
  const shared = others.length > 0 ? `, the same as ${others.join(' and ')}` : '';
  return `The highest rate${shared}${group.small ? `, but of a small group (${size(group)})` : ''}.`;
}

function standing({ isBelow, ratio }: Comparison, highest: RatedGroup): string {
  const where = isBelow ? 'Below' : ratio === FOUR_FIFTHS ? 'Exactly' : 'Not below';
  const exact = where === 'Exactly' ? ', which is not below' : '';
  return `${where} four fifths of the rate of ${counts(highest)}${exact}.`;
}

function chance({ isBelow, fisherP, oneReverses }: Comparison, group: RatedGroup, highest: RatedGroup): string {
  const isFew = Math.min(group.applicants, highest.applicants) < STEADY_PEOPLE;
  const often = `alone makes a difference like this in ${cases(fisherP)} of 100 cases`;
  if (fisherP < SELDOM) {
    const next = isFew
      ? 'with so few people, look at each decision'
      : 'look for the step of the selection that makes it';
    return `${isBelow ? 'Chance' : 'But chance'} ${often}: ${next}.`;
  }
  if (!isBelow && !isFew) return '';
  return `Too few to say: ${oneReverses ? 'one person selected differently would turn the order around' : `chance ${often}`}.`;
}

function cases(share: number): string {
  const percent = Math.round(100 * share);
  return percent === 0 ? 'fewer than 1' : `about ${percent}`;
}

/** A small group's rate is a poor measure: what a steadier one shows. */
function secondLook(group: RatedGroup, highest: RatedGroup, steadier: RatedGroup | undefined): string {
  if (!highest.small) return '';
  const why = `${highest.group} is a small group (${size(highest)}), so its rate is a poor measure`;
  if (!steadier) return `${why}.`;
  const which = steadier.small ? 'the largest group' : 'the highest of the larger groups';
  if (group === steadier) return `${why}; this group is ${which}.`;
  return `${why}. Against ${counts(steadier)}, ${which}: ${besides(group, steadier)}.`;
}

function besides(group: RatedGroup, steadier: RatedGroup): string {
  const lead = group.selected * steadier.applicants - steadier.selected * group.applicants;
  if (lead >= 0) return lead > 0 ? 'a higher rate' : 'the same rate';
  const { ratio, isBelow, fisherP } = fourFifths(group, steadier);
  return `${isBelow ? 'below' : 'not below'} four fifths (ratio ${cut(ratio)}, Fisher p ${fisherP < 0.001 ? 'below 0.001' : fisherP.toFixed(3)})`;
}

function counts({ group, selected, applicants }: RatedGroup): string {
  return `${group} (${selected} of ${applicants})`;
}

function size({ small, applicants }: RatedGroup): string {
  return small === 'share' ? 'under 2% of all applicants' : `${applicants} ${applicants === 1 ? 'person' : 'people'}`;
}

/** Cut, not rounded: what is below four fifths must not read 0.800. The ratio of whole numbers is off by less than the last step. */
function cut(ratio: number): string {
  return (Math.floor(1000 * ratio + 1e-9) / 1000).toFixed(3);
}
