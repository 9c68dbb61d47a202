import { useEffect, useRef, useState } from 'preact/hooks';
import { cellAddress } from '../address';
import { cellKey } from '../pageState';
import { usePageState } from '../usePageState';

const PAUSE_MILLISECONDS = 250;

/**
 * Says for screen readers what the grid does not: the formula of the active cell, how many cells are selected, and what a
 * cell shows after it changed.
 */
export function Announcer() {
  const { active, cells, selection, sheet } = usePageState();
  const cell = cells.get(cellKey(active.row, active.column));
  const place = `${sheet?.name ?? ''}!${cellAddress(active.row, active.column)}`;
  const shown = cell?.text || 'blank';
  const before = useRef({ place, shown });
  const count = selection.rows * selection.columns;
  const formula = cell?.input.startsWith('=') ? `Formula ${cell.input}` : '';
  const [said, setSaid] = useState('');

  useEffect(() => {
    const hasChanged = before.current.place === place && before.current.shown !== shown;
    before.current = { place, shown };
    const words = [hasChanged && `Now ${shown}`, formula, count > 1 && `${count} cells selected`];
    const timer = setTimeout(() => setSaid(words.filter(Boolean).join('. ')), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [place, shown, formula, count]);

  return (
    <p class="only-heard" role="status" aria-label="Formula and changes">
      {said}
    </p>
  );
}
