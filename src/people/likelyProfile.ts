import { normaliseWords } from '../workbook/normaliseWords';
import { type Profile, ROLE_TITLES, type RoleTitles } from './roleTitles';

/** The role that a title most likely means. */
export interface LikelyProfile {
  readonly profile: Profile;
  /** 0–1: 1 for the same title, less for related ones, and for those with a level or a site. */
  readonly confidence: number;
  /** Whether the title is only another spelling of the role's name. */
  readonly isSameName: boolean;
}

/** From this confidence on a title surely means the role; 0–1. */
export const SURE = 0.85;

const CONFIDENCE: Readonly<Record<keyof RoleTitles, number>> = { spellings: 1, related: 0.9, vague: 0.5 };
const WITH_LEVEL = 0.8;
const WITHIN = 0.7;

const LEVEL =
  /\b(sr|senior|jr|junior|lead|head|chief|float(ing|er)?|trainee|extern|entry level|level|(part|full) time|pt|ft|per diem|prn|temp|temporary|bilingual|weekend|evening|i{1,3}|iv|\d+)\b/g;
const AFTER_TITLE = /\(.*|\s[-–—@|:].*|[,@|].*/s;

/** In the order in which titles stand within others: longer ones first. */
const TITLES = (Object.keys(ROLE_TITLES) as Profile[])
  .flatMap((profile) =>
    (['spellings', 'related', 'vague'] as const).flatMap((how) =>
      ROLE_TITLES[profile][how].map((title) => ({ profile, how, title: singular(title) })),
    ),
  )
  .sort((a, b) => b.title.length - a.title.length);
const BY_TITLE = new Map(TITLES.map((each) => [each.title, each]));

/** Work that goes on beside these roles; a title that names it as well is not one of theirs. */
const OTHER_WORK = /\b(nurses?|rn|lpn|lvn|physicians?|therapists?|hygienists?|dental assistants?|marketing)\b/;

/**
 * The role of a practice that a title most likely means, by the titles and abbreviations that US practices use. Levels and
 * sites (`Sr.`, `(float)`, `- Elm St`) are passed over, at a lower confidence.
 *
 * @param word The title as typed.
 * @returns The role, or `undefined` for a title of other work, or of several roles at once.
 * @example likelyProfile('Med. Assistant') // { profile: 'Medical assistant', confidence: 1, isSameName: true }
 * @example likelyProfile('PSR - Elm St')?.profile // 'Front desk'
 * @example likelyProfile('Nurse') // undefined
 */
export function likelyProfile(word: string): LikelyProfile | undefined {
  const whole = BY_TITLE.get(singular(normaliseWords(word)));
  if (whole) return found(whole, 1, whole.how === 'spellings');
  const bare = withoutLevel(word.replace(AFTER_TITLE, ''));
  const title = BY_TITLE.get(bare);
  if (title) return found(title, WITH_LEVEL, false);
  const inBare = titlesWithin(bare);
  const within = inBare.length > 0 ? inBare : titlesWithin(withoutLevel(word)).filter(({ title }) => isLong(title));
  return OTHER_WORK.test(normaliseWords(word)) ? undefined : oneProfile(within);
}

function oneProfile(within: readonly Title[]): LikelyProfile | undefined {
  const [longest] = within;
  return longest && within.every(({ profile }) => profile === longest.profile)
    ? found(longest, WITHIN, false)
    : undefined;
}

type Title = (typeof TITLES)[number];

function found({ profile, how }: Title, most: number, isSameName: boolean): LikelyProfile {
  return { profile, confidence: Math.min(CONFIDENCE[how], most), isSameName };
}

/** The titles among the words, without those that are part of a longer one. */
function titlesWithin(words: string): readonly Title[] {
  let rest = ` ${words} `;
  return TITLES.filter(({ title }) => {
    const isThere = isLong(title) ? rest.includes(` ${title} `) : isAtAnEnd(title, rest);
    if (isThere) rest = rest.replace(` ${title} `, ' · ');
    return isThere;
  });
}

/** Shorter titles are also parts of names, or states (Boston, MA). */
function isLong(title: string): boolean {
  return title.length >= 5;
}

function isAtAnEnd(title: string, words: string): boolean {
  return words.startsWith(` ${title} `) || words.endsWith(` ${title} `);
}

function withoutLevel(word: string): string {
  return singular(normaliseWords(word).replace(LEVEL, ' ').replace(/ +/g, ' ').trim());
}

function singular(words: string): string {
  return words.replace(/(?<=[a-z]{2})s\b/g, '');
}
