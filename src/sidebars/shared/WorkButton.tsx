import type { Work } from './useWork';

/**
 * A button that starts a piece of work. While any is under way it does nothing; its own piece makes it say “Working…”.
 * It keeps the focus meanwhile, which a disabled button would lose.
 *
 * @param props The view's work, the button's label, and what it starts.
 */
export function WorkButton({
  work,
  label,
  start,
  isPrimary = false,
  isOff = false,
}: {
  readonly work: Work;
  readonly label: string;
  readonly start: () => Promise<void>;
  readonly isPrimary?: boolean;
  readonly isOff?: boolean;
}) {
  const isMine = work.doing === label;
  const isBusy = isOff || work.doing !== undefined;
  return (
    <button
      type="button"
      class={isPrimary ? 'primary' : undefined}
      aria-disabled={isBusy}
      onClick={() => !isBusy && work.start(label, start)}
    >
      {isMine ? 'Working…' : label}
    </button>
  );
}
