const MOST_CHARACTERS = 200;

/**
 * Why someone goes ahead of better ranked ones: the field, with whom it concerns.
 *
 * @param props What is typed, what changes it, and the explanation.
 */
export function Reason({
  reason,
  setReason,
  why,
}: {
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly why: string;
}) {
  return (
    <div class="note">
      <p id="reason-why" dir="auto">
        {why} That can be right; say why, so that it can be understood later.
      </p>
      <label for="reason">Reason (needed)</label>
      <textarea
        id="reason"
        rows={3}
        dir="auto"
        required
        maxLength={MOST_CHARACTERS}
        aria-describedby="reason-why reason-hint"
        value={reason}
        onInput={({ currentTarget: { value } }) => setReason(value)}
      />
      <p id="reason-hint" class="why">
        A sentence about the work, nothing about health, age or family. {reason.length} of {MOST_CHARACTERS} characters.
      </p>
    </div>
  );
}
