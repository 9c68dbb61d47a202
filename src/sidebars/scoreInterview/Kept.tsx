import type { CardTyped } from './typed';

/**
 * Whether what is typed is kept as a draft. A failure is announced; that all is well is only written, for it happens at
 * every pause.
 *
 * @param props The scorecard, and why its draft is not kept; blank: it is.
 */
export function Kept({ card, failure }: { readonly card: CardTyped | undefined; readonly failure: string }) {
  return (
    <>
      {failure === '' && card && <p class="next">{wordsOf(card)}</p>}
      <p role="status" class="check">
        {failure}
      </p>
    </>
  );
}

function wordsOf({ changes, kept, keptAt }: CardTyped): string {
  if (changes > kept) return 'Keeping the draft…';
  return keptAt === '' ? '' : `Draft kept at ${keptAt}.`;
}
