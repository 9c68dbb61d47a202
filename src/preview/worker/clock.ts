/** The clock of the spreadsheet: the real one, or noon of a day that the person chose. Asked for each cell that is read. */
export class Clock {
  readonly timeZone: string;
  private noon: number | null = null;

  /**
   * @param timeZone Of the spreadsheet, for instance `America/New_York`.
   */
  constructor(timeZone: string) {
    this.timeZone = timeZone;
  }

  /**
   * Stands still at noon of a day, or goes on.
   *
   * @param day `YYYY-MM-DD` in the spreadsheet's zone; `null`: the real time.
   */
  set(day: string | null): void {
    this.noon = day === null ? null : noonOf(day, this.timeZone);
  }

  /** True when the day was chosen. */
  get isSet(): boolean {
    return this.noon !== null;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.noon ?? Date.now();
  }

  /** `YYYY-MM-DD` in the spreadsheet's zone. */
  today(): string {
    return localTime(this.now(), this.timeZone).slice(0, 10);
  }
}

/** Noon in the zone: noon of London, less what the zone is ahead then. */
function noonOf(day: string, timeZone: string): number {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return noon - (Date.parse(`${localTime(noon, timeZone)}Z`) - noon);
}

/** `2026-03-02T12:00:00` */
function localTime(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
    .format(at)
    .replace(' ', 'T');
}
