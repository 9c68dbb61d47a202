import { useEffect, useRef } from 'preact/hooks';
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
  const row = useRef<HTMLDivElement>(null);
  const visible = tabs.filter(({ id, isHidden }) => !isHidden || id === shown);
  const show = (id: number) => void preview.act('show', { sheet: id });

  useEffect(() => {
    row.current?.querySelector(`[data-tab="${shown}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'F2') onRename();
    const turned = TURNED[event.key] ?? event.key;
    // From the tab that has the keyboard: the spreadsheet may not have come to show it yet.
    const at = visible.findIndex(
      ({ id }) => event.target instanceof HTMLElement && event.target.dataset.tab === `${id}`,
    );
    const next =
      visible[
        indexAfterKey(
          turned,
          at,
          visible.map(({ name }) => name),
        ) ?? -1
      ];
    if (!next) return;
    event.preventDefault();
    show(next.id);
    row.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  }

  return (
    <nav class="tab-bar" aria-label="Tabs of the spreadsheet">
      <AllTabs tabs={tabs} onShow={show} />
      <div class="tabs" role="tablist" aria-label="Tabs" ref={row} onKeyDown={onKeyDown}>
        {visible.map(({ id, name, isHidden }) => (
          <button
            type="button"
            role="tab"
            key={id}
            data-tab={id}
            aria-selected={id === shown}
            aria-controls="cells"
            tabIndex={id === shown ? 0 : -1}
            class={isHidden ? 'tab hidden-tab' : 'tab'}
            title="Double click or F2 renames"
            onClick={() => show(id)}
            onDblClick={onRename}
          >
            {name}
          </button>
        ))}
      </div>
    </nav>
  );
}

const TURNED: Readonly<Record<string, string>> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };
