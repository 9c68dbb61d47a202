import type { MenuEntry } from '../../simulator/contract';
import type { Asked } from './pageState';
import type { Preview } from './preview';

const SET_UP = 'setUpOrRepair';

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

/**
 * Reads a file, and asks before it takes the place of the spreadsheet: a file that can’t be read is no question.
 *
 * @param preview What stands behind the page.
 * @param file As it was chosen or dropped.
 */
export async function openFile(preview: Preview, file: File): Promise<void> {
  const bytes = await bytesOf(preview, file);
  if (!bytes) return;
  const isWanted = () =>
    new Promise<boolean>((resolve) => {
      preview.ask({ ...replacing(preview, file.name), act: () => resolve(true), left: () => resolve(false) });
    });
  const isOpen = await preview.open('open', { name: file.name, bytes }, `Opening ${file.name}`, isWanted);
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

async function bytesOf(preview: Preview, file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    const text = `${file.name}: the browser can’t read this; it is a folder, or was moved or changed meanwhile.`;
    preview.tell({ title: 'That did not work', text });
    return undefined;
  }
}

function replacing(preview: Preview, name: string): Omit<Asked, 'act'> {
  return {
    title: `Open ${name}?`,
    text: `It takes the place of “${preview.state.surroundings?.title ?? 'the spreadsheet'}” on this page. ${lossWords(preview)} The file itself is only read, and stays on this computer.`,
    yes: 'Open it',
  };
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
