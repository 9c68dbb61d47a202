import { type Ranked, stageMove } from '../../src/hiring/stageMove';

const STEPS = [
  { stage: 'Applied', kind: 'active' },
  { stage: 'Interview', kind: undefined },
  { stage: 'On hold', kind: 'withdrawn' },
  { stage: 'Offer', kind: 'active' },
  { stage: 'Hired', kind: 'hired' },
  { stage: 'Rejected', kind: 'rejected' },
] as const;

/** Someone of the role Biller, in play; a test says what differs. */
function person(
  name: string,
  rank: number | undefined,
  stage: string | undefined,
  given: Partial<Ranked> = {},
): Ranked {
  const candidate = { id: `C-${name}`, name, stage };
  return { role: 'Biller', rankedIn: 'Biller', rank, stageName: stage, candidate, ...given };
}

function move(mover: Ranked, to: string, others: readonly Ranked[]) {
  return stageMove([...others, mover], STEPS, { mover, to });
}

const names = (...args: Parameters<typeof move>) => move(...args).overtaken.map(({ name }) => name);

describe('a move from stage to stage', () => {
  const ana = person('Ana', 1, 'Interview');
  const ben = person('Ben', 2, 'Applied');
  const cy = person('Cy', 3, 'Interview');

  it('to Hired is the last one, wherever Stages lists it', () => {
    const mover = person('Di', 2, 'Trial day');
    const steps = [
      { stage: 'Hired', kind: 'hired' },
      { stage: 'Interview', kind: 'active' },
      { stage: 'Trial day', kind: 'active' },
    ] as const;
    const { overtaken } = stageMove([ana, mover], steps, { mover, to: 'Hired' });
    expect(overtaken.map(({ name }) => name)).toEqual(['Ana']);
  });

  it('goes ahead of those with a better rank at an earlier stage, the best first', () => {
    expect(move(cy, 'Offer', [ben, ana])).toEqual({
      overtaken: [
        { name: 'Ana', rank: 1, stage: 'Interview' },
        { name: 'Ben', rank: 2, stage: 'Applied' },
      ],
      ranked: 3,
      why: 'Cy ranks 3 of 3 by score. Ana (rank 1) and Ben (rank 2) rank higher and have not come as far as “Offer”.',
    });
  });

  it('needs no reason for the best ranked', () => {
    expect(move(ana, 'Hired', [ben, cy])).toEqual({ overtaken: [], ranked: 3, why: undefined });
  });

  it('goes ahead of nobody who has come as far', () => {
    expect(names(cy, 'Offer', [person('Ana', 1, 'Offer'), person('Ben', 2, 'Hired')])).toEqual([]);
  });

  it('goes ahead of nobody who ranks the same', () => {
    expect(names(person('Cy', 1, 'Interview'), 'Offer', [ana])).toEqual([]);
  });

  it.each(['Rejected', 'On hold'])('to %s goes ahead of nobody', (to) => {
    expect(names(cy, to, [ana, ben])).toEqual([]);
  });

  it('back to an earlier stage goes ahead of nobody', () => {
    expect(names(person('Cy', 3, 'Offer'), 'Interview', [ben])).toEqual([]);
  });

  it('goes ahead of nobody of another role, and of nobody out of play', () => {
    const dentist = person('Di', 1, 'Applied', { role: 'Hygienist', rankedIn: 'Hygienist' });
    const rejected = person('Ed', undefined, 'Rejected', { rankedIn: undefined });
    expect(names(cy, 'Offer', [dentist, rejected])).toEqual([]);
  });

  it('of someone without a rank goes ahead of everyone who has one', () => {
    const { why } = move(person('Flo', undefined, 'Interview'), 'Offer', [ana]);
    expect(why).toBe('Flo has no rank by score. Ana (rank 1) ranks higher and has not come as far as “Offer”.');
  });

  it('of someone who was rejected counts from before all stages', () => {
    const back = person('Gus', undefined, 'Rejected', { rankedIn: undefined });
    expect(names(back, 'Interview', [ana, ben])).toEqual(['Ben']);
  });

  it('of someone without a role goes ahead of nobody', () => {
    expect(
      names(person('Hal', undefined, 'Applied', { role: undefined, rankedIn: undefined }), 'Offer', [ana]),
    ).toEqual([]);
  });

  it('takes a blank stage and one that Stages does not list for the earliest', () => {
    const blank = person('Ida', 1, undefined);
    const unknown = person('Jo', 2, 'Tour', { stageName: undefined });
    expect(names(cy, 'Offer', [blank, unknown])).toEqual(['Ida', 'Jo']);
    expect(names(person('Kim', 3, undefined), 'Applied', [blank])).toEqual(['Ida']);
  });

  it('names three of many', () => {
    const many = [1, 2, 3, 4, 5].map((rank) => person(`P${rank}`, rank, 'Applied'));
    expect(move(person('Lee', 6, 'Applied'), 'Offer', many).why).toContain(
      'P1 (rank 1), P2 (rank 2), P3 (rank 3) and 2 others rank higher and have not come as far as “Offer”.',
    );
  });
});
