import type { Work } from '../shared/useWork';
import type { Card, CardTyped, Interview } from './typed';

/** What the parts of a scorecard share. */
export interface Form {
  readonly interview: Interview;
  readonly typed: CardTyped;
  /** Changes what is rated, from what is there at that moment. */
  readonly rate: (change: (card: Card) => Card) => void;
  /** Answers what is asked before sending. */
  readonly answer: (answers: Partial<Pick<CardTyped, 'without' | 'replaces'>>) => void;
  readonly work: Work;
}
