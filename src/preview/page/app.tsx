import { useRef } from 'preact/hooks';
import { Announcer } from './bars/announcer';
import { FormulaBar } from './bars/formulaBar';
import { TabBar } from './bars/tabBar';
import { Toasts } from './bars/toasts';
import { TopBar } from './bars/topBar';
import { Working } from './bars/working';
import { Dialogs } from './dialogs/dialogs';
import { FileChooser } from './fileChooser';
import { MenuBar } from './menus/menuBar';
import { menus } from './menus/menus';
import { Middle } from './middle';
import { openFile, renaming, startingOver } from './questions';
import { useFileDrop } from './useFileDrop';
import { useLeaveWarning } from './useLeaveWarning';
import { usePageState, usePreview } from './usePageState';
import { useUndoKeys } from './useUndoKeys';

/** The whole page. */
export function App() {
  const preview = usePreview();
  const chooser = useRef<HTMLInputElement>(null);
  const take = (file: File) => void openFile(preview, file);
  const acts = {
    chooseFile: () => chooser.current?.click(),
    startOver: () => preview.ask(startingOver(preview)),
    renameTab: () => preview.ask(renaming(preview)),
  };
  usePageState();
  useUndoKeys(preview);
  useLeaveWarning(preview);
  useFileDrop(take);

  return (
    <>
      <TopBar>
        <MenuBar menus={menus(preview, acts)} onDone={() => preview.focusGrid()} />
      </TopBar>
      <FormulaBar />
      <Middle />
      <TabBar onRename={acts.renameTab} />
      <Working />
      <Toasts />
      <Announcer />
      <FileChooser chooser={chooser} onFile={take} />
      <Dialogs />
    </>
  );
}
