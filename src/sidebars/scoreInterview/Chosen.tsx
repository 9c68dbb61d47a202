import { useState } from 'preact/hooks';
import type { Work } from '../shared/useWork';
import { anew } from './adopted';
import { DropDraft } from './DropDraft';
import type { Form } from './form';
import { Scorecard } from './Scorecard';
import { SentCards } from './SentCards';
import { type CardTyped, changed, type Interview, type SetTyped, withCard } from './typed';

/** The interview, its scorecard, and what the view does with them. */
interface Props {
  readonly interview: Interview;
  /** `undefined`: one was sent, and no other is begun. */
  readonly card: CardTyped | undefined;
  readonly setTyped: SetTyped;
  readonly work: Work;
  readonly isSending: boolean;
  /** The ID of the scorecard that was just sent; blank: none. */
  readonly sentId: string;
  readonly keep: () => void;
  readonly drop: (card: CardTyped) => Promise<void>;
}

/**
 * The interview that is chosen: what was sent for it, and the scorecard to fill in.
 *
 * @param props The interview and its scorecard, and what the view does with them.
 */
export function Chosen({ interview, card, setTyped, work, isSending, sentId, keep, drop }: Props) {
  const [isAgain, setAgain] = useState(false);
  const { obstacle, notes, sent } = interview;
  const scoreAgain = () => {
    setAgain(true);
    setTyped((now) => ({ ...now, cards: [...now.cards, anew(interview)] }));
  };
  return (
    <>
      {obstacle !== null && <p class="note">{sentence(obstacle)}</p>}
      {notes.map((note) => (
        <p key={note} class="why">
          {note}
        </p>
      ))}
      <SentCards
        interview={interview}
        isScoring={card !== undefined}
        isFocused={!card && sentId !== '' && sent?.scorecardId === sentId}
      >
        {!card && obstacle === null && <Again scoreAgain={scoreAgain} />}
      </SentCards>
      {card && <Scorecard {...formOf(interview, card, setTyped)} {...{ work, isSending, keep }} isFocused={isAgain} />}
      {card && (card.changes > 0 || interview.draft) && <DropDraft work={work} drop={() => drop(card)} />}
    </>
  );
}

function formOf(interview: Interview, typed: CardTyped, setTyped: SetTyped): Omit<Form, 'work'> {
  const { cardId } = typed;
  return {
    ...{ interview, typed },
    rate: (change) => setTyped((now) => withCard(now, cardId, (each) => changed(each, change(each.card)))),
    answer: (answers) => setTyped((now) => withCard(now, cardId, (each) => ({ ...each, ...answers }))),
  };
}

function Again({ scoreAgain }: { readonly scoreAgain: () => void }) {
  return (
    <p>
      <button type="button" onClick={scoreAgain}>
        Score again
      </button>{' '}
      It begins with what you sent; nothing changes until you send it.
    </p>
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
