/** The hours of a full week. */
export const FULL_TIME_HOURS = 40;

/** The weeks of a year that are paid. */
export const WEEKS_A_YEAR = 52;

/**
 * The hours of a full year, by which wage statistics count: 2,080.
 *
 * @source BLS, Occupational Employment and Wage Statistics: a year has 2,080 hours
 */
export const HOURS_A_YEAR = WEEKS_A_YEAR * FULL_TIME_HOURS;

/** Below this an amount in US dollars is not paid for a year. */
export const LEAST_A_YEAR = 1000;

/** What to do with the pay of an hour where that of a year is needed. */
export const TIMES_HOURS = `multiply it by ${HOURS_A_YEAR.toLocaleString('en-US')}`;
