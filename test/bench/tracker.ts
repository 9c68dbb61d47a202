/**
 * A tracker with twelve columns of ratings, as the rows of a CSV file.
 *
 * @param size How many candidates.
 * @returns The header and the candidates.
 */
export function tracker(size: number): readonly (readonly string[])[] {
  const skills = Array.from({ length: 12 }, (_, i) => `Skill ${String.fromCharCode(65 + i)}`);
  const cycle = (words: readonly string[], i: number) => words[i % words.length] ?? '';
  const body = Array.from({ length: size }, (_, i) => [
    `Person ${i}`,
    `person${i}@example.com`,
    cycle(['Medical Assistant', 'Front Desk', 'Biller/Coder'], i),
    `${1 + (i % 11)}/${1 + (i % 28)}/2026`,
    cycle(['Applied', 'Interview', 'Rejected', 'Offer'], i),
    `${1 + (i % 10)}/${1 + (i % 27)}/2026`,
    ...skills.map((_, k) => String(1 + ((i * 7 + k * 3) % 9) / 2)),
  ]);
  return [['Name', 'Email', 'Role', 'Applied', 'Stage', 'Stage since', ...skills], ...body];
}
