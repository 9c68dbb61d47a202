import { normaliseWords } from '../workbook/normaliseWords';
import type { StageKind } from './stages';

/** What a stage word most likely means. */
export interface GuessedStage {
  readonly kind: StageKind;
  /** Stages with a lower number come earlier; equal numbers keep the order in which they were found. */
  readonly order: number;
  readonly daysAllowed?: number;
  readonly nextStep?: string;
}

type Guess = readonly [words: RegExp, stage: GuessedStage];

const GUESSES: readonly Guess[] = [
  [/\b(closed|archived|on file)\b/, { kind: 'rejected', order: 92 }],
  [
    /\b(elsewhere|other offer|another (job|offer|position)|not accepted|withdr\w+|declined|no show|ghosted|dropped out|not interested|pulled out)\b/,
    { kind: 'withdrawn', order: 91 },
  ],
  [
    /\b(reject\w*|not (selected|hired|a fit|fit|qualified|suitable|moving forward|proceeding)|no hire|do not hire|turned down|disqualified|unsuccessful|regret\w*|passed on)\b|^no$/,
    { kind: 'rejected', order: 90 },
  ],
  [/(?<!\bnot )(?<!\bnot yet )\b(hired|accepted|joined|onboard\w*|started)\b/, { kind: 'hired', order: 80 }],
  [/\b(offer\w*)\b/, { kind: 'active', order: 70, daysAllowed: 5, nextStep: 'Call for the answer to the offer' }],
  [
    /\b(reference\w*|background|credential\w*)\b/,
    { kind: 'active', order: 60, daysAllowed: 7, nextStep: 'Finish the checks' },
  ],
  [
    /\b(final|second|2nd|panel)\b/,
    { kind: 'active', order: 50, daysAllowed: 7, nextStep: 'Hold the last interview and compare scores' },
  ],
  [
    /\b(test|assessment|skills?|working interview|shadow\w*)\b/,
    { kind: 'active', order: 45, daysAllowed: 7, nextStep: 'Look at the work sample' },
  ],
  [
    /\b(phone|screen\w*|call)\b/,
    { kind: 'active', order: 20, daysAllowed: 5, nextStep: 'Call and decide on an interview' },
  ],
  [
    /\b(interview\w*|meet\w*|1st|first)\b/,
    { kind: 'active', order: 40, daysAllowed: 10, nextStep: 'Interview and rate each competency' },
  ],
  [
    /\b(hold|waiting|later|pool)\b/,
    { kind: 'active', order: 75, daysAllowed: 30, nextStep: 'Decide whether to go on' },
  ],
  [
    /\b(new|appl\w+|received|inbox|review\w*)\b/,
    { kind: 'active', order: 10, daysAllowed: 5, nextStep: 'Read the application' },
  ],
];

const UNKNOWN: GuessedStage = { kind: 'active', order: 30 };

/** The stages of a list that has none of its own. */
export const USUAL_STAGES = ['Applied', 'Phone screen', 'Interview', 'Offer', 'Hired', 'Rejected', 'Withdrawn'];

/**
 * Guesses what a stage word means; the user corrects it in `Stages`. A word that says nothing known is active.
 *
 * @param word The word of the user's list.
 * @returns Kind, place in the order, and where it is usual the days allowed and the next step.
 * @example guessStage('Offer made').kind // 'active'
 * @example guessStage('Hired!!').kind // 'hired'
 * @example guessStage('No show').kind // 'withdrawn'
 */
export function guessStage(word: string): GuessedStage {
  const plain = normaliseWords(word);
  return GUESSES.find(([words]) => words.test(plain))?.[1] ?? UNKNOWN;
}
