import { AddOnDialog } from '../addOnPage/addOnDialog';
import { usePageState, usePreview } from '../usePageState';
import { Ask, type Asked } from './ask';
import { MessageBox } from './messageBox';
import { Question } from './question';

interface DialogsProps {
  /** What the page itself asks. */
  readonly asked: Asked | undefined;
  readonly onAsked: () => void;
}

/** Whatever is open over the page: the add-on's dialog, then the page's own, the add-on's question on top. */
export function Dialogs({ asked, onAsked }: DialogsProps) {
  const preview = usePreview();
  const { dialog, message, question } = usePageState();
  return (
    <>
      {dialog && <AddOnDialog page={dialog} key={dialog.key} />}
      {asked && <Ask asked={asked} onClose={onAsked} />}
      {message && <MessageBox message={message} onClose={() => preview.set({ message: undefined })} />}
      {question && <Question shown={question} onAnswer={(answer) => preview.answer(answer)} />}
    </>
  );
}
