import { useRef } from 'preact/hooks';

/**
 * A formula to try, with a button that copies it, or selects it where the page may not copy.
 *
 * @param props The formula, and how to say what was done.
 */
export function Example({ formula, say }: { readonly formula: string; readonly say: (text: string) => void }) {
  const code = useRef<HTMLElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(formula);
      say(`Copied: ${formula}`);
    } catch {
      if (code.current) getSelection()?.selectAllChildren(code.current);
      say('The formula is selected: press Ctrl+C to copy it.');
    }
  };
  return (
    <li>
      <code ref={code}>{formula}</code>{' '}
      <button type="button" aria-label={`Copy ${formula}`} onClick={() => void copy()}>
        Copy
      </button>
    </li>
  );
}
