import { useEffect } from 'preact/hooks';
import type { Preview } from './preview';

/**
 * Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z (⌘ on a Mac) take back and do again, wherever the keyboard is but in a text field, which
 * has its own.
 *
 * @param preview What stands behind the page.
 */
export function useUndoKeys(preview: Preview): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const request = requestOf(event);
      if (!request || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      void preview.act(request, null);
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [preview]);
}

function requestOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'y' || (letter === 'z' && shiftKey)) return 'redo';
  return letter === 'z' ? 'undo' : undefined;
}

/** The grid keeps the keyboard in a field of its own, which is no text field to the person. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, dialog') !== null &&
    !target.closest('.grid')
  );
}
