import { useState } from 'preact/hooks';
import type { Asked } from '../pageState';
import { Dialog } from './dialog';

interface AskProps {
  readonly asked: Asked;
  readonly onClose: () => void;
}

/** A question of the page itself, with a way back. */
export function Ask({ asked, onClose }: AskProps) {
  const [text, setText] = useState(asked.field ?? '');
  const hasField = asked.field !== undefined;

  function goOn(event: Event): void {
    event.preventDefault();
    asked.act(text);
    onClose();
  }

  return (
    <Dialog title={asked.title} onClose={onClose} class="question">
      <form onSubmit={goOn}>
        {hasField ? (
          <label class="asked">
            {asked.text}
            <input data-start required value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
          </label>
        ) : (
          <p class="words">{asked.text}</p>
        )}
        <footer>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="first" data-start={!hasField}>
            {asked.yes}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
