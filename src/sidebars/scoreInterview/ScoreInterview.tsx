import { Heading } from '../shared/Heading';
import type { View } from '../shared/view';
import type { Typed } from './typed';

/** What the view shares with the page: what was typed stays while another view is open. */
interface Props extends View {
  readonly typed: Typed;
  readonly setTyped: (change: (now: Typed) => Typed) => void;
}

/** Score an interview. */
export function ScoreInterview({ isFocused }: Props) {
  return <Heading isFocused={isFocused}>Score an interview</Heading>;
}
