import { normaliseWords } from '../workbook/normaliseWords';
import type { StageKind } from './stageKind';

/** What a stage word most likely means. */
export interface GuessedStage {
  readonly kind: StageKind;
  /** Stages with a lower number come earlier; equal numbers keep the order in which they were found. */
  readonly order: number;
  readonly daysAllowed?: number;
  readonly nextStep?: string;
}

type Guess = readonly [words: RegExp, stage: GuessedStage];

const INTERVIEW: GuessedStage = {
  kind: 'active',
  order: 40,
  daysAllowed: 10,
  nextStep: 'Interview and rate each competency',
};
const LAST_INTERVIEW: GuessedStage = {
  kind: 'active',
  order: 50,
  daysAllowed: 7,
  nextStep: 'Hold the last interview and compare scores',
};

const REJECTED: GuessedStage = { kind: 'rejected', order: 90 };
const WITHDRAWN: GuessedStage = { kind: 'withdrawn', order: 91 };
const NEARLY: GuessedStage = {
  kind: 'active',
  order: 72,
  daysAllowed: 7,
  nextStep: 'Finish what the hire still waits for',
};

/** The first that fits counts: what ends a hiring, then its steps from the last to the first. */
const GUESSES: readonly Guess[] = [
  [
    /\b(closed|archived|on file|(position|job|role) filled|hired (someone|somebody|another))\b/,
    { ...REJECTED, order: 92 },
  ],
  [/^reject\w*\b|\b(rechazad[oa]|descartad[oa]|no contratad[oa]|no seleccionad[oa])\b/, REJECTED],
  [/\b(retirad[oa]|se retiro|desistio)\b/, WITHDRAWN],
  [/\bdeclined by (us|dr|doctor|manager|owner|practice)\b|\bwe (declined|passed)\b/, REJECTED],
  [/\b(almost|nearly|may be|maybe|might be|possibly) hired\b/, NEARLY],
  [
    /\b(elsewhere|other (offer|job)|another (job|offer|position)|not accepted|withdr\w+|declined|declines|no ?show|ghosted|unresponsive|no (response|answer|reply)|dropped out|backed out|pulled out|opted out|(not|no longer) (interested|available)|turned (us|our offer|offer|the offer) down|turned down (the |our )?offer|refused)\b/,
    WITHDRAWN,
  ],
  [/\b(pre hire|not yet hired|not hired yet|(?<!not )to be hired|will be hired)\b/, NEARLY],
  [
    /\b(reject\w*|not (yet )?(be )?(selected|hiring|qualified|suitable|shortlisted|considered|moving forward|proceeding)|not( \w+){0,3} (fit|match)|(no|poor|bad) (fit|match)|not hired|no hire|(do not|don t|will not|won t|would not) (hire|call|contact)|un ?hired|no offer|offer (rescinded|withheld)|turned down|disqualified|(un|under|over)qualified|unsuccessful|regret\w*|passed on|failed|fired|terminated|let go)\b|^(no|nope|dnh)$/,
    REJECTED,
  ],
  [
    /(?<!\bnot )(?<!\bnot yet )(?<!\bapplication )(\b(re ?)?hired\b|\bnew hire\b|\baccepted\b(?! (for|to)\b)|\bjoined\b|\bonboard\w*|\boffer( letter)? signed\b|\bcontratad[oa]\b|\bsigned offer\b|^(has |have )?started\b(?! (appl|interv|screen)))/,
    { kind: 'hired', order: 80 },
  ],
  [
    /\b(offer\w*|oferta)\b/,
    { kind: 'active', order: 70, daysAllowed: 5, nextStep: 'Call for the answer to the offer' },
  ],
  [
    /\b(background|bg (check|chk)|credential\w*|drug (test|screen\w*)|fingerprint\w*)\b/,
    { kind: 'active', order: 62, daysAllowed: 7, nextStep: 'Finish the checks' },
  ],
  [
    /\b(reference\w*|refs?|checks?|chk)\b(?! in\b)/,
    { kind: 'active', order: 60, daysAllowed: 7, nextStep: 'Finish the checks' },
  ],
  [/\bfinal\b|\blast (round|interv\w*)/, { ...LAST_INTERVIEW, order: 55 }],
  [/\b(second|2nd|third|3rd|panel)\b/, LAST_INTERVIEW],
  [
    /\b(test|assessment|skills?|working interv\w*|shadow\w*|trial)\b/,
    { kind: 'active', order: 45, daysAllowed: 7, nextStep: 'Look at the work sample' },
  ],
  [
    /\b((pre ?)?screen\w*|phone|call|called|voicemail)\b|^ps$/,
    { kind: 'active', order: 20, daysAllowed: 5, nextStep: 'Call and decide on an interview' },
  ],
  [/\b(round|interv\w*|r) ?[2-9]\b/, LAST_INTERVIEW],
  [/\b(interv\w*|entrevista\w*|intv\w*|technical|meet\w*|on ?site|1st|first|(round|r) ?1|round)\b/, INTERVIEW],
  [
    /\b(hold|waiting|wait ?list\w*|later|pool)\b/,
    { kind: 'active', order: 75, daysAllowed: 30, nextStep: 'Decide whether to go on' },
  ],
  [
    /\b(short ?list\w*|hiring manager)\b/,
    { kind: 'active', order: 25, daysAllowed: 5, nextStep: 'Decide on an interview' },
  ],
  [
    /\b(replied|responded|contacted|reached out)\b/,
    { kind: 'active', order: 15, daysAllowed: 5, nextStep: 'Call and decide on an interview' },
  ],
  [
    /\b(new|nuev[oa]|solicitud|appl\w+|received|submitted|inbox|review\w*|sourced)\b|^open$/,
    { kind: 'active', order: 10, daysAllowed: 5, nextStep: 'Read the application' },
  ],
];

