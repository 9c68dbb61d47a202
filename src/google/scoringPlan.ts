import { scoring } from '../features';
import { openBook } from './book';
import { today } from './decided';
import { draftsOf } from './drafts';
import { randomSigns, rater } from './rater';
import { readingsFor } from './readingsFor';
import { selectedRow } from './selectedRow';
import { readVault } from './vault';

/** What *Score an interview…* offers. */
export type ScoringPlan = ReturnType<typeof scoring.plan>;

const CARD_SIGNS = 8;

/**
 * What *Score an interview…* offers as things stand; nothing is written into the spreadsheet.
 *
 * @param chosen The candidate and the round, if any.
 */
export function scoringPlan(chosen: {
  readonly candidateId: string | null;
  readonly round: string | null;
}): ScoringPlan {
  const book = openBook();
  const at = selectedRow(book);
  const me = rater();
  const vault = readVault();
  const { texts, fullness } = vault;
  const asked = { ...chosen, at, me, texts, fullness, drafts: draftsOf(vault, me.id), signs: randomSigns(CARD_SIGNS) };
  return scoring.plan(readingsFor(book, scoring.reads), asked, { today: today(book) });
}
