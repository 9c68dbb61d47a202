/** The scale of all ratings: 1 is the lowest, 5 the highest. */
export const SCALE_MAX = 5;
