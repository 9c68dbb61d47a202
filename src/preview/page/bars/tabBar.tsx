import { useEffect, useRef } from 'preact/hooks';
import type { TabState } from '../../worker/sheetState';
import { indexAfterKey } from '../menus/indexAfterKey';
import { AllTabs } from './allTabs';
import './tabBar.css';
import { usePageState, usePreview } from '../usePageState';

interface TabBarProps {
  readonly onRename: () => void;
}

/** The tabs of the spreadsheet, below the cells. Hidden ones are reached from the list of all. */
export function TabBar({ onRename }: TabBarProps) {
  const { tabs, shown } = usePageState();
  const preview = usePreview();
  const visible = tabs.filter(({ id, isHidden }) => !isHidden || id === shown);
  const show = (id: number) => void preview.act('show', { sheet: id });
  return (
    <nav class="tab-bar" aria-label="Tabs of the spreadsheet">
      <AllTabs tabs={tabs} onShow={show} />
      <TabRow tabs={visible} shown={shown} onShow={show} onRename={onRename} />
    </nav>
  );
}

interface TabRowProps extends TabBarProps {
  readonly tabs: readonly TabState[];
  readonly shown: number | undefined;
  readonly onShow: (id: number) => void;
}

function TabRow({ tabs, shown, onShow, onRename }: TabRowProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    row.current?.querySelector(`[data-tab="${shown}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'F2') onRename();
    const next = tabAfterKey(tabs, event);
    if (!next) return;
    event.preventDefault();
    onShow(next.id);
    row.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label="Tabs" ref={row} onKeyDown={onKeyDown}>
      {tabs.map(({ id, name, isHidden }) => (
        <button
          type="button"
          role="tab"
          key={id}
          data-tab={id}
          aria-selected={id === shown}
          aria-controls="cells"
          tabIndex={id === shown ? 0 : -1}
          class={isHidden ? 'tab hidden-tab' : 'tab'}
          title={`${name} (double click or F2 renames)`}
          onClick={() => onShow(id)}
          onDblClick={onRename}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** Counted from the tab that has the keyboard: the spreadsheet may not have come to show it yet. */
function tabAfterKey(tabs: readonly TabState[], { key, target }: KeyboardEvent): TabState | undefined {
  const at = tabs.findIndex(({ id }) => target instanceof HTMLElement && target.dataset.tab === `${id}`);
  const names = tabs.map(({ name }) => name);
  return tabs[indexAfterKey(TURNED[key] ?? key, at, names) ?? -1];
}

const TURNED: Readonly<Record<string, string>> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };
