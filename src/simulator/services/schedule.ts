/** How often a time-driven trigger runs, as far as that was said. */
export interface Schedule {
  readonly every?: { readonly unit: 'hour' | 'day' | 'week'; readonly count: number };
  /** `MONDAY`; runs then every week, or every so many. */
  readonly weekday?: string;
  /** 0–23. */
  readonly hour?: number;
  /** 0–59. */
  readonly minute?: number;
}

/**
 * Refuses a schedule that says too little, or things that do not go together.
 *
 * @throws Error that says what is missing.
 */
export function refuseUnclear({ every, weekday, hour, minute }: Schedule): void {
  const unit = every?.unit;
  if (!every && !weekday) throw new Error('A time-driven trigger needs everyHours(), everyDays() or onWeekDay().');
  if (unit === 'week' && !weekday) throw new Error('everyWeeks() needs onWeekDay().');
  if (weekday && unit && unit !== 'week')
    throw new Error(`onWeekDay() can't be combined with a trigger every ${unit}.`);
  if (hour !== undefined && unit === 'hour') throw new Error("atHour() can't be combined with everyHours().");
  if (minute !== undefined && hour === undefined) throw new Error('nearMinute() needs atHour().');
}

/**
 * A schedule in words.
 *
 * @example scheduleInWords({ every: { unit: 'day', count: 1 }, hour: 7 }) // 'every day at 7'
 */
export function scheduleInWords({ every, weekday, hour, minute = 0 }: Schedule): string {
  const day = weekday && weekday.charAt(0) + weekday.slice(1).toLowerCase();
  const { unit, count } = every ?? { unit: 'week', count: 1 };
  const often = count === 1 ? `every ${day ?? unit}` : `every ${count} ${unit}s${day ? ` on ${day}` : ''}`;
  const time = minute === 0 ? `${hour}` : `${hour}:${String(minute).padStart(2, '0')}`;
  return hour === undefined ? often : `${often} at ${time}`;
}
