import { scoring } from '../features';
import { Problem } from '../workbook/problem';
import { inPieces, utf8Bytes } from './pieces';
import type { Vault } from './vault';

type Draft = Parameters<typeof scoring.plan>[1]['drafts'][number];

/** A draft that is kept, with its keys in the document’s properties: those of longer ones before it are among them. */
export interface KeptDraft extends Draft {
  readonly keys: readonly string[];
}

const KEY = /^draft\.(.+)\.\d+$/;
const keyOf = (cardId: string, place: number) => `draft.${cardId}.${place}`;

const MOST_PIECE_BYTES = 8_000;
/** Room for more than what may be sent, so that what is too long can be shortened later. */
const MOST_DRAFT_BYTES = 40_000;
/** What sealed scorecards keep for themselves: a draft must not take the room that sending it needs. */
const FULL = 0.97;

/**
 * An interviewer’s drafts, the newest first.
 *
 * @param properties The document’s properties.
 * @param raterId The interviewer.
 */
export function draftsOf({ properties }: Pick<Vault, 'properties'>, raterId: string): readonly KeptDraft[] {
  const keysOf = new Map<string, string[]>();
  for (const key of Object.keys(properties)) {
    const [, cardId = ''] = KEY.exec(key) ?? [];
    if (scoring.raterOf(cardId) === raterId) keysOf.set(cardId, [...(keysOf.get(cardId) ?? []), key]);
  }
  const found = [...keysOf].flatMap(([cardId, keys]) => {
    const piece = (place: number) => properties[keyOf(cardId, place)] ?? '';
    const [at = '', count = '', ...text] = piece(0).split('\n');
    const pieces = [text.join('\n'), ...Array.from({ length: Number(count) - 1 }, (_, i) => piece(i + 1))];
    const draft = parsed(pieces.join(''));
    return draft ? [{ ...draft, keys, at: Number(at) }] : [];
  });
  return found.sort((a, b) => b.at - a.at);
}

/**
 * Keeps a draft; the one of the same scorecard is replaced.
 *
 * @param vault What is there.
 * @param draft The draft.
 * @param now The time, which tells newer from older ones.
 * @throws Problem when there is no room for it.
 */
export function keepDraft({ fullness }: Vault, draft: Draft, now: number): void {
  const text = JSON.stringify(draft);
  if (utf8Bytes(text) > MOST_DRAFT_BYTES)
    throw new Problem('this is too long to be kept as a draft; shorten the evidence. What you typed is still here');
  if (fullness > FULL)
    throw new Problem(
      'there is no more room for drafts: open the debriefs that are due. What you typed is still here, but it is not kept when you close this',
    );
  const [first = '', ...others] = inPieces(text, MOST_PIECE_BYTES);
  const pieces = [[now, others.length + 1, first].join('\n'), ...others];
  PropertiesService.getDocumentProperties().setProperties(
    Object.fromEntries(pieces.map((piece, place) => [keyOf(draft.cardId, place), piece])),
  );
}

/**
 * Throws drafts away.
 *
 * @param drafts Those that were sent or given up.
 */
export function dropDrafts(drafts: readonly KeptDraft[]): void {
  const properties = PropertiesService.getDocumentProperties();
  for (const key of drafts.flatMap(({ keys }) => keys)) properties.deleteProperty(key);
}

function parsed(text: string): Draft | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
