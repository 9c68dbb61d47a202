/** What a line says in place of a rate. */
export const COUNTS_ONLY = 'counts only: fewer than five';
