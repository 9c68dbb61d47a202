import { PlaceButton } from './PlaceButton';
import type { Work } from './useWork';

/** A move of a candidate to another stage, as it would be written. */
export interface PlannedMove {
  readonly cells: readonly {
    readonly header: string;
    readonly cell: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly note: string | null;
  /** Why a reason is needed; `null`: it is not. */
  readonly why: string | null;
}

/**
 * The cells that a move writes, old and new, and its row of Decisions: items of a list.
 *
 * @param props The move, the tab of the candidates, the view's work.
 */
export function MoveCells({
  move: { cells, why },
  sheet,
  work,
}: {
  readonly move: PlannedMove;
  readonly sheet: string;
  readonly work: Work;
}) {
  return (
    <>
      {cells.map(({ header, cell, from, to }) => (
        <li key={cell}>
          <b dir="auto">{header}</b> (<PlaceButton work={work} sheet={sheet} cell={cell} />
          ): <bdi>{from || '(blank)'}</bdi> → <b dir="auto">{to}</b>
        </li>
      ))}
      <li>
        <b>Decisions</b>: a new row with the day, who, the two stages, the rank by score
        {why && ' and the reason'}
      </li>
    </>
  );
}
