import { useEffect, useState } from 'preact/hooks';

/** As long as nobody pauses between two letters. */
const PAUSE_MILLISECONDS = 500;

/**
 * Whether a text has been the same for a moment: while it is typed, it is not worth asking for.
 *
 * @param text The text.
 */
export function useSettled(text: string): boolean {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled === text;
}
