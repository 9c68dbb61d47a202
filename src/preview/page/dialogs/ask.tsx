import { useState } from 'preact/hooks';
import { Dialog } from './dialog';

/** What the page itself asks before it goes on. */
export interface Asked {
  readonly title: string;
  readonly text: string;
  /** What the button says that goes on. */
  readonly yes: string;
  /** With a field for text, which begins with this. */
  readonly field?: string;
  readonly act: (text: string) => void;
}

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
    onClose();
    asked.act(text);
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
