import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Does something once, when the view opens, before anything of it is seen.
 *
 * @param work What to do.
 */
export function useAtFirst(work: () => void): void {
  const first = useRef(work);
  useLayoutEffect(() => first.current(), []);
}
