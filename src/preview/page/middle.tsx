import { useCallback, useState } from 'preact/hooks';
import { Sidebar } from './addOnPage/sidebar';
import { GridHost } from './gridHost';
import { cellLines } from './menus/cellLines';
import { ContextMenu } from './menus/contextMenu';
import { usePageState, usePreview } from './usePageState';

/** The cells with their menu, and the sidebar beside them. */
export function Middle() {
  const preview = usePreview();
  const state = usePageState();
  const [menuPlace, setMenuPlace] = useState<{ readonly x: number; readonly y: number }>();
  const closeMenu = useCallback(() => {
    setMenuPlace(undefined);
    preview.focusGrid();
  }, [preview]);

  return (
    <div class="middle">
      <main id="cells" aria-label={`Cells of ${state.sheet?.name ?? 'the spreadsheet'}`}>
        <GridHost onMenu={(x, y) => setMenuPlace({ x, y })} />
        {!state.sheet && <Opening working={state.working} />}
        {menuPlace && (
          <ContextMenu {...menuPlace} lines={cellLines(state, (edit) => void preview.edit(edit))} onClose={closeMenu} />
        )}
      </main>
      {state.sidebar && <Sidebar page={state.sidebar} key={state.sidebar.key} />}
    </div>
  );
}

/** What stands in place of the cells at the start. */
function Opening({ working }: { readonly working: string | undefined }) {
  return (
    <div class="opening">
      <div class="skeleton" aria-hidden="true" />
      <p>{working ?? 'Nothing is open. File ▸ Start over opens the sample practice.'}</p>
    </div>
  );
}
