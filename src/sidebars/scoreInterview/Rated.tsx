import type { Rating } from './typed';

/**
 * A rating in a line, with its evidence.
 *
 * @param props Whose or for what it is, the rating, and the evidence; blank: none.
 */
export function Rated({ who, rating, evidence }: { readonly who: string } & Pick<Rating, 'rating' | 'evidence'>) {
  return (
    <>
      <p>
        <bdi>{who}</bdi>: <b>{rating ?? 'not rated'}</b>
      </p>
      {evidence !== '' && (
        <p class="why" dir="auto">
          {evidence}
        </p>
      )}
    </>
  );
}
