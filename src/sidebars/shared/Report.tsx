import { PlaceButton } from './PlaceButton';
import type { Work } from './useWork';

/**
 * What the last piece of work came to: a failure as an alert, a result as a status. Both places are always on the page,
 * so that a screen reader notices what comes into them.
 *
 * @param props The view's work, and the sentence of its result.
 */
export function Report({ work, said }: { readonly work: Work; readonly said: string }) {
  const { failure, doing } = work;
  return (
    <>
      <div role="alert">
        {failure && (
          <div class="failure">
            <p>{failure.message}</p>
            {failure.sheet && <PlaceButton work={work} sheet={failure.sheet} cell={failure.cell} />}
          </div>
        )}
      </div>
      <p role="status">{doing === undefined && !failure ? said : ''}</p>
    </>
  );
}
