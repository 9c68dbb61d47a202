import { evidenceLength, isTooLong, MOST_EVIDENCE } from './lineOfEvidence';

/**
 * The line of evidence for a rating. It takes whatever is typed: what is too long is said, not cut.
 *
 * @param props Its ID, whether the rating asks for it, whose it is, what is there, and what happens to what is typed.
 */
export function Evidence({
  id,
  isAskedFor,
  competency,
  evidence,
  type,
}: {
  readonly id: string;
  readonly isAskedFor: boolean;
  readonly competency: string;
  readonly evidence: string;
  readonly type: (evidence: string) => void;
}) {
  const isLong = isTooLong({ evidence });
  return (
    <>
      <label for={id}>
        Evidence {isAskedFor ? '(asked for)' : '(optional)'}
        <span class="hidden">, {competency}</span>
      </label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        aria-invalid={isLong}
        aria-describedby={`${id}-count`}
        value={evidence}
        onInput={({ currentTarget: { value } }) => type(value)}
      />
      <p id={`${id}-count`} class={isLong ? 'why check' : 'why'}>
        {isLong ? `${countOf(evidence)} Shorten it; nothing of it is lost.` : countOf(evidence)}
      </p>
    </>
  );
}

function countOf(evidence: string): string {
  return `${evidenceLength(evidence).toLocaleString('en-US')} of ${MOST_EVIDENCE} characters.`;
}
