import { Heading } from '../shared/Heading';
import type { View } from '../shared/view';

/** Fairness. */
export function Fairness({ isFocused }: View) {
  return <Heading isFocused={isFocused}>Fairness</Heading>;
}
