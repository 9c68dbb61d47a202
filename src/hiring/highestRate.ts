import type { GroupCounts } from './fourFifths';

/** With fewer people than this, or a smaller share of all applicants, a group is a poor measure for the others. */
export const STEADY_PEOPLE = 30;
const STEADY_PERCENT = 2;

/** A group with applicants. */
export interface RatedGroup extends GroupCounts {
  /** 0–1. */
  readonly rate: number;
  /** What it is too small in; `undefined`: it is large enough. */
  readonly small: 'people' | 'share' | undefined;
}

/** What groups are held against. */
export interface HighestRate {
  /** The group with the highest rate, of several the one with the most applicants. */
  readonly highest: RatedGroup;
  /** All with that rate. */
  readonly tied: readonly RatedGroup[];
  /** Where the highest is small, a larger group for a second look. */
  readonly steadier: RatedGroup | undefined;
}

/**
 * A group with its rate, and whether it is small: under 30 people, or under 2 % of all applicants.
 *
 * @param group The group; above 0 `applicants`.
 * @param all The applicants of all groups.
 * @source 44 FR 11996 (March 2, 1979): groups of at least 2 % are compared
 * @example ratedGroup({ group: 'C', applicants: 13, selected: 6 }, 573) // { small: 'people' }
 * @example ratedGroup({ group: 'C', applicants: 40, selected: 6 }, 2001) // { small: 'share' }
 */
export function ratedGroup(group: GroupCounts, all: number): RatedGroup {
  const { applicants, selected } = group;
  const isShareSmall = 100 * applicants < STEADY_PERCENT * all;
  const small = isShareSmall ? 'share' : applicants < STEADY_PEOPLE ? 'people' : undefined;
  return { ...group, rate: selected / applicants, small };
}

/**
 * The group with the highest rate, and a steadier one where it is small: the highest of the groups that are not small
 * or, without one, the largest. Rates are compared as whole numbers.
 *
 * @param groups The groups that have applicants.
 * @returns `undefined` where nobody was selected.
 * @example highestRate([ratedGroup({ group: 'A', applicants: 9, selected: 0 }, 9)]) // undefined
 */
export function highestRate(groups: readonly RatedGroup[]): HighestRate | undefined {
  const highest = first(groups, byRate);
  if (!highest || highest.selected === 0) return undefined;
  const tied = groups.filter((each) => higher(each, highest) === 0);
  return { highest, tied, steadier: highest.small && steadierThan(highest, groups) };
}

function steadierThan(highest: RatedGroup, groups: readonly RatedGroup[]): RatedGroup | undefined {
  const steady = groups.filter(({ small }) => small === undefined);
  if (steady.length > 0) return first(steady, byRate);
  const isLarger = ({ applicants }: RatedGroup) => applicants > highest.applicants;
  return first(groups.filter(isLarger), byApplicants);
}

type Order = (a: RatedGroup, b: RatedGroup) => number;

/** Above 0: the first has the higher rate. */
const higher: Order = (a, b) => a.selected * b.applicants - b.selected * a.applicants;
const byApplicants: Order = (a, b) => b.applicants - a.applicants;
const byRate: Order = (a, b) => higher(b, a) || byApplicants(a, b);

function first(groups: readonly RatedGroup[], order: Order): RatedGroup | undefined {
  return [...groups].sort(order)[0];
}
