import type { PlannedMove } from './MoveCells';
import { Reason } from './Reason';

/** What is typed about a move. */
export interface SaidOfMove {
  readonly reason: string;
  /** The user’s name. */
  readonly who: string;
}

/**
 * What a move has to be told first: the reason where one is needed, and who moves.
 *
 * @param props The move, what is typed, and what changes it.
 */
export function MoveWords({
  move: { note, why },
  said: { reason, who },
  say,
}: {
  readonly move: PlannedMove;
  readonly said: SaidOfMove;
  readonly say: (change: Partial<SaidOfMove>) => void;
}) {
  return (
    <>
      {note && <p>{note}</p>}
      {why && <Reason reason={reason} setReason={(value) => say({ reason: value })} why={why} />}
      <label for="who">Your name (optional, for Decisions)</label>
      <input
        id="who"
        type="text"
        dir="auto"
        maxLength={100}
        autocomplete="name"
        value={who}
        onInput={({ currentTarget: { value } }) => say({ who: value })}
      />
    </>
  );
}
