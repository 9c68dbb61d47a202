import type { Day } from '../../calendar/day';
import type { Spell } from '../../people/spells/spell';
import type { DatedSpell } from '../datedSpells';
import type { MarketRow } from '../marketRow';
import type { RetentionSettings } from '../retentionSettings';

/** What the dashboard is made of. */
export interface RetentionAbout {
  /** Everyone who works or worked here. */
  readonly spells: readonly Spell[];
  /** Those of them that count where time does. */
  readonly dated: readonly DatedSpell[];
  /** Why nothing is known of turnover, as a part of a sentence; `undefined` where it is known. */
  readonly lacks: string | undefined;
  /** How many start after today. */
  readonly toCome: number;
  /** The market, aged to today. */
  readonly market: readonly MarketRow[];
  readonly choices: RetentionSettings;
  readonly today: Day;
}