const UNKNOWN: GuessedStage = { kind: 'active', order: 30 };

/** Longer texts are remarks. */
const LONGEST_WORD = 40;

/** The number of a step; a date (`HIRED 3/2`) is none. */
const NUMBERED = /\b(?:stage|step|phase|round|interv\w*|r) ?(\d{1,2})\b|\b(\d{1,2})(?:st|nd|rd|th)\b/;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The stages of a list that has none of its own. */
export const USUAL_STAGES = ['Applied', 'Phone screen', 'Interview', 'Offer', 'Hired', 'Rejected', 'Withdrawn'];

/**
 * Guesses what a stage word means; the user corrects it in `Stages`. A word that says nothing known is active, and so is
 * “Hired?”. Steps with
 * numbers keep the order of their numbers.
 *
 * @param word The word of the user's list.
 * @returns Kind, place in the order, and where it is usual the days allowed and the next step.
 * @example guessStage('Offer made').kind // 'active'
 * @example guessStage('Hired!!').kind // 'hired'
 * @example guessStage('No show').kind // 'withdrawn'
 */
export function guessStage(word: string): GuessedStage {
  const plain = normaliseWords(word);
  const known = knownStage(plain) ?? UNKNOWN;
  const isAsked = word.includes('?') && known.kind === 'hired';
  const stage = isAsked ? NEARLY : known;
  return stage.kind === 'active' ? { ...stage, order: stage.order + numberOf(plain) / 100 } : stage;
}

/**
 * Whether a text is a word for a stage that is known, and not a remark in which such a word occurs.
 *
 * @param text What stands in the cell.
 * @example isStageWord('Phone screen') // true
 * @example isStageWord('Stage 3') // false
 */
export function isStageWord(text: string): boolean {
  return text.trim().length <= LONGEST_WORD && knownStage(normaliseWords(text)) !== undefined;
}

function knownStage(plain: string): GuessedStage | undefined {
  return GUESSES.find(([words]) => words.test(plain))?.[1];
}

function numberOf(plain: string): number {
  const [, after, ordinal] = NUMBERED.exec(plain) ?? [];
  return Number(after ?? ordinal ?? ORDINALS.findIndex((each) => plain.split(' ').includes(each)) + 1);
}
