import { useState } from 'preact/hooks';
import type { Answer, Shown } from '../../../simulator/contract';
import { Dialog } from './dialog';

type Button = Answer['button'];

const BUTTONS: Readonly<Record<string, readonly Button[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};
const WORDS: Readonly<Record<Button, string>> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No', CLOSE: 'Close' };

interface QuestionProps {
  readonly shown: Shown;
  readonly onAnswer: (answer: Answer) => void;
}

/** An alert or prompt of the add-on, for whose answer it waits. Escape is the answer `CLOSE`. */
export function Question({ shown, onAnswer }: QuestionProps) {
  const [text, setText] = useState('');
  const isPrompt = shown.kind === 'prompt';
  const [first = 'OK', ...others] = BUTTONS[shown.buttons ?? 'OK'] ?? ['OK'];
  const answer = (button: Button) => onAnswer({ button, text });

  return (
    <Dialog title={shown.title || 'Practice Staffing'} onClose={() => answer('CLOSE')} class="question">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(first);
        }}
      >
        {isPrompt ? (
          <label class="asked">
            {shown.text}
            <input data-start value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
          </label>
        ) : (
          <p class="words">{shown.text}</p>
        )}
        <footer>
          {others.map((button) => (
            <button type="button" key={button} onClick={() => answer(button)}>
              {WORDS[button]}
            </button>
          ))}
          <button type="submit" class="first" data-start={!isPrompt}>
            {WORDS[first]}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
