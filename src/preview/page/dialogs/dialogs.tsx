import { AddOnDialog } from '../addOnPage/addOnDialog';
import { usePageState, usePreview } from '../usePageState';
import { Ask } from './ask';
import { MessageBox } from './messageBox';
import { Question } from './question';

/** Whatever is open over the page: the add-on's dialog, then the page's own, the add-on's question on top. */
export function Dialogs() {
  const preview = usePreview();
  const { asked, dialog, message, question } = usePageState();
  return (
    <>
      {dialog && <AddOnDialog page={dialog} key={dialog.key} />}
      {asked && <Ask asked={asked} onClose={() => preview.leave()} key={asked.title} />}
      {message && <MessageBox message={message} onClose={() => preview.set({ message: undefined })} />}
      {question && <Question shown={question} onAnswer={(answer) => preview.answer(answer)} />}
    </>
  );
}
