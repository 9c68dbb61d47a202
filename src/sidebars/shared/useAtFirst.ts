import { useEffect, useRef } from 'preact/hooks';

/**
 * Does something once, when the view opens.
 *
 * @param work What to do.
 */
export function useAtFirst(work: () => void): void {
  const first = useRef(work);
  useEffect(() => first.current(), []);
}
