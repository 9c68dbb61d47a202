import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Rated } from './Rated';
import { type Interview, ratingOf, type Sent } from './typed';

/**
 * What was sent for the interview: others’ ratings beside the reader’s own, once those are in; before that only how many.
 *
 * @param props The interview, whether another scorecard is being filled in, whether this takes the focus, and a button.
 */
export function SentCards({
  interview,
  isScoring,
  isFocused,
  children,
}: {
  readonly interview: Interview;
  readonly isScoring: boolean;
  readonly isFocused: boolean;
  readonly children: ComponentChildren;
}) {
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isFocused) summary.current?.focus();
  }, [isFocused]);
  const { sent, others, othersSent } = interview;
  if (!sent) return othersSent > 0 ? <p class="why">{sealedWords(othersSent)}</p> : null;
  return (
    <details open={!isScoring}>
      <summary ref={summary}>You sent one on {sent.submitted}</summary>
      <p>{othersWords(others.length)}</p>
      <Compared cards={[{ ...sent, interviewer: 'You' }, ...others]} />
      {children}
    </details>
  );
}

function sealedWords(others: number): string {
  return others === 1
    ? '1 other has sent theirs; you see it after yours.'
    : `${others} others have sent theirs; you see them after yours.`;
}

function othersWords(others: number): string {
  if (others === 0) return 'Nobody else has sent theirs yet.';
  return others === 1 ? '1 other has sent theirs.' : `${others} others have sent theirs.`;
}

function Compared({ cards }: { readonly cards: readonly Sent[] }) {
  const names = [...new Set(cards.flatMap(({ card }) => card.ratings.map(({ competency }) => competency)))];
  return (
    <>
      {names.map((name) => (
        <section key={name} class="compared">
          <h3 dir="auto">{name}</h3>
          <ul class="plain">
            {cards.map(({ scorecardId, interviewer, card }) => (
              <li key={scorecardId}>
                <Rated who={interviewer} {...ratingOf(card, name)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h3>Would hire</h3>
      <ul class="plain">
        {cards.map(({ scorecardId, interviewer, card }) => (
          <li key={scorecardId}>
            <bdi>{interviewer}</bdi>: <b>{card.recommendation ?? 'not said'}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
