import { normaliseWords } from '../../workbook/normaliseWords';
import { Problem } from '../../workbook/problem';
import type { Sealed } from './sealed';
import type { SentCard } from './sentCards';

/** An interviewer, as the account is known. */
export interface Rater {
  /** Random, and the same in every spreadsheet of this account. */
  readonly id: string;
  /** The name that was typed last. */
  readonly name: string | null;
}

/**
 * The name under which scorecards of this interviewer stand in the tab already: it stays, for a second name would count
 * as a second interviewer.
 *
 * @param rater The interviewer.
 * @param sent All scorecards.
 */
export function fixedName({ id }: Rater, sent: readonly SentCard[]): string | undefined {
  return sent.find(({ rater, isOpen }) => isOpen && rater === id)?.interviewer;
}

/**
 * The name under which a scorecard is sent. A name is a label, not a key: one that somebody else goes by opens nothing,
 * and is refused so that two people stay two.
 *
 * @param rater The interviewer.
 * @param typed The name that was typed.
 * @param about What is sealed, and all scorecards.
 * @returns The name.
 * @throws Problem when there is none, or when somebody else has it.
 */
export function interviewerName(
  rater: Rater,
  typed: string,
  { sealed, sent }: { readonly sealed: Sealed; readonly sent: readonly SentCard[] },
): string {
  const name = fixedName(rater, sent) ?? typed.replace(/\s+/g, ' ').trim();
  if (name === '') throw new Problem('a scorecard needs your name; type it once, above the ratings');
  const isSame = (other: string) => normaliseWords(other) === normaliseWords(name);
  const isTaken =
    [...sealed.names].some(([id, other]) => id !== rater.id && isSame(other)) ||
    sent.some((card) => card.rater !== rater.id && isSame(card.interviewer));
  if (!isTaken) return name;
  throw new Problem(`another interviewer here goes by “${name}”; add an initial or a second name to yours`);
}
