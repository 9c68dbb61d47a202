import { useLayoutEffect } from 'preact/hooks';
import type { Work } from './useWork';

/**
 * Looks at the spreadsheet whenever that is due and nothing else is under way. It begins before the view is seen: in no
 * moment between are the buttons on, and nothing there yet.
 *
 * @param work The view's work.
 * @param isDue Whether something else is asked for than was looked at.
 * @param look Looks.
 */
export function useLook(work: Work, isDue: () => boolean, look: () => Promise<void>): void {
  useLayoutEffect(() => {
    if (work.doing === undefined && isDue()) work.start('look', look);
  });
}
