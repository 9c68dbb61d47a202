import { useEffect } from 'preact/hooks';
import type { Preview } from './preview';

/**
 * Lets the browser ask before it closes the page with changes of the person's own file that were not downloaded.
 *
 * @param preview What stands behind the page.
 */
export function useLeaveWarning(preview: Preview): void {
  useEffect(() => {
    function onLeave(event: BeforeUnloadEvent): void {
      if (preview.isUnsaved && preview.state.surroundings?.isSample === false) event.preventDefault();
    }
    addEventListener('beforeunload', onLeave);
    return () => removeEventListener('beforeunload', onLeave);
  }, [preview]);
}
