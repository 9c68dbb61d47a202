import type { Message } from '../pageState';
import { Dialog } from './dialog';

interface MessageBoxProps {
  readonly message: Message;
  readonly onClose: () => void;
}

/** Something that the person has to know before going on. */
export function MessageBox({ message, onClose }: MessageBoxProps) {
  return (
    <Dialog title={message.title} onClose={onClose} class="question">
      <p class="words">{message.text}</p>
      <footer>
        <button type="button" class="first" data-start onClick={onClose}>
          OK
        </button>
      </footer>
    </Dialog>
  );
}
