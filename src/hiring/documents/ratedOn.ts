import { normaliseWords } from '../../workbook/normaliseWords';
import type { Reading, ReadRow } from '../../workbook/reading';
import type { CompetencyColumns } from '../competencies';
import { type CompetencyTexts, competencyTexts } from '../competencyTexts';
import { isSameName } from '../isSameName';
import { profileOf } from '../profiles/profiles';
import { type Gap, gapIn, unreadableIn } from './gap';

/** Something that a role is rated on. */
export interface RatedOn extends CompetencyTexts {
  /** Of the score, 0–1. */
  readonly share: number;
  /** Its row in Competencies; `undefined` where it comes from the role's profile. */
  readonly row: number | undefined;
}

/** What a role is rated on, and what is amiss with that. */
export interface Rated {
  readonly ratedOn: readonly RatedOn[];
  readonly gaps: readonly Gap[];
}

/**
 * What a role is rated on, as Competencies states it: names are compared letter by letter, in any case, as the score does;
 * without a weight a competency is no part of the role; a name that stands twice counts with both weights, and with the
 * words of the first. A role without a row has what its profile proposes, in equal shares.
 *
 * @param competencies The Competencies tab.
 * @param role The role, as Roles names it.
 */
export function ratedOn(competencies: Reading<CompetencyColumns>, role: string): Rated {
  const alike = competencies.rows.filter((row) => normaliseWords(row.role ?? '') === normaliseWords(role));
  const own = alike.filter((row) => isSameName(row.role, role));
  const others = alike
    .filter((row) => !isSameName(row.role, role))
    .map((row) => otherSpelling(competencies, row, role));
  const gaps = [...unreadableIn(competencies, alike), ...others];
  if (alike.length === 0) return proposed(competencies, role);
  const counting = own.filter(({ competency, weight }) => competency !== undefined && weight !== undefined);
  if (counting.length === 0) return { ratedOn: [], gaps: [...gaps, gapIn(competencies, noWeight(role))] };
  return { ratedOn: stated(counting), gaps };
}

type Row = ReadRow<CompetencyColumns>;

function stated(rows: readonly Row[]): readonly RatedOn[] {
  const firsts = rows.filter(
    (row, at) => rows.findIndex((other) => isSameName(other.competency, row.competency)) === at,
  );
  const all = sum(rows);
  return firsts.map((row) => {
    const weight = sum(rows.filter((other) => isSameName(other.competency, row.competency)));
    return {
      ...competencyTexts(row),
      share: all > 0 ? weight / all : 0,
      row: row.row,
    };
  });
}

function proposed(competencies: Reading<CompetencyColumns>, role: string): Rated {
  const profile = profileOf(role);
  if (!profile) return { ratedOn: [], gaps: [gapIn(competencies, noWeight(role))] };
  const share = 1 / profile.competencies.length;
  return {
    ratedOn: profile.competencies.map(({ name, anchors, questions }) => {
      return { name, share, anchors, questions: questions.flatMap((question) => question ?? []), row: undefined };
    }),
    gaps: [
      gapIn(competencies, `no row is for “${role}”; what is rated and asked comes from the profile, in equal shares`),
    ],
  };
}

function noWeight(role: string): string {
  return `“${role}” has no competency with a weight; add a row for each: role, competency, weight, what 1 to 5 look like, questions`;
}

function otherSpelling(competencies: Reading<CompetencyColumns>, { row, role: word }: Row, role: string): Gap {
  const message = `“${word}” is spelt “${role}” in Roles; this row is left out`;
  return gapIn(competencies, message, { row, column: 'role' });
}

function sum(rows: readonly Row[]): number {
  return rows.reduce((total, { weight = 0 }) => total + weight, 0);
}
