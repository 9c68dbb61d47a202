import { call } from './call';
import type { Work } from './useWork';

/**
 * A button that goes to a cell, or to a tab where no cell is given.
 *
 * @param props The view's work, and the place.
 */
export function PlaceButton({
  work,
  sheet,
  cell = '',
}: {
  readonly work: Work;
  readonly sheet: string;
  readonly cell?: string;
}) {
  const place = cell === '' ? sheet : `${sheet}!${cell}`;
  const go = async () => {
    await call('selectCell', { sheet, cell });
  };
  return (
    <button
      type="button"
      class="place"
      title={`Go to ${place}`}
      aria-disabled={work.doing !== undefined}
      onClick={() => work.start(`go to ${place}`, go)}
    >
      <bdi>{sheet}</bdi>
      {cell && `!${cell}`}
    </button>
  );
}
