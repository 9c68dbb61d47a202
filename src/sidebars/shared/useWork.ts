import { useState } from 'preact/hooks';
import { CallFailure } from './CallFailure';

/** Work with the server in a view: one piece at a time. */
export interface Work {
  /** The name of the piece under way, or `undefined`. */
  readonly doing: string | undefined;
  readonly failure: CallFailure | undefined;
  /** Starts a piece, unless another one is under way; its failure is shown, and nothing of the view is lost. */
  readonly start: (name: string, piece: () => Promise<void>) => void;
}

/** The work of a view. */
export function useWork(): Work {
  const [doing, setDoing] = useState<string>();
  const [failure, setFailure] = useState<CallFailure>();
  const start = (name: string, piece: () => Promise<void>) => {
    if (doing !== undefined) return;
    setDoing(name);
    setFailure(undefined);
    piece()
      .catch((error: unknown) => setFailure(CallFailure.of(error)))
      .finally(() => setDoing(undefined));
  };
  return { doing, failure, start };
}
