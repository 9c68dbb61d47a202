import type { MenuEntry } from '../../simulator/contract';
import type { Asked } from './dialogs/ask';
import type { Preview } from './preview';

const SET_UP = 'setUpOrRepair';

/** Asks before a file takes the place of the spreadsheet. */
export function replacing(preview: Preview, file: File): Asked {
  return {
    title: `Open ${file.name}?`,
    text: `It takes the place of “${preview.state.surroundings?.title ?? 'the spreadsheet'}” on this page. ${lossWords(preview)} The file itself is only read, and stays on this computer.`,
    yes: 'Open it',
    act: () => void openFile(preview, file),
  };
}

/** Asks before the sample takes the place of the spreadsheet. */
export function startingOver(preview: Preview): Asked {
  return {
    title: 'Start over with the sample?',
    text: `A fresh sample practice takes the place of what is open. ${lossWords(preview)}`,
    yes: 'Start over',
    act: () => void preview.open('openSample', null, 'Opening the sample practice'),
  };
}

/** Asks for another name of the shown tab. */
export function renaming(preview: Preview): Asked {
  const { tabs, shown } = preview.state;
  return {
    title: 'Rename the tab',
    text: 'Name',
    yes: 'Rename',
    field: tabs.find(({ id }) => id === shown)?.name ?? '',
    act: (name) => void preview.edit({ kind: 'rename', name }),
  };
}

async function openFile(preview: Preview, file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isOpen = await preview.open('open', { name: file.name, bytes }, `Opening ${file.name}`);
  const setUp = isOpen ? itemsOf(preview.state.menu).find(({ functionName }) => functionName === SET_UP) : undefined;
  if (!setUp) return;
  preview.toast({
    title: `${file.name} is open`,
    text: `Next, “${setUp.caption}” makes the tabs of the add-on from it. It is also under Extensions.`,
    offer: {
      label: setUp.caption.replace(/…$/, ''),
      act: () => void preview.runItem(setUp.functionName, setUp.caption),
    },
  });
}

function itemsOf(menu: readonly MenuEntry[]): readonly Extract<MenuEntry, { kind: 'item' }>[] {
  return menu.flatMap((entry) => {
    if (entry.kind === 'menu') return itemsOf(entry.entries);
    return entry.kind === 'item' ? [entry] : [];
  });
}

function lossWords({ isUnsaved }: Preview): string {
  return isUnsaved
    ? 'Changes since the last download are lost: Undo can’t bring them back.'
    : 'Undo can’t bring it back.';
}
