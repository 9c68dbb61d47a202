/** What may be added to any question where the answer stays general. */
export const PROBES: readonly string[] = [
  'What exactly did you do yourself?',
  'About when did it happen?',
  'How did it turn out?',
  'Who else was there and would remember it?',
];
