import type { Day } from '../../src/calendar/day';
import type { PersonSpan } from '../../src/retention/retentionRate';

/** Why somebody left. */
export type LeavingKind = 'voluntary' | 'involuntary' | 'other';

/** A person of the practice, with what a leaver left for. */
export type Employed = PersonSpan & { readonly reason?: LeavingKind };

function employed(person: string, start: Day, end?: Day, reason?: LeavingKind): Employed {
  return { person, start, end, ...(reason && { reason }) };
}

/** The made-up practice of 16 people as of December 31, 2025; shared/oracles/turnover.json, practice_2025. */
export const practice2025: readonly Employed[] = [
  employed('E01', '2019-03-04'),
  employed('E02', '2020-06-15'),
  employed('E03', '2021-01-11', '2025-04-30', 'voluntary'),
  employed('E04', '2022-09-06'),
  employed('E05', '2023-02-13', '2025-02-14', 'involuntary'),
  employed('E06', '2023-10-02'),
  employed('E07', '2024-01-08'),
  employed('E08', '2024-03-18', '2024-05-31', 'voluntary'),
  employed('E09', '2024-05-20'),
  employed('E10', '2024-08-05', '2025-03-31', 'voluntary'),
  employed('E11', '2024-11-11'),
  employed('E12', '2025-03-03'),
  employed('E13', '2025-05-12', '2025-07-18', 'voluntary'),
  employed('E14', '2025-06-02'),
  employed('E15', '2025-09-08', '2025-12-31', 'other'),
  employed('E16', '2025-10-06'),
];
