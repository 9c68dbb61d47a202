import { withoutInvisible } from '../workbook/cell';

/** Degrees in rising order. */
export const DEGREES = [
  'none',
  'high school',
  'some college',
  'certificate',
  'associate',
  'bachelor',
  'master',
  'doctorate',
] as const;
export type Degree = (typeof DEGREES)[number];

/** Highest first. Abbreviations that are words or names as well count in capitals alone. */
const SIGNS: readonly (readonly [Degree, RegExp])[] = [
  ['doctorate', /\b(ph ?d|pharm ?d|ed ?d|psy ?d|dnp|drph|dds|dmd|dpt|dba|doctorate|doctoral|doctor of)\b/i],
  ['doctorate', /\b(MD|DO|JD|DVM)\b|^(md|jd)$/],
  ['master', /(?<!scrum )\bmaster('?s)?\b|\b(e?mba|mha|mph|msn|msc|mpa|med|msw|mhsa|msha|mshca|mhs|mhi|msm|mfa)\b/i],
  ['master', /\bMS\b|^ms$/],
  ['bachelor', /\b(bachelors?|bachelor'?s|baccalaureate|bsn|bsc|bs|ba|bba|bha|bhs|bas|bfa|bsw|bshs|bsha)\b/i],
  ['bachelor', /\b(4|four)[- ]year (college )?degree\b/i],
  ['associate', /\bassociate('?s)? (degree|of|in)\b|\bassociates\b|\bassociate's|^associate$/i],
  ['associate', /\b(aas|aos|adn|asn)\b|^aa\b|\baa (degree|in)\b|\b(2|two)[- ]year (college )?degree\b/i],
  ['associate', /^AS\b|\bAS( degree| in\b|$)|^as$|\bAA\b/],
  ['certificate', /\bcertificat\w*|\bvocational\b|\bvo-?tech\b|\b(trade|technical|tech) school\b|\bdiploma in\b/i],
  [
    'some college',
    /\bsome (college|university)\b|\bcollege (courses?|credits?|coursework)\b|\battended (college|university)\b|\b(years?|semesters?|credits?) (of|at) college\b/i,
  ],
  ['high school', /\bhigh ?school\b|\bhs\b|\bhsd\b|\bhse\b|\bged\b|\bhiset\b|\bsecondary school\b/i],
  ['none', /^none$|\bno (degree|diploma|formal education)\b|\bless than high ?school\b/i],
];
const UNFINISHED =
  /\b(pursuing|in progress|in process|expected|expects|anticipated|currently (enrolled|studying|attending)|enrolled|working (on|towards?)|student|candidate|studying|incomplete|unfinished|(not|never|didn't) finish(ed)?|to be completed)\b|\bsome (bachelor|master|associate|doctor)/i;
const PARTS = /[,;/|&+\n]|\band\b|(?=\b(?:pursuing|working on|working toward|studying|enrolled)\b)/i;
const SOFTWARE = /\bMS (office|word|excel|teams|windows|outlook)\b/gi;

/**
 * The highest degree that a text names. One that is still pursued does not count: then it is the highest other one, else
 * some college. `MA` alone is none, for most who write it are medical assistants; `M.A.` and `Master` are. Blank names none.
 *
 * @param text Free text, degrees spelt out or shortened.
 * @returns The degree, or `undefined` when the text names none.
 * @example readDegree('MBA, BSN') // 'master'
 * @example readDegree('HS diploma, pursuing a bachelor’s') // 'high school'
 * @example readDegree('MA') // undefined
 */
export function readDegree(text: string): Degree | undefined {
  const named = claims(plainText(text));
  const held = named.filter(({ isHeld }) => isHeld).map(({ degree }) => DEGREES.indexOf(degree));
  if (held.length > 0) return DEGREES[Math.max(...held)];
  return named.length > 0 ? belowPursued(named.map(({ degree }) => degree)) : undefined;
}

interface Claim {
  readonly degree: Degree;
  readonly isHeld: boolean;
}

/** What each part of the text names; “in progress” in a part of its own is said of the part before. */
function claims(text: string): readonly Claim[] {
  const found: Claim[] = [];
  for (const part of text.split(PARTS).map((each) => each.trim())) {
    const degree = degreeIn(part);
    const last = found[found.length - 1];
    if (degree) found.push({ degree, isHeld: degree === 'some college' || !UNFINISHED.test(part) });
    else if (last && UNFINISHED.test(part)) found[found.length - 1] = { ...last, isHeld: false };
  }
  return found;
}

function degreeIn(part: string): Degree | undefined {
  const school = /\b(high ?school|hs|secondary school)( equivalency)? (diploma|certificate)\b/i;
  const plain = part.replace(school, 'high school');
  return SIGNS.find(([, words]) => words.test(plain))?.[0];
}

function belowPursued(pursued: readonly Degree[]): Degree {
  return pursued.every((degree) => degree === 'high school') ? 'none' : 'some college';
}

/** Straight apostrophes, no dots in abbreviations: `B.S.N.` becomes `BSN`, `M.A.` becomes `Master`. */
function plainText(text: string): string {
  return withoutInvisible(text)
    .replace(/[‘’`´]/g, "'")
    .replace(/(?<![A-Za-z.])M\.\s?A\.?(?![A-Za-z.])/gi, 'Master')
    .replace(/\b([A-Z][A-Za-z]{0,4})\.(?=\s?[A-Z][A-Za-z]{0,4}\.)\s?/g, '$1')
    .replace(/\b[A-Za-z](?:\.[A-Za-z]\b)+/g, (letters) => letters.replace(/\./g, '').toUpperCase())
    .replace(/\b([A-Za-z]{1,5})\.(?=[A-Za-z]\b)/g, '$1')
    .replace(SOFTWARE, ' ')
    .replace(/\./g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
