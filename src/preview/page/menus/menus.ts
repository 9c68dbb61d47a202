import type { MenuEntry } from '../../../simulator/contract';
import type { PageState } from '../pageState';
import type { Preview } from '../preview';
import { cellLines } from './cellLines';
import type { MenuDeclaration, MenuItem, MenuLine } from './menuLine';

const ADD_ON = 'Practice Staffing';

/** What the menus do that the page has to ask or choose for. */
export interface MenuActs {
  readonly chooseFile: () => void;
  readonly startOver: () => void;
  readonly renameTab: () => void;
}

/**
 * The menus of the page. Extensions holds exactly what the add-on's `onOpen` made.
 *
 * @param preview What stands behind the page.
 * @param acts What needs a dialog first.
 */
export function menus(preview: Preview, acts: MenuActs): readonly MenuDeclaration[] {
  const { state } = preview;
  return [
    { label: 'File', lines: fileLines(preview, acts) },
    { label: 'Edit', lines: editLines(preview, acts) },
    {
      label: 'Extensions',
      lines: [{ kind: 'menu', label: ADD_ON, lines: state.menu.map((entry) => addOnLine(preview, entry)) }],
    },
  ];
}

function fileLines(preview: Preview, { chooseFile, startOver }: MenuActs): readonly MenuLine[] {
  return [
    { kind: 'item', label: 'Open a CSV or XLSX file…', act: chooseFile },
    { kind: 'item', label: 'Download as XLSX', act: () => void preview.download() },
    { kind: 'separator' },
    { kind: 'item', label: 'Start over with the sample…', act: startOver },
  ];
}

function editLines(preview: Preview, { renameTab }: MenuActs): readonly MenuLine[] {
  const { state } = preview;
  return [
    step('Undo', 'Ctrl+Z', state.undoable, () => void preview.act('undo', null)),
    step('Redo', 'Ctrl+Y', state.redoable, () => void preview.act('redo', null)),
    { kind: 'separator' },
    ...cellLines(state, (edit) => void preview.edit(edit)),
    { kind: 'separator' },
    { kind: 'item', label: 'Rename the tab…', act: renameTab },
  ];
}

function step(word: string, keys: string, what: PageState['undoable'], act: () => void): MenuItem {
  if (what === undefined) return { kind: 'item', label: word, whyNot: `nothing to ${word.toLowerCase()}`, act };
  return { kind: 'item', label: `${word}: ${what.replace(/…$/, '')}`, keys, act };
}

function addOnLine(preview: Preview, entry: MenuEntry): MenuLine {
  if (entry.kind === 'separator') return entry;
  const { caption } = entry;
  if (entry.kind === 'menu') {
    return { kind: 'menu', label: caption, lines: entry.entries.map((each) => addOnLine(preview, each)) };
  }
  return { kind: 'item', label: caption, act: () => void preview.runItem(entry.functionName, caption) };
}
