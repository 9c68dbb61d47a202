import { useRef } from 'preact/hooks';
import { copyText } from './copyText';

/**
 * The block for the staff workbook, to copy.
 *
 * @param props The block, and what says how copying went.
 */
export function HandOver({ block, say }: { readonly block: string; readonly say: (words: string) => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    if (field.current) say(await copyText(field.current));
  };
  return (
    <>
      <label for="hand-over">Block for the staff workbook</label>
      <textarea
        id="hand-over"
        ref={field}
        rows={8}
        readOnly
        dir="auto"
        aria-describedby="hand-over-hint"
        value={block}
      />
      <p id="hand-over-hint" class="why">
        In the staff workbook, open Hire and start onboarding, choose “A block from the hiring workbook”, and paste it
        there.
      </p>
      <p class="actions">
        <button type="button" class="primary" onClick={copy}>
          Copy
        </button>
      </p>
    </>
  );
}
