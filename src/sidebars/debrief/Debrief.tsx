import { Heading } from '../shared/Heading';
import type { View } from '../shared/view';

/** Debrief. */
export function Debrief({ isFocused }: View & { readonly moveCandidate: (candidateId: string) => void }) {
  return <Heading isFocused={isFocused}>Debrief</Heading>;
}
