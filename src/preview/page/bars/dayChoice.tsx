import type { Surroundings } from '../pageState';
import { usePreview } from '../usePageState';

/** The day that the spreadsheet takes for today. */
export function DayChoice({ today, isChosenDay, triggers, timeZone }: Surroundings) {
  const preview = usePreview();
  const set = (day: string | null) => void preview.act('setToday', { day });
  return (
    <div class="choice">
      <label title={`In ${timeZone}`}>
        Today is
        <input
          type="date"
          value={today}
          required
          onChange={({ currentTarget }) => currentTarget.value && set(currentTarget.value)}
        />
      </label>
      {isChosenDay && (
        <button type="button" class="small" onClick={() => set(null)}>
          Back to the real day
        </button>
      )}
      {triggers > 0 && (
        <button type="button" class="small" onClick={() => void preview.act('runTimeTriggers', null)}>
          Run what is due daily
        </button>
      )}
    </div>
  );
}
