import type { Work } from '../shared/useWork';
import { WorkButton } from '../shared/WorkButton';

const MOST_CHARACTERS = 20_000;

/**
 * A block from the hiring workbook, to be pasted and read.
 *
 * @param props What is pasted, and what happens to it.
 */
export function Block({
  work,
  pasted,
  paste,
  read,
}: {
  readonly work: Work;
  readonly pasted: string;
  readonly paste: (text: string) => void;
  readonly read: () => Promise<void>;
}) {
  return (
    <>
      <label for="block">Block from the hiring workbook</label>
      <textarea
        id="block"
        rows={5}
        dir="auto"
        maxLength={MOST_CHARACTERS}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="block-hint"
        value={pasted}
        onInput={({ currentTarget: { value } }) => paste(value)}
      />
      <p id="block-hint" class="why">
        Paste all of it, from its first line to the line “Check”.
      </p>
      <p class="actions">
        <WorkButton work={work} label="Read the block" start={read} isOff={pasted.trim() === ''} />
      </p>
    </>
  );
}
