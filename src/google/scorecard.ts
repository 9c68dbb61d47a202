import { scoring } from '../features';
import { Problem } from '../workbook/problem';
import { openBook } from './book';
import { today } from './decided';
import { draftsOf, dropDrafts, keepDraft } from './drafts';
import { rater, rememberName } from './rater';
import { readingsFor } from './readingsFor';
import { underLock } from './underLock';
import { hasRoom, readVault, writeVault } from './vault';

type Wanted = Omit<Parameters<typeof scoring.submission>[1], 'me' | 'texts'>;
type Draft = Parameters<typeof keepDraft>[1];

/**
 * Keeps what was rated so far, for this interviewer alone.
 *
 * @param draft The scorecard as it stands.
 * @returns Whether it is kept; not where its ID belongs to somebody else.
 * @throws Problem when there is no room.
 */
export function saveDraft(draft: Draft): boolean {
  const isMine = scoring.raterOf(draft.cardId) === rater().id;
  if (isMine) keepDraft(readVault(), draft, Date.now());
  return isMine;
}

/**
 * Throws a draft away.
 *
 * @param cardId The ID of its scorecard.
 */
export function dropDraft(cardId: string): void {
  dropDrafts(draftsOf(readVault(), rater().id).filter((draft) => draft.cardId === cardId));
}

/**
 * Sends a scorecard: it is sealed until a debrief. Sent again under the same ID it is the same scorecard.
 *
 * @param wanted The scorecard.
 * @returns What was done, in a sentence.
 * @throws Problem when it can’t be sent; the draft stays.
 */
export function submitScorecard(wanted: Wanted): { readonly message: string } {
  return underLock(() => {
    const book = openBook();
    const me = rater();
    const vault = readVault();
    const about = { ...wanted, me, texts: vault.texts };
    const { texts, name, message } = scoring.submission(readingsFor(book, scoring.reads), about, {
      today: today(book),
    });
    const drafts = draftsOf(vault, me.id).filter(({ cardId }) => cardId === wanted.cardId);
    if (!hasRoom(vault, texts)) throw new Problem(FULL);
    writeVault(vault, texts);
    if (name !== me.name) rememberName(name);
    dropDrafts(drafts);
    return { message };
  });
}

const FULL =
  'there is no more room for sealed scorecards in this spreadsheet; nothing was sent, and your draft is still here. Open a debrief first (Hiring ▸ Debrief…): that makes room';
