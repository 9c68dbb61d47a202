const ID = /^S-([0-9A-Z]{8})-[0-9A-Z]{8}$/;

/**
 * The interviewer’s account in a Scorecard ID: nobody else can send a scorecard under it.
 *
 * @param id The Scorecard ID.
 * @returns `undefined` for an ID that the add-on did not give.
 * @example raterOfId('S-7K2M9QXA-F3Q9B0ZC') // '7K2M9QXA'
 * @example raterOfId('S-1') // undefined
 */
export function raterOfId(id: string): string | undefined {
  return ID.exec(id)?.[1];
}

/**
 * A Scorecard ID.
 *
 * @param raterId The interviewer’s account, eight signs.
 * @param signs Eight random signs: few enough to read, too many to come up twice.
 * @example scorecardIdOf('7K2M9QXA', 'F3Q9B0ZC') // 'S-7K2M9QXA-F3Q9B0ZC'
 */
export function scorecardIdOf(raterId: string, signs: string): string {
  return `S-${raterId}-${signs}`;
}
